package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-04-15, 2019-04-16, YES",
        "2019-04-16, 2019-04-15, NO",
        "2019-04-15, 2019-04-15, POSSIBLY",
        "2019-04, 2019-05, YES",
        "2019-04, 2019-04-30, POSSIBLY",
        "2019-05, 2019-04-30, NO",
        "2019-02-28, 2019-03, YES",
        "2016-02-29, 2016-03-01, YES",
        "2019-04-15T10:00:00, 2019-04-15T10:00:01, YES",
        "2019-04-15T10:00:01, 2019-04-15T10:00:00, NO",
        "2019-04-15T10:00:00, 2019-04-15, POSSIBLY",
        "2019-04-14T23:59:59, 2019-04-15, YES",
        // clocks went back: 01:30 happened twice, 00:30Z and 01:30Z
        "2019-10-27T01:30:00, 2019-10-27T01:00:00Z, POSSIBLY",
        "2019-09-02/2019-09-09, 2019-09-10, YES",
        "2019-09-02/2019-09-09, 2019-09-05, POSSIBLY",
        "2019-09-02/2019-09-09, 2019-09-01, NO",
        "2004/2005, 2006, YES",
        "201X, 2020, YES",
        "../2018, 2019, YES",
        "../2018, 2017, POSSIBLY",
        "2019/.., 2018, NO",
        "2019/.., 2020, POSSIBLY",
        "2018, 2019/.., YES",
        "2018, ../2019, POSSIBLY",
        "2020, ../2019, NO",
        "/2018, 2019, YES",
        "/2018, 2017, POSSIBLY",
        "2019/, 2020, POSSIBLY",
        "2019/, 2018, NO",
        "2018, /2019, POSSIBLY",
        "2020, /2019, NO",
        "2018, 2019/, YES",
        "../.., 2019, POSSIBLY",
        "/.., ../, POSSIBLY",
        "2016?, 2017, YES",
        "2016~, 2016-06, POSSIBLY",
    })
    void beforeMeansOverBeforeTheOtherBegan(String one, String other, Answer answer) {
        assertThat(Edtf.parse(one).before(Edtf.parse(other))).isEqualTo(answer);
        assertThat(Edtf.parse(other).after(Edtf.parse(one))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-15, 2019-04-15, YES",
        "2019-04-15, 2019-04-16, NO",
        "2019-04-15T10:00:00, 2019-04-15, YES",
        "2019-04-15T10:00:00, 2019-04-15T10:00:00, YES",
        "2019-04-15T10:00:00, 2019-04-15T10:00:01, NO",
        "2019-10-27T01:30:00, 2019-10-27T01:30:00, POSSIBLY",
        "2019-10-27T01:30:00, 2019-10-27T00:30:00Z, POSSIBLY",
        "2019-04, 2019-04-15, POSSIBLY",
        "2019-04, 2019-04, POSSIBLY",
        "2019-04, 2019-05, NO",
        "2016, 2016-05, POSSIBLY",
        "2019-04-15/2019-05-10, 2019-05-10, YES",
        "2019-04-15/2019-05-10, 2019-05-11, NO",
        "2019-04-15/2019-05-10, 2019-05, POSSIBLY",
        "2019-04-15/2019-06-10, 2019-05, YES",
        "2019-04-15/2019-05-10, 2019-05-01/2019-06-01, YES",
        "2004/2006, 2005, YES",
        "2004/2006, 2004-06-15, POSSIBLY",
        "2004/2006, 2003-12-31, NO",
        "2004/2006, 2007-01-01, NO",
        // an interval in one day, and one whose end limits its start
        "2019-09-02/2019-09-02, 2019-09-02, YES",
        "2004/2004-01-01, 2004-01-01, YES",
        // a known start inside is enough
        "2019-04-15/, 2019-01-01/2019-12-31, YES",
        "2019-04-15/, 2019-04-15, YES",
        "2019-04-15/, 2019-04-16, POSSIBLY",
        "2019-04-15/, 2019-04-14, NO",
        "/2019-04-15, 2019-01-01/2019-12-31, YES",
        "/2019-04-15, 2019-04-14, POSSIBLY",
        "/2019-04-15, 2019-04-16, NO",
        // no limit is a statement, unlike an unknown one
        "2019-04-15/.., 2024, YES",
        "2019-04-15/, 2024, POSSIBLY",
        "../2019-04-15, 2016-01-01, YES",
        "/2019-04-15, 2016-01-01, POSSIBLY",
        "../.., 2019, YES",
        "/.., 2019, POSSIBLY",
        "../, 2019, POSSIBLY",
        "/.., 2019/.., POSSIBLY",
        "../.., ../.., YES",
        "2019/, 2018/, POSSIBLY",
    })
    void overlapReadsAnIntervalAsLastingAndAMonthOrYearAsSomeDayInIt(String one, String other, Answer answer) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(answer);
        assertThat(Edtf.parse(other).overlaps(Edtf.parse(one)))
                .as("the other way round")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-15, 2019-04, YES",
        "2019-04-15, 2019-04-15, YES",
        "2019-04, 2019-04, YES",
        "2019-04, 2019-04-15, POSSIBLY",
        "2019-05-01, 2019-04, NO",
        "2019-03-31, 2019-04, NO",
        "2019-04-15T10:00:00, 2019-04-15, YES",
        "2019-10-27T01:30:00, 2019-10-27, YES",
        "2019-10-27T01:30:00, 2019-10-27T01:30:00, POSSIBLY",
        "2019-09-02/2019-09-09, 2019-09, YES",
        "2019-09-02/2019-09-09, 2019-09-01/2019-09-05, POSSIBLY",
        "2016, 2016-04-01/2017-03-31, POSSIBLY",
        "2016-06, 2016-04-01/2017-03-31, YES",
        "2019-04-15, 2019/.., YES",
        "2018, 2019/.., NO",
        "../2018, ../2019, YES",
        "../2018, 2010/2019, POSSIBLY",
        "2019/.., 2019/.., YES",
        "2019/.., 2019/2024, POSSIBLY",
        // an unknown end of the event, then of the window
        "2019-04-15/, 2019, POSSIBLY",
        "2019-04-15/, 2018, NO",
        "2019-04-15/, 2019/.., YES",
        "/2019, ../2019, YES",
        "2019-04-15, 2019/, POSSIBLY",
        "2018, 2019/, NO",
        "2019-04-15, /2019, POSSIBLY",
        "2020, /2019, NO",
        "../.., 2019, POSSIBLY",
        "2019, ../.., YES",
        "2016?, 2016, YES",
    })
    void withinAsksWhetherEveryPossibleDayIsInTheWholeWindow(String event, String window, Answer answer) {
        assertThat(Edtf.parse(event).within(Edtf.parse(window))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-15, 2019-04-15, YES",
        "2019-04-15, 2019-04-14, NO",
        "2019-04-15, 2019-04, YES",
        "2019-04, 2019-04-15, POSSIBLY",
        "2019-04, 2019-04-30, YES",
        "2019-04, 2019-03, NO",
        "2019-09-02/2019-09-09, 2019-09-05, POSSIBLY",
        "2019-09-02/2019-09-09, 2019-09-09, YES",
        "2019-09-02/2019-09-09, 2019-09-01, NO",
        "../2018-12-12, 2018-12-12, YES",
        "../2018-12-12, 2018-12-11, POSSIBLY",
        "2019-07/.., 2019-08, POSSIBLY",
        "2019-07/.., 2019-06, NO",
        "2019-07/, 2019-08, POSSIBLY",
        "2019-07/, 2019-06, NO",
        "/2018, 2018, YES",
        "/2018, 2017, POSSIBLY",
        "2018, 2017/, POSSIBLY",
        "2018, 2017/.., YES",
        "2019-04-15T10:00:00, 2019-04-15T10:00:00, YES",
        "2019-04-15T10:00:00, 2019-04-15T09:59:59, NO",
        "2019-10-27T00:45:00Z, 2019-10-27T01:30:00, POSSIBLY",
    })
    void byAsksWhetherItWasOverByTheEndOfTheCutoff(String event, String cutoff, Answer answer) {
        assertThat(Edtf.parse(event).by(Edtf.parse(cutoff))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "before, 2016-21, 2016-07, YES",
        "before, 2016-21, 2016-06-15, POSSIBLY",
        "before, 2016-21, 2016-01, NO",
        "before, 2016-02-15, 2016-21, POSSIBLY",
        "before, 2016-01-31, 2016-21, YES",
        "within, 2016-21, 2016, YES",
        "within, 2016-21, 2016-03/2016-05, POSSIBLY",
        "within, 2016-24, 2016, POSSIBLY",
        "within, 2016-24, 2018, NO",
        "within, 2016-04-15, 2016-21, YES",
        "within, 2016-03-08, 2016-21, POSSIBLY",
        "within, 2016-06-15, 2016-21, POSSIBLY",
        "within, 2016-07-01, 2016-21, NO",
        "by, 2016-21, 2016-06, YES",
        "by, 2016-21, 2016-05, POSSIBLY",
        "by, 2016-04-30, 2016-21, YES",
        "by, 2016-05-15, 2016-21, POSSIBLY",
        "by, 2016-07-01, 2016-21, NO",
        "overlaps, 2016-21, 2016-06-15, POSSIBLY",
        "overlaps, 2016-21, 2016-07-01, NO",
        "overlaps, 2016-21, 2016-01-01/2016-12-31, YES",
    })
    void nearTheEdgeOfASeasonTheAnswerIsOnlyPossibly(String question, String one, String other, Answer answer) {
        Edtf left = Edtf.parse(one);
        Edtf right = Edtf.parse(other);

        assertThat(
                        switch (question) {
                            case "before" -> left.before(right);
                            case "within" -> left.within(right);
                            case "by" -> left.by(right);
                            default -> left.overlaps(right);
                        })
                .isEqualTo(answer);
    }
}
