package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.decisionledger.api.http.Posted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @TempDir
    static Path folder;

    @TempDir
    Path files;

    @BeforeAll
    static void background() {
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", folder.toString())
                        .exit())
                .isZero();
    }

    @AfterAll
    static void nothingOfItWasStored() {
        assertThat(Terminal.head(folder)).isEqualTo(4);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("malformed JSON", "{\"id\":\"offer-1\",", ""),
                Arguments.of("an unknown type", changed("OfferReceived", "OfferRecieved"), "/type"),
                Arguments.of("an unknown field", changed("{\"id\"", "{\"colour\":\"red\",\"id\""), "/colour"),
                Arguments.of("an unknown field inside", changed("\"to\":", "\"colour\":1,\"to\":"), "/data/colour"),
                Arguments.of(
                        "no source", changed("[{\"document\":\"doc:paper\",\"locator\":\"4.3\"}]", "[]"), "/sources"),
                Arguments.of("no actor", Posted.OFFER.replaceFirst("\"by\":\\{[^}]*},", ""), "/by"),
                Arguments.of(
                        "an unknown reference",
                        changed("[\"org:north-vale-council\"]", "[\"org:nobody\"]"),
                        "/data/to/0"),
                Arguments.of("an unknown source", changed("doc:paper", "doc:nothing"), "/sources/0/document"),
                Arguments.of("money with too many decimals", changed("494215.00", "494215.001"), "/data/amount"),
                Arguments.of(
                        "a link to itself",
                        changed(
                                "\"classification\"",
                                "\"links\":[{\"relation\":\"follows\",\"to\":\"offer-1\"}],\"classification\""),
                        "/links/0/to"),
                Arguments.of("an impossible date", changed("2019-07-22", "2019-02-30"), "/occurred"));
    }

    private static String changed(String part, String by) {
        return Posted.OFFER.replace(part, by);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void isToldWithFileLineAndPointerWhenImported(String what, String entry, String pointer) throws IOException {
        Path file = files.resolve("bad.jsonl");
        String sound = Posted.offer("offer-0", "offer:harbour-0", "2019-07-01");
        Files.writeString(file, sound + "\n" + entry + "\n");
        Terminal refused = Terminal.run("import", file.toString(), "--data", folder.toString());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err().lines().findFirst().orElseThrow())
                .startsWith(file + ":2: " + (pointer.isEmpty() ? "" : pointer + ": "));
        assertThat(refused.err()).endsWith("Nothing was added." + System.lineSeparator());
        assertThat(refused.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void isToldWithItsPointerWhenRecorded(String what, String entry, String pointer) {
        Terminal refused = Terminal.with(entry, "record", "--data", folder.toString());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err()).startsWith(pointer.isEmpty() ? "This is not well-formed JSON" : pointer + ": ");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void anEmptyFileAMissingFileAFolderAndAnUnknownExampleAreNamed() throws IOException {
        Path empty = Files.writeString(files.resolve("empty.jsonl"), "");
        assertImportRefused(empty.toString(), empty + ":1: This holds no entry.");
        Path missing = files.resolve("missing.yaml");
        assertImportRefused(missing.toString(), missing + ": There is no such file.");
        assertImportRefused(files.toString(), files + ": This is a folder.");
        assertImportRefused("example:atlantis", "example:atlantis: There is no such example.");
    }

    @Test
    void aYamlAliasIsRefusedAtItsLine() throws IOException {
        Path file = Files.writeString(files.resolve("bad.yaml"), "- id: &name offer-1\n  type: *name\n");
        assertImportRefused(file.toString(), file + ":");
    }

    @Test
    void aListOrNothingAtAllOrTooLongAnEntryIsNotRecorded() {
        assertRecordRefused("", "Nothing was sent.");
        assertRecordRefused("[" + Posted.OFFER + "]", "This is a list.");
        assertRecordRefused(changed("4.3", "4".repeat(300_000)), "The entry has more than ");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        Terminal refused = Terminal.with(new byte[] {'"', (byte) 0xc3, '"'}, "record", "--data", folder.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("not UTF-8");
    }

    private static void assertImportRefused(String name, String start) {
        Terminal refused = Terminal.run("import", name, "--data", folder.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith(start);
    }

    private static void assertRecordRefused(String entry, String start) {
        Terminal refused = Terminal.with(entry, "record", "--data", folder.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).startsWith(start);
    }
}
