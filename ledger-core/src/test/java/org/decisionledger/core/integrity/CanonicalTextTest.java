package org.decisionledger.core.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785, sections 3.2.2.2 and 3.2.2.3, as far as entries need it. */
class CanonicalTextTest {

    @Test
    void onlyQuotesBackslashesAndControlCodesAreEscapedAndThoseShortly() {
        assertThat(string("\"\\/")).isEqualTo("\"\\\"\\\\/\"");
        assertThat(string("\b\t\n\f\r")).isEqualTo("\"\\b\\t\\n\\f\\r\"");
        assertThat(string("\u0000\u000b\u000f\u001f")).isEqualTo("\"\\u0000\\u000b\\u000f\\u001f\"");
        assertThat(string("\u007f\u0080\u2028\u2029\u20ac\u00f6\ufb33"))
                .isEqualTo("\"\u007f\u0080\u2028\u2029\u20ac\u00f6\ufb33\"");
        assertThat(string("\uD83D\uDE00")).isEqualTo("\"\uD83D\uDE00\"");
    }

    /** The example of section 3.2.2. */
    @Test
    void theExampleOfTheStandardIsWrittenAsItSays() {
        assertThat(string("\u20ac$\u000f\nA'B\"\\\\\"/")).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void textIsNotNormalised() {
        assertThat(string("e\u0301")).isEqualTo("\"e\u0301\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "x\uD83Dx", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void aLoneSurrogateIsAnError(String text) {
        assertThatThrownBy(() -> string(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntegerIsWrittenPlainlyUpTo2ToThe53() {
        assertThat(integer(0)).isEqualTo("0");
        assertThat(integer(-1)).isEqualTo("-1");
        assertThat(integer(9007199254740991L)).isEqualTo("9007199254740991");
        assertThat(integer(-9007199254740991L)).isEqualTo("-9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(longs = {9007199254740992L, 9007199254740993L, -9007199254740992L, Long.MAX_VALUE, Long.MIN_VALUE})
    void anIntegerThatNotEveryReaderHoldsExactlyIsRefusedAndNotRounded(long value) {
        assertThatThrownBy(() -> integer(value)).hasMessageContaining("2^53");
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder();
        CanonicalText.string(out, text);
        return out.toString();
    }

    private static String integer(long value) {
        StringBuilder out = new StringBuilder();
        CanonicalText.integer(out, value);
        return out.toString();
    }
}
