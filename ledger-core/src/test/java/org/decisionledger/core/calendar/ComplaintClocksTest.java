package org.decisionledger.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a complaint, SI 2009/309, regs 13(3) and 14(4). */
class ComplaintClocksTest {

    @ParameterizedTest
    @CsvSource({
        "2016-04-11, 2016-04-14, a Monday in a plain week",
        "2016-04-15, 2016-04-20, a Friday: the weekend does not count",
        "2016-04-16, 2016-04-20, a Saturday: Monday is day 1",
        "2016-04-28, 2016-05-04, 2 May is the early May bank holiday",
        "2018-03-28, 2018-04-04, Good Friday and Easter Monday are passed over",
        "2019-12-24, 2019-12-31, Christmas Day and Boxing Day and a weekend",
    })
    void aComplaintIsAcknowledgedByTheThirdWorkingDayAfterItsReceipt(LocalDate received, LocalDate last, String why) {
        Reckoning counted = StatutoryClocks.complaintAcknowledged(received);

        assertThat(counted.lastDay()).as(why).isEqualTo(last);
        assertThat(counted.rule().provision()).endsWith("Regulations 2009, reg 13(3)");
        assertThat(counted.rule().words())
                .contains("3rd working day after the day")
                .contains("England and Wales");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-11, 2016-10-10",
        "2016-08-31, 2017-02-28",
        "2019-09-01, 2020-02-29",
    })
    void theSixMonthsOfAnAnswerBeginWithTheDayOfReceipt(LocalDate received, LocalDate last) {
        assertThat(StatutoryClocks.complaintAnswered(received).lastDay()).isEqualTo(last);
    }

    @Test
    void theMonthsAreNeverMovedOffADayThatIsNotAWorkingDay() {
        Reckoning counted = StatutoryClocks.complaintAnswered(LocalDate.of(2016, 4, 10));

        assertThat(counted.lastDay())
                .isEqualTo("2016-10-09")
                .satisfies(day -> assertThat(day.getDayOfWeek()).hasToString("SUNDAY"));
        assertThat(counted.moved()).isFalse();
    }
}
