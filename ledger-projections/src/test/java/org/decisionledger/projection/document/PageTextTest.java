package org.decisionledger.projection.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.document.PageText.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U16: quoted words are found in the text of a file however its lines and pages are broken. */
class PageTextTest {

    private static final PageText TEXT = new PageText(List.of(
            "The governing bod-\nies agreed, in com-\nmon, to  extend the\ncontract \u2013 until",
            "30 September 2019, \u201Csubject to\u201D caf\u00e9 notice."));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "as they stand|to  extend the|1",
                "over a line end|extend the contract|1",
                "over a hyphen at a line end|governing bodies agreed in common|1",
                "with other marks|contract - until|1",
                "with other quotation marks|\"subject to\"|2",
                "without the accent|cafe notice|2",
                "in other capitals|GOVERNING BODIES|1",
                "with an ellipsis|The governing bodies … extend the contract|1",
            })
    void wordsAreFound(String what, String quote, int page) {
        assertThat(TEXT.find(quote))
                .as(what)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.page()).isEqualTo(page));
    }

    @Test
    void wordsOverTheEndOfAPageAreFoundOnBoth() {
        List<Stretch> found = TEXT.find("the contract until 30 September 2019");

        assertThat(found).extracting(Stretch::page).containsExactly(1, 2);
        Stretch second = found.getLast();
        assertThat(TEXT.page(2).substring(second.from(), second.to())).isEqualTo("30 September 2019");
    }

    @Test
    void wordsThatDoNotStandThereAreNotFound() {
        assertThat(TEXT.find("agreed to terminate")).isEmpty();
        assertThat(TEXT.find("extend the … governing bodies"))
                .as("in another order")
                .isEmpty();
    }
}
