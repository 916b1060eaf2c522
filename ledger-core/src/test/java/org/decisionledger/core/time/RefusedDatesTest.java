package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2013-02-29|February 2013 has 28 days",
                "1900-02-29|February 1900 has 28 days",
                "2016-02-30|February 2016 has 29 days",
                "2019-13|there is no month 13",
                "2019-00|there is no month 00",
                "2019-20|there is no month 20",
                "2019-42|there is no month 42",
                "2019-04-00|April 2019 has 30 days",
                "2019-04-31|April 2019 has 30 days",
                "19|four digits",
                "02019|four digits",
                "2019-4-1|2019-04-01",
                "2019-4|2019-04",
                "2019/2018|2019 begins after 2018 begins",
                "2004-06-11/2004-06|2004-06-11 begins after 2004-06 begins",
                "2019-21-01|a season has no days",
                "-2001-21|a season needs a year from 0000 to 9999",
                "2001-21?|no mark on a season",
                "2019-06-XX~~|2019-06-XX~~ is not a date",
                "2016??|2016?? is not a date",
                " 2019|no spaces",
                "2019 |no spaces",
                "2019-04-15 14:30:00|no spaces",
                "-0000|the year zero has no minus sign",
                "-0000-01|the year zero has no minus sign",
                "-0000-XX|the year zero has no minus sign",
                "Y-00000|the year zero has no minus sign",
                "Y2019|more than four digits",
                "Y-2019|more than four digits",
                "Y17000?|a year alone",
                "Y17000-01|a year alone",
                "Y17000/Y18000|no year of more than four digits in an interval",
                "201X?|does not put ? on a date with unspecified digits",
                "2004-XX~|does not put ~ on a date with unspecified digits",
                "201x|no small letters",
                "2019-04-15t14:30:00|no small letters",
                "2019-04-15T14:30:00z|no small letters",
                "circa 2016|no spaces",
                "2019-04-15T14:30|hours, minutes and seconds",
                "2019-04T14:30:00|full day",
                "Y17000-01-01T00:00:00|full day",
                "2019-04-15T25:00:00|no time of day after 23:59:59",
                "2019-04-15T24:00:01|no time of day after 23:59:59",
                "2019-04-15T23:60:00|no time of day after 23:59:59",
                "2019-04-15T23:59:60|no time of day after 23:59:59",
                "2019-04-31T14:30:00|April 2019 has 30 days",
                "2019-21-01T14:30:00|a season has no days",
                "2019-04-15T14:30:00.5|fractions",
                "2019-04-15T14:30:00?|without a mark",
                "2019-04-15T14:30:00+1|after the seconds",
                "2019-04-15T14:30:00+14:01|no zone is +14:01 from UTC",
                "2019-04-15T14:30:00-15|no zone is -15 from UTC",
                "2019-04-15T14:30:00+01:60|no zone is +01:60 from UTC",
                "2019-04-15T14:30:00/2019-04-16|holds no time of day",
                "2019/2020/2021|one slash and two ends",
                "//|one slash and two ends",
                "/|two unknown ends",
                "..|an open end needs an interval",
                ".../2019|... is not a date",
                "2019/2020-02-30|February 2020 has 29 days",
                "\u0662\u0660\u0661\u0669|four digits",
            })
    void aTextThatIsNoDateOfLevelZeroOrOneIsRefusedWithTheReason(String text, String reason) {
        assertThatExceptionOfType(EdtfFault.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith(text + ": ")
                .withMessageContaining(reason)
                .satisfies(fault -> assertThat(fault.asked()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1667,1668,1670..1672]",
                "{1960,1961-12}",
                "[..1760-12-03]",
                "1984-?06",
                "?2019",
                "2004-06~-11",
                "2011?-06",
                "2004?-06-11",
                "%2001-03-01",
                "1984-?06/1985",
                "1984/?1985",
                "2001-25",
                "2001-34?",
                "2001-41",
                "-2001-33",
                "Y17E7",
                "Y-17E7",
                "Y171010000S3",
                "1950S2",
                "-1950S2",
                "Y3388E2S3",
                "156X-12-25",
                "15XX-12",
                "XXXX-12-XX",
                "1XXX",
                "XXXX",
                "1984-1X",
                "2004-06-1X",
                "2004-XX-05",
                "20X9",
                "156X-12/1570",
                "2004-06-~01/2004-06-~20",
            })
    void levelTwoIsRecognisedAndRefusedByName(String text) {
        assertThatExceptionOfType(EdtfFault.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith(text + ": ")
                .withMessageContaining("EDTF level 2, not supported");
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThatExceptionOfType(EdtfFault.class)
                .isThrownBy(() -> Edtf.parse(""))
                .withMessageContaining("a date cannot be empty");
    }

    @Test
    void aRefusalSaysWhatWasAskedWhyItCannotBeAndWhatWouldHelp() {
        assertThatExceptionOfType(EdtfFault.class)
                .isThrownBy(() -> Edtf.parse("2019-02-30"))
                .withMessage("2019-02-30: February 2019 has 28 days."
                        + " Write the day as the source gives it, or only the month: 2019-02");
    }
}
