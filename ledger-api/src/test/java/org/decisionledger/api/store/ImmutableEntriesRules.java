package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the database itself keeps entries as they are. */
abstract class ImmutableEntriesRules {

    private static final List<String> CHANGES = List.of(
            "update domain_event_entry set payload = '{}' where global_index = 2",
            "update domain_event_entry set payload = '{}' where global_index = 77",
            "delete from domain_event_entry where global_index = 2",
            "delete from domain_event_entry",
            "truncate table domain_event_entry");

    private LedgerUnderTest place;
    private List<StoredRow> before;

    abstract LedgerUnderTest place();

    /** Every connection to the database is given back, so that others can be made. */
    @BeforeEach
    void recordSome() {
        place = place();
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            store.recorder().record(Sample.background("procurement:home-care"));
            before = store.log().rowsBetween(1, 4).toList();
        }
    }

    @AfterEach
    void nothingHasChanged() {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            assertThat(store.log().rowsBetween(1, 9)).isEqualTo(before);
        }
    }

    @Test
    void theServiceCannotChangeOrRemoveAnEntry() throws SQLException {
        try (Connection service = place.asService()) {
            CHANGES.forEach(change -> assertRefused(service, change));
        }
    }

    @Test
    void theOwnerOfTheTablesCannotChangeOrRemoveAnEntry() throws SQLException {
        try (Connection owner = place.asOwner()) {
            CHANGES.forEach(change -> assertRefused(owner, change));
        }
    }

    @Test
    void theServiceCannotLiftTheProtection() throws SQLException {
        try (Connection service = place.asService()) {
            assertRefused(
                    service,
                    "drop trigger domain_event_entry_immutable"
                            + (place.url().startsWith("jdbc:h2") ? "" : " on domain_event_entry"));
            assertRefused(service, "drop table domain_event_entry_guard");
            assertRefused(service, "drop table domain_event_entry");
            assertRefused(service, "alter table domain_event_entry add column more varchar(10)");
        }
    }

    @Test
    void theServiceCannotChangeWhichThingsAreKnown() throws SQLException {
        try (Connection service = place.asService()) {
            assertRefused(service, "update known_thing set introduced_at = 7");
            assertRefused(service, "delete from known_thing");
        }
    }

    static void assertRefused(Connection connection, String change) {
        assertThatThrownBy(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .as(change)
                .isInstanceOf(SQLException.class);
    }
}
