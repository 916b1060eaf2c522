package org.decisionledger.api.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.format.MarkedPassage;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.PersonId;
import org.decisionledger.core.thing.ThingId;

/** What can be wrong with marked passages only in the light of what is recorded. */
final class MarkedEntries {

    /** So many passages of one entry may be marked. */
    static final int MOST_MARKS = 2_000;

    private MarkedEntries() {}

    /** Refuses an entry that no reader has seen whose marks are not as a reader would have them. */
    static void refuseMalformed(Entry entry) {
        EntryFormat.read(EntryFormat.write(entry));
        int marks = EntryFormat.marked(entry).size();
        if (marks > MOST_MARKS) {
            throw new Refusal(
                    "personal-mark",
                    "",
                    "The entry has " + marks + " marked passages; at most " + MOST_MARKS + " are taken.");
        }
    }

    /**
     * Refuses words of a person whose data was erased, and passages said to be erased that no entry erased.
     *
     * @param known what is known by now
     * @param kept whether there is a folder for keys
     */
    static void refuseMisplaced(Entry entry, KnownSoFar known, boolean kept) {
        List<MarkedPassage> passages = EntryFormat.marked(entry);
        Set<ThingId> erased = known.things(passages.stream()
                .map(p -> (ThingId) p.mark().person())
                .distinct()
                .toList());
        List<Fault> faults = new ArrayList<>();
        for (MarkedPassage passage : passages) {
            PersonId person = passage.mark().person();
            boolean saidErased = passage.mark().erasedBy().isPresent();
            if (saidErased && !erased.contains(person) && !known.willBeKnown(person)) {
                faults.add(new Fault(
                        "personal-mark",
                        passage.pointer(),
                        "says that a passage is erased, and no entry tells of an erasure of personal data of " + person
                                + ". Give the passage itself."));
            } else if (!saidErased && erased.contains(person)) {
                faults.add(new Fault(
                        "person-erased",
                        passage.pointer(),
                        "holds words marked as personal data of " + person + ", whose data was erased. If there is a "
                                + "ground for keeping new words about that person, mark them under a new identifier."));
            } else if (!saidErased && !kept) {
                faults.add(new Fault(
                        "no-subject-keys",
                        passage.pointer(),
                        "is marked as personal data, and no folder is named for the keys of persons. Set "
                                + "LEDGER_SUBJECT_KEY_DIR where the ledger runs."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
