package org.decisionledger.projection.statutory;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What regulation 24 asks to be kept of an award, paragraph by paragraph, as far as entries show it. It is drawn up for
 * any award: whether the Regulations hold for this one is for {@code law} to tell.
 *
 * @param award the decision or contract asked about
 * @param title it in words
 * @param asOf the moment from which it was asked
 * @param position the last position of the ledger that the answer takes in
 * @param paragraphs (a) to (j), in order
 * @param notes what a reader must know of the whole
 */
public record AwardRecord(
        String award, String title, AsOf asOf, long position, List<Paragraph> paragraphs, List<String> notes) {

    public AwardRecord {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /** The paragraphs of which not all is shown, in order. */
    public List<Paragraph> missing() {
        return paragraphs.stream().filter(p -> p.missing() != null).toList();
    }

    /** How far entries show what a paragraph asks. */
    public enum Shown {
        SHOWN("shown"),
        PARTLY_SHOWN("partly shown"),
        NOT_SHOWN("no entry shows it");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One paragraph of regulation 24.
     *
     * @param letter its place, such as {@code 24(d)}
     * @param asks what it asks, in our words
     * @param shown how far entries show it
     * @param rows the entries that bear on it, in order of occurrence
     * @param missing what no entry shows, and what would fill it; {@code null} when it is shown
     */
    public record Paragraph(
            String letter,
            String asks,
            Shown shown,
            List<TimelineRow> rows,
            @Nullable String missing) {

        public Paragraph {
            rows = List.copyOf(rows);
        }
    }
}
