package org.decisionledger.projection.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.timeline.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F48: what became of a criticism, and which findings no entry shows to have been put. */
class CriticismsAndRepliesTest {

    private static final String FINDING = """
            - {id: r-a, type: OrganisationRegistered, subject: org:a, data: {name: Vale Trust, kind: socialEnterprise}}
            - {id: r-b, type: OrganisationRegistered, subject: org:b, data: {name: Hill Board, kind: clinicalCommissioningGroup}}
            - {id: r-g, type: OrganisationRegistered, subject: org:g, data: {name: The boards, kind: groupOfBodies, members: [org:b]}}
            - {id: finding, type: FindingReported, subject: review:r, by: {organisation: org:r},
               data: {finding: The board was late, of: [org:a, org:b], criticism: true}}
            - {id: praise, type: FindingReported, subject: review:r, by: {organisation: org:r},
               data: {finding: The board was kind, of: [org:b]}}
            """;
    private static final String PUT = """
            - {id: put, type: CriticismPut, subject: criticism:late, occurred: "2021-03-01", by: {organisation: org:r},
               data: {passage: The board was late, party: org:b, office: office:chair, replyBy: "2021-03-15"},
               links: [{relation: bearsOn, to: finding}]}
            """;

    private static String replied(String occurred, String by) {
        return """
                - {id: reply, type: CriticismReplied, subject: criticism:late%s, by: {organisation: %s},
                   data: {reply: It was on time, accepts: [the date], disputes: [the reason]}}
                """.formatted(occurred.isEmpty() ? "" : ", occurred: \"" + occurred + "\"", by);
    }

    private static String lapsed(String occurred) {
        return """
                - {id: lapse, type: ReplyTimeLapsed, subject: criticism:late, occurred: "%s", data: {deadline: "2021-03-15"}}
                """.formatted(occurred);
    }

    private static String released(String occurred) {
        return """
                - {id: release, type: CriticismReleased, subject: criticism:late, occurred: "%s", data: {where: the report}}
                """.formatted(occurred);
    }

    private static CriticismFile ask(String more) {
        return Criticisms.of(
                new MemorySource(CaseLedger.told(FINDING + more)), new CriticismId("criticism:late"), AsOf.NOW);
    }

    private static String remarks(CriticismFile file) {
        return file.remarks().stream().map(Statement::words).collect(Collectors.joining(" "));
    }

    @Test
    void aCriticismIsToldWithItsPassageItsPartyItsTimeAndTheReplyBesideIt() {
        CriticismFile file = ask(PUT + replied("2021-03-15", "org:b") + released("2021-04-01"));

        assertThat(file.state().words()).isEqualTo("Put to the party; a reply is on record; released.");
        assertThat(file.state().entries()).containsExactly("put", "reply", "release");
        assertThat(file.put()).singleElement().satisfies(p -> {
            assertThat(p.passage()).isEqualTo("The board was late");
            assertThat(p.partyTitle()).isEqualTo("Hill Board");
            assertThat(p.office()).isEqualTo("office:chair");
            assertThat(p.when()).isEqualTo("1 March 2021");
            assertThat(p.replyBy()).isEqualTo("15 March 2021");
        });
        assertThat(file.findings()).extracting(r -> r.entry()).containsExactly("finding");
        assertThat(file.replies()).singleElement().satisfies(r -> {
            assertThat(r.text()).isEqualTo("It was on time");
            assertThat(r.accepts()).containsExactly("the date");
            assertThat(r.disputes()).containsExactly("the reason");
        });
        assertThat(file.released()).hasSize(1);
        assertThat(file.remarks()).as("the last day counts").isEmpty();
    }

