package org.decisionledger.api.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.projection.check.CheckSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedCheckpointsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_new_checkpoint_is_noted_with_where_it_was_copied_to_and_where_it_could_not_be() throws IOException {
        Path away = folder.resolve("away");
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (OpenLedger ledger = open(away, file)) {
            ProofLog log = ledger.proof().orElseThrow();
            log.sign();
            notes(ledger, log).signed();

            NotedOccasion noted = last(ledger);
            assertThat(noted.well()).isFalse();
            assertThat(noted.at()).isEqualTo(log.newest().orElseThrow().since());
            assertThat(noted.detail())
                    .startsWith("It covers the first 4 entries. Copied to " + away + ". Not copied to " + file + " (");
            assertThat(ledger.health(HealthLimits.STANDARD, Clock.systemUTC())
                            .now()
                            .worries())
                    .anySatisfy(worry ->
                            assertThat(worry).startsWith("The newest checkpoint was not copied to " + file + ": "));
        }
    }

    @Test
    void that_nothing_could_be_signed_is_noted_and_the_same_is_not_noted_again() {
        try (OpenLedger ledger = open()) {
            ProofLog log = ledger.proof().orElseThrow();
            notes(ledger, log).signed();
            assertThat(ledger.occasions().orElseThrow().all())
                    .as("nothing is signed yet")
                    .isEmpty();

            notes(ledger, log).notSigned("the key is gone.");
            new NotedCheckpoints(log, ledger.occasions().orElseThrow(), Clock.systemUTC())
                    .notSigned("the key is gone.");
            assertThat(last(ledger))
                    .isEqualTo(new NotedOccasion(
                            Occasion.CHECKPOINT, NOW, false, "No checkpoint was signed: the key is gone."));
        }
    }

    private OpenLedger open(Path... copies) {
        Path data = folder.resolve("data");
        OpenLedger ledger = OpenLedger.open(
                StoreSettings.embedded(data).withoutDurability(),
                CheckSettings.STANDARD,
                ProofSettings.in(data).withCopies(List.of(copies)));
        ledger.recorder().record(Sample.background("procurement:home-care"));
        return ledger;
    }

    private static NotedCheckpoints notes(OpenLedger ledger, ProofLog log) {
        return new NotedCheckpoints(log, ledger.occasions().orElseThrow(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static NotedOccasion last(OpenLedger ledger) {
        return ledger.occasions().orElseThrow().last(Occasion.CHECKPOINT).orElseThrow();
    }
}
