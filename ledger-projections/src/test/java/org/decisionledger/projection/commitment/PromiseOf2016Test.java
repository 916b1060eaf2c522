package org.decisionledger.projection.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.commitment.Undertaking.Change;
import org.decisionledger.projection.commitment.Undertaking.ChangeKind;
import org.decisionledger.projection.commitment.Undertaking.Kind;
import org.decisionledger.projection.commitment.Undertaking.Shown;
import org.decisionledger.projection.succession.Holders;
import org.junit.jupiter.api.Test;

/** F29, F12: the promise of the Accountable Officer in 2016, in the case shipped as an example. */
class PromiseOf2016Test {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());
    private static final CommitmentId REVIEW = new CommitmentId("commitment:ao-2016-review");

    private static Undertaking on(String date) {
        return Undertakings.of(CASE, REVIEW, null, new AsOf(null, Edtf.parse(date)))
                .orElseThrow();
    }

    @Test
    void f29On1November2017ItIsOpenAnd19MonthsOld() {
        Undertaking promise = on("2017-11-01");

        assertThat(promise.open()).isTrue();
        assertThat(promise.state().words()).isEqualTo("open: no entry shows that it was discharged");
        assertThat(promise.age())
                .isEqualTo("19 months, counted by the month (18 to 19 full months; the beginning is approximate)");
        assertThat(promise.onWords()).isEqualTo("1 November 2017");
        assertThat(promise.due().words()).isEqualTo("no entry says by when it was to be done");
        assertThat(promise.to()).isNotEmpty();
    }

    @Test
    void f29TheDateAskedForAndTheCutOfTheRecordGiveTheSameAnswer() {
        Undertaking asked = Undertakings.of(CASE, REVIEW, Edtf.parse("2017-11-01"), AsOf.NOW)
                .orElseThrow();

        assertThat(asked.changes()).isEqualTo(on("2017-11-01").changes());
        assertThat(asked.age()).isEqualTo(on("2017-11-01").age());
    }

    @Test
    void f29BothTellingsOfTheReplyAreShownEachWithItsSection() {
        assertThat(on("2017-11-01").made())
                .extracting(t -> t.row().entry())
                .containsExactlyInAnyOrder("sst-2016-04-ao-promise", "sst-2016-04-ao-promise-3-2");
        assertThat(on("2017-11-01").made())
                .extracting(Undertaking.Telling::when)
                .containsOnly("about April 2016");
    }

    @Test
    void f29WhatLaterPassagesMakeOfThePromiseStandsBesideItOnceTheyAreWritten() {
        assertThat(on("2022-06").toldOtherwise())
                .extracting(r -> r.entry())
                .contains("sst-3-5-time-between-promise-and-review", "sst-3-7-carers-no-financial-resources");
        assertThat(on("2017-11-01").toldOtherwise())
                .extracting(r -> r.entry())
                .doesNotContain("sst-3-5-time-between-promise-and-review");
    }

    @Test
    void f29ItBindsTheOfficeAndTheBodiesItWasGivenFor() {
        assertThat(on("2017-11-01").givenBy()).singleElement().satisfies(bound -> {
            assertThat(bound.officeTitle()).isEqualTo("Accountable Officer");
            assertThat(bound.bodyTitle()).isEqualTo("South Staffordshire CCGs");
            assertThat(bound.members()).hasSize(4).contains("Cannock Chase CCG");
        });
    }

    @Test
    void f29TheOfficeThatGaveItHasChangedHandsAndNoHandOverIsShownForAnyOfTheChanges() {
        Undertaking promise = on("2017-11-01");

        assertThat(promise.changedHands()).isEqualTo(Answer.YES);
        assertThat(promise.changes()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.shown()).isEqualTo(Shown.NEVER);
            assertThat(c.handover().getFirst().words()).isEqualTo("never shown to have been handed over");
            assertThat(c.rows()).isNotEmpty();
        });
        assertThat(promise.handovers()).isEmpty();
    }

    @Test
    void f12TheNewAccountableOfficerIsDatedToTheMonthSoOn1NovemberItIsOnlyPossible() {
        Change appointed = change("2017-11-01", "sst-2017-11-accountable-officer");

        assertThat(appointed.kind()).isEqualTo(ChangeKind.HOLDER_APPOINTED);
        assertThat(appointed.byThen()).isEqualTo(Answer.POSSIBLY);
        assertThat(appointed.after()).isEqualTo(Answer.YES);
        assertThat(appointed.words())
                .contains("new AO for all Staffordshire CCGs", "November 2017")
                .endsWith("That date straddles 1 November 2017: it is not shown to have happened by then.");
        assertThat(appointed.bodies()).hasSize(4);
    }

    @Test
    void f12AtTheEndOfThatMonthTheNewAccountableOfficerIsCertain() {
        assertThat(change("2017-11-30", "sst-2017-11-accountable-officer").byThen())
                .isEqualTo(Answer.YES);
        assertThat(on("2017-10-31").changes())
                .noneMatch(c -> c.rows().getFirst().entry().equals("sst-2017-11-accountable-officer"));
    }

    @Test
    void f29TheUndatedDepartureIsPossiblyAfterAndPossiblyByThenAndNamesThePromiseAsOpen() {
        Change left = change("2017-11-01", "sst-ao-departed");

        assertThat(left.kind()).isEqualTo(ChangeKind.HOLDER_LEFT);
        assertThat(left.byThen()).isEqualTo(Answer.POSSIBLY);
        assertThat(left.after()).isEqualTo(Answer.POSSIBLY);
        assertThat(left.handover())
                .extracting(s -> s.words())
                .contains("the entry of the departure names it among the undertakings still open");
    }

    @Test
    void f29ChangesOfManagementAreAmongTheChanges() {
        assertThat(on("2018-06-30").changes())
                .filteredOn(c -> c.kind() == ChangeKind.GOVERNANCE)
                .extracting(c -> c.rows().getFirst().entry())
                .contains("sst-2016-08-management-change", "sst-2018-04-management-change");
    }

    @Test
    void f12WhoHoldsItIsAnsweredForEachBody() {
        assertThat(on("2017-11-01").holding().posts())
                .hasSize(4)
                .anySatisfy(p -> {
                    assertThat(p.bodyTitle()).isEqualTo("East Staffordshire CCG");
                    assertThat(p.words()).contains("possibly not yet by then");
                })
                .anySatisfy(p -> assertThat(p.words()).contains("from August 2016"));
        assertThat(on("2016-07-01").holding().posts())
                .extracting(Undertaking.PostNow::held)
                .contains(Holders.Held.NOT_SHOWN);
    }

    @Test
    void f29InJuly2018ItWasPartlyDischargedAt27Months() {
        Undertaking promise = on("2018-07-31");

        assertThat(promise.state().kind()).isEqualTo(Kind.PARTLY_DONE);
        assertThat(promise.state().words())
                .startsWith("partly done, July 2018, at the age of 27 months, counted by the month")
                .contains("sst-2018-07-ao-promise-partly-discharged");
        assertThat(promise.open()).as("a part of it is not shown to be done").isTrue();
    }

    @Test
    void f29WithinTheMonthOfItsDischargeItIsStillOpenForCertainAndTheDischargeIsOnlyPossible() {
        assertThat(on("2018-07-15").state().kind()).isEqualTo(Kind.OPEN);
        assertThat(on("2018-07-15").state().words()).contains("possibly by then: partly done, July 2018");
    }

    @Test
    void f09BeforeItWasMadeThereIsNoSuchUndertaking() {
        assertThat(Undertakings.of(CASE, REVIEW, null, new AsOf(null, Edtf.parse("2015-12-31"))))
                .isEmpty();
        assertThat(Undertakings.of(CASE, REVIEW, null, new AsOf(CaseLedger.BEGINNING, null)))
                .isEmpty();
    }

    private static Change change(String on, String entry) {
        return on(on).changes().stream()
                .filter(c -> c.rows().getFirst().entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
