package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.store.LedgerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the owner of the tables changes behind the ledger's back is found and named. */
abstract class TamperingRules {

    private static final String UPDATE = "update domain_event_entry set ";
    private static final String INSERT =
            "insert into domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number,"
                    + " type, time_stamp, payload_type, payload_revision, payload, meta_data) select ";
    private static final String A_FORGED_ONE = ", 'extra', aggregate_identifier, 9000, type, "
            + "'2030-01-01T00:00:00.000000Z', payload_type, payload_revision, payload, "
            + "replace(meta_data, 'a10', 'extra') from domain_event_entry where global_index = 10";

    @TempDir
    Path folder;

    private LogUnderTest ledger;

    abstract LedgerUnderTest place(Path folder);

    @BeforeEach
    void threeHundredEntriesAreSigned() {
        ledger = new LogUnderTest(place(folder), folder);
        ledger.grow(300);
        ledger.sign();
    }

    @Test
    void aLedgerThatNobodyTouchedRaisesNoAlarm() {
        assertThat(ledger.verify()).isEqualTo(new Verified(0, 300, 300, 1, List.of()));

        ledger.grow(310);
        Verified grown = ledger.verify();
        assertThat(grown).isEqualTo(new Verified(0, 310, 300, 1, List.of()));
        assertThat(grown.text()).contains("with nothing signed to vouch for them: 10.");

        ledger.sign();
        assertThat(ledger.verify()).isEqualTo(new Verified(0, 310, 310, 1, List.of()));
    }

    static Stream<Arguments> changesByTheOwner() {
        return Stream.of(
                change(
                        "ALTERED 7 a7 [data]",
                        UPDATE + "payload = replace(payload, 'host', 'hust') where global_index = 7"),
                change(
                        "ALTERED 7 a7 [header]",
                        UPDATE + "meta_data = replace(meta_data, '4.3', '4.4') where global_index = 7"),
                change(
                        "ALTERED 300 a300 [recordedAt]",
                        UPDATE + "time_stamp = '2020-01-01T00:00:00.000000Z' where global_index = 300"),
                change("ALTERED 256 a256 [revision]", UPDATE + "payload_revision = '2' where global_index = 256"),
                change("ALTERED 257 a257 [sequence]", UPDATE + "sequence_number = 9000 where global_index = 257"),
                change(
                        "ALTERED 7 a7 [stream]",
                        UPDATE + "aggregate_identifier = 'procurement:x' where global_index = 7"),
                change("ALTERED 1 paper [subject]", UPDATE + "type = 'Offer' where global_index = 1"),
                change("ALTERED 7 a7 [type]", UPDATE + "payload_type = 'OfferMade' where global_index = 7"),
                change("ALTERED 7 a7 [leafHash]", UPDATE + "leaf_hash = 'x' where global_index = 7"),
                change("ALTERED 7 renamed [id]", UPDATE + "event_identifier = 'renamed' where global_index = 7"),
                change(
                        "ALTERED 7 a7 [data, header]",
                        UPDATE + "payload = '{}', meta_data = '{}' where global_index = 7"),
                change(
                        "ALTERED 7 a7 [data] / ALTERED 299 a299 [data]",
                        UPDATE + "payload = '{}' where global_index in (7, 299)"),
                change("MISSING 7", "delete from domain_event_entry where global_index = 7"),
                change(
                        "MISSING 298 / MOVED 298 a299 / MOVED 299 a300",
                        "delete from domain_event_entry where global_index = 298",
                        UPDATE + "global_index = 298 where global_index = 299",
                        UPDATE + "global_index = 299 where global_index = 300"),
                change("MISSING 299 / MISSING 300", "delete from domain_event_entry where global_index >= 299"),
                change(
                        "MOVED 5 a200 / MOVED 200 a5",
                        UPDATE + "global_index = -5 where global_index = 5",
                        UPDATE + "global_index = 5 where global_index = 200",
                        UPDATE + "global_index = 200 where global_index = -5"),
                change(
                        "ADDED 300 extra / MOVED 301 a300",
                        UPDATE + "global_index = 301 where global_index = 300",
                        INSERT + "300" + A_FORGED_ONE),
                change(
                        "ADDED 12 extra / MISSING 12",
                        "delete from domain_event_entry where global_index = 12",
                        INSERT + "12" + A_FORGED_ONE),
                change("ADDED -5 extra", INSERT + "-5" + A_FORGED_ONE),
                change("ADDED 0 extra", INSERT + "0" + A_FORGED_ONE),
                change(
                        "ALTERED 4000000000000 extra [leafHash] / MISSING 301",
                        INSERT + "4000000000000" + A_FORGED_ONE));
    }

