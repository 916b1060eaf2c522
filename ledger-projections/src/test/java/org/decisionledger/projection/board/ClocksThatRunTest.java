package org.decisionledger.projection.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.contract.Asked;
import org.junit.jupiter.api.Test;

/** U38: standstills and times for complaints in working days, each with how it was counted. */
class ClocksThatRunTest {

    private static final MemorySource LEDGER = new MemorySource(CaseLedger.told("""
            - {id: a, type: OrganisationRegistered, subject: "org:a", data: {name: "A ICB", kind: integratedCareBoard}}
            - {id: p, type: ProcurementRegistered, subject: "procurement:p", data: {title: "Therapy"}}
            - {id: n, type: ProcurementNoticePublished, subject: "procurement:p", occurred: "2024-03-18", by: {organisation: "org:a"}, data: {kind: intention, channels: ["Find a Tender"]}}
            - {id: undated, type: ProcurementNoticePublished, subject: "procurement:p", occurred: "2024-03", by: {organisation: "org:a"}, data: {kind: intention, channels: ["its own page"]}}
            - {id: award, type: ProcurementNoticePublished, subject: "procurement:p", occurred: "2025-03-10", by: {organisation: "org:a"}, data: {kind: award, channels: ["Find a Tender"]}}
            - {id: c, type: ComplaintReceived, subject: "complaint:c", occurred: "2024-03-27", data: {title: "Waits", kind: formal, to: ["org:a"]}}
            - {id: r, type: ComplaintAnswered, subject: "complaint:c", occurred: "2024-05-02", data: {to: [], content: "looked into"}}
            - {id: soft, type: ComplaintReceived, subject: "complaint:s", occurred: "2024-03-27", data: {title: "Talk", kind: softIntelligence, to: ["org:a"]}}
            - {id: old, type: ComplaintReceived, subject: "complaint:o", occurred: "2008-03-27", data: {title: "Old", kind: formal, to: ["org:a"]}}
            """));

    private static List<Line> on(String date) {
        return Boards.of(
                        LEDGER,
                        BoardKind.CLOCKS,
                        new When(Edtf.parse(date), LocalDate.of(2026, 11, 22), AsOf.NOW),
                        Asked.NOTHING)
                .lines();
    }

    private static Line line(List<Line> lines, String clock, String entry) {
        return lines.stream()
                .filter(l -> l.has(BoardFacet.CLOCK, clock) && l.entries().contains(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIntentionToAwardStartsTheStandstillOfEachRegimeThatHadComeIntoForce() {
        List<Line> lines = on("2024-03-25");

        Line psr = line(lines, "psr", "n");
        assertThat(psr.words("ends")).containsExactly("Ends at midnight at the end of Tuesday 2 April 2024.");
        assertThat(psr.words("left")).containsExactly("4 working days on 25 March 2024");
        assertThat(psr.words("counted").getFirst())
                .contains("reg 12(2) and (3)", "8th working day", "Day 1 is Wednesday 20 March 2024");
        assertThat(psr.words("counted").get(1)).contains("Good Friday", "Easter Monday");
        assertThat(psr.has(BoardFacet.STATE, "running")).isTrue();
        assertThat(line(lines, "pcr", "n").words("left")).containsExactly("3 working days on 25 March 2024");
        assertThat(lines).noneMatch(l -> l.has(BoardFacet.CLOCK, "act"));
    }

    @Test
    void aNoticeOfAwardStartsTheStandstillOfTheActOnly() {
        Line act = line(on("2025-03-17"), "act", "award");

        assertThat(act.words("ends")).containsExactly("Ends at midnight at the end of Thursday 20 March 2025.");
        assertThat(act.words("left")).containsExactly("3 working days on 17 March 2025");
        assertThat(on("2025-03-17").stream().filter(l -> l.entries().contains("award")))
                .hasSize(1);
    }

    @Test
    void aNoticeWithoutItsDayIsNotCounted() {
        Line uncounted = line(on("2024-04-01"), "psr", "undated");

        assertThat(uncounted.words("ends")).containsExactly("not counted: the entry does not give the day");
        assertThat(uncounted.has(BoardFacet.STATE, "notCounted")).isTrue();
    }

    @Test
    void aFormalComplaintIsToBeAcknowledgedInThreeWorkingDaysAndAnsweredInSixMonths() {
        List<Line> lines = on("2024-03-28");

        Line acknowledged = line(lines, "complaint-acknowledged", "c");
        assertThat(acknowledged.words("ends"))
                .containsExactly("Ends at midnight at the end of Wednesday 3 April 2024.");
        assertThat(acknowledged.words("left")).containsExactly("2 working days on 28 March 2024");
        assertThat(line(lines, "complaint-answered", "c").words("ends"))
                .containsExactly("Ends at midnight at the end of Thursday 26 September 2024.");
        assertThat(lines)
                .noneMatch(l -> l.entries().contains("soft") || l.entries().contains("old"));
    }

    @Test
    void anAnswerShownEndsTheClockAndStandsBesideIt() {
        Line answered = line(on("2024-06-01"), "complaint-answered", "c");

        assertThat(answered.words("answer")).containsExactly("answered or closed, 2 May 2024");
        assertThat(answered.has(BoardFacet.STATE, "answered")).isTrue();
        Line open = line(on("2024-05-01"), "complaint-acknowledged", "c");
        assertThat(open.words("left")).containsExactly("over for 28 days on 1 May 2024");
        assertThat(open.has(BoardFacet.STATE, "over")).isTrue();
    }

    @Test
    void runningClocksStandFirstAndAnsweredOnesLast() {
        List<Line> lines = on("2024-06-01");

        assertThat(lines.getFirst().has(BoardFacet.STATE, "over")).isTrue();
        assertThat(lines.getLast().has(BoardFacet.STATE, "answered")).isTrue();
        assertThat(on("2024-03-25").getFirst().has(BoardFacet.STATE, "running")).isTrue();
    }
}
