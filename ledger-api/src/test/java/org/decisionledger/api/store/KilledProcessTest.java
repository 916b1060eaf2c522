package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Number of kills: {@code -Dledger.kills=1000}; the same run again: {@code -Dledger.seed=…}. */
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("ledger.kills", 2);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostDoubledOrReorderedWhenTheProcessIsKilled() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.kills=" + KILLS);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(1, 1_500), "run" + kill);
            assertEverythingAcknowledgedIsThere(kill);
        }
    }

    private void killAfter(int acknowledgements, String run) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RecordingProcess.class.getName(),
                        folder.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int seen = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                // A line cut short by the kill is not an acknowledgement.
                if (line.startsWith("ack ") && line.length() > 64 && line.split(" ").length == 4) {
                    acknowledged.add(line);
                    seen++;
                }
                if (seen == acknowledgements) {
                    assertInUse(process);
                    // Not the process itself, which would close the pipe and lose what was acknowledged meanwhile.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(seen).as("acknowledgements before the kill").isGreaterThanOrEqualTo(acknowledgements);
    }

    private void assertInUse(Process process) {
        assertThatThrownBy(() -> LedgerStore.open(StoreSettings.embedded(folder)))
                .isInstanceOf(LedgerInUse.class)
                .hasMessageContaining("process " + process.pid());
    }

    private void assertEverythingAcknowledgedIsThere(int kill) {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder))) {
            List<StoredRow> rows = store.log().rowsBetween(1, Long.MAX_VALUE).toList();
            Map<String, String> stored = new LinkedHashMap<>();
            for (StoredRow row : rows) {
                stored.merge(row.id(), row.position() + " " + row.leafHash(), (one, two) -> one + " and " + two);
            }
            assertThat(rows)
                    .as("positions after kill %d, seed %d", kill, SEED)
                    .extracting(StoredRow::position)
                    .isEqualTo(LongStream.rangeClosed(1, rows.size()).boxed().toList());
            for (String line : acknowledged) {
                String[] words = line.split(" ");
                assertThat(stored)
                        .as("after kill %d, seed %d", kill, SEED)
                        .containsEntry(words[1], words[2] + " " + words[3]);
            }
        }
    }
}
