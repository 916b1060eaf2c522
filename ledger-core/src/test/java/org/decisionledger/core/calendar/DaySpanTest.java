package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-09-30 | 30 September 2019",
                "2019-09 | between 1 September 2019 and 30 September 2019",
                "2019-02-28/2019-03 | between 28 February 2019 and 31 March 2019",
                "2019-03-31 | 31 March 2019",
                "2019-10-27 | 27 October 2019",
                "2019-09-30T23:30:00Z | 1 October 2019",
                "2019-09-30T24:00:00 | 1 October 2019",
                "../2019-09-30 | 30 September 2019 at the latest, how much earlier is not known",
                "/2019-09-30 | 30 September 2019 at the latest, how much earlier is not known",
                "2019-09-30/.. | 30 September 2019 at the earliest, how much later is not known",
                "../.. | not known",
            })
    void aDateAllowsTheDaysFromItsFirstToItsLast(String date, String days) {
        assertThat(DaySpan.of(Edtf.parse(date)).inWords()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-30T24:00:00, 30 September 2019",
        "2019-10-01T00:00:00, 30 September 2019",
        "2019-09-30T12:00:00, 30 September 2019",
        "2019-09-30, 30 September 2019",
        "2019-10-27T01:30:00, 27 October 2019"
    })
    void whatEndsAtMidnightEndsWithTheDayBeforeIt(String end, String day) {
        assertThat(DaySpan.ofEnd(Edtf.parse(end)).inWords()).isEqualTo(day);
    }
}
