package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2016, YEAR",
        "0000, YEAR",
        "2016-03, MONTH",
        "2016-03-08, DAY",
        "2016-02-29, DAY",
        "2000-02-29, DAY",
        "0000-02-29, DAY",
        "-0004-02-29, DAY",
        "-0044, YEAR",
        "-0044-03, MONTH",
        "-0044-03-15, DAY",
        "Y17000, YEAR",
        "Y-17000, YEAR",
        "Y99999999999999999999, YEAR",
        "2001-21, SEASON",
        "2001-22, SEASON",
        "2001-23, SEASON",
        "2001-24, SEASON",
        "201X, DECADE",
        "20XX, CENTURY",
        "-201X, DECADE",
        "-20XX, CENTURY",
        "-000X, DECADE",
        "2004-XX, YEAR",
        "2004-XX-XX, YEAR",
        "1985-04-XX, MONTH",
        "-0044-XX, YEAR",
        "-0044-03-XX, MONTH",
        "2016?, YEAR",
        "2016-03~, MONTH",
        "2016-03-08%, DAY",
        "-0044?, YEAR",
        "2019-04-15T14:30:00, TIME",
        "2019-04-15T14:30:00Z, TIME",
        "2019-04-15T14:30:00+01:00, TIME",
        "2019-04-15T14:30:00-05, TIME",
        "2019-04-15T14:30:00+14:00, TIME",
        "2019-04-15T14:30:00-14, TIME",
        "2019-04-15T24:00:00, TIME",
        "-0044-03-15T12:00:00, TIME",
        "2019-04-15T00:00:00-00:00, TIME",
        "2004/2005, INTERVAL",
        "2004-06/2004-06-11, INTERVAL",
        "2019-09-02/2019-09-09, INTERVAL",
        "2019-09-02/2019-09-02, INTERVAL",
        "-0044/0044, INTERVAL",
        "2001-21/2001-22, INTERVAL",
        "2001-21?/2001-22~, INTERVAL",
        "2004-06-XX/2004-07-03, INTERVAL",
        "2004~/2005-06-30?, INTERVAL",
        "2004/.., INTERVAL",
        "../2004, INTERVAL",
        "2004/, INTERVAL",
        "/2004, INTERVAL",
        "../.., INTERVAL",
        "/.., INTERVAL",
        "../, INTERVAL",
    })
    void aDateOfLevelZeroOrOneIsKeptAsWrittenAndHasItsPrecision(String text, Precision precision) {
        Edtf date = Edtf.parse(text);

        assertThat(date.text()).isEqualTo(text);
        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.isInterval()).isEqualTo(precision == Precision.INTERVAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, false, false", "2016?, true, false", "2016~, false, true", "2016%, true, true",
        "2016?/2017, true, false", "2016/2017~, false, true", "2016~/2017?, true, true", "../2017%, true, true",
        "2016/2017, false, false", "../.., false, false", "2019-04-15T14:30:00Z, false, false",
    })
    void aMarkOnEitherEndMakesTheWholeUncertainOrApproximate(String text, boolean uncertain, boolean approximate) {
        assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
        assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
    }

    @Test
    void twoDatesAreEqualOnlyWhenWrittenAlike() {
        assertThat(Edtf.parse("2019-04")).isEqualTo(Edtf.parse("2019-04")).hasSameHashCodeAs(Edtf.parse("2019-04"));
        assertThat(Edtf.parse("2019-04")).isNotEqualTo(Edtf.parse("2019-04-XX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02-29", "2000-02-29", "2400-02-29"})
    void aLeapYearHasATwentyNinthOfFebruary(String text) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(Precision.DAY);
    }
}
