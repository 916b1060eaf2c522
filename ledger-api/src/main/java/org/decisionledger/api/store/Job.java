package org.decisionledger.api.store;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A piece of work in the queue, and whoever waits for its answer. */
final class Job<T extends @Nullable Object> {

    final Work<T> work;
    final CompletableFuture<T> answer = new CompletableFuture<>();

    private @Nullable T outcome;
    private @Nullable Exception refusal;

    Job(Work<T> work) {
        this.work = work;
    }

    /** What the work is answered when all that was seen while it was done is on disk. */
    void prepareAnswer(WriteTransaction transaction) {
        if (refusal == null) {
            outcome = work.answer(transaction);
        }
    }

    /**
     * It is refused. Why may be another entry, which must be on disk before anybody is told of it: the caller is told
     * by {@link #tell}.
     */
    void refuse(Exception reason) {
        refusal = reason;
    }

    /** A refusal of an earlier try does not hold any more. */
    void tryAgain() {
        refusal = null;
    }

    boolean refused() {
        return refusal != null;
    }

    @SuppressWarnings("NullAway")
    void tell() {
        if (refusal != null) {
            fail(refusal);
        } else {
            answer.complete(outcome);
        }
    }

    void fail(Throwable reason) {
        answer.completeExceptionally(reason);
    }
}
