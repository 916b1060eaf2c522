package org.decisionledger.projection.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where names are posted, with those asked for last kept in memory. What stands posted up to a position never changes
 * within a generation, so a list read when the index had come to one position serves every question cut at or before
 * it.
 */
final class Postings {

    /** So many lists are kept, none of them longer than {@link #LONGEST}, with so many positions in all. */
    private static final int KEPT = 100_000;

    private static final int LONGEST = 2_000;
    private static final long POSITIONS_KEPT = 2_000_000;

    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private long positionsKept;
    private long generation;

    /** The positions of one name, rising, complete up to and with {@code upTo}. */
    private record Known(long upTo, long[] positions) {}

    /** Reads from the table. */
    interface Reading {
        <T> T ask(Question<T> question);
    }

    /** What is asked of a connection. */
    interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    /** For each of {@code names} its positions, rising; some may lie beyond {@code cut}. */
    Map<String, long[]> of(Collection<String> names, long cut, Reading table) {
        Map<String, long[]> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        synchronized (known) {
            for (String name : names) {
                Known kept = known.get(name);
                if (kept != null && kept.upTo() >= cut) {
                    found.put(name, kept.positions());
                } else {
                    missing.add(name);
                }
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing, table));
        }
        return found;
    }

    private Map<String, long[]> read(List<String> names, Reading table) {
        return table.ask(connection -> {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            // token and lists from one moment: the index may be made anew in between
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Map<String, long[]> read;
            IndexToken token;
            try {
                token = PostingTable.live(connection);
                read = PostingTable.read(connection, names, token);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
            keep(read, token);
            return read;
        });
    }

    private void keep(Map<String, long[]> read, IndexToken token) {
        synchronized (known) {
            if (token.generation() < generation) {
                return;
            }
            isNow(token);
            read.forEach((name, positions) -> {
                if (positions.length <= LONGEST) {
                    Known before = known.put(name, new Known(token.position(), positions));
                    positionsKept += positions.length - (before == null ? 0 : before.positions().length);
                }
            });
            forgetTheOldest();
        }
    }

    private void forgetTheOldest() {
        Iterator<Known> oldest = known.values().iterator();
        while ((known.size() > KEPT || positionsKept > POSITIONS_KEPT) && oldest.hasNext()) {
            positionsKept -= oldest.next().positions().length;
            oldest.remove();
        }
    }

    /** Lists read in an earlier generation are forgotten; returns whether it is a new one. */
    boolean isNow(IndexToken token) {
        synchronized (known) {
            if (token.generation() <= generation) {
                return false;
            }
            known.clear();
            positionsKept = 0;
            generation = token.generation();
            return true;
        }
    }
}
