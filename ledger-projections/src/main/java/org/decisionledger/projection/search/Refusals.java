package org.decisionledger.projection.search;

import org.decisionledger.core.entry.RecordedEntry;

/** Is told of an entry that could not be taken in; the others go on. */
@FunctionalInterface
public interface Refusals {

    void refused(RecordedEntry entry, Throwable why);
}
