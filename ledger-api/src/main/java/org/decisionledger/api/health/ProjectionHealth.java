package org.decisionledger.api.health;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come, and what keeps it from coming further.
 *
 * @param name {@code index}, {@code checks} or {@code conflicts}
 * @param upkeep whether it follows the entries by itself, or only when it is asked
 * @param position the last position it has taken in or set aside; 0 at the start, and for one never asked
 * @param head the position of the last entry, as far as was known when this was told
 * @param behindSince since when it has been behind without a break, UTC; {@code null} when it is not behind, and for
 *     one that is brought up to date when asked
 * @param lastError what went wrong last since the ledger was opened; {@code null} for nothing
 * @param parked the entries set aside, in order of position
 */
public record ProjectionHealth(
        String name,
        Upkeep upkeep,
        long position,
        long head,
        @Nullable Instant behindSince,
        @Nullable ProjectionError lastError,
        List<ParkedEntry> parked) {

    /** When a projection takes new entries in. */
    public enum Upkeep {
        /** By itself, as they are recorded. */
        FOLLOWS,
        /** When it is asked; being behind until then is no fault. */
        WHEN_ASKED
    }

    public ProjectionHealth {
        parked = List.copyOf(parked);
    }

    /** How many entries it has yet to take in. */
    public long behind() {
        return Math.max(0, head - position);
    }

    /** Nothing is set aside, and nothing has gone wrong that is not over. */
    public boolean well() {
        return parked.isEmpty() && (lastError == null || lastError.over());
    }
}
