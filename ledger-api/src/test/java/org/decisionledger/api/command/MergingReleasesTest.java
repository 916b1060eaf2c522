package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingReleasesTest {

    private static final String RELEASES = """
            {"ocid":"o","id":"1","date":"2025-01-01T00:00:00Z","tag":["tender"],"x":1.50,"l":[{"id":"a","b":1}]}
            {"ocid":"o","id":"2","date":"2025-01-02T00:00:00Z","tag":["tender"],"l":[{"id":"a","c":2}]}
            """;

    @TempDir
    Path folder;

    @Test
    void releases_on_standard_input_are_compiled_and_the_rules_are_told_on_standard_error() {
        Terminal done = Terminal.with(RELEASES, "ocds", "merge", "-");
        assertThat(done.exit()).isZero();
        assertThat(done.out())
                .isEqualTo(
                        "{\"tag\":[\"compiled\"],\"id\":\"o-2025-01-02T00:00:00Z\",\"date\":\"2025-01-02T00:00:00Z\","
                                + "\"ocid\":\"o\",\"x\":1.50,\"l\":[{\"id\":\"a\",\"b\":1,\"c\":2}]}\n");
        assertThat(done.err()).contains("form=compiled mode=standard rules=24 rules-sha256=");
    }

    @Test
    void a_file_is_merged_into_versioned_releases_by_the_rules_of_a_schema() throws IOException {
        Path schema = Files.writeString(
                folder.resolve("schema.json"),
                "{\"properties\":{\"x\":{\"omitWhenMerged\":true},\"l\":{\"type\":\"array\",\"wholeListMerge\":true}}}");
        Path file = Files.writeString(folder.resolve("releases.jsonl"), RELEASES);
        Terminal done = Terminal.run(
                "ocds", "merge", file.toString(), "--versioned", "--compatible", "--schema", schema.toString());
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("\"l\":[{\"releaseID\":\"1\",").doesNotContain("\"x\"");
        assertThat(done.err()).contains("form=versioned mode=compatible rules=2 rules-sha256=");
    }

    @Test
    void what_cannot_be_read_is_bad_input() throws IOException {
        assertThat(Terminal.run("ocds", "merge", folder.resolve("none").toString())
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("ocds", "merge").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Terminal.run("ocds").exit()).isEqualTo(Exit.BAD_INPUT);
        Terminal faulty = Terminal.with("[", "ocds", "merge", "-");
        assertThat(faulty.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(faulty.err())
                .startsWith("standard input:1: error: The text ends inside a value; nothing was merged");
        for (String schema : new String[] {"[]", "{", "{\"properties\":{\"a\":{\"$ref\":\"#/b\"}}}"}) {
            Path file = Files.writeString(folder.resolve("schema.json"), schema);
            Terminal refused = Terminal.with(RELEASES, "ocds", "merge", "-", "--schema", file.toString());
            assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
            assertThat(refused.err()).startsWith(file + ": ");
            assertThat(refused.out()).isEmpty();
        }
        Terminal missing = Terminal.with(
                RELEASES, "ocds", "merge", "-", "--schema", folder.resolve("no").toString());
        assertThat(missing.err()).contains("cannot be read");
    }
}
