package org.decisionledger.api.store;

import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.refusal.Refusal;

/** An entry with the two texts that will be stored of it, written out before it is its turn. */
record Draft(Entry entry, String header, String data) {

    static Draft of(Entry entry) {
        Draft draft = new Draft(entry, EntryFormat.writeHeader(entry.header()), EntryFormat.writeFact(entry.fact()));
        int length = draft.header.length() + draft.data.length();
        if (length > EntryFormat.LONGEST_ENTRY) {
            throw new Refusal(
                    "too-long",
                    "",
                    "The entry has " + length + " characters; at most " + EntryFormat.LONGEST_ENTRY
                            + " are taken. Keep documents outside the ledger and cite them.");
        }
        return draft;
    }

    /** Whether {@code row} holds this very content; a row of an older revision is compared by what it means. */
    boolean isStoredAs(StoredRow row) {
        FactKind kind = FactKinds.of(entry.fact());
        return row.header().equals(header)
                        && row.data().equals(data)
                        && row.wireName().equals(kind.wireName())
                        && row.revision().equals(Integer.toString(kind.revision()))
                || row.entry().equals(entry);
    }

    boolean isSameAs(Draft other) {
        return entry.equals(other.entry);
    }
}
