package org.decisionledger.api.store;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A piece of work in the queue, and whoever waits for its answer. */
final class Job<T extends @Nullable Object> {

    final Work<T> work;
    final CompletableFuture<T> answer = new CompletableFuture<>();

    private @Nullable T outcome;

    Job(Work<T> work) {
        this.work = work;
    }

    void prepareAnswer(WriteTransaction transaction) {
        outcome = work.answer(transaction);
    }

    @SuppressWarnings("NullAway")
    void acknowledge() {
        answer.complete(outcome);
    }

    void fail(Throwable reason) {
        answer.completeExceptionally(reason);
    }
}
