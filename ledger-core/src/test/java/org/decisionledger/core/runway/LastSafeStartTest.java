package org.decisionledger.core.runway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSafeStartTest {

    private static final Stage ENGAGEMENT = new Stage("engagement", 58, "strategy, section 4");
    private static final Stage TO_SERVICE = new Stage("going live to service", 248, "strategy, section 5");
    private static final List<Stage> STAGES = List.of(ENGAGEMENT, TO_SERVICE);

    @Test
    void theLastSafeStartIsTheEndOfTheContractLessAllLeadTimes() {
        LastSafeStart.Known known = known("2019-09-30", STAGES);

        assertThat(known.day()).isEqualTo(DaySpan.on(LocalDate.parse("2018-11-28")));
        assertThat(known.inWords()).isEqualTo("Last safe start: 28 November 2018.");
        assertThat(known.approval()).isNull();
        assertThat(known.notes()).isEmpty();
    }

    @Test
    void everyStageHasALatestStartWithTheSourceOfItsLeadTime() {
        assertThat(known("2019-09-30", STAGES).stages().stream().map(StageStart::inWords))
                .containsExactly(
                        "engagement: 58 days (strategy, section 4); latest start: 28 November 2018",
                        "going live to service: 248 days (strategy, section 5); latest start: 25 January 2019");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-30, 0, 2019-09-30",
        "2019-09-30, 1, 2019-09-29",
        "2019-09-30, 30, 2019-08-31",
        "2020-03-01, 1, 2020-02-29",
        "2019-03-01, 1, 2019-02-28",
        "2019-03-31, 1, 2019-03-30",
        "2019-10-28, 1, 2019-10-27",
        "2020-09-30, 366, 2019-09-30",
        "2019-09-30T24:00:00, 30, 2019-08-31",
        "2019-10-01T00:00:00, 30, 2019-08-31"
    })
    void leadTimesAreCalendarDaysCountedBackFromTheDayTheContractEnds(String end, int days, LocalDate start) {
        assertThat(known(end, List.of(new Stage("mobilisation", days, "plan"))).day())
                .isEqualTo(DaySpan.on(start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-09 | between 30 October 2018 and 28 November 2018",
                "2019 | between 1 March 2018 and 28 February 2019",
                "2019-09-28/2019-09-30 | between 26 November 2018 and 28 November 2018",
                "../2019-09-30 | 28 November 2018 at the latest, how much earlier is not known",
                "2019-09-30/.. | 28 November 2018 at the earliest, how much later is not known",
                "2019-09-30/ | 28 November 2018 at the earliest, how much later is not known",
            })
    void anEndThatIsNotGivenToTheDayGivesASpanOfDays(String end, String span) {
        assertThat(known(end, STAGES).inWords()).isEqualTo("Last safe start: " + span + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-09-30~ | The end of the contract is stated as about 30 September 2019, "
                        + "so the days are no more exact.",
                "2019-09-30? | The end of the contract is stated as 30 September 2019 (uncertain), "
                        + "so the days are no more exact.",
                "2019-23 | The end of the contract is stated as autumn 2019, so the days are no more exact.",
            })
    void anEndThatIsInDoubtOrASeasonIsNoted(String end, String note) {
        assertThat(known(end, STAGES).notes()).containsExactly(note);
    }

    @Test
    void withNoLeadTimeStatedItIsNotKnownAndNoneIsAssumed() {
        assertThat(start("2019-09-30", List.of()).inWords()).isEqualTo("Not known: no lead time is stated.");
    }

    @Test
    void oneStageWithoutALeadTimeIsEnoughForItNotToBeKnown() {
        assertThat(start("2019-09-30", List.of(Stage.withoutLeadTime("engagement"), TO_SERVICE))
                        .inWords())
                .isEqualTo("Not known: no lead time is stated for engagement.");
        assertThat(start(
                                "2019-09-30",
                                List.of(Stage.withoutLeadTime("engagement"), Stage.withoutLeadTime("mobilisation")))
                        .inWords())
                .isEqualTo("Not known: no lead time is stated for engagement, mobilisation.");
        assertThat(Stage.withoutLeadTime("engagement").inWords()).isEqualTo("engagement: no lead time is stated");
    }

    @Test
    void aLeadTimeOfNoDaysIsStatedAndNotAbsent() {
        assertThat(known("2019-09-30", List.of(new Stage("engagement", 0, "strategy"), TO_SERVICE))
                        .day())
                .isEqualTo(DaySpan.on(LocalDate.parse("2019-01-25")));
    }

    @Test
    void withNoEndOfTheContractItIsNotKnown() {
        assertThat(Runway.lastSafeStart(null, STAGES, null).inWords())
                .isEqualTo("Not known: no end of the contract is stated.");
        assertThat(start("../..", STAGES).inWords())
                .isEqualTo("Not known: the end of the contract, no start date, no end date, gives no day.");
    }

    @Test
    void aStageHasANameALeadTimeOfNoLessThanNothingAndASourceForIt() {
        assertThatThrownBy(() -> new Stage(" ", 58, "strategy")).hasMessage("A stage has a name.");
        assertThatThrownBy(() -> new Stage("engagement", -1, "strategy"))
                .hasMessage("A lead time is 0 days or more: -1");
        assertThatThrownBy(() -> new Stage("engagement", 58, ""))
                .hasMessage("The lead time of \"engagement\" needs the source that states it.");
    }

    private static LastSafeStart start(String end, List<Stage> stages) {
        return Runway.lastSafeStart(Edtf.parse(end), stages, null);
    }

    private static LastSafeStart.Known known(String end, List<Stage> stages) {
        return (LastSafeStart.Known) start(end, stages);
    }
}
