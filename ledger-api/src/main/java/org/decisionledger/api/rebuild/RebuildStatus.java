package org.decisionledger.api.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the work has come.
 *
 * @param state what it is doing
 * @param position so many entries have been read for the index
 * @param of so many there are
 * @param perSecond entries read a second so far
 * @param startedAt when it began, UTC; {@code null} when none has been since the ledger was opened
 * @param report what came of the last one; {@code null} while one runs, after one that failed, and before the first
 * @param error why the last one failed, in a sentence; {@code null} when it did not
 */
public record RebuildStatus(
        State state,
        long position,
        long of,
        double perSecond,
        @Nullable Instant startedAt,
        @Nullable RebuildReport report,
        @Nullable String error) {

    /** What it is doing. */
    public enum State {
        NONE_YET,
        READING,
        COMPARING,
        DONE,
        FAILED;

        public boolean running() {
            return this == READING || this == COMPARING;
        }
    }

    static final RebuildStatus NONE = new RebuildStatus(State.NONE_YET, 0, 0, 0, null, null, null);

    RebuildStatus now(State other) {
        return new RebuildStatus(other, position, of, perSecond, startedAt, report, error);
    }

    RebuildStatus at(long reached, long head, double rate) {
        return new RebuildStatus(state, reached, Math.max(head, reached), rate, startedAt, report, error);
    }
}
