package org.decisionledger.api.ocds;

import org.decisionledger.core.entry.Entry;
import org.jspecify.annotations.Nullable;

/** What was found in a source, and what was made of it, in the order in which it stands there. */
sealed interface FoundInSource {

    Where where();

    /** A release that was not looked into yet. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to the next and never compared
    record Raw(byte[] bytes, Where where) implements FoundInSource {}

    /** A release that is in the ledger already. */
    record There(Where where) implements FoundInSource {}

    /**
     * What is to be recorded.
     *
     * @param release whether it is that of a release, and not of the register it stands in
     */
    record Fresh(Entry entry, Where where, boolean release) implements FoundInSource {}

    /**
     * What cannot be taken in.
     *
     * @param below JSON pointer below the release; {@code null} for none
     */
    record Faulty(Where where, @Nullable String below, String message) implements FoundInSource {}
}
