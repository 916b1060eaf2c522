package org.decisionledger.api.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What one caller asks to be written. It is taken in whole or not at all; it may be tried more than once, so it
 * changes nothing of its own.
 *
 * @param <T> what the caller is answered
 */
interface Work<T extends @Nullable Object> {

    /** Whether it is short, and shares its transaction with others that wait. */
    boolean shares();

    /** The ids of the entries it means to add, to be looked up together with those of the others. */
    Collection<String> ids();

    /** Whether it is to be kept; if not, all is done but the commit. */
    default boolean kept() {
        return true;
    }

    /** Does it, or throws why not. */
    void run(WriteTransaction transaction) throws Exception;

    /** The answer, asked for once everything is in the tables. */
    @Nullable
    T answer(WriteTransaction transaction);
}
