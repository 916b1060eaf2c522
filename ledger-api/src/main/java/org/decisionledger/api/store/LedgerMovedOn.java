package org.decisionledger.api.store;

/** Something was recorded after the position that an entry was worked out from. Nothing was stored; work it out anew. */
public final class LedgerMovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerMovedOn(long position, long head) {
        super("The entry was worked out from the record at position " + position + "; the record has come to " + head
                + ".");
    }
}
