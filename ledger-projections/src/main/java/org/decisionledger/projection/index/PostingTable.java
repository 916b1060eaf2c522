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
import org.jspecify.annotations.Nullable;

/**
 * The index as a table: one in use, and at times one that is made beside it. Every method works inside the transaction
 * of the connection it is given.
 */
public final class PostingTable {

    /**
     * So many names are asked for in one statement, the last repeated to fill it up: one plan serves all, and each name
     * is looked up in the key. An array instead would be compared with every row by the embedded database.
     */
    private static final int AT_ONCE = 64;

    private static final String NAMED =
            " where name in (" + String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ") and first_position <= ?";

    private PostingTable() {}

    /**
     * How far the index in use has come; holds the row, so that no other process goes on meanwhile. It is begun when it
     * is not there.
     */
    public static IndexToken lockLive(Connection connection) throws SQLException {
        IndexToken token = token(connection, IndexToken.LIVE, " for update");
        return token == null ? begin(connection, new IndexToken(IndexToken.LIVE, 0, 0)) : token;
    }

    /** How far the index in use has come, 0 at the start. */
    public static IndexToken live(Connection connection) throws SQLException {
        IndexToken token = token(connection, IndexToken.LIVE, "");
        return token == null ? new IndexToken(IndexToken.LIVE, 0, 0) : token;
    }

    /** Begins one beside the index in use, and empties its table, which is quick once it is tidied. */
    public static IndexToken beginBeside(Connection connection) throws SQLException {
        IndexToken beside =
                new IndexToken(IndexToken.BESIDE, 0, lockLive(connection).generation() + 1);
        forgetBeside(connection);
        run(connection, "delete from " + beside.table());
        return begin(connection, beside);
    }

    /**
     * Holds the row of the index that is made beside.
     *
     * @throws OvertakenException when it is not as {@code known} says: another process began one
     */
    public static void lockBeside(Connection connection, IndexToken known) throws SQLException {
        if (!known.equals(token(connection, IndexToken.BESIDE, " for update"))) {
            throw new OvertakenException();
        }
    }

    /**
     * Throws away some rows of the index that was in use before, or was given up, unless one is being made there. The
     * index in use is held meanwhile, so that none is begun.
     *
     * @param most about how many rows at once
     * @return whether there are more
     */
    public static boolean tidyBeside(Connection connection, int most) throws SQLException {
        IndexToken live = lockLive(connection);
        if (token(connection, IndexToken.BESIDE, "") != null) {
            return false;
        }
        String table = new IndexToken("", 0, live.generation() + 1).table();
        try (PreparedStatement find = connection.prepareStatement("select name from " + table
                        + " order by name, first_position offset " + most + " rows fetch first 1 rows only");
                ResultSet row = find.executeQuery();
                PreparedStatement delete = connection.prepareStatement("delete from " + table + " where name <= ?")) {
            if (!row.next()) {
                run(connection, "delete from " + table);
                return false;
            }
            delete.setString(1, row.getString(1));
            delete.executeUpdate();
            return true;
        }
    }

    /** What is made beside the index in use is given up; its rows stay until {@link #tidyBeside}. */
    public static void forgetBeside(Connection connection) throws SQLException {
        run(connection, "delete from projection_token where projection = '" + IndexToken.BESIDE + "'");
    }

    /**
     * Puts the index made beside in the place of the one in use; the rows of both must be held. What answered until now
     * stays in its table, beside.
     */
    public static IndexToken change(Connection connection, IndexToken live, IndexToken beside) throws SQLException {
        forgetBeside(connection);
        return move(connection, new IndexToken(IndexToken.LIVE, beside.position(), live.generation() + 1));
    }

    /** Adds entries that follow those there are, in order of position, and moves the token to {@code position}. */
    public static IndexToken add(Connection connection, IndexToken token, List<Posted> entries, long position)
            throws SQLException {
        insert(connection, token, entries);
        return move(connection, new IndexToken(token.index(), position, token.generation()));
    }

    /** Adds entries that were left out before, and tells whoever keeps lists of positions to read them again. */
    public static IndexToken addLate(Connection connection, IndexToken token, List<Posted> entries)
            throws SQLException {
        insert(connection, token, entries);
        return move(connection, new IndexToken(token.index(), token.position(), token.generation() + 2));
    }

    private static void insert(Connection connection, IndexToken token, List<Posted> entries) throws SQLException {
        Map<String, Positions> postings = new HashMap<>();
        for (Posted entry : entries) {
            for (String name : entry.names()) {
                postings.computeIfAbsent(name, n -> new Positions(entry.position()))
                        .add(entry.position());
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + token.table() + " values (?, ?, ?)")) {
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
    }

    /** For each of {@code names} the positions posted under it up to the token; none for a name never posted. */
    static Map<String, long[]> read(Connection connection, Collection<String> names, IndexToken token)
            throws SQLException {
        Map<String, LongStream.Builder> found = new HashMap<>();
        names.forEach(name -> found.put(name, LongStream.builder()));
        List<String> asked = List.copyOf(found.keySet());
        String query = "select name, positions from " + token.table() + NAMED;
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            try (PreparedStatement find = connection.prepareStatement(query)) {
                for (int i = 0; i < AT_ONCE; i++) {
                    find.setString(i + 1, some.get(Math.min(i, some.size() - 1)));
                }
                find.setLong(AT_ONCE + 1, token.position());
                try (ResultSet row = find.executeQuery()) {
                    while (row.next()) {
                        LongStream.Builder positions = found.get(row.getString(1));
                        Positions.read(row.getBytes(2), p -> {
                            if (positions != null && p <= token.position()) {
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

    /** The positions posted under one name after {@code after} and up to the token, rising. */
    static long[] readAfter(Connection connection, String name, long after, IndexToken token) throws SQLException {
        LongStream.Builder positions = LongStream.builder();
        try (PreparedStatement find = connection.prepareStatement("select positions from " + token.table()
                + " where name = ? and first_position > ? and first_position <= ?")) {
            find.setString(1, name);
            find.setLong(2, after);
            find.setLong(3, token.position());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    Positions.read(row.getBytes(1), p -> {
                        if (p <= token.position()) {
                            positions.add(p);
                        }
                    });
                }
            }
        }
        return positions.build().sorted().toArray();
    }

    private static IndexToken begin(Connection connection, IndexToken token) throws SQLException {
        try (PreparedStatement start = connection.prepareStatement(
                "insert into projection_token (projection, position, generation) values (?, ?, ?)")) {
            start.setString(1, token.index());
            start.setLong(2, token.position());
            start.setLong(3, token.generation());
            start.executeUpdate();
        }
        return token;
    }

    private static IndexToken move(Connection connection, IndexToken to) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(
                "update projection_token set position = ?, generation = ? where projection = ?")) {
            move.setLong(1, to.position());
            move.setLong(2, to.generation());
            move.setString(3, to.index());
            move.executeUpdate();
        }
        return to;
    }

    private static @Nullable IndexToken token(Connection connection, String index, String holding) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                "select position, generation from projection_token where projection = ?" + holding)) {
            read.setString(1, index);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? new IndexToken(index, row.getLong(1), row.getLong(2)) : null;
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