    private static Arguments change(String found, String... statements) {
        return arguments(found, statements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesByTheOwner")
    void eachChangeIsNamedWithPositionIdAndWhatDiffers(String found, String... statements) {
        ledger.tamper(statements);
        Verified verified = ledger.verify();
        assertThat(verified.findings().stream().map(TamperingRules::told).sorted())
                .containsExactlyElementsOf(
                        Stream.of(found.split(" / ")).sorted().toList());
        assertThat(verified.sound()).isFalse();
    }

    private static String told(Finding finding) {
        return finding.kind() + " " + finding.position() + (finding.id() == null ? "" : " " + finding.id())
                + (finding.fields().isEmpty() ? "" : " " + finding.fields());
    }

    @Test
    void ofManyDamagedEntriesExactlyThoseAreNamed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TreeSet<Long> damaged = new TreeSet<>();
        random.longs(40, 5, 301).forEach(damaged::add);
        damaged.forEach(position -> alter(position));

        assertThat(ledger.verify().findings())
                .as("seed " + seed)
                .allMatch(f -> f.kind() == Kind.ALTERED && f.fields().equals(List.of("data")))
                .extracting(Finding::position)
                .containsExactlyElementsOf(damaged);
    }

    private void alter(long position) {
        ledger.tamper(UPDATE + "payload = replace(payload, 'host', 'hust') where global_index = " + position);
    }

    /** By somebody who knows of the hash beside the row. */
    private void forge(long position) {
        alter(position);
        String hash = ledger.rowAt(position).leafHash();
        ledger.tamper(UPDATE + "leaf_hash = '" + hash + "' where global_index = " + position);
    }

    @Test
    void onTopOfAChangeNothingIsSigned() {
        alter(299);
        ledger.grow(301);
        assertThatThrownBy(ledger::sign)
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("position 299")
                .hasMessageContaining("ledger verify");

        ledger.tamper("delete from domain_event_entry where global_index >= 290");
        assertThatThrownBy(ledger::sign).isInstanceOf(LogDoesNotHold.class).hasMessageContaining("holds 289");
    }

    @Test
    void anEntryThatIsNotWhatWasWrittenIsNotSignedOverAndIsTold() {
        ledger.grow(303);
        alter(302);
        assertThatThrownBy(ledger::sign)
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("position 302 is not what was written");
        assertThat(ledger.verify().findings()).extracting(TamperingRules::told).containsExactly("ALTERED 302 a302");
    }

    @Test
    void aHoleIsNotSignedOver() {
        ledger.grow(303);
        ledger.tamper("delete from domain_event_entry where global_index = 302");
        assertThatThrownBy(ledger::sign)
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("no entry at position 302");
    }

    @Test
    void anOlderStatePutInPlaceOfTheNewerIsFoundByACheckpointKeptElsewhere() throws IOException {
        LogUnderTest.copy(ledger.log(), folder.resolve("older-log"));
        ledger.grow(320);
        ledger.sign(ledger.copying());

        ledger.tamper("delete from domain_event_entry where global_index > 300");
        LogUnderTest.remove(ledger.log());
        LogUnderTest.copy(folder.resolve("older-log"), ledger.log());

        assertThat(ledger.verify().sound())
                .as("without the checkpoint there is nothing to see")
                .isTrue();
        assertThat(ledger.verify(ledger.away().resolve("checkpoint")).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.CUT))
                .satisfies(f -> assertThat(f.words()).contains("covers 320", "301 to 320"));
        ledger.grow(301);
        assertThatThrownBy(() -> ledger.sign(ledger.copying()))
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("320");
    }

