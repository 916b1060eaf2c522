package org.decisionledger.projection.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.decisionledger.core.entry.RecordedEntry;

/** The index as a table. Every method works inside the transaction of the connection it is given. */
public final class PostingTable {

    /** The name under which the index keeps how far it has come. */
    public static final String PROJECTION = "index";

    /**
     * So many names are asked for in one statement, the last repeated to fill it up: one plan serves all, and each name
     * is looked up in the key. An array instead would be compared with every row by the embedded database.
     */
    private static final int AT_ONCE = 64;

    private static final String FIND = "select name, positions from posting where name in ("
            + String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ") and first_position <= ?";

    private PostingTable() {}

    /** How far the index has come, 0 at the start; holds the row, so that no other process goes on meanwhile. */
    public static long lockToken(Connection connection) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select position from projection_token where projection = ? for update")) {
            read.setString(1, PROJECTION);
            try (ResultSet row = read.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        try (PreparedStatement start = connection.prepareStatement("insert into projection_token values (?, 0)")) {
            start.setString(1, PROJECTION);
            start.executeUpdate();
        }
        return 0;
    }

    /** How far the index has come, 0 at the start. */
    public static long token(Connection connection) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select position from projection_token where projection = ?")) {
            read.setString(1, PROJECTION);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Adds entries, in order of position, and moves the token to the last of them. */
    public static void add(Connection connection, List<RecordedEntry> entries) throws SQLException {
        Map<String, Positions> postings = new HashMap<>();
        for (RecordedEntry entry : entries) {
            for (String name : Posting.of(entry)) {
                postings.computeIfAbsent(name, n -> new Positions(entry.position()))
                        .add(entry.position());
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into posting values (?, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<String, Positions> posting : new TreeMap<>(postings).entrySet()) {
                insert.setString(1, posting.getKey());
                insert.setLong(2, posting.getValue().first());
                insert.setBytes(3, posting.getValue().bytes());
                insert.addBatch();
                if (++waiting % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (PreparedStatement move =
                connection.prepareStatement("update projection_token set position = ? where projection = ?")) {
            move.setLong(1, entries.getLast().position());
            move.setString(2, PROJECTION);
            move.executeUpdate();
        }
    }

    /** Empties the index, so that it is made anew from the first entry on. */
    public static void clear(Connection connection) throws SQLException {
        try (PreparedStatement posting = connection.prepareStatement("delete from posting");
                PreparedStatement token =
                        connection.prepareStatement("delete from projection_token where projection = ?")) {
            posting.executeUpdate();
            token.setString(1, PROJECTION);
            token.executeUpdate();
        }
    }

    /** For each of {@code names} the positions posted under it up to {@code token}; none for a name never posted. */
    static Map<String, long[]> read(Connection connection, Collection<String> names, long token) throws SQLException {
        Map<String, LongStream.Builder> found = new HashMap<>();
        names.forEach(name -> found.put(name, LongStream.builder()));
        List<String> asked = List.copyOf(found.keySet());
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                for (int i = 0; i < AT_ONCE; i++) {
                    find.setString(i + 1, some.get(Math.min(i, some.size() - 1)));
                }
                find.setLong(AT_ONCE + 1, token);
                try (ResultSet row = find.executeQuery()) {
                    while (row.next()) {
                        LongStream.Builder positions = found.get(row.getString(1));
                        Positions.read(row.getBytes(2), p -> {
                            if (positions != null && p <= token) {
                                positions.add(p);
                            }
                        });
                    }
                }
            }
        }
        Map<String, long[]> read = new HashMap<>();
        found.forEach(
                (name, positions) -> read.put(name, positions.build().sorted().toArray()));
        return read;
    }
}
