package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAndComputedTest {

    /** ends with 2 April 2024 */
    private final Reckoning computed = StatutoryClocks.standstill(Regime.PSR_2023, LocalDate.parse("2024-03-18"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-04-02 | 0 | They agree.",
                "2024-04-03 | 1 | The one stated is 1 day later.",
                "2024-03-28 | -5 | The one stated is 5 days earlier.",
                "2024-04-02T17:00:00 | 0 | They fall on the same day, but the time stated is before its end.",
                "2024-04-02T24:00:00 | 0 | They agree.",
                "2024-04-03T00:00:00 | 0 | They agree.",
                "2024-04-02T23:00:00Z | 0 | They agree.",
                "2024-04-03T00:00:00Z | 1 | The one stated is 1 day later.",
                "2024-04-01T12:00:00 | -1 | The one stated is 1 day earlier.",
                "2024-04 | - | The one stated is not given to the day and may agree: "
                        + "somewhere from 1 day earlier to 28 days later.",
                "2024-04-02/2024-04-04 | - | The one stated is not given to the day and may agree: "
                        + "somewhere from the same day to 2 days later.",
                "2024-03-31/2024-04-02 | - | The one stated is not given to the day and may agree: "
                        + "somewhere from 2 days earlier to the same day.",
                "2024-03 | - | The one stated is not given to the day and does not agree: "
                        + "somewhere from 32 days earlier to 2 days earlier.",
                "2024-05 | - | The one stated is not given to the day and does not agree: "
                        + "somewhere from 29 days later to 59 days later.",
                "../2024-04-05 | - | They cannot be compared, because the one stated has no day on which it must fall.",
                "2024-04-01/ | - | They cannot be compared, because the one stated has no day on which it must fall.",
                "2024-04-02~ | 0 | They agree. The one stated is itself marked as not exact or in doubt.",
                "2024-04-03? | 1 | The one stated is 1 day later. "
                        + "The one stated is itself marked as not exact or in doubt.",
            })
    void aStatedDeadlineIsKeptBesideTheComputedOneWithTheDifference(String stated, Long days, String difference) {
        StatedAndComputed both = new StatedAndComputed(Edtf.parse(stated), computed);

        assertThat(both.daysLater()).isEqualTo(days);
        assertThat(both.inWords())
                .isEqualTo(Edtf.parse(stated).inWords() + " is stated; 2 April 2024 is worked out. " + difference);
    }

    @Test
    void bothAreSaidInOneSentence() {
        assertThat(new StatedAndComputed(Edtf.parse("2024-03-28"), computed).inWords())
                .isEqualTo("28 March 2024 is stated; 2 April 2024 is worked out. The one stated is 5 days earlier.");
    }
}
