package org.decisionledger.api.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.disk.DiskRecording.Happened;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;

/**
 * One run of the ledger with all that it had the disk do: made, entries recorded one by one and as a batch, checkpoints
 * signed, closed, opened again, and closed.
 *
 * @param stored position, id and leaf hash of every entry there was at the end
 * @param acknowledged the number of entries acknowledged, by the number of steps done then
 * @param signed the number of entries under the newest checkpoint, by the number of steps done then
 * @param key the verifier key of the log
 */
record RecordedRun(
        Path folder,
        List<Happened> steps,
        List<String> stored,
        TreeMap<Integer, Integer> acknowledged,
        TreeMap<Integer, Long> signed,
        String key) {

    private static final String PROCUREMENT = "procurement:home-care";

    static RecordedRun of(Path folder, int entries) {
        DiskRecording disk = new DiskRecording();
        StoreSettings settings = StoreSettings.embedded(new WatchedDisk(disk).watched(folder));
        TreeMap<Integer, Integer> acknowledged = new TreeMap<>();
        TreeMap<Integer, Long> signed = new TreeMap<>();
        int half = entries / 2;
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            ledger.recorder().record(Sample.background(PROCUREMENT));
            acknowledged.put(disk.size(), 4);
            record(ledger, 5, half, disk, acknowledged, signed);
            ledger.recorder()
                    .record(IntStream.rangeClosed(half + 1, half + entries / 10)
                            .mapToObj(n -> Sample.approach("a" + n, PROCUREMENT))
                            .toList());
            acknowledged.put(disk.size(), half + entries / 10);
        }
        try (OpenLedger ledger = OpenLedger.open(settings)) {
            record(ledger, half + entries / 10 + 1, entries, disk, acknowledged, signed);
        }
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder))) {
            return new RecordedRun(
                    folder,
                    disk.steps(),
                    stored(ledger),
                    acknowledged,
                    signed,
                    ledger.proof().orElseThrow().key().toString());
        }
    }

    private static void record(
            OpenLedger ledger,
            int first,
            int last,
            DiskRecording disk,
            TreeMap<Integer, Integer> acknowledged,
            TreeMap<Integer, Long> signed) {
        for (int n = first; n <= last; n++) {
            ledger.recorder().record(Sample.approach("a" + n, PROCUREMENT));
            acknowledged.put(disk.size(), n);
            if (n % (last / 5) == 0) {
                ledger.proof().orElseThrow().sign();
                signed.put(disk.size(), (long) n);
            }
        }
    }

    private static List<String> stored(OpenLedger ledger) {
        return ledger.log()
                .rowsFollowing(Long.MIN_VALUE)
                .map(row -> row.position() + " " + row.id() + " " + row.leafHash())
                .toList();
    }

    /** How many entries were acknowledged when {@code cut} steps were done. */
    int acknowledgedBefore(int cut) {
        var last = acknowledged.floorEntry(cut);
        return last == null ? 0 : last.getValue();
    }

    /** Opens what the disk held after {@code cut} steps, and holds it against what was acknowledged by then. */
    void assertHolds(Path image, int cut) {
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(image))) {
            List<String> there = stored(ledger);
            assertThat(there.size()).as("entries").isGreaterThanOrEqualTo(acknowledgedBefore(cut));
            assertThat(there).isEqualTo(stored.subList(0, Math.min(there.size(), stored.size())));
            assertThat(ledger.index().position()).isEqualTo(there.size());
            assertLogHolds(ledger.proof().orElseThrow(), cut, there.size());
            if (!there.isEmpty()) {
                ledger.recorder().record(Sample.approach("after", PROCUREMENT));
                assertThat(ledger.log().head()).isEqualTo(there.size() + 1);
            }
        }
    }

    private void assertLogHolds(ProofLog proof, int cut, int entries) {
        Optional<ProofLog.Newest> newest = proof.newest();
        newest.ifPresent(found ->
                assertThat(found.size()).as("entries under the checkpoint").isLessThanOrEqualTo(entries));
        var last = signed.floorEntry(cut);
        if (last != null) {
            assertThat(newest.orElseThrow().size()).as("entries signed").isGreaterThanOrEqualTo(last.getValue());
            assertThat(proof.key()).hasToString(key);
        }
        if (entries > 0) {
            proof.sign();
            assertThat(proof.verify(List.of(), null, at -> {}).findings()).isEmpty();
        }
    }
}
