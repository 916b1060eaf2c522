package org.decisionledger.projection.commitment;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking as it stands at a moment.
 *
 * @param commitment the undertaking
 * @param title what is undertaken, in brief
 * @param on the date that its age and state are measured on (EDTF), or {@code null} for none
 * @param onWords the same in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param made each telling of how it was made, in order of occurrence
 * @param toldOtherwise further entries that speak of it as made: those linked with a telling as describing the same or
 *     as not fitting
 * @param to to whom it was given, in the words of the entries
 * @param due by when it was to be done; says so where no entry tells
 * @param age its age on the date asked about, in words; {@code null} without such a date, or when no telling is dated
 * @param state whether it is open
 * @param givenBy the offices and bodies bound, as told
 * @param changes what has changed since it was made in the offices and bodies that hold it, in order of occurrence
 * @param handovers all that is recorded of its being handed over, in order of occurrence
 * @param holding who holds it
 * @param remarks what does not fit between the tellings, and what is to be known before relying on the rest
 */
public record Undertaking(
        String commitment,
        String title,
        @Nullable String on,
        @Nullable String onWords,
        AsOf asOf,
        long position,
        List<Telling> made,
        List<TimelineRow> toldOtherwise,
        List<String> to,
        Statement due,
        @Nullable String age,
        State state,
        List<Bound> givenBy,
        List<Change> changes,
        List<Statement> handovers,
        Holding holding,
        List<Statement> remarks) {

    /** Whether it is open: undischarged, wholly or in part. */
    public boolean open() {
        return state.kind() == Kind.OPEN || state.kind() == Kind.PARTLY_DONE;
    }

    /** Whether an office or a body that holds it is told to have changed since it was made. */
    public Answer changedHands() {
        return changes.stream().anyMatch(c -> c.after() == Answer.YES && c.byThen() == Answer.YES)
                ? Answer.YES
                : changes.isEmpty() ? Answer.NO : Answer.POSSIBLY;
    }

    /**
     * One telling of how it was made.
     *
     * @param text what was undertaken, as this entry tells it
     * @param when the date, in words
     * @param byThen whether it had been made by the date asked about
     * @param row the entry
     */
    public record Telling(String text, String when, Answer byThen, TimelineRow row) {}

    /** The states of an undertaking. */
    public enum Kind {
        OPEN,
        DONE,
        PARTLY_DONE,
        REPLACED,
        WITHDRAWN
    }

    /**
     * @param kind what the entries certainly show by the date asked about
     * @param words the same in a sentence, with the date and the age at discharge, and what is only possible by then
     * @param entries those it rests on; none when no entry tells of a discharge
     */
    public record State(Kind kind, String words, List<String> entries) {}

    /**
     * An office and body bound, as told.
     *
     * @param office the office, or {@code null} when no entry names one
     * @param officeTitle its title
     * @param body the body, or {@code null} when no entry names one
     * @param bodyTitle its name
     * @param members the members of the body where it is a group
     * @param entries those that tell it
     */
    public record Bound(
            @Nullable String office,
            @Nullable String officeTitle,
            @Nullable String body,
            @Nullable String bodyTitle,
            List<String> members,
            List<String> entries) {}

    /** The kinds of change that make an undertaking an item of hand-over. */
    public enum ChangeKind {
        HOLDER_APPOINTED,
        HOLDER_LEFT,
        SUCCESSION,
        PART_MOVED,
        ENDED,
        GOVERNANCE
    }

    /** What is shown of a hand-over of this undertaking at one change. */
    public enum Shown {
        ACCEPTED,
        REFUSED,
        OFFERED,
        NEVER
    }

    /**
     * A change since it was made.
     *
     * @param kind what changed
     * @param words the change in a sentence
     * @param when the date, in words
     * @param after whether it came after the undertaking was made
     * @param byThen whether it had come by the date asked about
     * @param bodies the bodies concerned
     * @param shown what is shown of a hand-over at this change
     * @param handover the same in words, each with its entry; one sentence that says so when nothing is
     * @param rows the entries that tell the change
     */
    public record Change(
            ChangeKind kind,
            String words,
            String when,
            Answer after,
            Answer byThen,
            List<String> bodies,
            Shown shown,
            List<Statement> handover,
            List<TimelineRow> rows) {}

    /**
     * Who holds it.
     *
     * @param words one sentence
     * @param bodies the bodies that hold it, or may
     * @param posts the offices it lies with at those bodies, and who held them
     */
    public record Holding(Statement words, List<BodyNow> bodies, List<PostNow> posts) {}

    /** How a body comes to hold it. */
    public enum Way {
        /** It is bound itself. */
        BOUND,
        /** It follows a body that was bound; that it took the undertaking on is not shown. */
        SUCCESSOR,
        /** It accepted it. */
        ACCEPTED,
        /** It follows a body that accepted it. */
        SUCCESSOR_OF_ACCEPTOR
    }

    /**
     * A body that holds it, or may.
     *
     * @param body the body
     * @param title its name
     * @param way how it comes to hold it
     * @param known for a successor: whether every step is stated, or some step is inferred or not known
     * @param byThen whether it held it by the date asked about
     * @param words the same in a sentence
     * @param entries those it rests on
     */
    public record BodyNow(
            String body,
            String title,
            Way way,
            @Nullable Succession known,
            Answer byThen,
            String words,
            List<String> entries) {}

    /**
     * An office it lies with at one body.
     *
     * @param held what can be said of who held it
     * @param words the same in words; "no entry shows who held it" where none does
     */
    public record PostNow(
            String office,
            String officeTitle,
            String body,
            String bodyTitle,
            Holders.Held held,
            String words,
            List<String> entries) {}
}
