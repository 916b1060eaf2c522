package org.decisionledger.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.index.Soon;
import org.decisionledger.api.rebuild.RebuildReport;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.search.SearchAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F49: a search index that follows the ledger, is made anew beside the one in use, and can be lost at any time. */
abstract class SearchRules {

    private static final String PROCUREMENT = "procurement:home-care";

    @TempDir
    Path searchFolder;

    private LedgerUnderTest place;

    abstract LedgerUnderTest place();

    @BeforeEach
    void makePlace() {
        place = place();
    }

    private OpenLedger open() {
        return OpenLedger.open(place.settings(), CheckSettings.STANDARD, null, searchFolder);
    }

    private static SearchAnswer ask(OpenLedger ledger, String words) {
        ledger.search().awaitCaughtUp(ledger.search().health().well() ? 60_000 : 0);
        return new SearchAsked(words, Map.of(), null, 20).of(ledger.search(), AsOf.NOW);
    }

    private static void recordExample(OpenLedger ledger) {
        ledger.recorder()
                .record(CaseFiles.read(List.of("example:south-staffordshire"), InputStream.nullInputStream())
                        .entries());
    }

    @Test
    void whatWasRecordedAMomentAgoIsFound() {
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            for (int i = 0; i < 20; i++) {
                ledger.recorder().record(Sample.approach("approach-" + i, PROCUREMENT));

                SearchAnswer answer = ask(ledger, "approach-" + i);

                assertThat(answer.total()).as("approach %s", i).isEqualTo(1);
                assertThat(answer.position()).isEqualTo(ledger.log().head());
            }
        }
    }

    @Test
    void whatIsMadeAnewEqualsWhatFollowedAndTakesItsPlace() {
        try (OpenLedger ledger = open()) {
            ledger.search().start();
            recordExample(ledger);
            SearchAnswer before = ask(ledger, "interim award");
            assertThat(before.total()).isPositive();

            RebuildReport report = ledger.rebuilding().run(true, status -> {});

            assertThat(report.same()).as(report.text()).isTrue();
            assertThat(report.compared()).extracting(Compared::projection).contains("search");
            assertThat(report.compared().getLast().rows()).isPositive();
            assertThat(ask(ledger, "interim award")).isEqualTo(before);
            ledger.recorder().record(Sample.background(PROCUREMENT));
            assertThat(ask(ledger, "cabinet paper").total()).isEqualTo(1);
        }
        try (OpenLedger reopened = open()) {
            assertThat(ask(reopened, "cabinet paper").total()).isEqualTo(1);
            assertThat(reopened.rebuilding().run(false, status -> {}).same()).isTrue();
        }
    }

    @Test
    void itGoesOnWhereItWasKept() {
        long head;
        try (OpenLedger ledger = open()) {
            recordExample(ledger);
            ask(ledger, "award");
            head = ledger.log().head();
        }
        try (OpenLedger ledger = open()) {
            ledger.search().start();
            assertThat(Soon.within(
                            Duration.ofSeconds(60),
                            () -> ledger.search().health().position() == head))
                    .isTrue();
            assertThat(ask(ledger, "award").total()).isPositive();
        }
    }

    @Test
    void anIndexThatIsDamagedOrOfAnotherLedgerIsMadeAnew() throws IOException {
        SearchAnswer before;
        try (OpenLedger ledger = open()) {
            recordExample(ledger);
            before = ask(ledger, "award");
        }
        try (Stream<Path> files = Files.walk(searchFolder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (OpenLedger ledger = open()) {
            assertThat(ask(ledger, "award")).isEqualTo(before);
        }
        Path others = searchFolder.resolveSibling("other-ledger");
        try (OpenLedger other = OpenLedger.open(
                LedgerUnderTest.embedded(others).settings(), CheckSettings.STANDARD, null, searchFolder)) {
            other.recorder().record(Sample.background(PROCUREMENT));
            assertThat(ask(other, "award").total()).isZero();
            assertThat(ask(other, "cabinet").total()).isEqualTo(1);
        }
    }

    @Test
    void healthTellsHowFarItHasComeAndWhatIsInItsWay() {
        try (OpenLedger ledger = open();
                OpenLedger other = OpenLedger.open(
                        LedgerUnderTest.embedded(searchFolder.resolveSibling("second"))
                                .settings(),
                        CheckSettings.STANDARD,
                        null,
                        searchFolder)) {
            assertThat(ledger.projections()).extracting(ProjectionHealth::name).doesNotContain("search");
            recordExample(ledger);
            ask(ledger, "award");
            assertThat(ledger.projections()).anySatisfy(p -> {
                assertThat(p.name()).isEqualTo("search");
                assertThat(p.behind()).isZero();
                assertThat(p.well()).isTrue();
            });

            assertThatThrownBy(() -> ask(other, "award"))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("another process has the folder");
            assertThat(other.search().health().well()).isFalse();
        }
    }

    @Test
    void withoutAFolderNothingIsSearched() {
        try (OpenLedger ledger = OpenLedger.open(place.settings(), CheckSettings.STANDARD, null, null)) {
            assertThatThrownBy(() -> ask(ledger, "award"))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("LEDGER_SEARCH_DIR");
        }
    }
}
