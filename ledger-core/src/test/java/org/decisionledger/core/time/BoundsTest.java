package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2017-01-01",
        "2016-03, 2016-03-01, 2016-04-01",
        "2016-12, 2016-12-01, 2017-01-01",
        "2016-03-08, 2016-03-08, 2016-03-09",
        "2016-02-29, 2016-02-29, 2016-03-01",
        "2016-02, 2016-02-01, 2016-03-01",
        "201X, 2010-01-01, 2020-01-01",
        "20XX, 2000-01-01, 2100-01-01",
        "2004-XX, 2004-01-01, 2005-01-01",
        "2004-XX-XX, 2004-01-01, 2005-01-01",
        "1985-04-XX, 1985-04-01, 1985-05-01",
        "-20XX, -2099-01-01, -1999-01-01",
        "-201X, -2019-01-01, -2009-01-01",
        "-0044, -0044-01-01, -0043-01-01",
        "0000, 0000-01-01, 0001-01-01",
        "Y17000, +17000-01-01, +17001-01-01",
        "Y-17000, -17000-01-01, -16999-01-01",
        "2016-21, 2016-03-01, 2016-06-01",
        "2016-22, 2016-06-01, 2016-09-01",
        "2016-23, 2016-09-01, 2016-12-01",
        "2016-24, 2016-12-01, 2017-03-01",
        "2015-24, 2015-12-01, 2016-03-01",
        "2004/2005, 2004-01-01, 2006-01-01",
        "2019-09-02/2019-09-09, 2019-09-02, 2019-09-10",
        "2016-10-01/2016-12-31, 2016-10-01, 2017-01-01",
        "2004/.., 2004-01-01, open",
        "../2004, open, 2005-01-01",
        "2004/, 2004-01-01, unknown",
        "/2004, unknown, 2005-01-01",
        "../.., open, open",
        "/.., unknown, open",
        "../, open, unknown",
        "2016?, 2016-01-01, 2017-01-01",
        "2016~, 2016-01-01, 2017-01-01",
        "2016-03-08%, 2016-03-08, 2016-03-09",
    })
    void theEarliestIsInclusiveAndTheLatestIsExclusive(String text, String earliest, String latest) {
        assertThat(Edtf.parse(text).bounds(ZoneOffset.UTC)).isEqualTo(new Bounds(side(earliest), side(latest), false));
    }

    @Test
    void theDefaultZoneIsLondonWhereSummerDaysBeginBeforeMidnightUtc() {
        assertThat(Edtf.parse("2019-07-01").bounds())
                .isEqualTo(bounds("2019-06-30T23:00:00Z", "2019-07-01T23:00:00Z", false));
        assertThat(Edtf.parse("2019-03-31").bounds())
                .as("a day of 23 hours")
                .isEqualTo(bounds("2019-03-31T00:00:00Z", "2019-03-31T23:00:00Z", false));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-15T14:30:00Z, 2019-04-15T14:30:00Z, 2019-04-15T14:30:01Z",
        "2019-04-15T14:30:00+01:00, 2019-04-15T13:30:00Z, 2019-04-15T13:30:01Z",
        "2019-04-15T14:30:00-05, 2019-04-15T19:30:00Z, 2019-04-15T19:30:01Z",
        "2019-04-15T14:30:00-05:30, 2019-04-15T20:00:00Z, 2019-04-15T20:00:01Z",
        "2019-04-15T14:30:00, 2019-04-15T13:30:00Z, 2019-04-15T13:30:01Z",
        "2019-01-15T14:30:00, 2019-01-15T14:30:00Z, 2019-01-15T14:30:01Z",
        "2019-04-15T24:00:00, 2019-04-15T23:00:00Z, 2019-04-15T23:00:01Z",
        "2019-12-31T24:00:00Z, 2020-01-01T00:00:00Z, 2020-01-01T00:00:01Z",
    })
    void aTimeTakesUpOneSecond(String text, String earliest, String latest) {
        assertThat(Edtf.parse(text).bounds()).isEqualTo(bounds(earliest, latest, false));
    }

    @ParameterizedTest
    @CsvSource({
        "the clocks went forward over it, 2019-03-31T01:30:00, 2019-03-31T00:30:00Z, 2019-03-31T01:30:01Z",
        "the clocks went back over it, 2019-10-27T01:30:00, 2019-10-27T00:30:00Z, 2019-10-27T01:30:01Z",
    })
    void aTimeWithoutAZoneAtAClockChangeHasBothReadingsAndIsFlagged(
            String why, String text, String earliest, String latest) {
        assertThat(Edtf.parse(text).bounds()).as(why).isEqualTo(bounds(earliest, latest, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-03-31T00:59:59", "2019-03-31T02:00:00", "2019-10-27T00:59:59", "2019-10-27T02:00:00"})
    void aTimeBesideAClockChangeIsNotFlagged(String text) {
        assertThat(Edtf.parse(text).bounds().atClockChange()).isFalse();
    }

    @Test
    void aTimeWithAZoneOrInAnotherZoneDoesNotMeetTheClockChange() {
        assertThat(Edtf.parse("2019-10-27T01:30:00Z").bounds().atClockChange()).isFalse();
        assertThat(Edtf.parse("2019-10-27T01:30:00")
                        .bounds(ZoneId.of("Asia/Tokyo"))
                        .atClockChange())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Y999999999, +999999999-01-01T00:00:00Z, +1000000000-01-01T00:00:00Z",
        "Y99999999999999999999, +999999999-01-01T00:00:00Z, +1000000000-01-01T00:00:00Z",
        "Y-99999999999999999999, -999999999-01-01T00:00:00Z, -999999998-01-01T00:00:00Z",
        "Y00000000000000017000, +17000-01-01T00:00:00Z, +17001-01-01T00:00:00Z",
    })
    void aYearBeyondWhatTheCalendarHoldsIsTakenAsItsLastYear(String text, String earliest, String latest) {
        assertThat(Edtf.parse(text).bounds(ZoneOffset.UTC)).isEqualTo(bounds(earliest, latest, false));
        assertThat(Edtf.parse(text).bounds()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2017-01-01",
        "2016?, 2015-01-01, 2018-01-01",
        "2016~, 2015-01-01, 2018-01-01",
        "2016%, 2014-01-01, 2019-01-01",
        "2016-02~, 2016-01-01, 2016-04-01",
        "2019-02%, 2018-12-01, 2019-05-01",
        "2016-03-01~, 2016-02-29, 2016-03-03",
        "2016~/2017-06, 2015-01-01, 2017-07-01",
        "2016/2017-06-30?, 2016-01-01, 2017-07-02",
        "2016-21~/.., 2015-12-01, open",
        "/2016~, unknown, 2018-01-01",
    })
    void aCircaSearchLooksOneUnitFurtherAndTwoForBothMarks(String text, String earliest, String latest) {
        assertThat(Edtf.parse(text).circaBounds(ZoneOffset.UTC))
                .isEqualTo(new Bounds(side(earliest), side(latest), false));
    }

    private static Bounds bounds(String earliest, String latest, boolean atClockChange) {
        return new Bounds(
                new Side.Known(Instant.parse(earliest)), new Side.Known(Instant.parse(latest)), atClockChange);
    }

    private static Side side(String day) {
        return switch (day) {
            case "open" -> new Side.Open();
            case "unknown" -> new Side.Unknown();
            default -> new Side.Known(Instant.parse(day + "T00:00:00Z"));
        };
    }
}