    @Test
    void withoutReplyOrLapseNoEntryShowsEither() {
        assertThat(ask(PUT).state().words())
                .isEqualTo(
                        "Put to the party; no entry shows a reply, or that its time is over; no entry shows its release.");
        assertThat(ask(PUT + lapsed("2021-03-16")).state().words())
                .isEqualTo("Put to the party; the time for a reply is told to be over, and no entry shows a reply; "
                        + "no entry shows its release.");
        assertThat(ask(replied("2021-03-10", "org:b")).state().words()).startsWith("No entry shows that it was put");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-15 | org:b |            | ",
                "2021-03-16 | org:b |            | A reply is dated after the time set for it.",
                "2021-03    | org:b |            | Whether a reply came within the time set is not shown.",
                "           | org:b |            | Whether a reply came within the time set is not shown.",
                "2021-03-10 | org:a |            | A reply is by Vale Trust, and not by the party it was put to.",
                "2021-03-10 | org:b | 2021-03-09 | Its release is dated before any reply or the end of the time for one.",
                "2021-03-10 | org:b | 2021-03-10 | ",
                "2021-03-10 | org:b | 2021-03    | "
            })
    void datesAndPartiesThatDoNotFitAreTold(String replied, String by, String released, String remark) {
        CriticismFile file =
                ask(PUT + replied(replied == null ? "" : replied, by) + (released == null ? "" : released(released)));

        assertThat(remarks(file)).isEqualTo(remark == null ? "" : remark);
    }

    @Test
    void aLapseWithinTheTimeSetAndAPuttingWithoutATimeAreTold() {
        assertThat(remarks(ask(PUT + lapsed("2021-03-15"))))
                .isEqualTo("The time for a reply is told to be over on a day within the time set.");
        assertThat(remarks(ask(PUT + lapsed("2021-03-16")))).isEmpty();
        assertThat(remarks(ask(PUT.replace(", replyBy: \"2021-03-15\"", ""))))
                .isEqualTo("No entry says by when a reply was asked for.");
    }

    @Test
    void aReleaseWhoseReplyWasWithdrawnFromTheLedgerIsTold() {
        String gone =
                "- {id: w, type: EntryWithdrawn, subject: criticism:late, data: {entry: reply, reason: misread}}\n";

        assertThat(remarks(ask(PUT + replied("2021-03-10", "org:b") + released("2021-04") + gone)))
                .isEqualTo("It is released, and no entry that stands shows a reply or that the time for one was over.");
    }

    private static String notPut(String more) {
        CriticismList list = Criticisms.all(new MemorySource(CaseLedger.told(FINDING + more)), AsOf.NOW);
        return list.notPut().stream()
                .map(n -> n.row().entry() + ": "
                        + n.statements().stream().map(Statement::words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aFindingThatCriticisesIsListedForEachPartyItIsNotShownToHaveBeenPutTo() {
        assertThat(notPut(""))
                .isEqualTo("finding: No entry shows that it was put to Vale Trust. "
                        + "No entry shows that it was put to Hill Board.");
        assertThat(notPut(PUT)).isEqualTo("finding: No entry shows that it was put to Vale Trust.");
        assertThat(notPut(PUT.replace("party: org:b", "party: org:g")))
                .as("put to the group that the board belongs to")
                .isEqualTo("finding: No entry shows that it was put to Vale Trust.");
        assertThat(notPut("""
                - {id: nobody, type: FindingReported, subject: review:r, data: {finding: Somebody was late, criticism: true}}
                """))
                .endsWith("nobody: The finding names no party, and no entry shows that it was put to one.");
    }

    @Test
    void aFindingThatIsCorrectedToCriticiseIsListedAndOneThatNoLongerDoesIsNot() {
        assertThat(notPut("""
                - {id: mild, type: FindingReported, subject: review:r, data: {finding: Somebody was late}}
                - {id: c1, type: EntryCorrected, subject: review:r, data: {entry: mild, reason: misread,
                   replacement: {type: FindingReported, subject: review:r, by: {notStated: not said},
                                 sources: [{document: doc:d, locator: "1"}], data: {finding: Somebody was late, criticism: true}}}}
                """)).contains("mild: The finding names no party");
        assertThat(notPut("""
                - {id: harsh, type: FindingReported, subject: review:r, data: {finding: Somebody was late, criticism: true}}
                - {id: c2, type: EntryCorrected, subject: review:r, data: {entry: harsh, reason: misread,
                   replacement: {type: FindingReported, subject: review:r, by: {notStated: not said},
                                 sources: [{document: doc:d, locator: "1"}], data: {finding: Somebody was late}}}}
                """)).doesNotContain("harsh");
    }

    @Test
    void theListHoldsEveryCriticismAndTheRegistersTellThePartyAndTheReply() {
        MemorySource source =
                new MemorySource(CaseLedger.told(FINDING + PUT + replied("2021-03-10", "org:b") + released("2021-04")));

        assertThat(Criticisms.all(source, AsOf.NOW).criticisms())
                .extracting(CriticismFile::criticism)
                .containsExactly("criticism:late");
        assertThat(Registers.of(source, RegisterKind.CRITICISMS, AsOf.NOW, null, 10)
                        .rows())
                .singleElement()
                .satisfies(r -> assertThat(r.details())
                        .containsEntry("put to", "Hill Board")
                        .containsEntry("reply asked for by", "15 March 2021")
                        .containsEntry("reply", "It was on time")
                        .containsEntry("released", "April 2021"));
        assertThat(Registers.of(source, RegisterKind.FINDINGS, AsOf.NOW, null, 10)
                        .rows())
                .filteredOn(r -> r.details().containsKey("right of reply"))
                .singleElement()
                .satisfies(r -> assertThat(r.details().get("right of reply"))
                        .isEqualTo("No entry shows that it was put to Vale Trust."));
    }

    @Test
    void besideTheFindingStandsWhatBecameOfItsCriticism() {
        MemorySource source = new MemorySource(CaseLedger.told(FINDING + PUT + replied("2021-03-10", "org:b")));

        RightOfReply reply = Criticisms.from(source, new EntryId("finding"), AsOf.NOW);
        assertThat(reply.criticisms())
                .singleElement()
                .satisfies(c -> assertThat(c.replies()).hasSize(1));
        assertThat(reply.notPut()).hasSize(1);
        assertThat(Criticisms.from(source, new EntryId("praise"), AsOf.NOW).isEmpty())
                .isTrue();
        assertThat(Criticisms.from(source, new EntryId("none"), AsOf.NOW).isEmpty())
                .isTrue();
    }
}
