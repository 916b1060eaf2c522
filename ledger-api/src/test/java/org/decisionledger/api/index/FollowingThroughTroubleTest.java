package org.decisionledger.api.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.Posting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R9: whatever stops the index is named within five seconds, and it goes on by itself. */
class FollowingThroughTroubleTest {

    private static final Duration NAMED_WITHIN = Duration.ofSeconds(5);
    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path folder;

    private LedgerUnderTest place;
    private LedgerStore store;
    private FlakyTables tables;

    @BeforeEach
    void open() {
        place = LedgerUnderTest.embedded(folder.resolve("ledger"));
        store = LedgerStore.open(place.settings().withoutDurability());
        tables = new FlakyTables(store.tables());
        store.recorder().record(Sample.background(PROCUREMENT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private IndexFollower following(Function<RecordedEntry, Set<String>> names) {
        return new IndexFollower(store.log(), tables, Clock.systemUTC(), names).start();
    }

    @Test
    void aDatabaseThatIsAwayIsNamedAndWhenItIsBackTheIndexGoesOnByItself() {
        try (IndexFollower index = following(Posting::of)) {
            tables.gone = true;
            store.recorder().record(Sample.approach("while-away", PROCUREMENT));

            assertThat(Soon.within(NAMED_WITHIN, () -> index.health().lastError() != null))
                    .isTrue();
            ProjectionHealth away = index.health();
            assertThat(away.well()).isFalse();
            assertThat(Objects.requireNonNull(away.lastError()).message()).contains("does not answer");
            assertThat(away.behind()).isEqualTo(1);
            assertThat(away.behindSince()).isNotNull();

            tables.gone = false;
            assertThat(Soon.within(NAMED_WITHIN, () -> index.health().well())).isTrue();
            ProjectionHealth back = index.health();
            assertThat(back.behind()).isZero();
            assertThat(back.behindSince()).isNull();
            assertThat(Objects.requireNonNull(back.lastError()).over()).isTrue();
            assertThat(back.position()).isEqualTo(5);
        }
    }

    @Test
    void aDatabaseThatKeepsTheIndexWaitingIsNamedAndWhenItAnswersTheIndexGoesOn() {
        try (IndexFollower index = following(Posting::of)) {
            CountDownLatch slow = new CountDownLatch(1);
            tables.held = slow;
            store.recorder().record(Sample.approach("while-slow", PROCUREMENT));

            assertThat(Soon.within(NAMED_WITHIN, () -> !index.health().well())).isTrue();
            assertThat(Objects.requireNonNull(index.health().lastError()).message())
                    .contains("waiting for the database");
            assertThat(index.health().behind()).isEqualTo(1);

            tables.held = null;
            slow.countDown();
            assertThat(Soon.within(NAMED_WITHIN, () -> index.health().well() && index.position() == 5))
                    .isTrue();
        }
    }

    @Test
    void anErrorOfTheMachineDoesNotEndTheThreadThatFollows() {
        try (IndexFollower index = following(Posting::of)) {
            tables.broken = new OutOfMemoryError("no more room");
            store.recorder().record(Sample.approach("no-room", PROCUREMENT));
            assertThat(Soon.within(NAMED_WITHIN, () -> !index.health().well())).isTrue();
            assertThat(Objects.requireNonNull(index.health().lastError()).message())
                    .contains("no more room");

            tables.broken = null;
            assertThat(Soon.within(NAMED_WITHIN, () -> index.position() == 5)).isTrue();
        }
    }

    @Test
    void anEntryThatTheIndexCannotTakeInIsSetAsideByNameAndTheOthersGoOn() {
        try (IndexFollower index = following(entry -> {
            if (entry.id().value().equals("poison")) {
                throw new IllegalStateException("no name can be made of it");
            }
            return Posting.of(entry);
        })) {
            store.recorder().record(Sample.approach("poison", PROCUREMENT));
            store.recorder().record(Sample.approach("after", PROCUREMENT));

            assertThat(Soon.within(NAMED_WITHIN, () -> index.position() == 6)).isTrue();
            assertThat(index.health().parked()).singleElement().satisfies(parked -> {
                assertThat(parked).returns("poison", ParkedEntry::entry).returns(5L, ParkedEntry::position);
                assertThat(parked.error()).contains("no name can be made of it");
                assertThat(parked.projection()).isEqualTo("index");
            });
        }
        try (IndexFollower again = following(Posting::of)) {
            assertThat(again.health().parked()).as("tried again when opened").isEmpty();
        }
    }

    @Test
    void aRowThatCannotBeReadIsSetAsideByNameWhileTheIndexFollows() throws Exception {
        try (IndexFollower index = following(Posting::of)) {
            tables.gone = true;
            store.recorder().record(Sample.approach("cut-short", PROCUREMENT));
            Poison.cut(place, 5);
            store.recorder().record(Sample.approach("after", PROCUREMENT));
            tables.gone = false;

            assertThat(Soon.within(NAMED_WITHIN, () -> index.position() == 6)).isTrue();
            assertThat(index.health().parked()).singleElement().satisfies(parked -> {
                assertThat(parked.entry()).isEqualTo("cut-short");
                assertThat(parked.position()).isEqualTo(5);
                assertThat(parked.error()).startsWith("The stored entry cannot be read");
            });
        }
    }
}
