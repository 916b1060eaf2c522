package org.decisionledger.api.healthcheck;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.Occasions;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.healthcheck.Health.LastTime;
import org.decisionledger.api.healthcheck.Health.Recording;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.healthcheck.Health.State;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.api.store.WritingTrouble;
import org.jspecify.annotations.Nullable;

/** Looks at an open ledger: a few small questions, none of which waits long for a database that does not answer. */
public final class HealthCheck implements HealthSource {

    private static final long LONGEST_WAIT_MS = 2_000;
    private static final Executor ASIDE =
            task -> Thread.ofVirtual().name("health").start(task);

    private static final Logger LOG = System.getLogger(HealthCheck.class.getName());

    private final LedgerStore store;
    private final Optional<ProofLog> proof;
    private final @Nullable Occasions occasions;
    private final List<Path> folders;
    private final Supplier<List<ProjectionHealth>> projections;
    private final HealthLimits limits;
    private final Clock clock;
    private volatile Found lastFound = new Found(0, null, null);

    /**
     * @param occasions {@code null} when no folder is known that could hold them
     * @param folders those that this process writes to
     */
    public HealthCheck(
            LedgerStore store,
            Optional<ProofLog> proof,
            @Nullable Occasions occasions,
            List<Path> folders,
            Supplier<List<ProjectionHealth>> projections,
            HealthLimits limits,
            Clock clock) {
        this.store = store;
        this.proof = proof;
        this.occasions = occasions;
        this.folders = folders;
        this.projections = projections;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Health now() {
        Optional<ProofLog.Newest> newest = proof.flatMap(ProofLog::newest);
        long covered = newest.map(ProofLog.Newest::size).orElse(0L);
        @Nullable String unreachable = null;
        try {
            lastFound = CompletableFuture.supplyAsync(() -> find(covered), ASIDE)
                    .get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            unreachable = "the database did not answer within " + LONGEST_WAIT_MS / 1000 + " seconds.";
        } catch (ExecutionException e) {
            unreachable = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unreachable = "the question was broken off.";
        }
        Found found = lastFound;
        Signed signed = new Signed(
                proof.isPresent(),
                covered,
                newest.map(ProofLog.Newest::since).orElse(null),
                Math.max(0, found.head() - covered),
                found.firstWaiting(),
                proof.map(ProofLog::copies).orElse(List.of()),
                proof.map(ProofLog::witnesses).orElse(List.of()));
        return judged(
                new Seen(
                        clock.instant(),
                        unreachable,
                        found.head(),
                        found.first(),
                        store.writingTrouble().orElse(null),
                        signed,
                        room(),
                        occasions == null ? Map.of() : occasions.all(),
                        projections.get()),
                limits);
    }

    /** A disk that cannot be asked is told of by what fails on it. */
    private List<Room> room() {
        List<Room> room = new ArrayList<>();
        for (Path folder : folders) {
            try {
                room.add(new Room(folder, Files.getFileStore(folder).getUsableSpace()));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "folder={0} error=\"{1}\"", folder, e.getMessage());
            }
        }
        return room;
    }

    /** What entries tell: how many, and when the first of all and the first that no checkpoint covers were recorded. */
    private record Found(
            long head, @Nullable Instant first, @Nullable Instant firstWaiting) {}

    private Found find(long covered) {
        EntryLog log = store.log();
        long head = log.head();
        return new Found(head, recordedAt(log, 1), head > covered ? recordedAt(log, covered + 1) : null);
    }

    private static @Nullable Instant recordedAt(EntryLog log, long position) {
        return log.rowsBetween(position, position)
                .findFirst()
                .map(StoredRow::recordedAt)
                .orElse(null);
    }

    static Health judged(Seen seen, HealthLimits limits) {
        List<String> worries = Worries.of(seen, limits);
        @Nullable WritingTrouble writing = seen.writing();
        boolean stopped = seen.unreachable() != null || writing != null && writing.stopped();
        return new Health(
                seen.at(),
                stopped ? State.WRITING_STOPPED : worries.isEmpty() ? State.WELL : State.NEEDS_ATTENTION,
                worries,
                seen.entries(),
                new Recording(!stopped, writing != null ? writing.message() : seen.unreachable()),
                seen.checkpoint(),
                seen.room(),
                Arrays.stream(Occasion.values())
                        .map(what -> new LastTime(what, seen.occasions().get(what)))
                        .toList(),
                seen.projections(),
                limits);
    }
}
