package org.decisionledger.api.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.ods.Ods.body;
import static org.decisionledger.api.ods.Ods.codes;
import static org.decisionledger.api.ods.Ods.read;
import static org.decisionledger.api.ods.Ods.succ;
import static org.decisionledger.api.ods.Ods.succs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be understood is told with its place, all of it at once. */
class FaultyRecordsTest {

    private static final String GOOD = succ("61001", "Predecessor", "ZAB", "2018-06-01");

    private static String with(String succ) {
        return body("ZAC", "Example", succs(succ));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "follows-itself",
                        "organisation ZAC, Succ 61001: ZAC is listed as its own predecessor.",
                        with(GOOD.replace("ZAB", "ZAC"))),
                Arguments.of(
                        "unknown-succession",
                        "The Type is neither Predecessor nor Successor",
                        with(GOOD.replace("Predecessor", "Merger"))),
                Arguments.of(
                        "unknown-succession",
                        "organisation ZAC, Succ 61001",
                        with(GOOD.replace("\"Type\": \"Predecessor\",", ""))),
                Arguments.of(
                        "malformed-date",
                        "Succ 61001, Date, Start: \"2018-06-31\" is not a date.",
                        with(GOOD.replace("2018-06-01", "2018-06-31"))),
                Arguments.of(
                        "malformed-code",
                        "Succ 61001, Target, OrgId: There is no code",
                        with(GOOD.replace("\"extension\": \"ZAB\"", ""))),
                Arguments.of("malformed-code", "\"zab\" is not a code", with(GOOD.replace("ZAB", "zab"))),
                Arguments.of("malformed-code", "line 1, OrgId: There is no code", "{\"Name\": \"x\"}"),
                Arguments.of(
                        "other-register",
                        "The root \"1.2.3\" is not that",
                        with(GOOD.replace("{\"extension\"", "{\"root\": \"1.2.3\", \"extension\""))),
                Arguments.of(
                        "wrong-type",
                        "organisation ZAC, Name: Text is expected here, not a list.",
                        body("ZAC", "x", "").replace("\"x\"", "[]")),
                Arguments.of(
                        "wrong-type",
                        "Succs: A list of Succ is expected here, not \"none\".",
                        body("ZAC", "x", ", \"Succs\": \"none\"")),
                Arguments.of(
                        "wrong-type",
                        "primaryRole: true or false is expected here, not \"yes\".",
                        body("ZAC", "x", "").replace("true", "\"yes\"")),
                Arguments.of(
                        "wrong-type",
                        "primaryRole: true or false is expected here, not an object.",
                        body("ZAC", "x", "").replace("true", "{}")),
                Arguments.of(
                        "summary",
                        "This is a row of a search result",
                        "{\"Organisations\": [{\"Name\": \"x\", \"OrgId\": \"ZAC\"}]}"),
                Arguments.of(
                        "other-format",
                        "This is a FHIR resource.",
                        "{\"resourceType\": \"Organization\", \"id\": \"ZAC\"}"),
                Arguments.of("wrong-type", "The record of an organisation, { … }, is expected here.", "[7]"),
                Arguments.of("malformed-json", "The text ends half way.", "{\"Organisation\": {\"Name\": "),
                Arguments.of("malformed-json", "Duplicate", "{\"Name\": \"a\", \"Name\": \"b\"}"),
                Arguments.of("malformed-json", "more than 32 levels deep", "[".repeat(2) + "{\"a\":".repeat(40)),
                Arguments.of("empty", "This holds no record.", "[]"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faulty")
    void aFaultIsToldWithItsCodeAndPlace(String code, String words, String text) {
        OdsRead read = read(text);

        assertThat(codes(read.faults())).containsExactly(code);
        assertThat(read.faultLines())
                .singleElement()
                .asString()
                .startsWith("-: ")
                .contains(words);
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        String text = "[" + with(GOOD.replace("ZAB", "ZAC")) + ",\n" + with(GOOD) + ",\n"
                + with(GOOD.replace("2018-06-01", "soon")) + "]";

        assertThat(codes(read(text).faults())).containsExactly("follows-itself", "malformed-date");
    }

    @Test
    void aHundredFaultsAreToldAndThatThereAreMore() {
        String many = IntStream.range(0, 150)
                .mapToObj(i -> with(GOOD.replace("ZAB", "ZAC")))
                .collect(Collectors.joining(",\n", "[", "]"));

        OdsRead read = read(many);

        assertThat(read.faults()).hasSize(100);
        assertThat(read.more()).isTrue();
        assertThat(read.faultLines()).hasSize(101).last().asString().contains("and more");
    }

    @Test
    void linesOfJsonAreReadEachForItself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bodies.jsonl");
        String good = with(GOOD).replace('\n', ' ');
        Files.writeString(file, good + "\n{\"Name\": \n\n" + good.replace("ZAB", "ZAC") + "\n");

        OdsRead read = OdsFiles.read(List.of(file.toString()), InputStream.nullInputStream());

        assertThat(codes(read.faults())).containsExactly("malformed-json", "follows-itself");
        assertThat(read.faultLines().get(0)).startsWith(file + ": line 2: ");
        assertThat(read.faultLines().get(1)).startsWith(file + ": line 4, organisation ZAC, Succ 61001: ");
    }

    @Test
    void filesThatAreNotThereOrNoTextAreTold(@TempDir Path folder) throws IOException {
        Path bytes = Files.write(folder.resolve("succ.csv"), new byte[] {(byte) 0xFF, 0x41});
        OdsRead read = OdsFiles.read(
                List.of(folder.toString(), folder + "/nothing.json", "a\0b", bytes.toString()),
                InputStream.nullInputStream());

        assertThat(codes(read.faults())).containsExactly("is-a-folder", "not-found", "not-found", "not-utf-8");
    }

    @Test
    void aStreamThatBreaksOrIsTooLongIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };

        assertThat(OdsFiles.read(List.of("-"), broken).faultLines())
                .containsExactly("-: This cannot be read: the disk is gone.");
        assertThat(codes(OdsFiles.read(List.of("-"), endless).faults())).containsExactly("too-long");
    }

    @Test
    void whatTheFileHoldsIsShownWithoutCharactersThatUpsetATerminal() {
        String line = read(with(GOOD.replace("\"ZAB\"", "\"\\u001b[31mZ\\u202e\"")))
                .faultLines()
                .getFirst();

        assertThat(line).contains("\"?[31mZ?\" is not a code").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        assertThat(read("-", ("\uFEFF" + with(GOOD)).getBytes(StandardCharsets.UTF_8))
                        .faults())
                .isEmpty();
    }
}
