package org.decisionledger.api.store;

import org.decisionledger.api.personal.PersonalTexts;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.refusal.Refusal;

/**
 * An entry with the two texts that will be stored of it, written out before it is its turn, marked passages not yet
 * sealed.
 */
record Draft(Entry entry, String header, String data) {

    static Draft of(Entry entry) {
        Draft draft = new Draft(entry, EntryFormat.writeHeader(entry.header()), EntryFormat.writeFact(entry.fact()));
        if (draft.marked()) {
            MarkedEntries.refuseMalformed(entry);
        }
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

    /** Whether a passage of it is marked as personal data. */
    boolean marked() {
        return PersonalMarks.in(header) || PersonalMarks.in(data);
    }

    /**
     * Whether {@code row} holds this very content; a row of an older revision is compared by what it means. Words that
     * were erased meanwhile are taken to have been these.
     */
    boolean isStoredAs(StoredRow row, PersonalTexts texts) {
        if (!marked()) {
            return isReadAs(row, row.header(), row.data(), texts);
        }
        Draft now = new Draft(
                new Entry(
                        EntryFormat.readHeader(texts.afterErasures(header)),
                        EntryFormat.readFact(
                                EntryFormat.wireName(entry.fact().getClass()),
                                EntryFormat.revision(entry.fact().getClass()),
                                texts.afterErasures(data))),
                texts.afterErasures(header),
                texts.afterErasures(data));
        return now.isReadAs(row, texts.opened(row.header()), texts.opened(row.data()), texts);
    }

    private boolean isReadAs(StoredRow row, String storedHeader, String storedData, PersonalTexts texts) {
        FactKind kind = FactKinds.of(entry.fact());
        return storedHeader.equals(header)
                        && storedData.equals(data)
                        && row.wireName().equals(kind.wireName())
                        && row.revision().equals(Integer.toString(kind.revision()))
                || row.entry(texts::opened).equals(entry);
    }

    boolean isSameAs(Draft other) {
        return entry.equals(other.entry);
    }
}
