package org.decisionledger.projection.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Told;
import org.decisionledger.projection.commitment.Undertaking.BodyNow;
import org.decisionledger.projection.commitment.Undertaking.Change;
import org.decisionledger.projection.commitment.Undertaking.ChangeKind;
import org.decisionledger.projection.commitment.Undertaking.Kind;
import org.decisionledger.projection.commitment.Undertaking.Shown;
import org.decisionledger.projection.commitment.Undertaking.Way;
import org.decisionledger.projection.succession.Holders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F29, F12: undertakings survive mergers and changes of post-holder, and show where nobody handed them over. */
class UndertakingsOutliveBodiesTest {

    /** Bodies a and d become b, b and e become c; three people hold the one office that goes with them. */
    private static Told mergers() {
        return new Told()
                .body("a")
                .body("b")
                .body("c")
                .body("d")
                .body("e")
                .office("chief", "a", "b", "c")
                .appointed("first", "chief", "2015-01-01", "the first", "a")
                .merged("merger-1", "2017-04-01", "b", "a", "d")
                .appointed("second", "chief", "2017-04-01", "the second", "b")
                .merged("merger-2", "2020-04-01", "c", "b", "e")
                .appointed("third", "chief", "2020-06-01", "the third", "c");
    }

    private static Undertaking of(Told told, String id, String on) {
        return Undertakings.of(told.ledger(), new CommitmentId("commitment:" + id), Edtf.parse(on), AsOf.NOW)
                .orElseThrow();
    }

    private static Change change(Undertaking of, String entry) {
        return of.changes().stream()
                .filter(c -> c.rows().getFirst().entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void f29TwoMergersAndThreePostHoldersLaterEveryUndertakingIsOpenAndHasAnOwner() {
        Told told = mergers();
        for (int i = 0; i < 50; i++) {
            told.promised("made-" + i, "p" + i, "2016-0" + (1 + i % 9), "chief", i % 2 == 0 ? "a" : "d");
        }
        MemorySource ledger = told.ledger();

        for (int i = 0; i < 50; i++) {
            Undertaking promise = Undertakings.of(
                            ledger, new CommitmentId("commitment:p" + i), Edtf.parse("2021-01-01"), AsOf.NOW)
                    .orElseThrow();
            assertThat(promise.open()).isTrue();
            assertThat(promise.holding().bodies()).extracting(BodyNow::body).containsExactly("org:c");
            assertThat(promise.holding().posts()).singleElement().satisfies(p -> {
                assertThat(p.held()).isEqualTo(Holders.Held.HELD);
                assertThat(p.words()).contains("the third");
            });
            assertThat(promise.changes())
                    .extracting(c -> c.rows().getFirst().entry())
                    .contains("merger-1", "second", "merger-2", "third");
            assertThat(promise.changes()).allSatisfy(c -> assertThat(c.shown()).isEqualTo(Shown.NEVER));
        }
    }

    @Test
    void f29ASuccessorByLineageHoldsItButIsNotSaidToHaveTakenItOn() {
        Undertaking promise = of(mergers().promised("made", "p", "2016-03", "chief", "a"), "p", "2018-01-01");

        assertThat(promise.holding().bodies()).singleElement().satisfies(b -> {
            assertThat(b.body()).isEqualTo("org:b");
            assertThat(b.way()).isEqualTo(Way.SUCCESSOR);
            assertThat(b.known()).isEqualTo(Succession.STATED);
            assertThat(b.words()).contains("Body B follows Body A (stated, 1 April 2017)", "is not shown");
            assertThat(b.entries()).containsExactly("merger-1");
        });
    }

    @Test
    void f29AnAcceptanceIsShownAtTheMergerItBelongsToAndNotAtTheOther() {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .offered("offer", "h1", "2017-03-01", "a", "b", "commitment:p")
                        .accepted("yes", "h1", "2017-05-01", "commitment:p"),
                "p",
                "2021-01-01");

        assertThat(change(promise, "merger-1").shown()).isEqualTo(Shown.ACCEPTED);
        assertThat(change(promise, "merger-1").handover())
                .extracting(s -> s.words())
                .containsExactly("offered to Body B, 1 March 2017 [offer]", "accepted by Body B, 1 May 2017 [yes]");
        assertThat(change(promise, "merger-2").shown()).isEqualTo(Shown.NEVER);
        assertThat(promise.holding().bodies()).singleElement().satisfies(b -> {
            assertThat(b.body()).isEqualTo("org:c");
            assertThat(b.way()).isEqualTo(Way.SUCCESSOR_OF_ACCEPTOR);
        });
    }

    @Test
    void f29ARefusalIsShownWithItsReason() {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .offered("offer", "h1", "2017-03-01", "a", "b", "commitment:p")
                        .refused("no", "h1", "2017-05-01", "no money", "commitment:p"),
                "p",
                "2018-01-01");

        assertThat(change(promise, "merger-1").shown()).isEqualTo(Shown.REFUSED);
        assertThat(promise.handovers().getLast().words())
                .isEqualTo("refused by Body B, 1 May 2017, for this reason: no money [no]");
        assertThat(promise.holding().bodies()).extracting(BodyNow::way).containsExactly(Way.SUCCESSOR);
    }

