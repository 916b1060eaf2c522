package org.decisionledger.projection.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registers and timelines of the example case show. */
class RegistersOfTheCaseTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    private static List<RegisterRow> register(EntrySource source, RegisterKind kind) {
        return Registers.of(source, kind, AsOf.NOW, null, 1_000).rows();
    }

    private static RegisterRow row(EntrySource source, RegisterKind kind, String id) {
        return register(source, kind).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void f12TheAppointmentsToTheOfficeOfAccountableOfficerAreShownInOrderWithTheBodiesTheyServe() {
        List<TimelineRow> appointments =
                Timeline.of(CASE, ThingId.parse("office:sst-accountable-officer"), AsOf.NOW).rows().stream()
                        .filter(r -> r.type().equals("OfficeHolderAppointed"))
                        .toList();

        assertThat(appointments)
                .extracting(TimelineRow::entry)
                .containsSubsequence("sst-2016-08-accountable-officer", "sst-2017-11-accountable-officer");
    }

    /** The source gives the month only, so on 1 November 2017 the new holder is possible and is marked as such. */
    @Test
    void f12On1November2017TheAppointmentOfThatMonthIsOnlyPossible() {
        AsOf day = new AsOf(null, Edtf.parse("2017-11-01"));

        assertThat(Timeline.of(CASE, ThingId.parse("office:sst-accountable-officer"), day)
                        .rows())
                .filteredOn(r -> r.entry().equals("sst-2017-11-accountable-officer"))
                .singleElement()
                .satisfies(r -> assertThat(r.has(Mark.POSSIBLY_LATER)).isTrue());
    }

    @ParameterizedTest(name = "F13 {0}")
    @ValueSource(strings = {"cannock-chase", "east-staffordshire", "ses-seisdon", "stafford-surrounds"})
    void f13TheTimelineOfEachBodyShowsItsOwnApproval(String body) {
        assertThat(Timeline.of(CASE, ThingId.parse("org:" + body + "-ccg"), AsOf.NOW)
                        .rows())
                .filteredOn(r -> r.type().equals("InterimAwardApproved"))
                .extracting(TimelineRow::entry)
                .contains("sst-2019-09-26-award-" + body);
    }

    @Test
    void f29AnOpenPromiseHasAnAgeOnTheDateAskedAboutCountedByTheMonthWhereTheSourceGivesTheMonth() {
        AsOf firstOfNovember = new AsOf(null, Edtf.parse("2017-11-01"));
        var promise = Registers.of(CASE, RegisterKind.COMMITMENTS, firstOfNovember, null, 1_000).rows().stream()
                .filter(r -> r.id().equals("commitment:ao-2016-review"))
                .findFirst()
                .orElseThrow();

        assertThat(promise.state()).startsWith("open");
        assertThat(promise.details())
                .containsEntry(
                        "age on 1 November 2017",
                        "19 months, counted by the month (18 to 19 full months; the beginning is approximate)");
    }

    @Test
    void f32EachPartyToADisputeStandsWhereTheEntriesPutIt() {
        assertThat(register(CASE, RegisterKind.DISPUTES))
                .filteredOn(r -> r.state().equals("disputed"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.details()).containsKeys("told otherwise"))
                .anySatisfy(r -> assertThat(r.details())
                        .containsEntry("asserts", "South Staffordshire CCGs")
                        .containsEntry("disputes", "Midlands Psychology"));
    }

    @Test
    void f12WhoHeldAnOfficeOnADayIsAnsweredForEachBodyOrAGapIsNamed() {
        AsOf firstOfNovember = new AsOf(null, Edtf.parse("2017-11-01"));
        var holders = Registers.of(CASE, RegisterKind.OFFICES, firstOfNovember, null, 1_000).rows().stream()
                .filter(r -> r.id().equals("office:sst-accountable-officer"))
                .findFirst()
                .orElseThrow()
                .details();

        assertThat(holders.get("holder at Cannock Chase CCG"))
                .as("certainly since August 2016, and possibly somebody new: the source gives only the month")
                .contains("from August 2016", "new AO", "possibly not yet by then");
        assertThat(holders.get("holder at East Staffordshire CCG"))
                .doesNotContain("August 2016")
                .contains("possibly not yet by then");
        AsOf july2016 = new AsOf(null, Edtf.parse("2016-07-01"));
        assertThat(Registers.of(CASE, RegisterKind.OFFICES, july2016, null, 1_000).rows().stream()
                        .filter(r -> r.id().equals("office:sst-accountable-officer"))
                        .findFirst()
                        .orElseThrow()
                        .details()
                        .values())
                .contains("no entry shows who held it");
    }

    @Test
    void f13TheTimelineOfTheDecisionShowsAllFourApprovals() {
        assertThat(Timeline.of(CASE, ThingId.parse("decision:sst-interim-award"), AsOf.NOW)
                        .rows())
                .filteredOn(r -> r.type().equals("InterimAwardApproved"))
                .hasSize(4);
    }

    @Test
    void f13OneDecisionWasTakenByFourBodies() {
        assertThat(row(CASE, RegisterKind.DECISIONS, "decision:sst-interim-award")
                        .details()
                        .get("by"))
                .contains("Cannock Chase CCG", "East Staffordshire CCG", "Seisdon", "Stafford and Surrounds CCG");
    }

    @Test
    void f28TheStateOfAComplaintIsWhatTheLastEntryAboutItTells() {
        assertThat(register(CASE, RegisterKind.COMPLAINTS))
                .extracting(RegisterRow::state)
                .contains("answered", "looked into", "escalated", "closed", "logged as an informal concern");
    }

    @Test
    void f29ACommitmentIsOpenUntilAnEntryDischargesItAndOpenAgainWhenThatIsWithdrawn() {
        List<Entry> entries = new ArrayList<>(CaseLedger.entries());
        Entry discharged = EntryFormat.read("""
                {"id": "discharged", "type": "CommitmentDischarged", "subject": "commitment:ao-2016-improve",
                 "by": {"organisation": "org:sst-ccgs"}, "data": {"how": "done", "evidence": "the report of the review"},
                 "sources": [{"document": "doc:sksn-2022", "locator": "3.5"}]}""");
        entries.add(discharged);
        EntrySource after = new MemorySource(CaseLedger.recorded(entries));
        entries.add(CaseLedger.withdrawal("withdrawn", discharged, "recorded by mistake"));
        EntrySource later = new MemorySource(CaseLedger.recorded(entries));

        assertThat(commitment(CASE).state()).startsWith("open");
        assertThat(commitment(CASE).details()).containsKey("holder's office");
        assertThat(commitment(after).state()).isEqualTo("done");
        assertThat(commitment(later).state()).startsWith("open");
    }

    private static RegisterRow commitment(EntrySource source) {
        return row(source, RegisterKind.COMMITMENTS, "commitment:ao-2016-improve");
    }

    @Test
    void f32EveryDisputedEntryIsListedWithWhatTellsItOtherwise() {
        assertThat(register(CASE, RegisterKind.DISPUTES)).isNotEmpty().allSatisfy(r -> {
            assertThat(r.entries()).hasSizeGreaterThan(1);
            assertThat(r.details()).containsKey("source");
            assertThat(r.details()).containsKey(r.state().equals("disputed") ? "told otherwise" : "noted");
        });
    }

    @Test
    void f40AGapIsOnTheTimelineAndMarked() {
        assertThat(Timeline.of(CASE, ThingId.parse("procurement:sst-asd-interim"), AsOf.NOW)
                        .rows())
                .filteredOn(r -> r.has(Mark.GAP))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.type()).isEqualTo("RecordGapNoted"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(RegisterKind.class)
    void pageAfterPageARegisterShowsEachRowOnce(RegisterKind kind) {
        List<RegisterRow> paged = new ArrayList<>();
        String after = null;
        do {
            RegisterPage page = Registers.of(CASE, kind, AsOf.NOW, after, 25);
            paged.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(paged).isEqualTo(register(CASE, kind));
    }

    /** F09: the place where the next page starts must not name a thing that came later. */
    @Test
    void f09UnderAnEarlierDatePagesAreAsFullAsTheyWouldHaveBeen() {
        AsOf early = new AsOf(null, Edtf.parse("2018"));

        RegisterPage all = Registers.of(CASE, RegisterKind.OFFERS, early, null, 1_000);
        RegisterPage first = Registers.of(CASE, RegisterKind.OFFERS, early, null, 1);

        assertThat(first.rows()).hasSize(Math.min(1, all.rows().size()));
        if (first.next() != null) {
            assertThat(all.rows()).extracting(RegisterRow::id).contains(first.next());
        }
    }
}
