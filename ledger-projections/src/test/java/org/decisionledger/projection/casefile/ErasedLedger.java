package org.decisionledger.projection.casefile;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;

/** A ledger before an erasure and after it: the same entries with words gone, and the entry that tells of it. */
public final class ErasedLedger {

    private ErasedLedger() {}

    /** The entries with {@code words} erased wherever they stand, and the erasure as the last entry. */
    public static List<RecordedEntry> without(String words, List<RecordedEntry> ledger) {
        List<RecordedEntry> after = new ArrayList<>();
        for (RecordedEntry entry : ledger) {
            Entry erased = EntryFormat.read(EntryFormat.write(entry.entry())
                    .replace(words, "[erased: personal data of person:p-1, entry gone]"));
            after.add(new RecordedEntry(erased, entry.position(), entry.recordedAt()));
        }
        Entry erasure = CaseLedger.told("""
                - {id: gone, type: PersonalDataErased, subject: "person:p-1", data: {basis: "UK GDPR, article 17(1)", reason: "asked for"}}
                """).getLast().entry();
        long position = ledger.size() + 1L;
        after.add(new RecordedEntry(erasure, position, CaseLedger.recordedAt(position)));
        return after;
    }
}
