package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is slow, locked by somebody else, gone, or does not answer. */
class SlowPostgresTest {

    private static final String PROCUREMENT = "procurement:home-care";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private LedgerUnderTest place = LedgerUnderTest.postgres();

    @BeforeEach
    void makePlace() {
        place = LedgerUnderTest.postgres();
    }

    private LedgerStore open(StoreSettings settings) {
        LedgerStore store = LedgerStore.open(settings.withPatience(Duration.ofMillis(500)));
        store.recorder().record(Sample.background(PROCUREMENT));
        return store;
    }

    @Test
    void aWriterThatKeepsTheLockIsNotWaitedForForEver() throws SQLException {
        try (LedgerStore store = open(place.settings());
                Connection other = place.asService();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + PostgresDatabase.WRITE_LOCK + ")");
            assertRefusedInTime(store, "lock timeout");
            statement.execute("select pg_advisory_unlock(" + PostgresDatabase.WRITE_LOCK + ")");
            assertGoesOn(store);
        }
    }

    @Test
    void aTableThatSomebodyHasLockedIsNotWaitedForForEverNeitherForWritingNorForReading() throws SQLException {
        try (LedgerStore store = open(place.settings());
                Connection other = place.asOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table domain_event_entry in access exclusive mode");
            assertRefusedInTime(store, "lock timeout");
            assertThatThrownBy(() -> store.log().head())
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("cannot be read");
            other.rollback();
            assertGoesOn(store);
        }
    }

    @Test
    void connectionsThatAreLostAreReplacedAndNothingIsHalfDone() throws SQLException {
        try (LedgerStore store = open(place.settings())) {
            endConnectionsOfService();
            try {
                store.recorder().record(Sample.approach("first", PROCUREMENT));
            } catch (LedgerUnavailable e) {
                assertThat(e).hasMessageContaining("recorded");
            }
            assertGoesOn(store);
        }
    }

    private void endConnectionsOfService() throws SQLException {
        try (Connection service = place.asService();
                Statement statement = service.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid() and datname = current_database()");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForForEver() throws IOException {
        try (Relay relay = Relay.to(place.url())) {
            StoreSettings.Postgres at =
                    (StoreSettings.Postgres) place.settings().location();
            try (LedgerStore store = open(StoreSettings.postgres(relay.url(place.url()), at.service(), at.owner()))) {
                relay.hold();
                assertRefusedInTime(store, "recorded");
                relay.goOn();
                assertGoesOn(store);
            }
        }
    }

    private static void assertRefusedInTime(LedgerStore store, String words) {
        long began = System.nanoTime();
        assertThatThrownBy(() -> store.recorder().record(Sample.approach("first", PROCUREMENT)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining(words);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    /** What was tried is recorded once, whether or not it was when it was tried first. */
    private static void assertGoesOn(LedgerStore store) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                assertThat(store.recorder()
                                .record(Sample.approach("first", PROCUREMENT))
                                .position())
                        .isEqualTo(5);
                assertThat(store.log().head()).isEqualTo(5);
                return;
            } catch (LedgerUnavailable e) {
                assertThat(System.nanoTime()).as(e.getMessage()).isLessThan(deadline);
            }
        }
    }
}
