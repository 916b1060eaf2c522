package org.decisionledger.projection.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.runway.Stage;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.contract.Asked.Approval;
import org.decisionledger.projection.contract.TimeLeftThen.StageThen;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F27: the last safe start of a contract, and the days left or short on any date. */
class TimeLeftOnAContractTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    private static final List<Stage> STAGES = List.of(
            new Stage("engagement", 58, Asked.SOURCE), new Stage("from going live to service", 248, Asked.SOURCE));

    private static final String ENDS = """
            - {id: award, type: ContractAwarded, subject: "contract:c", occurred: "2014-08-01", data: {providers: ["org:care"], term: "2014-10-01/2019-09-30"}}
            """;

    private static final String LEAD = """
            - {id: lead, type: LeadTimeStated, subject: "contract:c", occurred: "2018-01-01", data: {stages: [{stage: engagement, days: 58}, {stage: build, days: 248}]}}
            """;

    private static final String MEETINGS = """
            - {id: call-1, type: MeetingCalled, subject: "meeting:one", data: {title: November, bodies: ["org:council"], planned: "2018-11-15", business: []}}
            - {id: call-2, type: MeetingCalled, subject: "meeting:two", data: {title: January, bodies: ["org:council"], planned: "2019-01-17", business: []}}
            - {id: call-3, type: MeetingCalled, subject: "meeting:three", data: {title: March, bodies: ["org:council"], planned: "2019-03-21", business: []}}
            - {id: call-4, type: MeetingCalled, subject: "meeting:four", data: {title: Others, bodies: ["org:press"], planned: "2019-01-24", business: []}}
            """;

    private static TimeLeftThen only(ContractThen contract) {
        assertThat(contract.timeLeft()).hasSize(1);
        return contract.timeLeft().getFirst();
    }

    private static ContractThen asked(String entries, String forum) {
        return AContract.of(
                AContract.told(entries),
                "contract:c",
                "2018-01-01",
                new Asked(STAGES, new Approval("from going live to service", forum)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-28, 0, On 28 November 2018: 0 days left. Last safe start: 28 November 2018.",
        "2018-11-27, 1, On 27 November 2018: 1 day left. Last safe start: 28 November 2018.",
        "2019-04-15, -138, On 15 April 2019: 138 days short. Last safe start: 28 November 2018.",
        "2019-07-22, -236, On 22 July 2019: 236 days short. Last safe start: 28 November 2018."
    })
    void f27TheWorkForTheContractOfTheCaseHadToStartBy28November2018(String on, long left, String words) {
        TimeLeftThen then = only(AContract.of(CASE, "contract:mp-asd-2014", on, new Asked(STAGES, null)));

        assertThat(then.first()).isEqualTo(LocalDate.parse("2018-11-28"));
        assertThat(then.fewest()).isEqualTo(left);
        assertThat(then.most()).isEqualTo(left);
        assertThat(then.daysWords()).isEqualTo(words);
        assertThat(then.entry()).isNull();
        assertThat(then.stages())
                .extracting(StageThen::name, StageThen::latestStart)
                .containsExactly(
                        tuple("engagement", "28 November 2018"),
                        tuple("from going live to service", "25 January 2019"));
    }

    @Test
    void f27WithoutAStatedLeadTimeItIsNotKnownAndNoneIsAssumedFromPlannedDates() {
        TimeLeftThen then = only(AContract.of(CASE, "contract:mp-asd-2014", "2019-04-15", Asked.NOTHING));

        assertThat(then.words()).isEqualTo("Not known: no lead time is stated.");
        assertThat(then.first()).isNull();
        assertThat(then.daysWords()).isNull();
    }

    @Test
    void leadTimesThatAnEntryStatesAreCountedWithAndCited() {
        TimeLeftThen then = only(AContract.on(ENDS + LEAD, "2018-11-28"));

        assertThat(then.entry()).isEqualTo("lead");
        assertThat(then.fewest()).isZero();
        assertThat(then.notes()).isEmpty();
    }

    @Test
    void leadTimesGivenWithTheQuestionStandBesideThoseOnRecord() {
        ContractThen contract = AContract.of(
                AContract.told(ENDS + LEAD),
                "contract:c",
                "2018-11-28",
                new Asked(List.of(new Stage("all of it", 365, Asked.SOURCE)), null));

        assertThat(contract.timeLeft())
                .extracting(TimeLeftThen::statedBy, TimeLeftThen::fewest)
                .containsExactly(tuple("given with the question", -59L), tuple("stated by an entry", 0L));
    }

    @Test
    void leadTimesStatedOnlyLaterAreMarkedAsSuch() {
        assertThat(only(AContract.on(ENDS + LEAD, "2017-01-01")).notes())
                .containsExactly("These lead times were stated only after the date asked about.");
    }

    @Test
    void theLastSafeStartIsWorkedOutForEachEndThatStands() {
        ContractThen contract = AContract.on(ENDS + LEAD + """
                - {id: paper, type: ContractTermStated, subject: "contract:c", occurred: "2018-02-01", data: {ends: "2019-12-31"}}
                """, "2018-11-28");

        assertThat(contract.timeLeft())
                .extracting(TimeLeftThen::ends, TimeLeftThen::fewest)
                .containsExactly(tuple("2019-12-31", 92L), tuple("2019-09-30", 0L));
    }

    @Test
    void withoutAnEndItIsNotKnown() {
        assertThat(only(AContract.on(LEAD, "2018")).words()).isEqualTo("Not known: no end of the contract is stated.");
    }

    @ParameterizedTest
    @CsvSource({"The Council", "the council", "org:council"})
    void aCommitteeIsFoundByNameOrIdentifierAndItsLastMeetingInTimeDecides(String forum) {
        TimeLeftThen then = only(asked(ENDS + MEETINGS, forum));

        assertThat(then.first()).isEqualTo(LocalDate.parse("2018-11-20"));
        assertThat(then.approval())
                .containsIgnoringCase("the council must approve")
                .contains("17 January 2019");
    }

    @Test
    void plannedStepsWithTheCommitteeAsForumAreMeetingsOfItAndAStepDatedAnewCountsOnItsNewDayOnly() {
        String plan = """
                - {id: r-p, type: ProcurementRegistered, subject: "procurement:p", data: {title: The next one, contracts: ["contract:c"]}}
                - {id: plan, type: ProcurementTimetableSet, subject: "procurement:p", occurred: "2017-01-01", data: {steps: [{step: Approve, planned: "2019-01-20", forum: The Council}, {step: Approve again, forum: The Council}, {step: Go, planned: "2019-10-01"}]}}
                """;
        String anew = """
                - {id: anew, type: ProcurementTimetableSet, subject: "procurement:p", occurred: "2017-06-01", data: {steps: [{step: Approve, planned: "2019-01-10", replaces: "2019-01-20", forum: The Council}]}}
                """;

        assertThat(only(asked(ENDS + plan, "The Council")).approval()).contains("20 January 2019");
        assertThat(only(asked(ENDS + plan + anew, "The Council")).approval()).contains("10 January 2019");
        assertThat(only(asked(ENDS + plan + anew.replace("2017-06-01", "2018-06-01"), "The Council"))
                        .approval())
                .as("the plan had not been made anew by the date asked about")
                .contains("20 January 2019");
    }

    @Test
    void aCommitteeOfWhichNoMeetingIsPlannedIsNotTakenIntoAccountAndThatIsSaid() {
        TimeLeftThen then = only(asked(ENDS + MEETINGS, "Somebody else"));

        assertThat(then.first()).isEqualTo(LocalDate.parse("2018-11-28"));
        assertThat(then.approval()).isNull();
        assertThat(then.notes()).singleElement().asString().contains("No planned meeting of it is on record");
    }

    @Test
    void aCommitteeHasItsNameWhetherOrNotAMeetingOfItIsOnRecord() {
        assertThat(only(asked(ENDS, "org:council")).notes())
                .singleElement()
                .asString()
                .contains("by The Council is needed");
        assertThat(only(asked(ENDS, "org:no such!")).notes())
                .singleElement()
                .asString()
                .contains("org:no such!");
    }

    @Test
    void aCommitteeThatMeetsTooLateLeavesNoSafeStart() {
        TimeLeftThen then = only(asked(
                ENDS + MEETINGS.replace("2018-11-15", "2019-05-15").replace("2019-01-17", "2019-06-17"),
                "The Council"));

        assertThat(then.words()).startsWith("There is no safe start");
        assertThat(then.first()).isNull();
        assertThat(then.daysWords()).isNull();
    }

    @Test
    void aForumStatedWithALeadTimeMustApproveBeforeTheNextStage() {
        String withForum = LEAD.replace("days: 58}", "days: 58, forum: The Council}");

        assertThat(only(AContract.on(ENDS + withForum + MEETINGS, "2018")).first())
                .isEqualTo(LocalDate.parse("2018-11-20"));
    }

    @Test
    void aForumStatedWithTheLastStageMustApproveBeforeTheServiceBegins() {
        TimeLeftThen then = only(
                AContract.on(ENDS + LEAD.replace("days: 248}", "days: 248, forum: The Council}") + MEETINGS, "2018"));

        assertThat(then.stages())
                .extracting(StageThen::name)
                .containsExactly("engagement", "build", "the service begins");
        assertThat(then.first()).isEqualTo(LocalDate.parse("2019-03-21").minusDays(306));
    }

    @Test
    void ofSeveralForumsOnlyTheLastIsTakenIntoAccountAndThatIsSaid() {
        TimeLeftThen then = only(AContract.on(
                ENDS
                        + LEAD.replace("days: 58}", "days: 58, forum: The Gazette}")
                                .replace("days: 248}", "days: 248, forum: The Council}")
                        + MEETINGS,
                "2018"));

        assertThat(then.notes()).anyMatch(n -> n.startsWith("More than one stage needs an approval."));
    }

    @Test
    void stagesOfOneNameAreToldApart() {
        assertThat(only(AContract.on(ENDS + LEAD.replace("stage: build", "stage: engagement"), "2018"))
                        .stages())
                .extracting(StageThen::name)
                .containsExactly("engagement", "engagement (2)");
    }

    @Test
    void aLeadTimeBelowNothingIsNotCountedWith() {
        TimeLeftThen then = only(AContract.on(ENDS + LEAD.replace("days: 58", "days: -58"), "2018"));

        assertThat(then.words()).isEqualTo("Not known: no lead time is stated for engagement.");
        assertThat(then.notes()).singleElement().asString().contains("-58 days, which cannot be counted with");
    }

    @Test
    void anEndGivenToTheMonthGivesASpanOfDays() {
        TimeLeftThen then = only(AContract.on(ENDS.replace("2019-09-30", "2019-09") + LEAD, "2018-11-28"));

        assertThat(then.fewest()).isEqualTo(-29);
        assertThat(then.most()).isZero();
    }

    @Test
    void stagesGivenTwiceAndApprovalsOfUnknownStagesAreRefused() {
        assertThatThrownBy(() -> new Asked(List.of(STAGES.getFirst(), STAGES.getFirst()), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given twice");
        assertThatThrownBy(() -> new Asked(STAGES, new Approval("build", "The Council")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no stage of that name");
    }

    @Test
    void theRegisterShowsTheEndTheDaysToItAndTheLastSafeStartAsOfTheDateAskedAbout() {
        AsOf day = new AsOf(null, Edtf.parse("2018-11-28"));

        assertThat(details(AContract.told(ENDS + LEAD), day))
                .containsEntry("end that stands", "30 September 2019")
                .containsEntry("days to the end", "on 28 November 2018: 306 days to it")
                .containsEntry(
                        "last safe start", "On 28 November 2018: 0 days left. Last safe start: 28 November 2018.");
        assertThat(details(AContract.told(ENDS + LEAD), AsOf.NOW))
                .doesNotContainKey("days to the end")
                .containsEntry("last safe start", "Last safe start: 28 November 2018.");
        assertThat(details(AContract.told(ENDS), day)).doesNotContainKey("last safe start");
        assertThat(details(AContract.told(""), day)).doesNotContainKeys("end that stands", "days to the end");
        assertThat(details(AContract.told(ENDS + LEAD.replace("days: 58}", "days: 58, forum: The Council}")), day)
                        .get("last safe start"))
                .contains("28 November 2018", "Its meetings are not looked at here");
        assertThat(details(AContract.told(ENDS + """
                - {id: paper, type: ContractTermStated, subject: "contract:c", occurred: "2018-02-01", data: {ends: "2019-12-31"}}
                """), day))
                .containsEntry("ends told differently", "31 December 2019; 30 September 2019");
    }

    private static Map<String, String> details(EntrySource source, AsOf asOf) {
        return Registers.of(source, RegisterKind.CONTRACTS, asOf, null, 10)
                .rows()
                .getFirst()
                .details();
    }
}
