package org.decisionledger.projection.adequacy;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;

/**
 * The checklist as put to the record of one decision.
 *
 * @param decision its identifier
 * @param title what people call it
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param draft whether entries that are not recorded were read with those that are
 * @param decided whether an entry shows that a body decided
 * @param present how many items are present
 * @param applicable how many items apply
 * @param items every item, in the order of {@link ChecklistItem}
 */
public record Adequacy(
        String decision,
        String title,
        AsOf asOf,
        long position,
        boolean draft,
        boolean decided,
        int present,
        int applicable,
        List<Item> items) {

    public Adequacy {
        items = List.copyOf(items);
    }

    /** The score in words: "8 of 13". No item weighs more than another. */
    public String score() {
        return present + " of " + applicable;
    }

    /** The items that are missing, in order. */
    public List<Item> missing() {
        return items.stream().filter(i -> i.state() == State.MISSING).toList();
    }

    /** Whether an item is there. */
    public enum State {
        PRESENT("present"),
        MISSING("missing"),
        NOT_APPLICABLE("not applicable");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One item of the checklist.
     *
     * @param item which
     * @param asks the same in a few words
     * @param basis where it comes from, as document and section
     * @param why in a sentence, why it counts as present, missing or not applicable
     * @param entries the entries the sentence rests on, in order of occurrence; empty where none was found
     * @param owner for a missing item, who is to see to it; empty for the others
     * @param wouldFill for a missing item, what entry would fill it; empty for the others
     */
    public record Item(
            ChecklistItem item,
            String asks,
            String basis,
            State state,
            String why,
            List<String> entries,
            String owner,
            String wouldFill) {

        public Item {
            entries = List.copyOf(entries);
        }

        Item(ChecklistItem item, State state, String why, List<String> entries, String owner, String wouldFill) {
            this(item, item.words(), item.basis(), state, why, entries, owner, wouldFill);
        }
    }
}
