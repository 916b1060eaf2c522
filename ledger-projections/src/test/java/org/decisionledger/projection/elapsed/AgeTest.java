package org.decisionledger.projection.elapsed;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F29: how old an undertaking is, said no more exactly than its dates allow. */
class AgeTest {

    @ParameterizedTest(name = "what began {0} is on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-04-30  | 2017-11-01 | 18 months",
                "2016-04-01  | 2017-11-01 | 19 months",
                "2017-10-01  | 2017-11-01 | 1 month",
                "2017-11-02  | 2017-11-01 | 0 months",
                "2016-04     | 2017-11-01 | 19 months, counted by the month (18 to 19 full months)",
                "2016-04-XX  | 2017-11-01 | 19 months, counted by the month (18 to 19 full months)",
                "2016-04~    | 2017-11-01 | 19 months, counted by the month (18 to 19 full months; the beginning is approximate)",
                "2016-04?    | 2017-11-01 | 19 months, counted by the month (18 to 19 full months; the beginning is in doubt)",
                "2016-04%    | 2017-11-01 | 19 months, counted by the month (18 to 19 full months; the beginning is approximate; the beginning is in doubt)",
                "2016-04     | 2018-07    | 27 months",
                "2016-04     | 2017       | 20 months",
                "2016-04~    | 2018-07    | 27 months (the beginning is approximate)",
                "2017-09     | 2017-10-01 | 1 month, counted by the month (0 to 1 full month)",
                "2017-12     | 2017-11-01 | 0 months",
                "2016        | 2017-11-01 | 10 to 22 months",
                "2016~       | 2017-11-01 | 10 to 22 months (the beginning is approximate)",
                "2016-21     | 2017-11-01 | 17 to 20 months",
                "2016-04/2016-06 | 2017-11-01 | 16 to 19 months",
                "2016-04/..  | 2017-11-01 | ''",
                "../2016-04  | 2017-11-01 | ''",
                "2016-04     | 2017/..    | ''",
            })
    void anAgeIsNoMoreExactThanTheDatesItIsCountedFrom(String since, String on, String words) {
        assertThat(Age.inWords(Edtf.parse(since), Edtf.parse(on))).isEqualTo(words);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-04    | 2018-07    | 27 months, counted by the month (26 to 27 full months)",
                "2016-04~   | 2018-07    | 27 months, counted by the month (26 to 27 full months; the beginning is approximate)",
                "2016-04-01 | 2018-07-31 | 27 months",
                "2016-04-15 | 2018-07    | 26 to 27 months",
                "2016-04    | 2018       | 20 to 32 months",
                "2016       | 2018-07    | 18 to 30 months",
            })
    void whatHasEndedLastedFromAnyDayOfItsBeginningToAnyDayOfItsEnd(String since, String until, String words) {
        assertThat(Age.between(Edtf.parse(since), Edtf.parse(until))
                        .orElseThrow()
                        .inWords())
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "from {0} until {1}")
    @CsvSource({"2016-04/.., 2018-07", "2016-04, ../2018-07", "2016-04, 2018-07/..", "../2016-04, 2018-07"})
    void whatIsUnboundedHasNoAge(String since, String until) {
        assertThat(Age.between(Edtf.parse(since), Edtf.parse(until))).isEmpty();
    }
}
