package org.decisionledger.core.entry;

import org.decisionledger.core.fact.LedgerFact;

/** A fact under its header: what is asked to be recorded, and what is kept. */
public record Entry(Header header, LedgerFact fact) {

    public EntryId id() {
        return header.id();
    }
}
