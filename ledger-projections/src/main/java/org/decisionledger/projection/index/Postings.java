package org.decisionledger.projection.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where names are posted, with those asked for last kept in memory. What stands posted up to a position never changes
 * within a generation, so a list read when the index had come to one position serves every question cut at or before
 * it, and a long one is only continued for a later question.
 */
final class Postings {

    /** So many lists are kept. */
    private static final int KEPT = 100_000;

    /** A list this long is continued where it ends instead of being read anew. */
    private static final int LONG = 256;

    private static final int BYTES_FOR_A_POSITION = Long.BYTES;

    /** So many positions are kept in all: in a tenth of the memory that the program was given. */
    private final long most = Runtime.getRuntime().maxMemory() / 10 / BYTES_FOR_A_POSITION;

    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private long positionsKept;
    private long generation;

    /** The positions of one name, rising, complete up to and with {@code upTo}. */
    private record Known(long upTo, long[] positions) {

        Known continued(long to, long[] more) {
            if (more.length == 0) {
                return new Known(to, positions);
            }
            long[] all = Arrays.copyOf(positions, positions.length + more.length);
            System.arraycopy(more, 0, all, positions.length, more.length);
            return new Known(to, all);
        }
    }

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
        Map<String, Known> begun = new HashMap<>();
        List<String> missing = new ArrayList<>();
        long in;
        synchronized (known) {
            in = generation;
            for (String name : names) {
                Known kept = known.get(name);
                if (kept != null && kept.upTo() >= cut) {
                    found.put(name, kept.positions());
                } else if (kept != null && kept.positions().length >= LONG) {
                    begun.put(name, kept);
                } else {
                    missing.add(name);
                }
            }
        }
        if (!missing.isEmpty() || !begun.isEmpty()) {
            read(missing, begun, in, table).forEach((name, read) -> found.put(name, read.positions()));
        }
        return found;
    }

    private Map<String, Known> read(List<String> missing, Map<String, Known> begun, long in, Reading table) {
        return table.ask(connection -> {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            // token and lists from one moment: the index may be made anew in between
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Map<String, Known> read = new HashMap<>();
            IndexToken token;
            try {
                token = PostingTable.live(connection);
                List<String> whole = new ArrayList<>(missing);
                for (Map.Entry<String, Known> one : begun.entrySet()) {
                    Known before = one.getValue();
                    if (token.generation() != in || token.position() < before.upTo()) {
                        whole.add(one.getKey());
                    } else {
                        long[] more = PostingTable.readAfter(connection, one.getKey(), before.upTo(), token);
                        read.put(one.getKey(), before.continued(token.position(), more));
                    }
                }
                PostingTable.read(connection, whole, token)
                        .forEach((name, positions) -> read.put(name, new Known(token.position(), positions)));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
            keep(read, token);
            return read;
        });
    }

    private void keep(Map<String, Known> read, IndexToken token) {
        synchronized (known) {
            if (token.generation() < generation) {
                return;
            }
            isNow(token);
            read.forEach((name, positions) -> {
                if (positions.positions().length <= most / 4) {
                    Known before = known.put(name, positions);
                    positionsKept += positions.positions().length - (before == null ? 0 : before.positions().length);
                }
            });
            forgetTheOldest();
        }
    }

    private void forgetTheOldest() {
        Iterator<Known> oldest = known.values().iterator();
        while ((known.size() > KEPT || positionsKept > most) && oldest.hasNext()) {
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
