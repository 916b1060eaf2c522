package org.decisionledger.api.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.api.store.Numbering.Tail;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.core.thing.ThingKind;

/** The questions put to the tables, each on a connection of the caller's. */
final class Rows {

    static final String TAIL =
            "select global_index, time_stamp from domain_event_entry order by global_index desc limit 1";

    /** H2 compares each row found with every value asked for, so not too many. */
    private static final int AT_ONCE = 128;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    Tail tail() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TAIL);
                ResultSet row = query.executeQuery()) {
            return tail(row);
        }
    }

    static Tail tail(ResultSet row) throws SQLException {
        return row.next() ? new Tail(row.getLong(1), Instant.parse(row.getString(2))) : Tail.NONE;
    }

    /** The rows from {@code first} to {@code last}, both included, in order. */
    List<StoredRow> between(long first, long last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + StoredRow.COLUMNS
                + " from domain_event_entry where global_index between ? and ? order by global_index")) {
            query.setLong(1, first);
            query.setLong(2, last);
            try (ResultSet rows = query.executeQuery()) {
                List<StoredRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(StoredRow.from(rows));
                }
                return found;
            }
        }
    }

    /** The next rows whose position is greater than {@code after}, in order, at most {@code most}. */
    List<StoredRow> following(long after, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + StoredRow.COLUMNS
                + " from domain_event_entry where global_index > ? order by global_index limit " + most)) {
            query.setLong(1, after);
            try (ResultSet rows = query.executeQuery()) {
                List<StoredRow> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(StoredRow.from(rows));
                }
                return found;
            }
        }
    }

    Optional<Instant> recordedAt(long position) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select time_stamp from domain_event_entry where global_index = ?")) {
            query.setLong(1, position);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Instant.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** The rows whose {@code column} holds one of {@code values}, in order of position. */
    List<StoredRow> where(String column, String sqlType, Collection<?> values) throws SQLException {
        List<StoredRow> found = new ArrayList<>();
        select(
                "select " + StoredRow.COLUMNS + " from domain_event_entry where " + column
                        + " = any(?) order by global_index",
                sqlType,
                values,
                row -> found.add(StoredRow.from(row)));
        return found;
    }

    /** Those of {@code ids} that are recorded, with the wire names of their facts. */
    Map<String, String> wireNames(Collection<String> ids) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        select(
                "select event_identifier, payload_type from domain_event_entry where event_identifier = any(?)",
                "varchar",
                ids,
                row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    /** The positions of those of {@code ids} that are recorded. */
    Map<String, Long> positions(Collection<String> ids) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        select(
                "select event_identifier, global_index from domain_event_entry where event_identifier = any(?)",
                "varchar",
                ids,
                row -> found.put(row.getString(1), row.getLong(2)));
        return found;
    }

    /** Those of {@code things} that have been introduced. */
    Set<String> things(Collection<String> things) throws SQLException {
        Set<String> found = new HashSet<>();
        select(
                "select thing_id from known_thing where thing_id = any(?)",
                "varchar",
                things,
                row -> found.add(row.getString(1)));
        return found;
    }

    /** Every person whose data an entry says was erased, with the first such entry: only such an entry introduces one. */
    Map<PersonId, String> erasures() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select thing_id, event_identifier from known_thing"
                + " join domain_event_entry on global_index = introduced_at"
                + " where thing_id > ? and thing_id < ? order by introduced_at")) {
            query.setString(1, ThingKind.PERSON.prefix() + ":");
            query.setString(2, ThingKind.PERSON.prefix() + ";"); // the character after the colon
            try (ResultSet rows = query.executeQuery()) {
                Map<PersonId, String> found = new LinkedHashMap<>();
                while (rows.next()) {
                    found.put(new PersonId(rows.getString(1)), rows.getString(2));
                }
                return found;
            }
        }
    }

    /** The entries up to {@code last} with passages marked as personal data of a person; every row is looked through. */
    List<String> marking(PersonId person, long last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select event_identifier from domain_event_entry"
                + " where global_index <= ? and (payload like ? or meta_data like ?) order by global_index")) {
            String mark = "%{{" + person + "|%";
            query.setLong(1, last);
            query.setString(2, mark);
            query.setString(3, mark);
            try (ResultSet rows = query.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    /** The subjects of the entries after {@code position}. */
    Set<String> streamsAfter(long position) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select distinct aggregate_identifier from domain_event_entry where global_index > ?")) {
            query.setLong(1, position);
            try (ResultSet rows = query.executeQuery()) {
                Set<String> streams = new HashSet<>();
                while (rows.next()) {
                    streams.add(rows.getString(1));
                }
                return streams;
            }
        }
    }

    private void select(String sql, String sqlType, Collection<?> values, RowReader reader) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        List<?> all = List.copyOf(values);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                Object[] some =
                        all.subList(from, Math.min(all.size(), from + AT_ONCE)).toArray();
                Array array = connection.createArrayOf(sqlType, some);
                query.setArray(1, array);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
                array.free();
            }
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
