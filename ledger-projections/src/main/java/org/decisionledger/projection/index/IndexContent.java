package org.decisionledger.projection.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.content.ContentRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * What an index holds up to a position, a row for each name: however many rows of the table its positions are spread
 * over. Read page by page, in order of name; what stands up to a position does not change meanwhile.
 */
public final class IndexContent implements Iterator<ContentRow> {

    private static final int PAGE = 2_000;

    private final DataSource database;
    private final String table;
    private final long upTo;
    private final Deque<Stored> page = new ArrayDeque<>();
    private String lastName = "";
    private long lastFirst;
    private boolean ended;
    private @Nullable ContentRow next;

    private record Stored(String name, long first, byte[] positions) {}

    IndexContent(DataSource database, IndexToken token, long upTo) {
        this.database = database;
        this.table = token.table();
        this.upTo = upTo;
        advance();
    }

    /** The index in use held against the one that was made beside it, both up to {@code upTo}. */
    public static Compared compare(DataSource database, IndexToken live, IndexToken beside, long upTo) {
        return Compared.of(
                IndexToken.LIVE,
                upTo,
                new IndexContent(database, live, upTo),
                new IndexContent(database, beside, upTo),
                IndexContent::difference);
    }

    private static String difference(String name, byte[] inUse, byte[] madeAnew) {
        long[] one = unpacked(inUse);
        long[] other = unpacked(madeAnew);
        int i = 0;
        while (i < one.length && i < other.length && one[i] == other[i]) {
            i++;
        }
        boolean missing = i == one.length || i < other.length && other[i] < one[i];
        return "\"" + name + "\" "
                + (missing
                        ? "lacks position " + other[i] + " in use"
                        : "has position " + one[i] + " in use, and not when made anew");
    }

    private static long[] unpacked(byte[] positions) {
        LongStream.Builder all = LongStream.builder();
        Positions.read(positions, all::add);
        return all.build().toArray();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ContentRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        ContentRow row = next;
        advance();
        return row;
    }

    private void advance() {
        next = null;
        while (next == null && filled()) {
            String name = page.element().name();
            LongStream.Builder positions = LongStream.builder();
            while (filled() && page.element().name().equals(name)) {
                Positions.read(page.remove().positions(), p -> {
                    if (p <= upTo) {
                        positions.add(p);
                    }
                });
            }
            next = packed(name, positions.build().sorted().toArray());
        }
    }

    private static @Nullable ContentRow packed(String name, long[] positions) {
        if (positions.length == 0) {
            return null;
        }
        Positions packed = new Positions(positions[0]);
        for (long position : positions) {
            packed.add(position);
        }
        return new ContentRow(name, packed.bytes());
    }

    private boolean filled() {
        if (page.isEmpty() && !ended) {
            List<Stored> read = read();
            ended = read.isEmpty();
            page.addAll(read);
            if (!read.isEmpty()) {
                lastName = read.getLast().name();
                lastFirst = read.getLast().first();
            }
        }
        return !page.isEmpty();
    }

    /** What follows the row read last: first of the same name, then of later names; each is found in the key. */
    private List<Stored> read() {
        List<Stored> read = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement same = connection.prepareStatement("select name, first_position, positions from "
                        + table + " where name = ? and first_position > ? order by name, first_position limit "
                        + PAGE);
                PreparedStatement later = connection.prepareStatement("select name, first_position, positions from "
                        + table + " where name > ? order by name, first_position limit " + PAGE)) {
            same.setString(1, lastName);
            same.setLong(2, lastFirst);
            read(same, read);
            if (read.isEmpty()) {
                later.setString(1, lastName);
                read(later, read);
            }
            return read;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("content of the index", null, e);
        }
    }

    private static void read(PreparedStatement query, List<Stored> read) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                read.add(new Stored(row.getString(1), row.getLong(2), row.getBytes(3)));
            }
        }
    }
}
