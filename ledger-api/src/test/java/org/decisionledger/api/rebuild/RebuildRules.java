package org.decisionledger.api.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.index.IndexBuilder;
import org.decisionledger.api.index.Poison;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.content.Compared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F55, R8: the projections are made anew beside those in use, which answer and follow meanwhile. */
abstract class RebuildRules {

    private static final String PROCUREMENT = "procurement:home-care";

    private static final int ENTRIES = Integer.getInteger("ledger.rebuild.entries", 10_000);

    private static final int AT_ONCE = 10_000;

    private LedgerUnderTest place;

    abstract LedgerUnderTest place();

    @BeforeEach
    void makePlace() {
        place = place();
    }

    @Test
    void whatIsMadeAnewEqualsWhatIsInUseAndTakesItsPlace() {
        try (OpenLedger ledger = open()) {
            record(ledger, "example:all");
            String before = told(ledger);
            List<RebuildStatus> told = new ArrayList<>();

            RebuildReport report = ledger.rebuilding().run(true, told::add);

            assertThat(report.same()).as(report.text()).isTrue();
            assertThat(report.compared())
                    .extracting(Compared::projection)
                    .containsExactly("index", "checks", "conflicts");
            assertThat(report.compared())
                    .allSatisfy(
                            c -> assertThat(c.position()).isEqualTo(ledger.log().head()));
            assertThat(report.entries()).isEqualTo(ledger.log().head());
            assertThat(told).isNotEmpty();
            assertThat(told.getLast().position()).isEqualTo(ledger.log().head());
            assertThat(told(ledger)).isEqualTo(before);

            ledger.recorder().record(Sample.background(PROCUREMENT));
            assertThat(ledger.index().awaitCaughtUp(5_000)).isTrue();
            assertThat(ledger.servedAnswers().timeline(PROCUREMENT, AsOf.NOW).rows())
                    .isNotEmpty();
            assertThat(ledger.rebuilding().run(true, status -> {}).same()).isTrue();
            assertThat(told(ledger)).isNotEqualTo(before);
        }
        try (OpenLedger reopened = open()) {
            assertThat(reopened.rebuilding().run(false, status -> {}).same()).isTrue();
        }
    }

    @Test
    void anIndexThatDiffersIsNamedWithTheFirstRowAndIsChangedOnlyWhenAsked() throws SQLException {
        try (OpenLedger ledger = open()) {
            record(ledger, "example:south-staffordshire");
            String name = "n procurement:sst-asd-interim";
            long rows = change("delete from posting where name = '" + name + "'");
            assertThat(rows).isPositive();

            RebuildReport compared = ledger.rebuilding().run(false, status -> {});
            assertThat(compared.same()).isFalse();
            assertThat(compared.compared().getFirst().firstDifference()).contains(name);
            assertThat(compared.compared().getFirst().inUse())
                    .isNotEqualTo(compared.compared().getFirst().madeAnew());
            assertThat(compared.changed()).isFalse();
            assertThat(change("delete from posting where name = '" + name + "'"))
                    .isZero();

            RebuildReport changed = ledger.rebuilding().run(true, status -> {});
            assertThat(changed.same()).isFalse();
            assertThat(changed.changed()).isTrue();
            assertThat(ledger.answers()
                            .timeline("procurement:sst-asd-interim", AsOf.NOW)
                            .rows())
                    .isNotEmpty();
            assertThat(ledger.rebuilding().run(false, status -> {}).same()).isTrue();
        }
    }

    @Test
    void whatWasInUseBeforeIsThrownAwayAfterwardsAndNothingElse() throws SQLException {
        try (OpenLedger ledger = open()) {
            record(ledger, "example:south-staffordshire");
            long rows = change("update posting set name = name");
            for (int time = 0; time < 3; time++) {
                assertThat(ledger.rebuilding().run(true, status -> {}).same()).isTrue();
                ledger.rebuilding().awaitTidied();
                assertThat(change("update posting set name = name") + change("update posting_beside set name = name"))
                        .isEqualTo(rows);
            }
        }
    }

    @Test
    void oneThatIsBrokenOffLeavesWhatIsInUseAsItWasAndIsBegunAgain() throws SQLException {
        try (OpenLedger ledger = open()) {
            record(ledger, "example:south-staffordshire");
            String before = told(ledger);
            IndexBuilder first = ledger.index().beside();
            first.build(at -> {}, () -> first.position() > 0);
            IndexBuilder second = ledger.index().beside();

            assertThatThrownBy(first::change).hasMessageContaining("Another process began");
            second.build(at -> {}, () -> true);
            assertThat(told(ledger)).isEqualTo(before);
        }
        try (OpenLedger ledger = open()) {
            RebuildReport report = ledger.rebuilding().run(true, status -> {});
            assertThat(report.same()).as(report.text()).isTrue();
        }
    }

    @Test
    void twoAtATimeAreRefused() {
        try (OpenLedger ledger = open()) {
            record(ledger, "example:south-staffordshire");
            List<Throwable> refused = new ArrayList<>();
            ledger.rebuilding().run(false, status -> {
                try {
                    ledger.rebuilding().start(true);
                } catch (RebuildRunning e) {
                    refused.add(e);
                }
            });
            assertThat(refused).isNotEmpty();
        }
    }

