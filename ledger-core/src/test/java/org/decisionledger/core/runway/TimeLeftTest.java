package org.decisionledger.core.runway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

    private static final List<Stage> STAGES = List.of(
            new Stage("engagement", 58, "strategy, section 4"),
            new Stage("going live to service", 248, "strategy, section 5"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-10-29 | 30 | On 29 October 2018: 30 days left. Last safe start: 28 November 2018.",
                "2018-11-27 | 1 | On 27 November 2018: 1 day left. Last safe start: 28 November 2018.",
                "2018-11-28 | 0 | On 28 November 2018: 0 days left. Last safe start: 28 November 2018.",
                "2018-11-29 | -1 | On 29 November 2018: 1 day short. Last safe start: 28 November 2018.",
                "2019-07-22 | -236 | On 22 July 2019: 236 days short. Last safe start: 28 November 2018.",
            })
    void theDaysLeftOrShortAreCountedFromTheDayGiven(LocalDate asOf, long days, String words) {
        TimeLeft left = timeLeft("2019-09-30", asOf);

        assertThat(left.asOf()).isEqualTo(asOf);
        assertThat(left.fewest()).isEqualTo(days);
        assertThat(left.most()).isEqualTo(days);
        assertThat(left.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019-09 | 2018-10-28 | 2 | 31 | between 2 days left and 31 days left",
                "2019-09 | 2018-11-04 | -5 | 24 | between 5 days short and 24 days left",
                "2019-09 | 2018-12-01 | -32 | -3 | between 32 days short and 3 days short",
                "../2019-09-30 | 2018-11-18 | - | 10 | 10 days left at best, how much worse is not known",
                "../2019-09-30 | 2018-12-08 | - | -10 | 10 days short at best, how much worse is not known",
                "2019-09-30/.. | 2018-11-18 | 10 | - | 10 days left at worst, how much better is not known",
                "2019-09-30/.. | 2018-12-08 | -10 | - | 10 days short at worst, how much better is not known",
            })
    void whereTheEndIsNotGivenToTheDaySoAreTheDaysLeft(
            String end, LocalDate asOf, Long fewest, Long most, String words) {
        TimeLeft left = timeLeft(end, asOf);

        assertThat(left.fewest()).isEqualTo(fewest);
        assertThat(left.most()).isEqualTo(most);
        assertThat(left.inWords()).contains(": " + words + ". Last safe start: ");
    }

    @Test
    void whereTheLastSafeStartIsNotKnownNeitherIsTheTimeLeft() {
        TimeLeft left = Runway.timeLeft(
                Runway.lastSafeStart(Edtf.parse("2019-09-30"), List.of(), null), LocalDate.parse("2018-11-28"));

        assertThat(left.fewest()).isNull();
        assertThat(left.most()).isNull();
        assertThat(left.inWords()).isEqualTo("Not known: no lead time is stated.");
    }

    @Test
    void whereNoMeetingIsEarlyEnoughThereIsNoTimeToCount() {
        ApprovalNeeded needed =
                new ApprovalNeeded("governing body", "going live to service", List.of(Edtf.parse("2019-03-21")));
        TimeLeft left = Runway.timeLeft(
                Runway.lastSafeStart(Edtf.parse("2019-09-30"), STAGES, needed), LocalDate.parse("2018-11-28"));

        assertThat(left.fewest()).isNull();
        assertThat(left.most()).isNull();
        assertThat(left.inWords()).startsWith("There is no safe start: no planned meeting of the governing body");
    }

    @Test
    void whereOnlyAnUncertainMeetingAndAnOpenEndAreGivenNothingIsCounted() {
        ApprovalNeeded needed =
                new ApprovalNeeded("governing body", "going live to service", List.of(Edtf.parse("2019-03-21/..")));

        assertThat(Runway.timeLeft(
                                Runway.lastSafeStart(Edtf.parse("2019-09-30/.."), STAGES, needed),
                                LocalDate.parse("2018-11-28"))
                        .inWords())
                .isEqualTo("On 28 November 2018: not known. Last safe start: not known.");
    }

    private static TimeLeft timeLeft(String end, LocalDate asOf) {
        return Runway.timeLeft(Runway.lastSafeStart(Edtf.parse(end), STAGES, null), asOf);
    }
}