    @Test
    void f29AnOfferThatNobodyAnsweredIsAnOfferAndNoMore() {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .offered("offer", "h1", "2017-03-01", "a", "b", "commitment:p"),
                "p",
                "2018-01-01");

        assertThat(change(promise, "merger-1").shown()).isEqualTo(Shown.OFFERED);
        assertThat(promise.handovers().getFirst().words())
                .isEqualTo("offered to Body B, 1 March 2017; no answer is recorded [offer]");
    }

    @Test
    void f29AnAcceptanceThatIsOnlyPossibleByThenLeavesTheOfferUnanswered() {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .offered("offer", "h1", "2017-03-01", "a", "b", "commitment:p")
                        .accepted("yes", "h1", "2017-05", "commitment:p"),
                "p",
                "2017-05-10");

        assertThat(change(promise, "merger-1").shown()).isEqualTo(Shown.OFFERED);
        assertThat(promise.handovers().getLast().words()).contains("May 2017 (possibly not yet by then)");
    }

    @ParameterizedTest(name = "accepted on {0}: second {1}, third {2}")
    @CsvSource({
        "2017-05-01, ACCEPTED, NEVER",
        "2020-07-01, NEVER, ACCEPTED",
        "2016-05-01, NEVER, NEVER",
    })
    void f29AHandOverWithinTheOfficeBelongsToTheHolderWhoTookOfficeBeforeIt(String date, Shown second, Shown third) {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .entry(
                                "yes",
                                "HandoverItemsAccepted",
                                "handover:h1",
                                date,
                                "'items': ['commitment:p'], 'toOffice': 'office:chief'"),
                "p",
                "2021-01-01");

        assertThat(change(promise, "second").shown()).isEqualTo(second);
        assertThat(change(promise, "third").shown()).isEqualTo(third);
        assertThat(promise.handovers()).hasSize(1);
    }

    @Test
    void f29AHandOverThatSaysWhichChangeItIsForBelongsToThatChange() {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03", "chief", "a")
                        .entry(
                                "yes",
                                "HandoverItemsAccepted",
                                "handover:h1",
                                "2020-05-20",
                                "'items': ['commitment:p'], 'toOffice': 'office:chief'",
                                "'links': [{'relation': 'follows', 'to': 'third'}]"),
                "p",
                "2021-01-01");

        assertThat(change(promise, "third").shown()).isEqualTo(Shown.ACCEPTED);
    }

    @Test
    void f12AnAppointmentThatBearsNoDateIsShownAsPossible() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .office("chief", "a")
                        .promised("made", "p", "2016-03", "chief", "a")
                        .appointed("undated", "chief", null, "somebody", "a"),
                "p",
                "2018-01-01");

        assertThat(promise.changedHands()).isEqualTo(Answer.POSSIBLY);
        assertThat(promise.changes())
                .singleElement()
                .satisfies(
                        c -> assertThat(c.words())
                                .endsWith(
                                        "no date given. Without a date, it is not shown to have happened by 1 January 2018. The dates do not show that it came after the undertaking was made."));
    }

    @Test
    void f29AHolderAppointedBeforeThePromiseIsNoChange() {
        Undertaking promise = of(mergers().promised("made", "p", "2016-03", "chief", "a"), "p", "2017-01-01");

        assertThat(promise.changes()).isEmpty();
        assertThat(promise.changedHands()).isEqualTo(Answer.NO);
        assertThat(promise.holding().bodies()).extracting(BodyNow::way).containsExactly(Way.BOUND);
    }

    @Test
    void f29ChangesAfterItWasDoneDoNotConcernIt() {
        Undertaking promise = of(
                mergers().promised("made", "p", "2016-03", "chief", "a").discharged("done", "p", "2018-01-15", "done"),
                "p",
                "2021-01-01");

        assertThat(promise.state().kind()).isEqualTo(Kind.DONE);
        assertThat(promise.open()).isFalse();
        assertThat(promise.changes())
                .extracting(c -> c.rows().getFirst().entry())
                .containsExactlyInAnyOrder("merger-1", "second");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"replaced", "withdrawn"})
    void f29WhatWasReplacedOrWithdrawnIsNoLongerOpen(String how) {
        Undertaking promise = of(
                mergers()
                        .promised("made", "p", "2016-03-01", "chief", "a")
                        .discharged("partly", "p", "2016-05-01", "partlyDone")
                        .discharged("ended", "p", "2016-09-01", how),
                "p",
                "2017-01-01");

        assertThat(promise.open()).isFalse();
        assertThat(promise.state().words())
                .isEqualTo(how
                        + ", 1 September 2016, at the age of 6 months [ended]; told before that: partly done, 1 May 2016,"
                        + " at the age of 2 months [partly]");
    }

    @Test
    void f29WhereTellingsDifferOnTheDateEachDateIsShownWithItsAge() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .promised("told-1", "p", "2016-03", "chief", "a")
                        .promised("told-2", "p", "2016-05-02", "chief", "a")
                        .promised("told-3", "p", "2016", "chief", "a"),
                "p",
                "2017-05-02");

        assertThat(promise.age())
                .isEqualTo(
                        "14 months, counted by the month (13 to 14 full months) from March 2016; or 12 months from 2 May 2016");
        assertThat(promise.remarks())
                .extracting(s -> s.words())
                .contains("Its making is told with different dates: 2016; March 2016; 2 May 2016.");
    }

    @Test
    void f29WithoutADateOfItsMakingItHasNoAgeAndThatIsSaid() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .entry(
                                "made",
                                "CommitmentMade",
                                "commitment:p",
                                null,
                                "'text': 'Undertaking', 'to': [], 'due': '2017'"),
                "p",
                "2017-05-02");

        assertThat(promise.age()).isNull();
        assertThat(promise.due().words()).isEqualTo("2017");
        assertThat(promise.remarks())
                .extracting(s -> s.words())
                .containsExactly(
                        "No entry dates its making, so it has no age.",
                        "No entry names the body bound; the bodies of the office, or else the body that acts, stand in for it.");
        assertThat(promise.holding().words().words())
                .isEqualTo("It lies with: no body that an entry names; no entry names an office.");
    }

    @Test
    void f29WhereOnlyTheOfficeIsNamedItsBodiesAreBound() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .office("chief", "a")
                        .entry(
                                "made",
                                "CommitmentMade",
                                "commitment:p",
                                "2016",
                                "'text': 'Undertaking', 'holderOffice': 'office:chief'"),
                "p",
                "2017-05-02");

        assertThat(promise.holding().bodies()).extracting(BodyNow::body).containsExactly("org:a");
        assertThat(promise.holding().posts().getFirst().words()).isEqualTo("no entry shows who held it");
    }

    @Test
    void f29ABodyThatEndsWithoutASuccessorLeavesItsUndertakingWithNobodyElse() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .promised("made", "p", "2016", "chief", "a")
                        .entry("end", "OrganisationDisestablished", "org:a", "2018-04-01", "'receivers': []"),
                "p",
                "2019");

        assertThat(promise.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(ChangeKind.ENDED);
            assertThat(c.words())
                    .isEqualTo("Body A came to an end, and no entry names a body that follows it, 1 April 2018.");
        });
        assertThat(promise.holding().posts().getFirst().words())
                .isEqualTo("no entry shows this office at this body, nor who held it");
    }

    @ParameterizedTest(name = "known as {0}")
    @CsvSource({"inferred, INFERRED", "unknown, UNKNOWN"})
    void f29AnInferredSuccessionIsNotSaidToBeStated(String written, Succession known) {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .body("b")
                        .promised("made", "p", "2016", "chief", "a")
                        .entry(
                                "follows",
                                "SuccessionRecorded",
                                "org:b",
                                "2018-04-01",
                                "'predecessors': ['org:a'], 'succession': '" + written + "'"),
                "p",
                "2019");

        assertThat(promise.holding().bodies())
                .singleElement()
                .satisfies(b -> assertThat(b.known()).isEqualTo(known));
        assertThat(promise.changes())
                .singleElement()
                .satisfies(c -> assertThat(c.words())
                        .contains(known == Succession.INFERRED ? "inferred" : "how it is known is not recorded"));
    }

    @Test
    void f29AFunctionThatMovedAloneDoesNotCarryTheUndertakingWithIt() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .body("b")
                        .promised("made", "p", "2016", "chief", "a")
                        .entry(
                                "moved",
                                "FunctionTransferred",
                                "org:a",
                                "2018-04-01",
                                "'to': 'org:b', 'function': 'payroll'"),
                "p",
                "2019");

        assertThat(promise.holding().bodies()).extracting(BodyNow::body).containsExactly("org:a");
        assertThat(promise.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(ChangeKind.PART_MOVED);
            assertThat(c.words()).contains("in this only: payroll");
        });
    }

    @Test
    void f29ASuccessionOnlyPossibleByThenLeavesItWithBothAndSaysSo() {
        Undertaking promise = of(
                mergers().promised("made", "p", "2016-03", "chief", "a").merged("vague", "2017", "e", "a"),
                "p",
                "2017-03-31");

        assertThat(promise.holding().bodies())
                .extracting(BodyNow::body, BodyNow::byThen)
                .containsExactlyInAnyOrder(tuple("org:a", Answer.POSSIBLY), tuple("org:e", Answer.POSSIBLY));
    }

    @Test
    void f29SuccessionsThatRunInACircleEnd() {
        Undertaking promise = of(
                new Told()
                        .body("a")
                        .body("b")
                        .promised("made", "p", "2016", "chief", "a")
                        .merged("one", "2018-04-01", "b", "a")
                        .merged("two", "2019-04-01", "a", "b"),
                "p",
                "2020");

        assertThat(promise.changes()).hasSize(2);
    }

    @Test
    void f29AWithdrawnTellingLeavesNoUndertaking() {
        Told told = new Told().body("a").promised("made", "p", "2016", "chief", "a");
        List<Entry> entries = new ArrayList<>(told.entries());
        entries.add(CaseLedger.withdrawal("withdrawn", entries.getLast(), "recorded by mistake"));

        assertThat(Undertakings.of(
                        new MemorySource(CaseLedger.recorded(entries)),
                        new CommitmentId("commitment:p"),
                        null,
                        AsOf.NOW))
                .isEmpty();
    }
}
