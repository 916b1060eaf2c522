package org.decisionledger.projection.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.show.EntryPage.Version;
import org.decisionledger.projection.show.EntryPage.Words;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

/** F04, F02: what was recorded stays on view beside what it was corrected to. */
class CorrectedAndWithdrawnEntriesTest {

    private static final String VISIT = """
            {"id": "visit", "type": "RiskScored", "subject": "risk:%s", "occurred": "%s",
             "by": {"organisation": "org:county-ccg"},
             "data": {"title": "%s", "to": 16},
             "sources": [{"document": "doc:register", "locator": "p. 3"}]}""";

    private static final Entry ORIGINAL = visit("gap", "2019-07-01", "Gap in the service in July");

    private static Entry visit(String risk, String occurred, String title) {
        return EntryFormat.read(VISIT.formatted(risk, occurred, title));
    }

    private static Entry correctedTo(String id, Entry restated) {
        var h = restated.header();
        return CaseLedger.correction(
                id,
                ORIGINAL,
                "the register reads otherwise",
                new Restatement(
                        h.subject(),
                        h.occurred(),
                        h.by(),
                        restated.fact(),
                        h.sources(),
                        h.account(),
                        h.links(),
                        h.classification(),
                        h.note()));
    }

    private static EntrySource ledger(Entry... entries) {
        return new MemorySource(CaseLedger.recorded(List.of(entries)));
    }

    @Test
    void f04TheWholeChainIsShownWithReasonsAndTheOriginalFirst() {
        EntrySource ledger = ledger(
                ORIGINAL,
                correctedTo("c1", visit("gap", "2019-07-01", "Gap in the service in August")),
                correctedTo("c2", visit("gap", "2019-08-01", "Gap in the service in August")));

        EntryPage page = EntryPages.of(ledger, new EntryId("visit"), AsOf.NOW).orElseThrow();

        assertThat(page.versions()).extracting(Version::entry).containsExactly("visit", "c1", "c2");
        assertThat(page.versions().getFirst().sentence()).contains("in July");
        assertThat(page.versions().getLast().sentence()).contains("in August");
        assertThat(page.versions().subList(1, 3))
                .extracting(Version::reason)
                .containsOnly("the register reads otherwise");
        assertThat(page.row().has(Mark.CORRECTED)).isTrue();
    }

    @Test
    void f04TheDifferenceIsToldWordByWord() {
        EntrySource ledger =
                ledger(ORIGINAL, correctedTo("c1", visit("gap", "2019-07-01", "Gap in the service in August")));

        Version second = EntryPages.of(ledger, new EntryId("c1"), AsOf.NOW)
                .orElseThrow()
                .versions()
                .getLast();

        assertThat(second.changes()).singleElement().satisfies(c -> {
            assertThat(c.field()).isEqualTo("/data/title");
            assertThat(c.words())
                    .containsExactly(
                            new Words(Words.Kind.SAME, "Gap in the service in"),
                            new Words(Words.Kind.REMOVED, "July"),
                            new Words(Words.Kind.ADDED, "August"));
        });
    }

    @Test
    void f09BeforeItsCorrectionWasRecordedAnEntryReadsAsItDidThen() {
        EntrySource ledger =
                ledger(ORIGINAL, correctedTo("c1", visit("gap", "2019-07-01", "Gap in the service in August")));

        EntryPage then = EntryPages.of(ledger, new EntryId("visit"), new AsOf(CaseLedger.recordedAt(1), null))
                .orElseThrow();

        assertThat(then.versions()).hasSize(1);
        assertThat(then.toString()).doesNotContain("August").doesNotContain("otherwise");
    }

    @Test
    void anEntryCorrectedToBeAboutAnotherThingIsFoundThereAndNoLongerWhereItWas() {
        EntrySource ledger =
                ledger(ORIGINAL, correctedTo("c1", visit("other", "2019-07-01", "Gap in the service in July")));

        assertThat(rows(ledger, "risk:other")).containsExactly("visit");
        assertThat(rows(ledger, "risk:gap")).isEmpty();
    }

    @Test
    void aWithdrawnEntryStandsWhereItStoodAndIsMarked() {
        EntrySource ledger = ledger(ORIGINAL, CaseLedger.withdrawal("w", ORIGINAL, "recorded twice"));

        Timeline timeline = Timeline.of(ledger, ThingId.parse("risk:gap"), AsOf.NOW);

        assertThat(timeline.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.has(Mark.WITHDRAWN)).isTrue());
    }

    @Test
    void aCorrectionWhoseEntryIsNotInTheLedgerIsPassedOver() {
        EntrySource ledger = ledger(correctedTo("c1", visit("gap", "2019-07-01", "Gap")));

        assertThat(EntryPages.of(ledger, new EntryId("visit"), AsOf.NOW)).isEmpty();
        assertThat(rows(ledger, "risk:gap")).isEmpty();
    }

    @Test
    void f02AnEntryOlderThanTheBodyThatActsIsKeptAndMarked() {
        Entry begun = EntryFormat.read("""
                {"id": "begun", "type": "OrganisationEstablished", "subject": "org:county-ccg", "occurred": "2019-08",
                 "by": {"notStated": "not said"}, "data": {"organisation": "org:county-ccg", "name": "County CCG"},
                 "sources": [{"document": "doc:register", "locator": "p. 1"}]}""");

        Timeline timeline = Timeline.of(ledger(ORIGINAL, begun), ThingId.parse("risk:gap"), AsOf.NOW);

        assertThat(timeline.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.has(Mark.BEFORE_THE_BODY_EXISTED)).isTrue());
    }

    @Test
    void f09UnderAnEarlierDateTheLaterBeginningOfABodyLeavesNoTrace() {
        List<Entry> entries = new ArrayList<>(List.of(ORIGINAL));
        entries.add(EntryFormat.read("""
                {"id": "begun", "type": "OrganisationEstablished", "subject": "org:county-ccg", "occurred": "2019-08",
                 "by": {"notStated": "not said"}, "data": {"organisation": "org:county-ccg", "name": "County CCG"},
                 "sources": [{"document": "doc:register", "locator": "p. 1"}]}"""));

        Timeline july = Timeline.of(
                new MemorySource(CaseLedger.recorded(entries)),
                ThingId.parse("risk:gap"),
                new AsOf(null, Edtf.parse("2019-07")));

        assertThat(july.rows()).singleElement().satisfies(r -> {
            assertThat(r.marks()).isEmpty();
            assertThat(r.by()).doesNotContain("County CCG");
        });
    }

    private static List<String> rows(EntrySource ledger, String thing) {
        return Timeline.of(ledger, ThingId.parse(thing), AsOf.NOW).rows().stream()
                .map(TimelineRow::entry)
                .toList();
    }
}
