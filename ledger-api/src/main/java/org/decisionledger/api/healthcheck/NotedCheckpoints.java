package org.decisionledger.api.healthcheck;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.proof.CheckpointCopy;
import org.decisionledger.api.proof.CheckpointWatch;
import org.decisionledger.api.proof.ProofLog;

/** Notes each new checkpoint, where it was copied to, and that none could be signed. The same is not noted twice. */
public final class NotedCheckpoints implements CheckpointWatch {

    private static final Logger LOG = System.getLogger(NotedCheckpoints.class.getName());

    private final ProofLog log;
    private final Occasions occasions;
    private final Clock clock;

    public NotedCheckpoints(ProofLog log, Occasions occasions, Clock clock) {
        this.log = log;
        this.occasions = occasions;
        this.clock = clock;
    }

    @Override
    public void signed() {
        log.newest().ifPresent(newest -> {
            List<CheckpointCopy> copies = log.copies();
            String covers = String.format(Locale.ROOT, "It covers the first %,d entries.", newest.size());
            note(
                    newest.since(),
                    copies.stream().allMatch(copy -> copy.failed() == null),
                    Stream.concat(Stream.of(covers), copies.stream().map(NotedCheckpoints::words))
                            .collect(Collectors.joining(" ")));
        });
    }

    @Override
    public void notSigned(String why) {
        note(clock.instant(), false, "No checkpoint was signed: " + why);
    }

    private static String words(CheckpointCopy copy) {
        return copy.failed() == null
                ? "Copied to " + copy.where() + "."
                : "Not copied to " + copy.where() + " (" + copy.failed() + ").";
    }

    private void note(Instant at, boolean well, String detail) {
        try {
            boolean same = occasions
                    .last(Occasion.CHECKPOINT)
                    .filter(last -> last.detail().equals(detail))
                    .isPresent();
            if (!same) {
                occasions.note(new NotedOccasion(Occasion.CHECKPOINT, at, well, detail));
            }
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "occasion=checkpoint error=\"{0}\"", e.getMessage());
        }
    }
}
