package org.decisionledger.projection.statutory;

import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.statutory.AwardRecord.Shown;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The notices that the Procurement Act 2023 or the Provider Selection Regime ask of an award, drawn up from entries for a
 * person to finish: what entries show of each thing asked, and what is missing.
 *
 * @param award the decision, contract or procurement asked about
 * @param title it in words
 * @param asOf the moment from which it was asked
 * @param position the last position of the ledger that the answer takes in
 * @param commencement when the procedure commenced and how that is known, which decides the regime
 * @param considered every notice with whether it is due and why
 * @param published notices on record in the procurements of the award, in order of occurrence
 * @param drafts those drawn up, in the order of the law
 * @param notes what a reader must know of the whole
 */
public record NoticeDrafts(
        String award,
        String title,
        AsOf asOf,
        long position,
        String commencement,
        List<Considered> considered,
        List<TimelineRow> published,
        List<Draft> drafts,
        List<String> notes) {

    public NoticeDrafts {
        considered = List.copyOf(considered);
        published = List.copyOf(published);
        drafts = List.copyOf(drafts);
        notes = List.copyOf(notes);
    }

    /**
     * A notice and whether it is due.
     *
     * @param code by which its draft is asked for
     * @param title what people call it
     * @param law where its content is laid down
     * @param due certainly, possibly, or not
     * @param reasons one sentence each on the regime and on the procedure
     */
    public record Considered(String code, String title, String law, Answer due, List<String> reasons) {

        public Considered {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The draft of one notice.
     *
     * @param code of the notice
     * @param title what people call it
     * @param law where its content is laid down
     * @param timing when it is published
     * @param note what a reader must know of this form; {@code null} for nothing
     * @param items what it asks, in the order of the law
     */
    public record Draft(
            String code,
            String title,
            String law,
            String timing,
            @Nullable String note,
            List<Item> items) {

        public Draft {
            items = List.copyOf(items);
        }

        /** The items of which not all is shown, in order. */
        public List<Item> missing() {
            return items.stream().filter(i -> i.missing() != null).toList();
        }
    }

    /**
     * One thing that a notice asks.
     *
     * @param place where the law asks it
     * @param asks what, in our words
     * @param shown how far entries show it
     * @param says what entries say, for the notice; as recorded and never weighed against each other
     * @param rows the entries it rests on, in order of occurrence
     * @param missing what no entry shows and the person who finishes the notice has to add; {@code null} for nothing
     */
    public record Item(
            String place,
            String asks,
            Shown shown,
            List<Said> says,
            List<TimelineRow> rows,
            @Nullable String missing) {

        public Item {
            says = List.copyOf(says);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What one entry says.
     *
     * @param text the words or figures as recorded
     * @param entry the entry
     */
    public record Said(String text, String entry) {}
}
