package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people say them become EDTF that is never more exact than what was said. */
class SaidDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            22 July 2019                                | 2019-07-22            | 22 July 2019
            22nd of July 2019                           | 2019-07-22            | 22 July 2019
            Monday 22 July 2019                         | 2019-07-22            | 22 July 2019
            on 22 July 2019                             | 2019-07-22            | 22 July 2019
            July 22, 2019                               | 2019-07-22            | 22 July 2019
            22/07/2019                                  | 2019-07-22            | 22 July 2019
            22.7.2019                                   | 2019-07-22            | 22 July 2019
            22 July 2019 at 2:30pm                      | 2019-07-22T14:30:00   | 22 July 2019 at 2:30pm
            July 2019                                   | 2019-07               | July 2019
            in Sept 2019                                | 2019-09               | September 2019
            2019                                        | 2019                  | 2019
            summer 2019                                 | 2019-22               | summer 2019
            the 2010s                                   | 201X                  | some time in the 2010s
            between 2 and 9 September 2019              | 2019-09-02/2019-09-09 | 2 to 9 September 2019
            2 to 9 September 2019                       | 2019-09-02/2019-09-09 | 2 to 9 September 2019
            from 28 August to 2 September 2019          | 2019-08-28/2019-09-02 | 28 August to 2 September 2019
            between July and August 2019                | 2019-07/2019-08       | July to August 2019
            between July 2019 and 30 August 2019        | 2019-07/2019-08-30    | July 2019 to 30 August 2019
            between 2016 and 2018                       | 2016/2018             | 2016 to 2018
            before May 2019                             | ../2019-04            | by the end of April 2019
            before 1 March 2020                         | ../2020-02-29         | by 29 February 2020
            before 2019                                 | ../2018               | by the end of 2018
            by 29 August 2019                           | ../2019-08-29         | by 29 August 2019
            after May 2019                              | 2019-06/..            | from June 2019
            from 1 April 2019                           | 2019-04-01/..         | from 1 April 2019
            since 1 April 2019, end not known           | 2019-04-01/           | from 1 April 2019, end not known
            about April 2016                            | 2016-04~              | about April 2016
            around 2016                                 | 2016~                 | about 2016
            perhaps 2016                                | 2016?                 | 2016 (uncertain)
            2019-07-22                                  | 2019-07-22            | 22 July 2019
            2019-07/2019-08-30                          | 2019-07/2019-08-30    | July 2019 to 30 August 2019
            """)
    void aDateAsPeopleSayItIsReadAndSaidBack(String said, String edtf, String words) throws SaidDate.NotADate {
        Edtf read = SaidDate.read(said).orElseThrow();
        assertThat(read.text()).isEqualTo(edtf);
        assertThat(read.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no date", "Not known"})
    void noDateIsNoDate(String said) throws SaidDate.NotADate {
        assertThat(SaidDate.read(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "early July 2019",
                "31 February 2019",
                "July",
                "13/13/2019",
                "25 o'clock",
                "22 July 2019 at 25pm",
                "<script>alert(1)</script>",
                "between 9 and 2",
                "about between 2 and 9 May 2019"
            })
    void whatCannotBeToldForSureIsRefusedWithWhatWouldMendIt(String said) {
        assertThatThrownBy(() -> SaidDate.read(said))
                .isInstanceOf(SaidDate.NotADate.class)
                .hasMessageContaining("is not a date we can read. Write it like 22 July 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-17", "2016/17"})
    void aYearThatMayBeFinancialIsAskedFor(String said) {
        assertThatThrownBy(() -> SaidDate.read(said))
                .hasMessageContaining("Write from when to when, like 1 April 2016 to 31 March 2017");
    }
}
