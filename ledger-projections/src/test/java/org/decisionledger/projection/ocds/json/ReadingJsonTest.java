package org.decisionledger.projection.ocds.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{}]",
                "{\"a\":1,\"b\":[true,false,null]}",
                "{\"a\":12345678901234567890.123456789012345678901234567890}",
                "{\"a\":1E400,\"b\":-0.0,\"c\":1.50}",
                "{\"a\":\"\\u00e9\\n\\\"\\\\\\/ é €\uD83D\uDE00\"}",
                "{\"\\u0061\":1}",
                "\"alone\"",
                "0"
            })
    void what_is_read_is_written_again_as_it_was(String json) {
        assertThat(written(json)).isEqualTo(json.replace("\\u0061\"", "a\""));
    }

    @Test
    void white_space_between_the_parts_is_not_kept() {
        assertThat(written(" { \"a\" :\t[ 1 , 2 ]\r\n} ")).isEqualTo("{\"a\":[1,2]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2} | 13 | `` | The member \"a\" is there twice",
                "{\"a\":1,\"\\u0061\":2} | 18 | `` | The member \"a\" is there twice",
                "{\"x\":[0,{\"b\":tru}]} | 13 | /x/1/b | Expected true",
                "{\"a\":01} | 5 | /a | A number that begins with a zero",
                "{\"a\":1.} | 5 | /a | A number whose digits break off",
                "{\"a\":1e} | 5 | /a | A number whose digits break off",
                "{\"a\":-} | 5 | /a | A minus sign without digits",
                "{\"a\":NaN} | 5 | /a | Expected a value, found 'N'",
                "{\"a\":\"\\x\"} | 6 | /a | A backslash before what is no escape",
                "{\"a\":\"\\u12g4\"} | 6 | /a | An escape \\u without four hexadecimal digits",
                "{\"a\":\"b | 7 | /a | The text ends inside a string",
                "{\"a\":\"b\\ | 7 | /a | The text ends inside a string",
                "{\"a\":1,} | 7 | `` | Expected a member after the comma, found '}'",
                "{\"a\":1 \"b\":2} | 7 | `` | Expected ',' or '}', found '\"'",
                "{a:1} | 1 | `` | Expected the name of a member in quotes, found 'a'",
                "{\"a\" 1} | 5 | `` | Expected ':', found '1'",
                "[1,] | 3 | `` | Expected a value after the comma, found ']'",
                "[1 2] | 3 | `` | Expected ',' or ']', found '2'",
                "[1 | 2 | `` | The text ends too early",
                "1 2 | 2 | `` | There is more after the end of the value",
                "{\"a/b~\":x} | 8 | /a~1b~0 | Expected a value, found 'x'"
            })
    void what_is_not_JSON_is_refused_with_its_place(String json, int offset, String pointer, String message) {
        JsonFault fault = catchThrowableOfType(JsonFault.class, () -> read(json));
        assertThat(fault).hasMessage(message);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault.pointer()).isEqualTo(pointer);
    }

    @Test
    void bytes_that_are_not_UTF8_are_refused() {
        int[][] wrong = {
            {0xff},
            {0xc1, 0x81},
            {0xe0, 0x80, 0x80},
            {0xed, 0xa0, 0x80},
            {0xf4, 0x90, 0x80, 0x80},
            {0xc3, 0x28},
            {0xe2, 0x82, 0x28},
            {0xe9}
        };
        for (int[] bytes : wrong) {
            byte[] text = new byte[bytes.length + 2];
            text[0] = '"';
            IntStream.range(0, bytes.length).forEach(i -> text[i + 1] = (byte) bytes[i]);
            text[text.length - 1] = '"';
            assertThatExceptionOfType(JsonFault.class)
                    .isThrownBy(() -> new JsonReader().read(text))
                    .withMessageStartingWith("Not UTF-8: byte 0x");
        }
    }

    @Test
    void a_control_character_in_a_string_is_refused() {
        assertThatExceptionOfType(JsonFault.class)
                .isThrownBy(() -> read("\"a\tb\""))
                .withMessage("A control character in a string that is not escaped: 0x9");
    }

    @Test
    void objects_may_be_nested_500_deep_and_no_deeper() {
        assertThat(written("[".repeat(500) + "]".repeat(500))).hasSize(1000);
        assertThatExceptionOfType(JsonFault.class)
                .isThrownBy(() -> read("[".repeat(501) + "]".repeat(501)))
                .withMessage("Nested deeper than 500 objects and arrays");
    }

    @Test
    void many_different_names_are_read_and_forgotten() {
        JsonReader reader = new JsonReader();
        for (int text = 0; text < 3; text++) {
            StringBuilder json = new StringBuilder("{\"first\":0");
            for (int i = 0; i < 20_000; i++) {
                json.append(",\"name ")
                        .append(text)
                        .append(' ')
                        .append(i)
                        .append("\":")
                        .append(i);
            }
            JsonObject object = (JsonObject) reader.read((json + "}").getBytes(StandardCharsets.UTF_8));
            assertThat(object.size()).isEqualTo(20_001);
            assertThat(object.get("name " + text + " 19999")).isNotNull();
        }
    }

    @Test
    void constants_that_are_not_JSON_are_read_on_demand_only() {
        JsonValue value =
                JsonReader.withConstants().read("[NaN,Infinity,-Infinity,1]".getBytes(StandardCharsets.UTF_8));
        assertThat(text(value)).isEqualTo("[NaN,Infinity,-Infinity,1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | 1.0 | true",
                "1 | 10e-1 | true",
                "0 | -0.0 | true",
                "1 | true | false",
                "1 | \"1\" | false",
                "0.1 | 0.10000000000000001 | false",
                "1E999999999999 | 1E999999999999 | true",
                "1E999999999999 | 2E999999999999 | false",
                "true | true | true",
                "true | false | false",
                "null | null | true",
                "\"é\" | \"\\u00e9\" | true",
                "\"a\" | \"b\" | false",
                "[1,2] | [1.0,2] | true",
                "[1,2] | [2,1] | false",
                "[1] | [1,2] | false",
                "{\"a\":1,\"b\":2} | {\"b\":2,\"a\":1} | true",
                "{\"a\":1} | {\"b\":1} | false",
                "{\"a\":1} | {\"a\":1,\"b\":2} | false",
                "{} | [] | false",
                "[] | {} | false",
                "{} | 1 | false",
                "1 | {} | false"
            })
    void values_are_the_same_by_what_they_say(String one, String other, boolean same) {
        assertThat(JsonSame.same(read(one), read(other))).isEqualTo(same);
    }

    @Test
    void a_detached_value_is_the_same_and_keeps_nothing_of_its_text() {
        JsonValue value = read("{\"a\":[\"é\",1.0,{\"b\":null}]}");
        JsonValue detached = value.detached();
        assertThat(text(detached)).isEqualTo(text(value));
        assertThat(detached.weight()).isPositive();
        assertThat(detached.detached().weight()).isEqualTo(detached.weight());
    }

    @Test
    void text_is_quoted_with_the_escapes_that_JSON_demands() {
        assertThat(text(JsonScalar.string("a\"\\\n\u0001é\uD83D\uDE00\uD83D \uDE00")))
                .isEqualTo("\"a\\\"\\\\\\u000a\\u0001é\uD83D\uDE00\\ud83d \\ude00\"");
        assertThat(((JsonScalar) read("\"\\b\\f\\n\\r\\t\\/\\u0041\"")).text()).isEqualTo("\b\f\n\r\t/A");
    }

    private static JsonValue read(String json) {
        return new JsonReader().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(String json) {
        return text(read(json));
    }

    private static String text(JsonValue value) {
        JsonOutput out = new JsonOutput();
        value.writeTo(out);
        return out.toString();
    }
}