    @Test
    void newEntriesAreAtMostOneSecondLateMeanwhile() throws InterruptedException {
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            for (int recorded = 0; recorded < ENTRIES; recorded += AT_ONCE) {
                ledger.recorder().record(approaches("before-" + recorded + "-", Math.min(AT_ONCE, ENTRIES - recorded)));
            }
            assertThat(ledger.index().awaitCaughtUp(600_000)).isTrue();
            AtomicBoolean over = new AtomicBoolean();
            Thread rebuild = Thread.ofPlatform().start(() -> {
                for (int turn = 0; turn < 2; turn++) {
                    ledger.rebuilding().run(true, status -> {});
                }
                over.set(true);
            });
            double latest = 0;
            int recorded = 0;
            while (!over.get()) {
                ledger.recorder().record(Sample.approach("meanwhile-" + recorded++, PROCUREMENT));
                long acknowledged = System.nanoTime();
                assertThat(ledger.index().awaitCaughtUp(10_000)).isTrue();
                latest = Math.max(latest, (System.nanoTime() - acknowledged) / 1e9);
            }
            rebuild.join();
            System.out.println("rebuild beside: " + recorded + " entries recorded meanwhile, latest in the index after "
                    + latest + " s");
            assertThat(recorded).isGreaterThan(1);
            assertThat(latest).isLessThanOrEqualTo(1.0);
            assertThat(ledger.rebuilding().run(false, status -> {}).same()).isTrue();
        }
    }

    @Test
    void anEntryThatCannotBeReadIsSetAsideByNameAndTriedAgain() throws SQLException {
        long head;
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            ledger.recorder().record(Sample.approach("mild", PROCUREMENT));
            head = ledger.log().head();
        }
        Poison.after(place, head, "poison");
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.approach("later", PROCUREMENT));
            assertThat(ledger.index().awaitCaughtUp(5_000)).isTrue();
            assertThat(ledger.leftOut().sentences())
                    .containsExactly("1 entry on record could not be taken in and is in no answer: position "
                            + (head + 1) + " (poison).");
            assertThat(ledger.servedAnswers().timeline(PROCUREMENT, AsOf.NOW).rows())
                    .hasSize(3);
            assertThat(ledger.servedAnswers().checks(null, AsOf.NOW).position()).isEqualTo(head + 2);
            RebuildReport report = ledger.rebuilding().run(true, status -> {});
            assertThat(report.same()).as(report.text()).isTrue();
            assertThat(report.parked()).hasSize(1);
            assertThat(report.text()).contains("poison");

            Poison.mend(place, head + 1, head, "poison", "mild");
            RebuildReport mended = ledger.rebuilding().run(true, status -> {});
            assertThat(mended.parked()).isEmpty();
            assertThat(mended.same())
                    .as("what was set aside was missing in use")
                    .isFalse();
            assertThat(ledger.leftOut().isEmpty()).isTrue();
            assertThat(ledger.servedAnswers().timeline(PROCUREMENT, AsOf.NOW).rows())
                    .hasSize(4);
        }
    }

    @Test
    void aPlaceWithoutAnEntryIsSetAsideAndSaid() throws SQLException {
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            ledger.recorder().record(approaches("one-", 3));
            assertThat(ledger.index().awaitCaughtUp(5_000)).isTrue();
        }
        Poison.remove(place, 6);
        try (OpenLedger ledger = open()) {
            assertThat(ledger.leftOut().isEmpty())
                    .as("the index had taken it in")
                    .isTrue();
            RebuildReport report = ledger.rebuilding().run(true, status -> {});
            assertThat(report.same()).isFalse();
            assertThat(report.parked()).singleElement().satisfies(parked -> {
                assertThat(parked.position()).isEqualTo(6);
                assertThat(parked.error()).isEqualTo("No entry is stored at this position");
            });
            assertThat(ledger.index().position()).isEqualTo(7);
        }
    }

    OpenLedger open() {
        return OpenLedger.open(place.settings());
    }

    static void noted(OpenLedger ledger, boolean well) {
        assertThat(ledger.occasions().orElseThrow().last(Occasion.REBUILD_COMPARISON))
                .hasValueSatisfying(noted -> assertThat(noted.well()).isEqualTo(well));
    }

    private static void record(OpenLedger ledger, String example) {
        ledger.recorder()
                .record(CaseFiles.read(List.of(example), InputStream.nullInputStream())
                        .entries());
        ledger.servedAnswers().checks(null, AsOf.NOW);
        ledger.servedAnswers().list("conflicts", AsOf.NOW, null, 10);
    }

    private static List<Entry> approaches(String name, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Sample.approach(name + i, PROCUREMENT))
                .toList();
    }

    private static String told(OpenLedger ledger) {
        return ledger.servedAnswers().checks(null, AsOf.NOW) + "\n"
                + ledger.servedAnswers().list("conflicts", AsOf.NOW, null, 10_000) + "\n"
                + ledger.answers().list("procurements", AsOf.NOW, null, 10_000);
    }

    /** Against the table of the index, behind its back. */
    private long change(String sql) throws SQLException {
        try (Connection service = place.asService();
                Statement statement = service.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
