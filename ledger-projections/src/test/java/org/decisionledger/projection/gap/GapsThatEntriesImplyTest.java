package org.decisionledger.projection.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.gap.ImpliedGap.Kind;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries lead one to look for, and no entry shows, is found; it is kept apart from what a source notes. */
class GapsThatEntriesImplyTest {

    private static final String APPROACHED = """
            - {id: p0, type: ProcurementRegistered, subject: "procurement:p", data: {title: The service}}
            - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-10", data: {provider: "org:x"}}
            """;
    private static final String HELD = """
            - {id: m1, type: MeetingHeld, subject: "meeting:m", occurred: "2019-09-26", data: {title: The board, bodies: ["org:b"]}}
            """;
    private static final String COMPLAINED = """
            - {id: c1, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04", data: {title: Waiting, kind: formal, to: ["org:b"]}}
            """;
    private static final String RESOLVED = """
            - {id: d1, type: ResolutionPassed, subject: "decision:d", occurred: "2019-09-26", data: {text: Appoint X}}
            """;
    private static final String LEFT = """
            - {id: o0, type: OfficeRegistered, subject: "office:o", data: {title: Accountable Officer, bodies: ["org:b"]}}
            - {id: o1, type: OfficeHolderDeparted, subject: "office:o", occurred: "2017", data: {bodies: ["org:b"]}}
            """;
    private static final String ENDED = """
            - {id: e1, type: OrganisationDisestablished, subject: "org:b", occurred: "2013-03-31", data: {}}
            """;
    private static final String SOUGHT = """
            - {id: s1, type: DecisionSought, subject: "decision:d", occurred: "2013-06", data: {text: Delegate, of: ["org:b"]}}
            """;

    @Test
    void anApproachWithoutAReplyLacksItsOutcome() {
        assertThat(found(APPROACHED)).containsExactly("APPROACH_WITHOUT_OUTCOME org:x a1");
    }

    @Test
    void aReplyThatIsNotKnownIsNoOutcome() {
        assertThat(found(APPROACHED + """
                - {id: r1, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:x", reply: notKnown}}
                """)).containsExactly("APPROACH_WITHOUT_OUTCOME org:x a1");
    }

    @ParameterizedTest
    @CsvSource({"willing", "unable", "silent"})
    void aProviderThatIsToldToHaveAnsweredOrNotLacksNothing(String reply) {
        assertThat(found(APPROACHED + """
                - {id: r1, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:x", reply: %s}}
                """.formatted(reply))).isEmpty();
    }

    @Test
    void theReplyOfAnotherProviderClosesNothing() {
        assertThat(found(APPROACHED + """
                - {id: r1, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:y", reply: willing}}
                """)).containsExactly("APPROACH_WITHOUT_OUTCOME org:x a1");
    }

    @Test
    void aMeetingThatNoMinutesAreShownOfLacksThem() {
        assertThat(found(HELD)).containsExactly("MEETING_WITHOUT_MINUTES meeting:m m1");
    }

    @Test
    void minutesLinkedWithTheMeetingAreShown() {
        assertThat(found(HELD + """
                - {id: doc, type: DocumentRegistered, subject: "doc:minutes", data: {title: Minutes, kind: minutes}, links: [{relation: evidences, to: "meeting:m"}]}
                """)).isEmpty();
    }

    @Test
    void minutesCitedAsTheSourceAreShown() {
        assertThat(found("""
                - {id: m1, type: MeetingHeld, subject: "meeting:m", occurred: "2019-09-26", data: {title: The board, bodies: ["org:b"]}, sources: [{document: "doc:minutes", locator: "1"}]}
                - {id: doc, type: DocumentRegistered, subject: "doc:minutes", data: {title: Minutes, kind: minutes}}
                """)).isEmpty();
    }

    @Test
    void aPaperLinkedWithTheMeetingIsNoMinutes() {
        assertThat(found(HELD + """
                - {id: doc, type: DocumentRegistered, subject: "doc:paper", data: {title: A paper, kind: paper}, links: [{relation: evidences, to: "meeting:m"}]}
                """)).containsExactly("MEETING_WITHOUT_MINUTES meeting:m m1");
    }

