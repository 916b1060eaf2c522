package org.decisionledger.core.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages marked as personal data. */
class PersonalMarksTest {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = '!', textBlock = """
            no mark at all                                          ! no mark at all
            {{person:p-1|Jane Roe}} wrote                           ! Jane Roe wrote
            {{person:p-1|Jane}} and {{person:p-2|John}} wrote       ! Jane and John wrote
            {{person:p-1|erased:e-9}} wrote                         ! [erased: personal data of person:p-1, entry e-9] wrote
            {{person:p-1|unreadable}} wrote                         ! [cannot be read: personal data of person:p-1, its key is not there] wrote
            {{person:p-1|a}}} and a brace more                      ! a} and a brace more
            two closing braces }} mark nothing                      ! two closing braces }} mark nothing
            """)
    void a_text_is_told_without_its_marks(String text, String told) {
        assertThat(PersonalMarks.told(text)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} is said as {1}")
    @CsvSource(delimiter = '!', textBlock = """
            named {{person:p-1|Jane Roe}} before    ! named [personal data of person:p-1] before
            cut off {{person:p-1|Jane R…            ! cut off [personal data of person:p-1]
            no mark                                 ! no mark
            """)
    void a_message_holds_no_marked_word(String text, String concealed) {
        assertThat(new Fault("code", "/note", text).message()).isEqualTo(concealed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no mark",
                "{{person:p-1|Jane Roe}}",
                "{{person:p-1|Jane}}{{person:p-1|Roe}}",
                "{{person:p-1|erased:e-9}}",
                "{{person:p-1|erased records of a clinic}}",
                "a { {b} } c"
            })
    void a_text_with_whole_marks_may_be_recorded(String text) {
        assertThat(PersonalMarks.wrong(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Jane Roe}}",
                "{{person:p-1|Jane Roe}",
                "{{person:p-1|Jane Roe",
                "{{ person:p-1|Jane Roe}}",
                "{{Person:p-1|Jane Roe}}",
                "{{person:P-1|Jane Roe}}",
                "{{persno:p-1|Jane Roe}}",
                "{{org:p-1|Jane Roe}}",
                "{{person:p-1 Jane Roe}}",
                "{{person:p-1|}}",
                "{{person:p-1| }}",
                "{{person:p-1|Jane {{person:p-2|Roe}}",
                "{{person:p-1|sealed:1:AAAA}}",
                "{{person:p-1|unreadable}}",
                "{{person:p-1|erased}}",
                "{{person:p-1|erased:not an id}}",
                "{{person:p-1|Jane}} and {{John}}"
            })
    void a_slip_in_a_mark_is_never_taken_for_plain_words(String text) {
        assertThat(PersonalMarks.wrong(text)).isPresent();
    }

    @Test
    void what_is_wrong_with_a_mark_is_told_with_its_remedy() {
        assertThat(PersonalMarks.wrong("{{persno:p-1|Jane}}"))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("Write {{person:…|the words}}"));
    }

    @Test
    void a_mark_tells_whose_data_it_is_and_what_became_of_it() {
        PersonalMark mark = new PersonalMark(new PersonId("person:p-1"), "Jane Roe");

        assertThat(PersonalMarks.of("by " + mark.written() + ".")).containsExactly(mark);
        assertThat(mark.erasedBy()).isEmpty();
        assertThat(mark.erasedBy("e-9").erasedBy()).hasValue("e-9");
        assertThat(mark.erasedBy("e-9").written()).isEqualTo("{{person:p-1|erased:e-9}}");
    }
}
