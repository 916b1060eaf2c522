package org.decisionledger.api.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Single changes made in the table by its owner, who has lifted the protection; each is taken back as a whole. */
final class TableTampering implements AutoCloseable {

    private static final Map<String, String> MEMBERS = Map.of(
            "payload", "data",
            "meta_data", "header",
            "time_stamp", "recordedAt",
            "payload_type", "type",
            "payload_revision", "revision",
            "type", "subject",
            "aggregate_identifier", "stream",
            "event_identifier", "id",
            "leaf_hash", "leafHash");
    private static final List<String> TEXTS = List.copyOf(new TreeSet<>(MEMBERS.keySet()));
    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data, leaf_hash";

    private final Connection owner;
    private final RandomGenerator random;
    private final long size;

    TableTampering(Connection owner, boolean h2, long size, RandomGenerator random) throws SQLException {
        this.owner = owner;
        this.random = random;
        this.size = size;
        run("drop trigger domain_event_entry_immutable" + (h2 ? "" : " on domain_event_entry"));
        run("create table kept as select * from domain_event_entry");
    }

    Change change() throws SQLException {
        while (true) {
            try {
                return drawn();
            } catch (SQLException e) {
                restore(); // two entries cannot have one id, or one number in a stream: another change is drawn
            }
        }
    }

    private Change drawn() throws SQLException {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> flip();
            case 3, 4, 5, 6 -> edit();
            case 7 -> header();
            case 8 -> sequence();
            case 9 -> position();
            case 10 -> delete();
            case 11 -> insertInTheMiddle();
            case 12 -> insertAtTheEnd();
            case 13 -> swap();
            case 14 -> swapData();
            default -> cut();
        };
    }

    void restore() throws SQLException {
        run("delete from domain_event_entry");
        run("insert into domain_event_entry select * from kept");
    }

    private long any() {
        return 1 + random.nextLong(size);
    }

    private Change flip() throws SQLException {
        long at = any();
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        StringBuilder text = new StringBuilder(text(at, column));
        int place = random.nextInt(text.length());
        char flipped = (char) (text.charAt(place) ^ 1 << random.nextInt(7));
        if (flipped == 0 || Character.isSurrogate(flipped)) {
            return flip();
        }
        text.setCharAt(place, flipped);
        set(at, column, text.toString());
        return member("one bit of a column", at, column, "place " + place);
    }

    private Change edit() throws SQLException {
        long at = any();
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String text = text(at, column);
        String other = switch (random.nextInt(column.equals("leaf_hash") && at > 1 ? 4 : 3)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> "x" + text.substring(1);
            case 2 -> text(1 + at % size, column);
            default -> null;
        };
        if (text.equals(other)) {
            return edit();
        }
        set(at, column, other);
        return member("a column overwritten", at, column, "now " + other);
    }

    private Change header() throws SQLException {
        long at = any();
        String header = text(at, "meta_data");
        int digit = header.length() - 1;
        while (digit > 0 && !Character.isDigit(header.charAt(digit))) {
            digit--;
        }
        StringBuilder other = new StringBuilder(header);
        other.setCharAt(digit, header.charAt(digit) == '9' ? '8' : '9');
        set(at, "meta_data", other.toString());
        return member("a date or number in the header", at, "meta_data", "place " + digit);
    }

    private Change member(String kind, long at, String column, String what) {
        Change change = Change.of(kind, column + " at " + at + ", " + what, Change.at(at))
                .in(MEMBERS.get(column));
        return column.equals("leaf_hash") || column.equals("event_identifier") ? change.notExported() : change;
    }

    private Change sequence() throws SQLException {
        long at = any();
        run("update domain_event_entry set sequence_number = sequence_number + " + (1 + random.nextInt(5_000))
                + " where global_index = " + at);
        return Change.of("number in the stream", "at " + at, Change.at(at)).in("sequence");
    }

    private Change position() throws SQLException {
        long at = any();
        long to = random.nextBoolean() ? size + 1 + random.nextInt(50) : -random.nextInt(50);
        run("update domain_event_entry set global_index = " + to + " where global_index = " + at);
        return Change.of(
                "position",
                at + " to " + to,
                findings -> findings.stream()
                                .allMatch(f -> f.position() == at || f.position() == to || f.position() == size + 1)
                        && findings.stream()
                                .anyMatch(f ->
                                        f.position() == at || f.words().endsWith("signed at position " + at + ".")));
    }

    private Change delete() throws SQLException {
        long at = any();
        run("delete from domain_event_entry where global_index = " + at);
        return Change.of("an entry deleted", "at " + at, Change.at(at));
    }

    /** Those that follow are moved up, so that there is no hole and nothing twice. */
    private Change insertInTheMiddle() throws SQLException {
        long at = any();
        run("update domain_event_entry set global_index = -(global_index + 1) where global_index >= " + at);
        run("update domain_event_entry set global_index = -global_index where global_index < 0");
        insert(at, any());
        return Change.of(
                "an entry put in between",
                "at " + at,
                Change.at(new TreeSet<>(
                        LongStream.rangeClosed(at, size + 1).boxed().toList())));
    }

    private Change insertAtTheEnd() throws SQLException {
        insert(size + 1, any());
        return Change.of("an entry put in at the end", "at " + (size + 1), Change.at(size + 1))
                .notExported();
    }

    private void insert(long at, long like) throws SQLException {
        run("insert into domain_event_entry (global_index, " + COLUMNS + ") select " + at
                + ", 'put-in', aggregate_identifier, 900000, type, time_stamp, payload_type, payload_revision, payload,"
                + " meta_data, " + (random.nextBoolean() ? "leaf_hash" : "null") + " from kept where global_index = "
                + like);
    }

    private Change swap() throws SQLException {
        long one = any();
        long other = 1 + (one + random.nextLong(size - 1)) % size;
        run("update domain_event_entry set global_index = -1000 where global_index = " + one);
        run("update domain_event_entry set global_index = " + one + " where global_index = " + other);
        run("update domain_event_entry set global_index = " + other + " where global_index = -1000");
        return Change.of("two entries swapped", one + " and " + other, Change.at(one, other));
    }

    private Change swapData() throws SQLException {
        long one = any();
        long other = 1 + (one + random.nextLong(size - 1)) % size;
        String data = text(one, "payload");
        if (data.equals(text(other, "payload"))) {
            return swapData();
        }
        set(one, "payload", text(other, "payload"));
        set(other, "payload", data);
        return Change.of("the data of two entries swapped", one + " and " + other, Change.at(one, other))
                .in("data");
    }

    private Change cut() throws SQLException {
        long from = size - random.nextLong(size / 2);
        run("delete from domain_event_entry where global_index >= " + from);
        return Change.of(
                "the tail cut off",
                "from " + from,
                Change.at(
                        new TreeSet<>(LongStream.rangeClosed(from, size).boxed().toList())));
    }

    private String text(long at, String column) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from kept where global_index = " + at)) {
            row.next();
            return row.getString(1);
        }
    }

    private void set(long at, String column, String text) throws SQLException {
        try (PreparedStatement statement =
                owner.prepareStatement("update domain_event_entry set " + column + " = ? where global_index = ?")) {
            statement.setString(1, text);
            statement.setLong(2, at);
            statement.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
