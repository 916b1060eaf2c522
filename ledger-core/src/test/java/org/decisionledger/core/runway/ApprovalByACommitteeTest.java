package org.decisionledger.core.runway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalByACommitteeTest {

    private static final String TO_SERVICE = "going live to service";
    private static final List<Stage> STAGES = List.of(
            new Stage("engagement", 58, "strategy, section 4"), new Stage(TO_SERVICE, 248, "strategy, section 5"));

    /** Without a committee the stage after engagement can begin on 25 January 2019 and engagement on 28 November 2018. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // on the very day, before it, the last of several, and in any order
                "2019-01-25 | 28 November 2018",
                "2019-01-24 | 27 November 2018",
                "2019-01-17 | 20 November 2018",
                "2018-11-15 2019-01-17 2019-03-21 | 20 November 2018",
                "2019-03-21 2019-01-17 2018-11-15 | 20 November 2018",
                "2018-09-20 2019-01-26 | 24 July 2018",
                // not given to the day: the worst day first, the best day last
                "2019-01 2018-12-20 | between 23 October 2018 and 28 November 2018",
                "2018-11 | between 4 September 2018 and 3 October 2018",
                "2018-12 2018-11-15 | between 4 October 2018 and 3 November 2018",
                "../2018-12 2018-11-15 | between 18 September 2018 and 3 November 2018",
                "2019-01 | 28 November 2018 at the latest, how much earlier is not known",
                "2018-11-15/.. | 28 November 2018 at the latest, how much earlier is not known",
            })
    void theLastMeetingOnOrBeforeTheLatestStartTakesItsPlace(String meetings, String lastSafeStart) {
        assertThat(start("2019-09-30", meetings, TO_SERVICE).inWords())
                .isEqualTo("Last safe start: " + lastSafeStart + ".");
    }

    @Test
    void theStagesBeforeTheApprovalMoveAndThoseAfterItStay() {
        assertThat(known("2019-09-30", "2019-01-17", TO_SERVICE).stages().stream()
                        .map(StageStart::inWords))
                .containsExactly(
                        "engagement: 58 days (strategy, section 4); latest start: 20 November 2018",
                        "going live to service: 248 days (strategy, section 5); latest start: 25 January 2019");
    }

    @Test
    void itIsExplainedWhichMeetingAndWhy() {
        assertThat(explained("2019-09-30", "2018-11-15 2019-01-17 2019-03-21"))
                .isEqualTo("The governing body must approve before \"going live to service\" begins; "
                        + "its latest start is 25 January 2019. "
                        + "The last planned meeting that is early enough is that of 17 January 2019.");
        assertThat(explained("2019-09-30", "2018-12-20 2019-01"))
                .endsWith("The last planned meeting that is early enough is that of 20 December 2018; "
                        + "that of January 2019 may be as well.");
        assertThat(explained("2019-09-30", "2019-01"))
                .endsWith("No planned meeting is certain to be early enough; January 2019 may be.");
    }

    @Test
    void whereNoMeetingIsCertainlyEarlyEnoughThatIsNoted() {
        assertThat(known("2019-09-30", "2019-01", TO_SERVICE).notes())
                .containsExactly("No planned meeting of the governing body is certain to be early enough, "
                        + "so that there may be no safe start.");
    }

    @Test
    void aMeetingInDoubtIsNoted() {
        assertThat(known("2019-09-30", "2019-01-17?", TO_SERVICE).notes())
                .containsExactly("A meeting of the governing body is stated as 17 January 2019 (uncertain), "
                        + "so the days are no more exact.");
    }

    @ParameterizedTest
    @CsvSource({"2019-01-26", "2019-02", "2019-01-26 2019-03-21", "2019-02/.."})
    void whereNoMeetingIsEarlyEnoughThereIsNoSafeStart(String meetings) {
        LastSafeStart none = start("2019-09-30", meetings, TO_SERVICE);

        assertThat(none.inWords())
                .isEqualTo("There is no safe start: no planned meeting of the governing body is early enough. "
                        + "The latest start of \"going live to service\", which it must approve, is 25 January 2019.");
        assertThat(((LastSafeStart.NoMeetingEarlyEnough) none).approval().inWords())
                .endsWith(" No planned meeting is early enough.");
    }

    @Test
    void aCommitteeWithNoPlannedMeetingCannotApprove() {
        assertThat(Runway.lastSafeStart(
                        Edtf.parse("2019-09-30"), STAGES, new ApprovalNeeded("governing body", TO_SERVICE, List.of())))
                .isInstanceOf(LastSafeStart.NoMeetingEarlyEnough.class);
    }

    @Test
    void anApprovalBeforeTheFirstStageMakesTheMeetingTheLastSafeStart() {
        LastSafeStart.Known known = known("2019-09-30", "2018-11-15 2018-12-20", "engagement");

        assertThat(known.inWords()).isEqualTo("Last safe start: 15 November 2018.");
        assertThat(known.stages().getFirst().latest().inWords()).isEqualTo("28 November 2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // latest starts from 27 December 2018 to 25 January 2019
                "2019-09 | 2018-12-20 2019-01-17 | between 23 October 2018 and 20 November 2018",
                "2019-09 | 2019-01-17 | 20 November 2018 at the latest, how much earlier is not known",
                // an end that is open on one side
                "2019-09-30/.. | 2019-01-17 2019-03-21 | between 20 November 2018 and 22 January 2019",
                "2019-09-30/.. | 2019-03-21 | 22 January 2019 at the latest, how much earlier is not known",
                "2019-09-30/.. | 2019-01-17 2019-03/.. | 20 November 2018 at the earliest, "
                        + "how much later is not known",
                "../2019-09-30 | 2019-01-17 | 20 November 2018 at the latest, how much earlier is not known",
            })
    void withAnEndThatIsNotGivenToTheDayTheMeetingMayBeAnotherOne(String end, String meetings, String lastSafeStart) {
        assertThat(start(end, meetings, TO_SERVICE).inWords()).isEqualTo("Last safe start: " + lastSafeStart + ".");
    }

    @Test
    void withoutALeadTimeTheCalendarOfTheCommitteeChangesNothing() {
        List<Stage> stages = List.of(Stage.withoutLeadTime("engagement"), STAGES.getLast());

        assertThat(Runway.lastSafeStart(Edtf.parse("2019-09-30"), stages, needed("2019-01-17", TO_SERVICE))
                        .inWords())
                .isEqualTo("Not known: no lead time is stated for engagement.");
    }

    @Test
    void anApprovalThatRefersToNoStageOrToTwoIsRefused() {
        assertThatThrownBy(() -> start("2019-09-30", "2019-01-17", "mobilisation"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The approval is needed before \"mobilisation\", but 0 stages have that name. "
                        + "Name one of the stages.");
        List<Stage> twice = List.of(STAGES.getFirst(), STAGES.getFirst());
        assertThatThrownBy(
                        () -> Runway.lastSafeStart(Edtf.parse("2019-09-30"), twice, needed("2019-01-17", "engagement")))
                .hasMessageContaining("2 stages have that name");
    }

    private static String explained(String end, String meetings) {
        ApprovalBy approval = known(end, meetings, TO_SERVICE).approval();
        assertThat(approval).isNotNull();
        return approval == null ? "" : approval.inWords();
    }

    private static LastSafeStart.Known known(String end, String meetings, String beforeStage) {
        return (LastSafeStart.Known) start(end, meetings, beforeStage);
    }

    private static LastSafeStart start(String end, String meetings, String beforeStage) {
        return Runway.lastSafeStart(Edtf.parse(end), STAGES, needed(meetings, beforeStage));
    }

    private static ApprovalNeeded needed(String meetings, String beforeStage) {
        return new ApprovalNeeded(
                "governing body",
                beforeStage,
                Arrays.stream(meetings.split(" ", -1)).map(Edtf::parse).toList());
    }
}