    @Test
    void aComplaintThatNobodyAnsweredLacksAnAnswer() {
        assertThat(found(COMPLAINED)).containsExactly("COMPLAINT_WITHOUT_ANSWER complaint:c c1");
    }

    @Test
    void aComplaintLookedIntoAndNotAnsweredLacksAnAnswer() {
        assertThat(found(COMPLAINED + """
                - {id: c2, type: ComplaintInvestigated, subject: "complaint:c", data: {process: formal}}
                """)).containsExactly("COMPLAINT_WITHOUT_ANSWER complaint:c c1");
    }

    @Test
    void aReplyAnswersAComplaint() {
        assertThat(found(COMPLAINED + """
                - {id: c2, type: ComplaintAnswered, subject: "complaint:c", data: {content: We will act}}
                """)).isEmpty();
    }

    @Test
    void anInformalConcernNeedsNoAnswer() {
        assertThat(found("""
                - {id: c1, type: InformalConcernLogged, subject: "complaint:c", data: {title: A word, content: Waiting}}
                """)).isEmpty();
    }

    @Test
    void aDecisionThatNoReasonsAreShownOfLacksThem() {
        assertThat(found(RESOLVED)).containsExactly("DECISION_WITHOUT_REASONS decision:d d1");
    }

    @Test
    void reasonsGivenWithTheOptionChosenAreReasonsForTheDecision() {
        assertThat(found(RESOLVED + """
                - {id: d2, type: OptionSelected, subject: "decision:d", data: {option: "option:1", reasons: [it is the only safe one]}}
                """)).isEmpty();
    }

    @Test
    void anOptionChosenWithoutReasonsGivesNone() {
        assertThat(found(RESOLVED + """
                - {id: d2, type: OptionSelected, subject: "decision:d", data: {option: "option:1"}}
                """)).containsExactly("DECISION_WITHOUT_REASONS decision:d d1");
    }

    @Test
    void aQuestionPutForDecisionWithoutADecisionIsOpen() {
        assertThat(found(SOUGHT)).containsExactly("QUESTION_WITHOUT_DECISION decision:d s1");
    }

    @Test
    void aQuestionThatWasDecidedIsNotOpen() {
        assertThat(found(SOUGHT + RESOLVED)).containsExactly("DECISION_WITHOUT_REASONS decision:d d1");
    }

    @Test
    void anOfficeWhoseHolderLeftAndThatNobodyIsShownToHaveTakenIsEmpty() {
        assertThat(found(LEFT)).containsExactly("OFFICE_WITHOUT_HOLDER office:o o1");
    }

    @Test
    void anOfficeFilledAgainIsNotEmpty() {
        assertThat(found(LEFT + """
                - {id: o2, type: OfficeHolderAppointed, subject: "office:o", occurred: "2018", data: {bodies: ["org:b"]}}
                """)).isEmpty();
    }

    @Test
    void aBodyThatEndedAndThatNoneIsShownToFollowLacksASuccessor() {
        assertThat(found(ENDED)).containsExactly("BODY_WITHOUT_SUCCESSOR org:b e1");
    }

    @Test
    void aBodyWhoseReceiverIsToldLacksNone() {
        assertThat(found("""
                - {id: e1, type: OrganisationDisestablished, subject: "org:b", occurred: "2013-03-31", data: {receivers: ["org:n"]}}
                """)).isEmpty();
        assertThat(found(ENDED + """
                - {id: e2, type: OrganisationsMerged, subject: "org:n", occurred: "2013-04-01", data: {predecessors: ["org:b"]}}
                """)).isEmpty();
    }

