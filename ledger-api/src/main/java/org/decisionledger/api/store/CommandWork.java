package org.decisionledger.api.store;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A command that came through the bus: nothing is looked up before it, and its handler's result is the answer. */
final class CommandWork implements Work<@Nullable Object> {

    /** Handles the command within a transaction. */
    interface Handling {
        @Nullable
        Object in(WriteTransaction transaction) throws Exception;
    }

    private final Handling handling;
    private @Nullable Object result;

    CommandWork(Handling handling) {
        this.handling = handling;
    }

    @Override
    public boolean shares() {
        return true;
    }

    @Override
    public Collection<String> ids() {
        return Set.of();
    }

    @Override
    public void run(WriteTransaction transaction) throws Exception {
        result = handling.in(transaction);
    }

    @Override
    public @Nullable Object answer(WriteTransaction transaction) {
        return result;
    }
}
