package org.decisionledger.core.entry;

import java.time.Instant;
import org.decisionledger.core.fact.LedgerFact;

/**
 * An entry as the ledger holds it.
 *
 * @param entry what was recorded
 * @param position its place in the ledger, counted from 1 without holes
 * @param recordedAt when the ledger took it in, UTC, strictly later than that of the entry before it
 */
public record RecordedEntry(Entry entry, long position, Instant recordedAt) {

    public EntryId id() {
        return entry.id();
    }

    public Header header() {
        return entry.header();
    }

    public LedgerFact fact() {
        return entry.fact();
    }
}
