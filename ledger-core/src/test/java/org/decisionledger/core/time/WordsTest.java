package org.decisionledger.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-04-15 | 15 April 2019",
                "2019-09-02 | 2 September 2019",
                "2019-07 | July 2019",
                "2016 | 2016",
                "2016-21 | spring 2016",
                "2016-22 | summer 2016",
                "2016-23 | autumn 2016",
                "2016-24 | winter starting December 2016",
                "2019-09-02/2019-09-09 | 2 to 9 September 2019",
                "2019-05-16/2019-07-13 | 16 May to 13 July 2019",
                "2018-12-20/2019-01-04 | 20 December 2018 to 4 January 2019",
                "2018-09-02/2019-09-09 | 2 September 2018 to 9 September 2019",
                "2019-04/2019-05 | April to May 2019",
                "2018-12/2019-01 | December 2018 to January 2019",
                "2019-04/2019-05-03 | April 2019 to 3 May 2019",
                "2016/2019 | 2016 to 2019",
                "2016-21/2016-22 | spring 2016 to summer 2016",
                "2016-04-01/2017-03-31 | 1 April 2016 to 31 March 2017",
                "2019-09-02/2019-09-02 | 2 September 2019",
                "../2018-12-12 | by 12 December 2018",
                "../2018-12 | by the end of December 2018",
                "../2018 | by the end of 2018",
                "../2018? | by the end of 2018 (uncertain)",
                "../2018~ | by about 2018",
                "../201X | by the end of the 2010s",
                "2019-07/.. | from July 2019",
                "2019-04-01/ | from 1 April 2019, end not known",
                "/2020-03-31 | to 31 March 2020, start not known",
                "../.. | no start date, no end date",
                "/.. | start not known, no end date",
                "../ | no start date, end not known",
                "201X | some time in the 2010s",
                "200X | some time in the years 2000 to 2009",
                "20XX | some time in the years 2000 to 2099",
                "2004-XX | some time in 2004",
                "2004-XX-XX | some time in 2004",
                "1985-04-XX | some time in April 1985",
                "2016~ | about 2016",
                "2016? | 2016 (uncertain)",
                "2016% | about 2016 (uncertain)",
                "2019-04-15~ | about 15 April 2019",
                "2016~/2019 | from about 2016 to 2019",
                "2016/2019? | from 2016 to 2019 (uncertain)",
                "2016?/2019? | from 2016 (uncertain) to 2019 (uncertain)",
                "2019-04-15T14:30:00 | 15 April 2019 at 2:30pm",
                "2019-04-15T09:00:00 | 15 April 2019 at 9am",
                "2019-04-15T09:05:07 | 15 April 2019 at 9:05:07am",
                "2019-04-15T00:30:00 | 15 April 2019 at 12:30am",
                "2019-04-15T12:00:00 | 15 April 2019 at midday",
                "2019-04-15T12:01:00Z | 15 April 2019 at 12:01pm UTC",
                "2019-04-15T14:30:00+01:00 | 15 April 2019 at 2:30pm UTC+01:00",
                "2019-04-15T00:00:00 | 15 April 2019 at midnight (start of the day)",
                "2019-04-15T24:00:00 | 15 April 2019 at midnight (end of the day)",
                "0000 | 1 BC",
                "-0043-03-15 | 15 March 44 BC",
                "-201X | some time in the years 2020 BC to 2011 BC",
                "0045 | AD 45",
                "Y17000 | the year 17000",
                "Y-17000 | the year -17000",
            })
    void aDateIsSaidAsGovUkWritesIt(String text, String words) {
        assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-04", "2019-04-15", "2019-04-15/2019-04-16", "2019-04-15/", "201X", "2019-21"})
    void aDateWithoutATimeOfDayIsNeverSaidWithOne(String text) {
        assertThat(Edtf.parse(text).inWords()).doesNotContain("midnight", "am", "pm", ":", " at ");
    }
}
