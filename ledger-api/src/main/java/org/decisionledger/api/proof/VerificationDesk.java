package org.decisionledger.api.proof;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.core.transparency.NoteKey;
import org.jspecify.annotations.Nullable;

/** Verifies a ledger that is open in this process, one time at once, on a thread of its own. */
public final class VerificationDesk {

    private static final Logger LOG = System.getLogger(VerificationDesk.class.getName());

    private final ProofLog log;
    private final Clock clock;
    private final Consumer<NotedOccasion> done;
    private volatile State state = new State(false, 0, 0, false, null, null);

    /** @param done told of each time that everything was verified */
    public VerificationDesk(ProofLog log, Clock clock, Consumer<NotedOccasion> done) {
        this.log = log;
        this.clock = clock;
        this.done = done;
    }

    /**
     * How it stands.
     *
     * @param running whether one is under way
     * @param position the last position looked at
     * @param entries positions to be looked at, as of the beginning
     * @param sound whether the last one found nothing wrong; {@code false} while one runs
     * @param fault why the last one could not be brought to its end; {@code null} when it was
     * @param result of the last one; {@code null} when there is none, or one runs
     */
    public record State(
            boolean running,
            long position,
            long entries,
            boolean sound,
            @Nullable String fault,
            @Nullable Verified result) {

        /** In words. */
        public String text() {
            if (running) {
                return String.format(Locale.ROOT, "Under way: %,d of %,d entries.%n", position, entries);
            }
            if (fault != null) {
                return "It came to no end: " + fault + "\n";
            }
            return result == null ? "Nothing was verified since the server started.\n" : result.text();
        }
    }

    public State state() {
        return state;
    }

    /**
     * Begins; parameters as for {@link ProofLog#verifySince}.
     *
     * @param entries how many there are to look at
     * @return {@code false} when one is under way, which then goes on as it is
     */
    public synchronized boolean begin(long since, List<Kept> kept, @Nullable NoteKey key, long entries) {
        if (state.running()) {
            return false;
        }
        state = new State(true, since, entries, false, null, null);
        Thread.ofPlatform().name("verification").daemon().start(() -> run(since, kept, key, entries));
        return true;
    }

    private void run(long since, List<Kept> kept, @Nullable NoteKey key, long entries) {
        try {
            Verified verified = log.verifyKept(
                    since, kept, key, position -> state = new State(true, position, entries, false, null, null));
            if (verified.after() == 0) {
                done.accept(verified.occasion(clock.instant()));
            }
            state = new State(false, entries, entries, verified.sound(), null, verified);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Verifying came to no end", e);
            state = new State(false, 0, entries, false, String.valueOf(e.getMessage()), null);
        }
    }
}