    @Test
    void aLogWrittenAnewWithItsOwnKeyIsFoundByACheckpointKeptElsewhere() throws IOException {
        ledger.sign(ledger.copying());
        forge(7);
        LogUnderTest.remove(ledger.log());
        ledger.grow(301);
        ledger.sign();

        assertThat(ledger.verify().sound()).isTrue();
        assertThat(ledger.verify(ledger.away().resolve("checkpoint-300")).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.CHECKPOINT))
                .satisfies(f -> assertThat(f.words()).contains("first 300 entries", "rewritten"));
        assertThatThrownBy(() -> ledger.sign(ledger.copying())).isInstanceOf(LogDoesNotHold.class);
    }

    static Stream<String> files() {
        return Stream.of(
                "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/44");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDamagedFileOfTheLogIsNamedAndNoEntryBlamed(String path) throws IOException {
        Path file = ledger.log().resolve(path);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertOnlyTheFileIsNamed(file);
        Files.delete(file);
        assertOnlyTheFileIsNamed(file);
    }

    private void assertOnlyTheFileIsNamed(Path file) {
        assertThat(ledger.verify().findings()).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.FILE);
            assertThat(finding.words()).contains(file.toString());
        });
        assertThat(ledger.verify().findings()).hasSize(1);
    }

    @Test
    void withTheTilesGoneTheEntryIsStillNamedFromTheBundles() throws IOException {
        Files.delete(ledger.log().resolve("tile/0/000"));
        alter(7);
        assertThat(ledger.verify().findings())
                .extracting(TamperingRules::told)
                .contains("ALTERED 7 a7 [data]")
                .hasSize(2);
    }

    @Test
    void withAllFilesOfTheLogWrittenAnewButTheCheckpointTheEntriesAreNotVouchedFor() throws IOException {
        byte[] signed = Files.readAllBytes(ledger.log().resolve("checkpoint"));
        forge(7);
        LogUnderTest.remove(ledger.log());
        ledger.sign();
        Files.write(ledger.log().resolve("checkpoint"), signed);
        assertThat(ledger.verify().findings()).extracting(Finding::kind).contains(Kind.CHECKPOINT);
        assertThatThrownBy(() -> {
                    ledger.grow(301);
                    ledger.sign();
                })
                .isInstanceOf(LogDoesNotHold.class)
                .hasMessageContaining("root that was signed");
    }

    @Test
    void aCheckpointThatTheKeyDidNotSignIsNone() throws IOException {
        Path file = ledger.log().resolve("checkpoint");
        Files.writeString(file, Files.readString(file).replace("\n300\n", "\n299\n"));
        assertThat(ledger.verify().findings()).extracting(Finding::kind).containsExactly(Kind.CHECKPOINT);
        assertThatThrownBy(ledger::sign).isInstanceOf(LogDoesNotHold.class);

        Files.write(file, "nonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(ledger.verify().sound()).isFalse();
        Files.delete(file);
        assertThat(ledger.verify().sound()).as("nothing vouches for it").isFalse();
    }

    @Test
    void sinceACheckpointOnlyWhatCameAfterItIsReadAndThatIsSaid() throws IOException {
        Path kept = Files.copy(ledger.log().resolve("checkpoint"), folder.resolve("checkpoint-300"));
        ledger.grow(600);
        ledger.sign();
        assertThat(since(300, kept)).isEqualTo(new Verified(256, 344, 600, 2, List.of()));
        assertThat(since(300, kept).text()).contains("Not read: the entries at positions 1 to 256.");

        alter(7);
        assertThat(since(300, kept).sound()).as("position 7 was not read").isTrue();
        alter(500);
        assertThat(since(300, kept).findings())
                .extracting(TamperingRules::told)
                .containsExactly("ALTERED 500 a500 [data]");
        assertThatThrownBy(() -> since(601)).hasMessageContaining("covers 600 entries");
    }

    @Test
    void sinceACheckpointThatTheLogDoesNotBeginWithAnyMoreIsTold() throws IOException {
        Path kept = Files.copy(ledger.log().resolve("checkpoint"), folder.resolve("checkpoint-300"));
        forge(7);
        LogUnderTest.remove(ledger.log());
        ledger.grow(600);
        ledger.sign();
        for (long since : new long[] {300, 600}) {
            assertThat(since(since, kept).findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.CHECKPOINT))
                    .satisfies(f -> assertThat(f.words()).contains("first 300 entries", "rewritten"));
        }
    }

    private Verified since(long size, Path... kept) {
        return ledger.ask(ledger.settings(), log -> log.verifySince(size, List.of(kept), null, at -> {}));
    }

    @Test
    void everyPositionThatWasCutOffIsNamed() {
        ledger.tamper("delete from domain_event_entry where global_index > 250");
        assertThat(ledger.verify().findings())
                .extracting(TamperingRules::told)
                .containsExactlyElementsOf(LongStream.rangeClosed(251, 300)
                        .mapToObj(p -> "MISSING " + p)
                        .toList());
    }
}
