package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.proof.DatabaseFileTampering.Outcome;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.checker.ExportChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Single changes made at random where the ledger is kept, one after the other, each taken back: every one is told, and
 * nearly every one by its entry. {@code -Dledger.changes=10000}; the same run again: {@code -Dledger.seed=…}.
 */
class TamperingDrillTest {

    private static final int CHANGES = Integer.getInteger("ledger.changes", 300);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    /** Of the changes: in the table, in the files of the log, in the file of the database, and on the second database. */
    private static final double TABLE = 0.7;

    private static final double LOG = 0.15;
    private static final double FILE = 0.15;
    private static final double POSTGRES = 0.1;

    /** Every tenth is looked for in an export by the separate checker as well. */
    private static final int SAMPLE = 10;

    /** After every fifth, once it is taken back, nothing may be wrong. */
    private static final int CLEAN = 5;

    @TempDir
    Path folder;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Tally tally = new Tally();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>();
    private long earlier;
    private long size;
    private int clean;
    private int compared;

    @Test
    void whateverIsChangedInTheTableIsToldAndNamed() throws Exception {
        inTheTable(LedgerUnderTest.embedded(folder.resolve("data")), (int) (CHANGES * TABLE));
    }

    @Test
    void whateverIsChangedInTheTableOfASharedDatabaseIsToldAndNamed() throws Exception {
        inTheTable(LedgerUnderTest.postgres(), (int) (CHANGES * POSTGRES));
    }

    private void inTheTable(LedgerUnderTest place, int changes) throws Exception {
        LogUnderTest ledger = signed(place);
        boolean h2 = place.url().startsWith("jdbc:h2");
        StoreSettings settings = h2 ? place.settings().withoutDurability() : place.settings();
        try (LedgerStore store = LedgerStore.open(settings);
                TableTampering table = new TableTampering(place.asOwner(), h2, size, random)) {
            ProofLog log = new ProofLog(store.log(), ledger.settings());
            for (int i = 0; i < changes; i++) {
                Change change = table.change();
                Verified verified = log.verify(List.of(copy(ledger)), null, at -> {});
                tally.add(change, !verified.sound(), verified.findings());
                if (i % SAMPLE == 0 && change.exported()) {
                    compare(change, verified, export(log));
                }
                table.restore();
                if (i % CLEAN == 0) {
                    nothingIsWrong(log, ledger);
                }
            }
        }
        report(h2 ? "table, H2" : "table, PostgreSQL");
    }

    @Test
    void whateverIsChangedInTheFilesOfTheLogIsToldAndNamed() throws Exception {
        LogUnderTest ledger = signed(LedgerUnderTest.embedded(folder.resolve("data")));
        Path older = ledger.away().resolve("checkpoint-" + earlier);
        LogFileTampering files = new LogFileTampering(ledger.log(), copy(ledger), older, random);
        try (LedgerStore store = LedgerStore.open(ledger.place().settings().forReading())) {
            ProofLog log = new ProofLog(store.log(), ledger.settings());
            for (int i = 0; i < CHANGES * LOG; i++) {
                Change change = files.change();
                Verified verified = log.verify(List.of(copy(ledger)), null, at -> {});
                tally.add(change, !verified.sound(), verified.findings());
                files.restore();
                if (i % CLEAN == 0) {
                    nothingIsWrong(log, ledger);
                }
            }
        }
        report("files of the log");
    }

