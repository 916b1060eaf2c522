package org.decisionledger.projection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U17: seen, reported and not seen, withheld, not kept: each state by its own entries. */
class StatesOfEvidenceTest {

    private static final String FROM_REPORT = "sources: [{document: doc:report, locator: \"1\"}]";

    /** A report, a letter that only the report tells of, and minutes that entries are taken from. */
    private static final String STORY = """
            - {id: report, type: DocumentRegistered, subject: doc:report, data: {title: The report, kind: report}, sources: [{document: doc:report, locator: title}]}
            - {id: letter, type: DocumentRegistered, subject: doc:letter, data: {title: The letter, kind: letter}, FROM}
            - {id: sent, type: DocumentSent, subject: doc:letter, occurred: "2019-05", data: {to: [org:b]}, FROM}
            - {id: minutes, type: DocumentRegistered, subject: doc:minutes, data: {title: The minutes, kind: minutes}, FROM}
            - {id: met, type: MeetingHeld, subject: meeting:m, occurred: "2019-06-01", data: {title: The meeting, bodies: [org:b]}, sources: [{document: doc:minutes, locator: "2"}]}
            """.replace("FROM", FROM_REPORT);

    private static String gap(String kind) {
        return """
                - {id: gap, type: RecordGapNoted, subject: gap:letter, occurred: "2021", data: {question: Where the letter is, kind: %s, about: [doc:letter]}, %s}
                """.formatted(kind, FROM_REPORT);
    }

    private static final String FOUND = """
            - {id: found, type: RecordFound, subject: gap:letter, occurred: "2022", data: {what: the letter}, %s}
            """.formatted(FROM_REPORT);

    private static Evidence ask(String told, String document, AsOf asOf) {
        return Evidences.of(new MemorySource(CaseLedger.told(told)), List.of(new DocumentId(document)), asOf)
                .getFirst();
    }

    private static List<EvidenceState> states(String told, String document, AsOf asOf) {
        return ask(told, document, asOf).states().stream()
                .map(Evidence.Shown::state)
                .toList();
    }

    @Test
    void aDocumentThatEntriesAreTakenFromWasSeenAndNamesThem() {
        Evidence minutes = ask(STORY, "doc:minutes", AsOf.NOW);

        assertThat(minutes.title()).isEqualTo("The minutes");
        assertThat(minutes.wanting()).isFalse();
        assertThat(minutes.states()).singleElement().satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(EvidenceState.SEEN);
            assertThat(shown.why().entries()).containsExactly("met");
        });
    }

    @Test
    void aDocumentThatOthersOnlyTellOfIsReportedAndSaysByWhat() {
        assertThat(ask(STORY, "doc:letter", AsOf.NOW).states()).singleElement().satisfies(shown -> {
            assertThat(shown.state()).isEqualTo(EvidenceState.REPORTED);
            assertThat(shown.why().words()).contains("No entry is taken from it", "The report");
            assertThat(shown.why().entries()).containsExactlyInAnyOrder("letter", "sent");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "notDisclosed, WITHHELD",
        "notKept, NOT_KEPT",
        "notFound, NOT_FOUND",
        "notMade, NOT_MADE",
        "notAskedFor, NOT_ASKED_FOR",
    })
    void anOpenGapAboutADocumentSaysInWhatWayItIsMissing(String kind, EvidenceState state) {
        assertThat(states(STORY + gap(kind), "doc:letter", AsOf.NOW)).containsExactly(EvidenceState.REPORTED, state);
        assertThat(ask(STORY + gap(kind), "doc:letter", AsOf.NOW)
                        .states()
                        .getLast()
                        .why())
                .satisfies(why -> {
                    assertThat(why.words()).isEqualTo("Where the letter is");
                    assertThat(why.entries()).containsExactly("gap");
                });
    }

    @Test
    void aGapThatIsOnlyUnclearSaysNothingOfTheDocument() {
        assertThat(states(STORY + gap("unclear"), "doc:letter", AsOf.NOW)).containsExactly(EvidenceState.REPORTED);
    }

    @Test
    void aGapThatWasClosedIsNoStateAnyMoreAndStillOneOnADayBefore() {
        String told = STORY + gap("notKept") + FOUND;

        assertThat(states(told, "doc:letter", AsOf.NOW)).doesNotContain(EvidenceState.NOT_KEPT);
        assertThat(states(told, "doc:letter", new AsOf(null, Edtf.parse("2021-12"))))
                .contains(EvidenceState.NOT_KEPT);
    }

    @Test
    void whatWasLeftOutOfAVersionOrACopyIsWithheldInPart() {
        String versions = STORY + """
                - {id: version, type: DocumentVersionMade, subject: doc:draft, data: {title: The draft, of: doc:report, state: draft, withheld: [appendix 2]}, FROM}
                - {id: copy, type: ReportVersionCirculated, subject: doc:draft, occurred: "2019", data: {to: [org:b], leftOut: [the names]}, FROM}
                """.replace("FROM", FROM_REPORT);

        assertThat(ask(versions, "doc:draft", AsOf.NOW).states())
                .filteredOn(shown -> shown.state() == EvidenceState.WITHHELD_IN_PART)
                .extracting(shown -> shown.why().words())
                .satisfiesExactlyInAnyOrder(
                        words -> assertThat(words).contains("appendix 2"),
                        words -> assertThat(words).contains("the names"));
    }

    @Test
    void aWithdrawnEntryShowsNothing() {
        String withdrawn = STORY + """
                - {id: off, type: EntryWithdrawn, subject: meeting:m, data: {entry: met, reason: of another meeting}, sources: [{document: doc:report, locator: "1"}]}
                """;

        assertThat(states(withdrawn, "doc:minutes", AsOf.NOW)).containsExactly(EvidenceState.REPORTED);
    }

    @Test
    void theDocumentsThatAnEntryNamesAreToldForIt() {
        var named = Evidences.namedIn(
                new MemorySource(CaseLedger.told(STORY)), List.of(new EntryId("sent"), new EntryId("met")), AsOf.NOW);

        assertThat(named.get("sent"))
                .singleElement()
                .satisfies(e -> assertThat(e.document()).isEqualTo("doc:letter"));
        assertThat(named.get("met")).isEmpty();
    }

    @Test
    void aDocumentThatNoEntryTellsOfHasNoState() {
        assertThat(ask(STORY, "doc:none", AsOf.NOW).states()).isEmpty();
    }
}
