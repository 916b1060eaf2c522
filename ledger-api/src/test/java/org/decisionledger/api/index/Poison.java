package org.decisionledger.api.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.decisionledger.api.store.LedgerUnderTest;

/** Rows that nobody can read, put straight into the table of entries, and mended there. */
public final class Poison {

    private Poison() {}

    /** After the last entry a row whose content is cut short. */
    public static void after(LedgerUnderTest place, long head, String id) throws SQLException {
        try (Connection service = place.asService();
                PreparedStatement insert = service.prepareStatement(
                        "insert into domain_event_entry (global_index, event_identifier, aggregate_identifier,"
                                + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                                + " select ?, ?, 'procurement:' || cast(? as varchar(100)), 0, type, time_stamp,"
                                + " payload_type, payload_revision, '{\"cut', meta_data"
                                + " from domain_event_entry where global_index = ?")) {
            insert.setLong(1, head + 1);
            insert.setString(2, id);
            insert.setString(3, id);
            insert.setLong(4, head);
            insert.executeUpdate();
        }
    }

    /** Cuts the content of a row short. */
    static void cut(LedgerUnderTest place, long position) throws SQLException {
        try (Connection owner = place.asOwner();
                Statement statement = owner.createStatement()) {
            drop(place, statement);
            statement.executeUpdate(
                    "update domain_event_entry set payload = '{\"cut' where global_index = " + position);
        }
    }

    /** Gives a row the header and content of another, but its own id. */
    public static void mend(LedgerUnderTest place, long position, long like, String id, String oldId)
            throws SQLException {
        try (Connection owner = place.asOwner();
                Statement statement = owner.createStatement()) {
            drop(place, statement);
            try (PreparedStatement update = owner.prepareStatement("update domain_event_entry set"
                    + " payload = (select payload from domain_event_entry where global_index = ?), meta_data ="
                    + " replace((select meta_data from domain_event_entry where global_index = ?), ?, ?)"
                    + " where global_index = ?")) {
                update.setLong(1, like);
                update.setLong(2, like);
                update.setString(3, oldId);
                update.setString(4, id);
                update.setLong(5, position);
                update.executeUpdate();
            }
        }
    }

    /** Takes a row away. */
    public static void remove(LedgerUnderTest place, long position) throws SQLException {
        try (Connection owner = place.asOwner();
                Statement statement = owner.createStatement()) {
            drop(place, statement);
            statement.executeUpdate("delete from domain_event_entry where global_index = " + position);
        }
    }

    private static void drop(LedgerUnderTest place, Statement statement) throws SQLException {
        statement.execute("drop trigger if exists domain_event_entry_immutable"
                + (place.url().startsWith("jdbc:postgresql") ? " on domain_event_entry" : ""));
    }
}