    @Test
    void aBitFlippedInTheFileOfTheDatabaseIsToldOrTouchedNoEntry() throws Exception {
        Path data = folder.resolve("data");
        LogUnderTest ledger = signed(LedgerUnderTest.embedded(data));
        DatabaseFileTampering file = new DatabaseFileTampering(data, ledger.settings(), random);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < CHANGES * FILE; i++) {
            String one = file.change();
            if (!one.isEmpty()) {
                missed.add(one);
            }
        }
        file.print();
        assertThat(missed).as("ledger.seed=" + SEED).isEmpty();
        assertThat(file.count(Outcome.TOLD)).isPositive();
    }

    /** The whole folder, with database, log and key, as it was earlier; only what is kept elsewhere knows better. */
    @Test
    void anOlderCopyOfTheWholeFolderIsToldByWhatWasKeptElsewhere() throws Exception {
        Path data = folder.resolve("data");
        LogUnderTest ledger = new LogUnderTest(LedgerUnderTest.embedded(data), data);
        ProofSettings copying = ledger.settings().withCopies(List.of(folder.resolve("away")));
        List<Long> stages = new ArrayList<>();
        for (String example : List.of("peterborough", "devon", "suffolk")) {
            record(ledger, example);
            stages.add(ledger.sign(copying).size());
            LogUnderTest.copy(data, folder.resolve("older-" + stages.getLast()));
        }
        for (long stage : stages) {
            LogUnderTest.remove(data);
            LogUnderTest.copy(folder.resolve("older-" + stage), data);
            for (long kept : stages) {
                Verified verified = ledger.verify(folder.resolve("away/checkpoint-" + kept));
                assertThat(verified.sound()).as(stage + " held against " + kept).isEqualTo(kept <= stage);
                if (kept > stage) {
                    String gone = "positions " + (stage + 1) + " to " + kept;
                    tally.add(
                            Change.of(
                                    "an older copy of everything restored",
                                    stage + " for " + kept,
                                    findings -> findings.stream()
                                            .allMatch(f -> f.words().contains(gone))),
                            true,
                            verified.findings());
                }
            }
        }
        report("older copies");
    }

    private LogUnderTest signed(LedgerUnderTest place) {
        LogUnderTest ledger = new LogUnderTest(place, folder);
        record(ledger, "peterborough");
        earlier = ledger.sign(ledger.copying()).size();
        record(ledger, "devon");
        size = ledger.sign(ledger.copying()).size();
        return ledger;
    }

    private static void record(LogUnderTest ledger, String example) {
        try (LedgerStore store = LedgerStore.open(ledger.place().settings())) {
            store.recorder()
                    .record(CaseFiles.read(List.of("example:" + example), InputStream.nullInputStream())
                            .entries());
        }
    }

    private static Path copy(LogUnderTest ledger) {
        return ledger.away().resolve("checkpoint");
    }

    private void nothingIsWrong(ProofLog log, LogUnderTest ledger) {
        clean++;
        Verified verified = log.verify(List.of(copy(ledger)), null, at -> {});
        if (!verified.sound()) {
            alarms.add(verified.text());
        }
    }

    private Set<Long> export(ProofLog log) throws Exception {
        Path export = folder.resolve("export");
        log.export(export, at -> {});
        Set<Long> positions = new TreeSet<>();
        ExportChecker.Verdict verdict = ExportChecker.check(
                export, log.key().toString(), Optional.empty(), finding -> positions.add(finding.position()));
        LogUnderTest.remove(export);
        return verdict.sound() ? Set.of() : positions;
    }

    /** What two programs that share no code find of one change. */
    private void compare(Change change, Verified verified, Set<Long> byChecker) {
        compared++;
        Set<Long> byVerify = new TreeSet<>();
        verified.findings().stream()
                .map(Finding::position)
                .filter(Objects::nonNull)
                .forEach(byVerify::add);
        if (byChecker.isEmpty() || !change.fields().isEmpty() && !byChecker.equals(byVerify)) {
            disagreements.add(change.kind() + " " + change.what() + ": verify " + byVerify + ", checker " + byChecker);
        }
    }

    private void report(String where) {
        System.out.println(where + ": ledger.seed=" + SEED + ", clean runs " + clean + " with " + alarms.size()
                + " alarms, exports compared " + compared + " with " + disagreements.size() + " disagreements");
        tally.print();
        assertThat(tally.missed()).as("ledger.seed=" + SEED).isEmpty();
        assertThat(tally.named()).as("ledger.seed=" + SEED).isGreaterThanOrEqualTo(0.99);
        assertThat(alarms).as("ledger.seed=" + SEED).isEmpty();
        assertThat(disagreements).as("ledger.seed=" + SEED).isEmpty();
    }
}