    @Test
    void aGapIsToldOnceHoweverManyPassagesTellOfItsCause() {
        assertThat(found(COMPLAINED + """
                - {id: c1b, type: ComplaintReceived, subject: "complaint:c", occurred: "2016", data: {title: Waiting, kind: formal, to: ["org:b"]}, links: [{relation: describesTheSameAs, to: c1}]}
                """)).containsExactly("COMPLAINT_WITHOUT_ANSWER complaint:c c1b c1");
    }

    @Test
    void whatIsAnsweredLaterIsMissingBefore() {
        EntrySource source = source(COMPLAINED + """
                - {id: c2, type: ComplaintAnswered, subject: "complaint:c", occurred: "2016-09", data: {content: We will act}}
                """);

        assertThat(ImpliedGaps.all(source, new AsOf(null, Edtf.parse("2016-06"))))
                .extracting(ImpliedGap::kind)
                .containsExactly(Kind.COMPLAINT_WITHOUT_ANSWER);
        assertThat(ImpliedGaps.all(source, new AsOf(CaseLedger.recordedAt(1), null)))
                .hasSize(1);
        assertThat(ImpliedGaps.all(source, AsOf.NOW)).isEmpty();
    }

    @Test
    void theRegisterListsWhatASourceNotesFirstAndKeepsTheRestApart() {
        List<RegisterRow> rows = Registers.of(source(COMPLAINED + """
                                - {id: g1, type: RecordGapNoted, subject: "gap:letter", data: {question: Was there a letter, kind: notFound, lookedBy: the reviewer, lookedWhere: [the file]}, links: [{relation: isUnknownBecause, to: c1}]}
                                """), RegisterKind.GAPS, AsOf.NOW, null, 10)
                .rows();

        assertThat(rows)
                .extracting(RegisterRow::id)
                .containsExactly("gap:letter", "implied:c1/complaint-without-answer/complaint:c");
        assertThat(rows.getFirst().state()).isEqualTo("open: not found");
        assertThat(rows.getFirst().details())
                .containsEntry("searches", "looked for by the reviewer in the file, when is not told [g1]");
        assertThat(rows.getLast().state()).isEqualTo("implied: a complaint without an answer");
        assertThat(rows.getLast().details()).containsEntry("noted by", "g1");
    }

    @Test
    void theRegisterGoesOnAfterAnyOfItsRows() {
        EntrySource source = source(COMPLAINED + HELD + ENDED + """
                - {id: g1, type: RecordGapNoted, subject: "gap:letter", data: {question: Was there a letter, kind: notFound}}
                """);
        List<String> all = ids(source, null, 10);

        assertThat(all).hasSize(4);
        assertThat(ids(source, all.get(0), 1)).containsExactly(all.get(1));
        assertThat(ids(source, all.get(1), 2)).containsExactly(all.get(2), all.get(3));
        assertThat(ids(source, all.get(3), 2)).isEmpty();
    }

    @Test
    void theTimelineShowsItUnderTheEntryThatLeadsOneToLook() {
        Timeline timeline = Timeline.of(source(COMPLAINED), ThingId.parse("org:b"), AsOf.NOW);

        assertThat(timeline.missingUnder("c1")).singleElement().satisfies(missing -> {
            assertThat(missing.noted()).isFalse();
            assertThat(missing.words()).isEqualTo("No entry shows an answer to this complaint: Waiting.");
            assertThat(missing.entries()).containsExactly("c1");
        });
    }

    private static List<String> ids(EntrySource source, String after, int limit) {
        return Registers.of(source, RegisterKind.GAPS, AsOf.NOW, after, limit).rows().stream()
                .map(RegisterRow::id)
                .toList();
    }

    /** Kind, thing and entries of each gap found. */
    private static List<String> found(String yaml) {
        return ImpliedGaps.all(source(yaml), AsOf.NOW).stream()
                .map(gap -> gap.kind() + " " + gap.about() + " "
                        + String.join(
                                " ",
                                gap.entries().stream().map(s -> s.id().value()).toList()))
                .toList();
    }

    private static EntrySource source(String yaml) {
        return new MemorySource(CaseLedger.told(yaml));
    }
}
