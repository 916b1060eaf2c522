package org.decisionledger.api.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.decisionledger.projection.ocds.merge.MergeForm;
import org.decisionledger.projection.ocds.merge.MergeMode;
import org.decisionledger.projection.ocds.merge.MergeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergingSourcesTest {

    private static final String A1 = "{'ocid':'a','id':'1','date':'2025-01-01T00:00:00Z','x':1}";
    private static final String A2 = "{'ocid':'a','id':'2','date':'2025-01-02T00:00:00Z','x':2}";
    private static final String B1 = "{'ocid':'b','id':'1','date':'2025-01-01T00:00:00Z','y':[{'z':1,'id':'i'}]}";
    private static final String A =
            "{'tag':['compiled'],'id':'a-2025-01-02T00:00:00Z','date':'2025-01-02T00:00:00Z'," + "'ocid':'a','x':2}\n";
    private static final String B = "{'tag':['compiled'],'id':'b-2025-01-01T00:00:00Z','date':'2025-01-01T00:00:00Z',"
            + "'ocid':'b','y':[{'id':'i','z':1}]}\n";

    @TempDir
    Path folder;

    private MergeMode mode = MergeMode.STANDARD;
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A2,B1,A1]",
                " [ A2 , B1 , A1 ] ",
                "A2\nB1\nA1",
                "A2\r\n\r\nB1\r\nA1\r\n",
                "{'uri':'u','releases':[A2,B1,A1]}",
                "{'releases':[A2,B1],'version':'1.1','more':{'releases':[1]}}\n{'releases':[A1]}\n",
                "[{'releases':[A2]},{'uri':[1,{'a':']'}],'releases':[B1,A1]}]",
                "{'records':[{'ocid':'a','releases':[A2,A1]},{'releases':[B1],'compiledRelease':{'ocid':'b'}}]}",
                "{\n  'records': [\n    {\n      'ocid': 'a',\n      'releases': [A2,\nA1]}, {'releases': [\nB1]}]}",
                "[A2,\nB1,\nA1]",
                "A2 B1 A1"
            })
    void releases_are_found_in_every_form(String form) throws IOException {
        String text = form.replace("A1", A1).replace("A2", A2).replace("B1", B1);
        assertThat(merged(text)).isEqualTo(A + B);
        assertThat(told).last().asString().startsWith("ocds-merge releases=3 processes=2 merged=2 errors=0 warnings=");
        assertThat(mergedFile(bytes(text))).as("from a file").isEqualTo(A + B);
        assertThat(mergedFile(gzip(text))).as("from a compressed file").isEqualTo(A + B);
    }

    @Test
    void a_mark_of_UTF8_is_passed_over() throws IOException {
        assertThat(merged("\uFEFF[" + A2 + "]")).isEqualTo(A);
    }

    @Test
    void one_release_alone_is_merged() throws IOException {
        assertThat(merged(A2)).isEqualTo(A);
    }

    @Test
    void an_empty_list_gives_nothing_and_is_no_fault() throws IOException {
        assertThat(merged("[]")).isEmpty();
        assertThat(told).singleElement().asString().contains("releases=0 processes=0 merged=0 errors=0 warnings=0");
    }

    @Test
    void the_order_is_that_of_first_appearance_and_the_releases_of_a_process_are_taken_by_instant() throws IOException {
        String first = "{'ocid':'a','id':'1','date':'2025-01-01T00:30:00+01:00','x':1}";
        String later = "{'ocid':'a','id':'2','date':'2025-01-01T00:00:00Z','x':2}";
        assertThat(merged(B1 + "\n" + later + "\n" + first)).startsWith(B).endsWith("'x':2}\n");
        assertThat(told).contains("in:3: /date: warning: out-of-order: earlier than the release before of its process");
        mode = MergeMode.COMPATIBLE;
        assertThat(merged(first + "\n" + later)).as("by the text of the date").endsWith("'x':1}\n");
    }

    @Test
    void releases_of_one_instant_count_in_the_order_of_arrival_and_are_told() throws IOException {
        String same = "{'ocid':'a','id':'3','date':'2025-01-02T01:00:00+01:00','x':3}";
        assertThat(merged(A2 + "\n" + same)).contains("'x':3");
        assertThat(told.getFirst()).startsWith("in:2: /date: warning: repeated-date: the same instant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'1','date':'2025-01-01T00:00:00Z'} | The release has no ocid, or one that is not text: it belongs to"
                        + " no process",
                "{'ocid':7,'id':'1','date':'2025-01-01T00:00:00Z'} | The release has no ocid, or one that is not text: it"
                        + " belongs to no process",
                "{'ocid':'c','date':'2025-01-01T00:00:00Z'} | The release has no id, or one that is neither text nor a"
                        + " number; its process is left out",
                "{'ocid':'c','id':null,'date':'2025-01-01T00:00:00Z'} | The release has no id, or one that is neither text"
                        + " nor a number; its process is left out",
                "{'ocid':'c','id':'1'} | The release has no date, or one that is not text; its process cannot be merged",
                "{'ocid':'c','id':'1','date':20250101} | The release has no date, or one that is not text; its process"
                        + " cannot be merged",
                "{'ocid':'c','id':'1','date':'soon'} | The date \"soon\" cannot be understood; the process cannot be merged",
                "{'ocid':'c','id':'1','date':'2025-01-01','id':'2'} | The member \"id\" is there twice; the process is left"
                        + " out",
                "{'ocid':'c','id':'1','date':'2025-01-01','x':tru} | /x: Expected true; the process is left out",
                "17 | Expected an object, a release or a package",
                "{'url':'https://example.org/p.json#1','date':'2025-01-01T00:00:00Z','tag':['tender']} | A link to a"
                        + " release, not the release; links are not followed"
            })
    void a_release_that_cannot_be_merged_is_told_with_its_place_and_the_other_processes_come_out(
            String release, String message) throws IOException {
        assertThat(merged("{'releases':[\n" + A2 + ",\n" + release + ",\n" + B1 + "]}"))
                .isEqualTo(A + B);
        String error = message.startsWith("/x: ")
                ? "in:3: /releases/1/x: error: " + message.substring(4)
                : "in:3: /releases/1: error: " + message;
        assertThat(told).contains(error).last().asString().contains(" errors=1 ");
    }

    @Test
    void the_line_of_a_fault_is_that_of_the_fault_also_within_a_release() throws IOException {
        assertThat(merged("[\n{'ocid':'c','id':'1','date':'2025-01-01',\n'x':\n01}]"))
                .isEmpty();
        assertThat(told).contains("in:4: /0/x: error: A number that begins with a zero; the process is left out");
    }

    @Test
    void a_record_without_releases_and_a_release_in_the_record_of_another_process_are_told() throws IOException {
        assertThat(merged("{'records':[{'ocid':'c','compiledRelease':{}},{'ocid':'\\u0061','releases':[" + A2 + "," + B1
                        + "]}]}"))
                .isEqualTo(A + B);
        assertThat(told)
                .contains("in:1: /records/0: error: A record without a list of releases")
                .contains(
                        "in:1: /records/1/releases/1/ocid: warning: differing-ocid: \"b\" in a record of \"\\u0061\"; the"
                                + " release's own counts");
    }

    @Test
    void an_ocid_is_the_same_however_it_is_spelt() throws IOException {
        assertThat(merged(A1 + "\n" + A2.replace("'a'", "'\\u0061'")))
                .isEqualTo(A.replace("'ocid':'a'", "'ocid':'\\u0061'").replace("'id':'a-", "'id':'\\u0061-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'ocid':'c','id':'1' | in:2: error: The line ends inside a value",
                "{'ocid':'c','id':'1 | in:2: error: The line ends inside a string",
                "{'ocid':'c','id':'1\\ | in:2: error: The line ends inside a string",
                "{'ocid':'c','id':'1','date':'2025',} | in:2: error: Expected a member after the comma, found '}'; the"
                        + " process is left out",
                "{'ocid':'c' 'id':1} | in:2: error: Expected ',', found '\"'",
                "] | in:2: error: Expected a value, found ']'",
                "{'releases':[A2 | in:2: error: The line ends inside a value"
            })
    void a_line_that_cannot_be_read_is_told_and_the_others_are_merged(String line, String error) throws IOException {
        assertThat(merged(A2 + "\n" + line.replace("A2", "{'ocid':'d','id':'1','date':'2025'}") + "\n" + B1 + "\n"))
                .isEqualTo(A + B);
        assertThat(told).contains(error);
    }

    @Test
    void a_last_line_that_breaks_off_is_told_and_the_others_are_merged() throws IOException {
        assertThat(merged(A2 + "\n" + B1 + "\n{'ocid':'c")).isEqualTo(A + B);
        assertThat(told).contains("in:3: error: The text ends inside a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'releases':[A2,", "[A2,B1", "[A2,{'ocid':", "[A2,}", "[A2 B1]", "[A2]\u0001"})
    void a_text_that_breaks_off_gives_nothing_for_any_process_may_lack_releases(String text) throws IOException {
        assertThat(merged(text.replace("A2", A2).replace("B1", B1))).isEmpty();
        assertThat(told.getFirst()).startsWith("in:1: error: ").endsWith("; nothing was merged");
    }

    @Test
    void a_compressed_source_that_breaks_off_or_is_damaged_gives_nothing() throws IOException {
        byte[] whole = gzip((A2 + "\n").repeat(3000));
        for (int length : new int[] {5, whole.length / 2, whole.length - 3}) {
            told.clear();
            assertThat(merged(Arrays.copyOf(whole, length))).isEmpty();
            assertThat(told.getFirst()).contains("error: The compressed source breaks off; nothing was merged");
        }
        whole[whole.length - 6] ^= 1;
        assertThat(merged(whole)).isEmpty();
        assertThat(told).anyMatch(line -> line.contains("error: The compressed source is damaged"));
    }

    @Test
    void another_encoding_and_an_empty_source_are_told() throws IOException {
        for (byte[] wide : List.of(
                ("\uFEFF[" + A2 + "]").getBytes(StandardCharsets.UTF_16LE),
                ("[" + A2 + "]").getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(merged(wide)).isEmpty();
            assertThat(told).anyMatch(line -> line.startsWith("in:1: error: Not UTF-8 but UTF-16 or UTF-32"));
        }
        assertThat(merged(" \n")).isEmpty();
        assertThat(told).contains("in:1: error: There is no JSON here; nothing was merged");
    }

    @Test
    void where_the_reference_raises_an_error_the_process_is_left_out_in_compatible_mode() throws IOException {
        mode = MergeMode.COMPATIBLE;
        String object = "{'ocid':'c','id':'1','date':'2025-01-02','x':{'y':1}}";
        String literal = "{'ocid':'c','id':'1','date':'2025-01-01','x':1}";
        String undated = "{'ocid':'d','x':1}";
        assertThat(merged(String.join("\n", A2, literal, object, undated, undated, B1)))
                .isEqualTo(A + B);
        assertThat(told)
                .contains(
                        "in:3: /x: error: an earlier release has a value or a list here, and a later one an object with"
                                + " members; the process is left out")
                .contains("in:4: error: The date is missing, null or not a string; the process cannot be merged");
        assertThat(merged("{'x':1}\n{'ocid':null,'date':null,'y':Infinity}".split("\n")[0]))
                .contains("'id':'None-None','x':1");
    }

    @Test
    void what_does_not_fit_in_memory_waits_in_a_file() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add("{'ocid':'o" + i % 100 + "','id':'" + i + "','date':'2025-01-01T00:00:00." + (1000 + i)
                    + "Z','x':'" + "y".repeat(i % 7 == 0 ? 100_000 : 10) + "'}");
        }
        String text = String.join("\n", lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Source source = new Source("in", new ByteArrayInputStream(bytes(text)), new SpilledBodies(10_000))) {
            OcdsMerge.merge(source, asked(), out, told::add);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(100);
        assertThat(out.toString(StandardCharsets.UTF_8).replace('"', '\''))
                .isEqualTo(merged(text))
                .isEqualTo(mergedFile(bytes(text)));
    }

    @Test
    void a_release_larger_than_the_window_is_held_whole() throws IOException {
        String big = A1.replace("'x':1", "'x':1,'big':'" + "é\\\"".repeat(300_000) + "'");
        assertThat(merged("[" + big + "," + A2 + "]")).contains("'x':2").hasSizeGreaterThan(900_000);
    }

    private MergeAsked asked() {
        return new MergeAsked(MergeForm.COMPILED, mode, MergeRules.base());
    }

    private String merged(String text) throws IOException {
        return merged(bytes(text));
    }

    private String merged(byte[] bytes) throws IOException {
        return merged(Source.stream("in", new ByteArrayInputStream(bytes)));
    }

    private String mergedFile(byte[] bytes) throws IOException {
        return merged(Source.file(Files.write(folder.resolve("in"), bytes)));
    }

    private String merged(Source opened) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Source source = opened) {
            boolean well = OcdsMerge.merge(source, asked(), out, told::add);
            assertThat(told.getLast().contains(" errors=0 ")).isEqualTo(well);
        }
        return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }
}
