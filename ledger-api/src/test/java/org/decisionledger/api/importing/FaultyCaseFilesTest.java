package org.decisionledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.api.importing.Written.OFFER;
import static org.decisionledger.api.importing.Written.ids;
import static org.decisionledger.api.importing.Written.offer;
import static org.decisionledger.api.importing.Written.stdin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyCaseFilesTest {

    @Nested
    class AFileThatIsNotThere {

        @TempDir
        private Path folder;

        @Test
        void aMissingFileIsToldByName() {
            assertOnly(named("no-such.yaml"), "not-found", "no-such.yaml: There is no such file.");
        }

        @Test
        void aFolderIsToldAsSuch() {
            assertOnly(named(folder.toString()), "is-a-folder", folder + ": This is a folder. Name the files in it");
        }

        @Test
        void anUnknownExampleListsThoseThereAre() {
            assertOnly(named("example:atlantis"), "unknown-example", "example:south-staffordshire");
        }

        @Test
        void theOtherFilesAreStillRead() throws IOException {
            Path sound = Files.writeString(folder.resolve("sound.jsonl"), OFFER);

            EntriesRead read = CaseFiles.read(List.of("no-such.yaml", sound.toString()), InputStream.nullInputStream());

            assertThat(ids(read)).containsExactly("offer-1");
            assertThat(read.isFaulty()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"a.yaml", "a.json", "a.jsonl", "a.txt"})
        void anEmptyFileIsRefusedInEveryNotation(String name) throws IOException {
            Path empty = Files.writeString(folder.resolve(name), "");
            Path blank = Files.writeString(folder.resolve("blank-" + name), " \n\n");

            assertOnly(named(empty.toString()), "empty", empty + ":1: This holds no entry.");
            assertOnly(named(blank.toString()), "empty", blank + ":1: This holds no entry.");
        }

        private EntriesRead named(String name) {
            return CaseFiles.read(List.of(name), InputStream.nullInputStream());
        }
    }

    @Nested
    class BrokenJson {

        @Test
        void aBrokenLineIsToldAndTheOthersAreRead() {
            EntriesRead read = stdin(offer("a") + "\n{\"id\": oops}\n" + offer("b") + "\n{]\n");

            assertThat(ids(read)).containsExactly("a", "b");
            assertThat(read.messages()).hasSize(2);
            assertThat(read.messages().get(0))
                    .startsWith("-:2: This is not well-formed JSON: ")
                    .contains("column 8");
            assertThat(read.messages().get(1)).startsWith("-:4: This is not well-formed JSON: ");
        }

        @Test
        void aLineCutOffHalfWayIsSaidToEndHalfWay() {
            String lines = offer("a") + "\n" + offer("b");

            assertOnly(stdin(lines.substring(0, lines.length() - 20)), "cut-off", "-:2: The line ends half way");
        }

        @Test
        void aListCutOffHalfWayIsSaidToEndHalfWay() {
            EntriesRead read = stdin("[" + offer("a") + ",\n" + offer("b") + ",\n{\"id\":");

            assertOnly(read, "cut-off", "-:3: The file ends half way");
        }

        @Test
        void twoEntriesOnOneLineAreRefused() {
            assertOnly(stdin(offer("a") + offer("b")), "malformed-json", "-:1: Something follows the entry");
        }

        @Test
        void aFieldGivenTwiceIsRefused() {
            EntriesRead read = stdin(OFFER.replace("\"id\":", "\"occurred\":\"2018\",\"id\":"));

            assertOnly(read, "duplicate-field", "-:1: /occurred: is given twice.");
        }

        @Test
        void somethingElseThanAnEntryIsRefused() {
            assertThat(stdin("[1, \"two\"]").messages())
                    .hasSize(2)
                    .allMatch(m -> m.startsWith("-:1: should be an object"));
        }

        @Test
        void aDeeplyNestedLineIsRefused() {
            assertThat(code(stdin("{\"id\":" + "[".repeat(1_000_000).substring(0, 200_000))))
                    .isEqualTo("too-long");
        }

        @Test
        void inAPrettyFileTheLineIsThatOfTheFaultyPart() {
            EntriesRead read = stdin("[\n{\n\"id\": \"a\",\n\"type\": \"OfferReceived\",\n\"subject\": \"offer:x\",\n"
                    + "\"by\": {\"organisation\": \"org:x\"},\n\"data\": {\n\"amount\": {\"value\": 3.50,\n"
                    + "\"currency\": \"GBP\"}},\n\"sources\": [{\"document\": \"doc:x\", \"locator\": \"1\"}]}]");

            assertThat(read.messages())
                    .anyMatch(m -> m.startsWith(
                            "-:8: /data/amount/value: should be text in quotation marks and is the " + "number 3.50"));
        }
    }

    @Nested
    class BrokenYaml {

        private static final String HEAD = """
                - id: a
                  type: OfferReceived
                  subject: procurement:p
                  by: {organisation: org:x}
                  sources: [{document: doc:d, locator: "1"}]
                """;

        @Test
        void whatIsNotYamlIsToldWithItsLine() {
            EntriesRead read = stdin(HEAD + "  note: this: is not\n");

            assertOnly(read, "malformed-yaml", "-:6: This is not well-formed YAML: mapping values are not allowed");
        }

        @Test
        void aFileCutOffInsideATextIsSaidToEndHalfWay() {
            assertOnly(stdin(HEAD + "  note: \"half of it"), "cut-off", "-:6: The file ends half way");
        }

        @Test
        void aFileCutOffInsideABracketIsSaidToEndHalfWay() {
            assertOnly(stdin(HEAD + "  data: {offer: offer:x,"), "cut-off", "-:6: The file ends half way");
        }

        @Test
        void anAmountWithoutQuotationMarksIsToldWithTheRemedy() {
            EntriesRead read =
                    stdin(HEAD + "  data:\n    offer: offer:x\n    amount: {value: 494215.00, currency: GBP}\n");

            assertOnly(
                    read,
                    "wrong-type",
                    "-:8: /data/amount/value: should be text in quotation marks and is the number 494215.00.");
        }

        @Test
        void aliasesAndAnchorsAreRefusedAndNeverFollowed() {
            String bomb = "- &a [x, x]\n- &b [*a, *a, *a, *a]\n- [*b, *b, *b, *b]\n";

            assertThat(stdin(bomb).faults()).extracting(PlacedFault::code).containsOnly("alias");
            assertThat(stdin(bomb).messages().getFirst()).startsWith("-:1: has an anchor (&a)");
        }

        @Test
        void tagsAreRefused() {
            EntriesRead read = stdin(HEAD + "  data: !!javax.script.ScriptEngineManager {offer: offer:x}\n");

            assertOnly(read, "tag", "-:6: /data: has a tag");
        }

        @Test
        void aFieldGivenTwiceIsRefused() {
            assertOnly(stdin(HEAD + "  type: OfferMade\n"), "duplicate-field", "-:6: /type: is given twice.");
        }

        @Test
        void plainTextIsNoCaseFile() {
            assertOnly(
                    stdin("Dear colleague,\nplease find attached\n"), "wrong-type", "-:1: This is text and no entry");
        }

        @Test
        void whatFollowsAFaultyEntryIsStillRead() {
            EntriesRead read = stdin("- {id: a, type: Nonsense}\n- " + offer("b") + "\n- {id: c}\n");

            assertThat(ids(read)).containsExactly("b");
            assertThat(read.faults())
                    .extracting(PlacedFault::line)
                    .contains(1, 3)
                    .doesNotContain(2);
        }
    }

    @Nested
    class WrongBytes {

        private static final byte[] LATIN_1 = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        @Test
        void aLineThatIsNotUtf8IsToldAndTheOthersAreRead() {
            EntriesRead read = stdin(bytes(
                    offer("a") + "\n{\"id\":\"", LATIN_1, "\"}\n" + offer("b").replace("4.3", "é") + "\n"));

            assertThat(ids(read)).containsExactly("a", "b");
            assertOnly(read, "not-utf-8", "-:2: This line is not UTF-8 text, from its byte 11 on.");
        }

        @Test
        void yamlAndListsThatAreNotUtf8AreToldWithTheirLine() {
            assertOnly(stdin(bytes("- id: a\n  note: ", LATIN_1, "\n")), "not-utf-8", "-:2: This line is not UTF-8");
            assertOnly(stdin(bytes("[\n\n{\"id\":\"", LATIN_1, "\"}]")), "not-utf-8", "-:3: This line is not UTF-8");
        }

        @Test
        void overlongFormsAndHalvesOfCharactersAreNotUtf8() {
            byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
            byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

            assertThat(code(stdin(bytes("{\"id\":\"", overlong, "\"}\n")))).isEqualTo("not-utf-8");
            assertThat(code(stdin(bytes("{\"id\":\"", surrogate, "\"}\n")))).isEqualTo("not-utf-8");
            assertThat(code(stdin(bytes("- id: ", surrogate, "\n")))).isEqualTo("not-utf-8");
        }

        @Test
        void aFileInUtf16IsToldToBeSavedAsUtf8() {
            EntriesRead read = stdin(("\uFEFF" + OFFER).getBytes(StandardCharsets.UTF_16LE));

            assertOnly(read, "not-utf-8", "Save the file as UTF-8");
        }

        @Test
        void controlCharactersAreRefusedWithTheirLine() {
            assertOnly(stdin("- id: a\n  note: \"x\u0000y\"\n"), "malformed-text", "-:2: This line holds a control");
        }

        private static byte[] bytes(String before, byte[] middle, String after) {
            byte[] start = before.getBytes(StandardCharsets.UTF_8);
            byte[] end = after.getBytes(StandardCharsets.UTF_8);
            byte[] all = Arrays.copyOf(start, start.length + middle.length + end.length);
            System.arraycopy(middle, 0, all, start.length, middle.length);
            System.arraycopy(end, 0, all, start.length + middle.length, end.length);
            return all;
        }
    }

    @Nested
    class TooMuch {

        @Test
        void aLineOfTenMegabytesIsRefusedAndTheNextOneIsRead() {
            String huge = OFFER.replace("4.3", "x".repeat(10_000_000));

            EntriesRead read = stdin(huge + "\n" + offer("b") + "\n");

            assertThat(ids(read)).containsExactly("b");
            assertOnly(read, "too-long", "-:1: An entry of more than 256 KiB is not taken.");
        }

        @Test
        void aLineWithoutEndIsNeverHeldWhole() {
            assertThat(code(stdin(endless("{\"id\":\"", 600_000_000L)))).isEqualTo("too-long");
        }

        @Test
        void aHugeEntryInAListOrInYamlIsRefused() {
            String many = "\"x\",".repeat(2_000_000);

            assertOnly(stdin("[{\"id\":[" + many + "1]}]"), "too-long", "-:1: An entry of more than 256 KiB");
            assertOnly(
                    stdin("[{\"id\":\"" + "x".repeat(10_000_000) + "\"}]"),
                    "too-long",
                    "-:1: An entry of more than 256 KiB");
            assertOnly(stdin("- id: " + "x".repeat(10_000_000)), "too-long", "-:1: An entry of more than 256 KiB");
            assertOnly(stdin("- id:\n" + "  - x\n".repeat(500_000)), "too-long", "An entry of more than 256 KiB");
            assertThat(code(stdin("- id:\n" + "  x\n".repeat(6_000_000)))).isIn("too-long", "malformed-yaml");
        }

        @Test
        void aLineOfTheLongestLengthIsStillRead() {
            int room = 256 * 1024 - OFFER.length();

            assertThat(code(stdin(OFFER + " ".repeat(room + 1) + "\n"))).isEqualTo("too-long");
            assertThat(stdin(OFFER + " ".repeat(room) + "\n").isFaulty()).isFalse();
        }

        @Test
        void afterAHundredFaultsReadingStops() {
            EntriesRead read = stdin("{}x\n".repeat(100_000));

            assertThat(read.faults()).hasSize(100);
            assertThat(read.more()).isTrue();
            assertThat(read.messages()).hasSize(101);
            assertThat(read.messages().getLast()).startsWith("… and more.");
            assertThat(stdin("{}x\n".repeat(100)).more()).isFalse();
        }

        @Test
        void aHundredThousandEntriesAreRead() {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 100_000; i++) {
                lines.append(offer("offer-" + i)).append('\n');
            }

            assertThat(stdin(lines.toString()).entries()).hasSize(100_000);
        }

        private static InputStream endless(String start, long length) {
            return new SequenceInputStream(
                    new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                        private long left = length;

                        @Override
                        public int read() {
                            return left-- > 0 ? 'x' : -1;
                        }

                        @Override
                        public int read(byte[] bytes, int offset, int count) {
                            if (left <= 0) {
                                return -1;
                            }
                            Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                            left -= count;
                            return count;
                        }
                    });
        }
    }

    @Nested
    class FaultyEntries {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        "type":"OfferReceived"    | "type":"OfferRecieved"     | unknown-type        | /type
                        "occurred":"2019-07-22"   | "occured":"2019-07-22"     | unknown-field       | /occured
                        "occurred":"2019-07-22"   | "occurred":"2019-02-30"    | malformed-date      | /occurred
                        "occurred":"2019-07-22"   | "occurred":"22/07/2019"    | malformed-date      | /occurred
                        "offer":"offer:harbour-1" | "offer":"org:harbour-care" | malformed-reference | /data/offer
                        ,"currency":"GBP"         | ,"comment":"GBP"           | missing-field       | /data/amount/currency
                        "494215.00"               | "494215.001"               | malformed-value     | /data/amount
                        "494215.00"               | 494215.00                  | wrong-type          | /data/amount/value
                        "by":                     | "note":"x","bye":          | missing-actor       | /by
                        "sources":                | "sauces":                  | missing-source      | /sources
                        """)
        void everyKindOfFaultNamesItsPlace(String sound, String faulty, String code, String pointer) {
            EntriesRead read = stdin(offer("a") + "\n" + OFFER.replace(sound, faulty));

            assertThat(ids(read)).containsExactly("a");
            assertThat(read.faults()).anySatisfy(f -> {
                assertThat(f.code()).isEqualTo(code);
                assertThat(f.pointer()).isEqualTo(pointer);
                assertThat(f.line()).isEqualTo(2);
                assertThat(f.toString()).startsWith("-:2: " + pointer + ": ");
            });
        }

        @Test
        void aLinkToItselfIsRefused() {
            String linked = OFFER.replace(
                    "\"sources\":", "\"links\":[{\"relation\":\"respondsTo\",\"to\":\"offer-1\"}],\"sources\":");

            assertOnly(stdin(linked), "self-link", "-:1: /links/0/to: links the entry to itself.");
        }

        @Test
        void everyFaultOfAnEntryIsToldAtOnce() {
            assertThat(stdin("{\"id\":\"a b\",\"type\":\"OfferReceived\"}").faults())
                    .extracting(PlacedFault::pointer)
                    .contains("/id", "/subject", "/by", "/sources", "/data");
        }
    }

    private static void assertOnly(EntriesRead read, String code, String text) {
        assertThat(read.messages()).hasSize(1);
        assertThat(read.messages().getFirst()).contains(text);
        assertThat(code(read)).isEqualTo(code);
    }

    private static String code(EntriesRead read) {
        return read.faults().getFirst().code();
    }
}
