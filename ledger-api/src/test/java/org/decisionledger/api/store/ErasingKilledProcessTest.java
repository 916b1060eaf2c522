package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Number of kills: {@code -Dledger.kills=100}; the same run again: {@code -Dledger.seed=…}. */
class ErasingKilledProcessTest {

    private static final int KILLS = Math.min(200, Integer.getInteger("ledger.kills", 2));
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Set<String> marked = new LinkedHashSet<>();
    private final Set<String> erased = new LinkedHashSet<>();

    @DisplayName("killed at any point: words acknowledged can be read, words erased cannot, and nothing is between")
    @Test
    void killedAtAnyPointWordsAcknowledgedCanBeReadAndWordsErasedCannot() throws Exception {
        System.out.println("ledger.seed=" + SEED + " ledger.kills=" + KILLS);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(1, 150), "run" + kill);
            assertEveryWordIsEitherReadableOrErased(kill);
        }
    }

    private void killAfter(int acknowledgements, String run) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ErasingProcess.class.getName(),
                        folder.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int seen = 0;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 4 && words[3].equals(".")) {
                    (words[1].equals("erased") ? erased : marked).add(words[2]);
                    seen++;
                }
                if (seen == acknowledgements) {
                    // Not the process itself, which would close the pipe and lose what was acknowledged meanwhile.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(seen).as("acknowledgements before the kill").isGreaterThanOrEqualTo(acknowledgements);
    }

    private void assertEveryWordIsEitherReadableOrErased(int kill) throws IOException {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(folder))) {
            Map<String, String> told = store.log()
                    .told()
                    .after(0)
                    .collect(Collectors.toMap(e -> e.id().value(), e -> EntryFormat.write(e.entry())));
            for (String one : marked) {
                PersonId person = new PersonId("person:" + one);
                boolean gone = told.containsKey("erased-" + one);
                assertThat(told.get("marked-" + one))
                        .as("kill %d, seed %d", kill, SEED)
                        .contains(
                                gone
                                        ? "by [erased: personal data of " + person + ", entry erased-" + one + "]"
                                        : "by " + ErasingProcess.words(person));
                assertThat(store.holdsKeyOf(person)).as(one).isEqualTo(!gone);
            }
            assertThat(told.keySet())
                    .containsAll(erased.stream().map(one -> "erased-" + one).toList());
        }
        String file = Files.readString(folder.resolve("ledger.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContain("Zebedee of");
    }
}
