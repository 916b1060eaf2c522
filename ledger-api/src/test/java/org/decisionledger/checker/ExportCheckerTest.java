package org.decisionledger.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.decisionledger.checker.ExportChecker.BadInput;
import org.decisionledger.checker.ExportChecker.Finding;
import org.decisionledger.checker.ExportChecker.Kind;
import org.decisionledger.checker.ExportChecker.Verdict;
import org.decisionledger.checker.SampleExport.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker agrees with the ledger's own tree, cries no wolf, and tells damage by the entry. */
class ExportCheckerTest {

    private static final int LARGE = 65_536 + 300;

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    private Verdict check(Optional<Path> old) throws BadInput {
        findings.clear();
        return ExportChecker.check(folder, SampleExport.KEY, old, findings::add);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 700, LARGE})
    void soundFolderRaisesNoAlarm(int size) throws BadInput {
        SampleExport.write(folder, size);

        Verdict verdict = check(Optional.empty());

        assertThat(findings).isEmpty();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.entries()).isEqualTo(size);
        assertThat(verdict.root())
                .isEqualTo(SampleExport.root(SampleExport.samples(size)).base64());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 300, 511, 512, 513, 699, 700})
    void anyOlderCheckpointOfTheSameLogAgrees(int size) throws Exception {
        SampleExport.write(folder.resolve("new"), 700);
        Path old = Files.writeString(folder.resolve("old"), checkpoint(size));

        int[] told = {0};
        Verdict verdict =
                ExportChecker.check(folder.resolve("new"), SampleExport.KEY, Optional.of(old), finding -> told[0]++);

        assertThat(told[0]).isZero();
        assertThat(verdict.sound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"701, ROLLED_BACK", "700, REWRITTEN", "512, REWRITTEN", "300, REWRITTEN", "1, REWRITTEN"})
    void aLogThatWasShortenedOrRewrittenAndSignedAnewIsFoundByAnOlderCheckpoint(int size, Kind expected)
            throws Exception {
        SampleExport.write(
                folder.resolve("new"),
                700,
                position -> position == 1 ? Sample.of(1).with("data", "7919.00", "7918.00") : Sample.of(position));
        Path old = Files.writeString(folder.resolve("old"), checkpoint(size));

        ExportChecker.check(folder.resolve("new"), SampleExport.KEY, Optional.of(old), findings::add);

        assertThat(findings).extracting(Finding::kind).containsExactly(expected);
        assertThat(findings.get(0).message())
                .contains(size > 700 ? "position 701 are gone" : size == 1 ? "position 1 " : "positions 1 to " + size);
    }

    @Test
    void anOldCheckpointOfAnotherKeyProvesNothing() throws Exception {
        SampleExport.write(folder.resolve("new"), 5);
        Path old = Files.writeString(
                folder.resolve("old"), SampleExport.checkpointByAnother(3, SampleExport.root(SampleExport.samples(3))));

        ExportChecker.check(folder.resolve("new"), SampleExport.KEY, Optional.of(old), findings::add);

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.OLD_CHECKPOINT_NOT_SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/1/000", "tile/1/001.p/1", "tile/2/000.p/1", "tile/0/000", "tile/0/257.p/44"})
    void aChangedHashOfAnyLevelIsToldWithItsTileAndNothingElse(String tile) throws Exception {
        SampleExport.write(folder, LARGE);
        byte[] bytes = Files.readAllBytes(folder.resolve(tile));
        bytes[bytes.length - 1] ^= 1;
        Files.write(folder.resolve(tile), bytes);

        check(Optional.empty());

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.TILE_DIFFERS);
        assertThat(findings.get(0).file()).isEqualTo(tile);
    }

    @Test
    void everyDamageIsToldAndTheRestIsStillRead() throws Exception {
        SampleExport.write(folder, 700);
        Path first = folder.resolve("ledger/000.jsonl");
        Files.writeString(first, Files.readString(first).replace("\"id\":\"entry-00007\"", "\"id\":\"entry-70007\""));
        Path last = folder.resolve("ledger/002.p/188.jsonl");
        Files.writeString(
                last,
                Files.readString(last)
                        .replace("\"amount\":\"" + 600 * 7919 % 100_000 + ".00\"", "\"amount\":\"1.00\""));
        Files.delete(folder.resolve("tile/entries/001"));

        Verdict verdict = check(Optional.empty());

        assertThat(findings)
                .extracting(Finding::kind, Finding::position, Finding::entryId, Finding::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.LINE_CHANGED, 7L, "entry-70007", "header"),
                        org.assertj.core.groups.Tuple.tuple(Kind.FILE_MISSING, 0L, "", ""),
                        org.assertj.core.groups.Tuple.tuple(Kind.LINE_CHANGED, 600L, "entry-00600", "data"));
        assertThat(findings.get(1).message()).contains("positions 257 to 512");
        assertThat(verdict).hasToString("NOT SOUND: 3 findings among 700 entries of ledger.example/log.");
    }

    @Test
    void whatIsNotAnEntryIsStillToldWhenTheCheckpointIsLost() throws Exception {
        SampleExport.write(folder, 300);
        Files.delete(folder.resolve("checkpoint"));
        Path lines = folder.resolve("ledger/001.p/44.jsonl");
        Files.writeString(lines, Files.readString(lines).replace("entry-00290", "entry-00291"));

        Verdict verdict = check(Optional.empty());

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CHECKPOINT_MISSING, Kind.LINE_CHANGED);
        assertThat(findings.get(1).position()).isEqualTo(290);
        assertThat(verdict.entries()).isEqualTo(300);
    }

    @Test
    void aCheckpointThatSpeaksOfFarMoreThanIsThereIsAnsweredAtOnce() throws Exception {
        SampleExport.write(folder, 5);
        Files.writeString(
                folder.resolve("checkpoint"),
                SampleExport.checkpoint(
                        SampleExport.NAME, 9_000_000_000_000_000L, SampleExport.root(SampleExport.samples(5))));

        check(Optional.empty());

        assertThat(findings)
                .extracting(Finding::kind)
                .contains(Kind.FILE_UNEXPECTED, Kind.FILE_MISSING, Kind.ROOT_UNKNOWN);
    }

    @Test
    void whatAnExportSaysCannotSteerTheTerminalThatItIsToldOn() throws Exception {
        SampleExport.write(folder, 5);
        Path lines = folder.resolve("ledger/000.p/5.jsonl");
        Files.writeString(lines, Files.readString(lines).replace("\"entry-00003\"", "\"\u001b[2K\u202eentry\""));

        check(Optional.empty());

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("line-changed: position 3, entry ?[2K?entry, header: ")
                        .doesNotContain("\u001b", "\u202e"));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        SampleExport.write(folder, 5);
        Path tile = folder.resolve("tile/0/000.p/5");
        Path elsewhere = Files.move(tile, folder.resolve("tile/entries/000.p/6"));
        Files.createSymbolicLink(tile, elsewhere);

        check(Optional.empty());

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.FILE_UNEXPECTED, Kind.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ledger.example/log",
                "ledger.example/log+00000000+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2"
            })
    void aKeyThatIsNoneIsBadInput(String key) {
        assertThatThrownBy(() -> ExportChecker.check(folder, key, Optional.empty(), findings::add))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void theExampleKeyOfTheSpecificationIsRead() throws Exception {
        String key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

        ExportChecker.check(folder, key, Optional.empty(), findings::add);

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CHECKPOINT_MISSING);
    }

    @Test
    void aKeyMayStandInAFile() throws Exception {
        SampleExport.write(folder.resolve("export"), 5);
        Path key = Files.writeString(folder.resolve("key"), SampleExport.KEY + "\n");

        assertThat(ExportChecker.check(folder.resolve("export"), key.toString(), Optional.empty(), findings::add)
                        .sound())
                .isTrue();
    }

    @Test
    void theFileRunsByItselfWithNothingButTheJdk() throws Exception {
        SampleExport.write(folder, 300);
        Path source = Path.of("src/main/java/org/decisionledger/checker/ExportChecker.java");

        assertThat(launched(source, folder.toString(), "--key", SampleExport.KEY))
                .isEqualTo("0 SOUND: all 300 entries are those that ledger.example/log signed, in their order. Root "
                        + SampleExport.root(SampleExport.samples(300)).base64());
        assertThat(launched(source, folder.toString(), "--key", SampleExport.OTHER_KEY))
                .startsWith(
                        "1 checkpoint-not-signed: checkpoint: it bears no signature of this key\nNOT SOUND: 1 finding ");
        assertThat(launched(source, folder.toString())).startsWith("2 Say: java ExportChecker.java DIR --key KEY");
    }

    private static String launched(Path source, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("CLASSPATH");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + told.strip();
    }

    private static String checkpoint(int size) {
        return SampleExport.checkpoint(SampleExport.NAME, size, SampleExport.root(SampleExport.samples(size)));
    }
}
