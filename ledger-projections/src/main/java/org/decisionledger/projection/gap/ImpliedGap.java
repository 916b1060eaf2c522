package org.decisionledger.projection.gap;

import java.util.List;
import java.util.Locale;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Standing;

/**
 * Something that the entries lead one to look for and that no entry shows. Nobody noted it; it follows from what is
 * there.
 *
 * @param kind what is missing
 * @param about the thing it is about
 * @param cause the entry that leads one to look for it; it should stand at the date of that entry or after
 * @param why what is missing, in one sentence
 * @param entries the entries it rests on, the cause first
 * @param noted gaps noted by a source that speak of the same entry
 */
public record ImpliedGap(
        Kind kind, ThingId about, Standing cause, String why, List<Standing> entries, List<Standing> noted) {

    public ImpliedGap {
        entries = List.copyOf(entries);
        noted = List.copyOf(noted);
    }

    /** What can be missing (issues of record keeping that the five papers show: domain reference, section 9). */
    public enum Kind {
        APPROACH_WITHOUT_OUTCOME("an approach without an outcome"),
        MEETING_WITHOUT_MINUTES("a meeting without minutes"),
        COMPLAINT_WITHOUT_ANSWER("a complaint without an answer"),
        DECISION_WITHOUT_REASONS("a decision without reasons"),
        QUESTION_WITHOUT_DECISION("a question put for decision, without a decision"),
        OFFICE_WITHOUT_HOLDER("an office without a holder"),
        BODY_WITHOUT_SUCCESSOR("a body without a successor");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A name for it that stays the same as long as its cause stands, for example {@code implied:x/office-without-holder}. */
    public String id() {
        return "implied:" + cause.id().value() + "/"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + about.value();
    }
}
