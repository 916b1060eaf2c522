package org.decisionledger.projection.gate;

import java.util.List;
import org.decisionledger.core.procurement.GateAdvice;
import org.decisionledger.core.procurement.RatedLevel;
import org.decisionledger.core.procurement.RatingStage;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * How a procurement was rated, what was recommended and decided at each of its gates, and what stayed open (domain
 * reference R-23, K-31).
 *
 * @param procurement the procurement
 * @param title what people call it
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param frameworks domains, criteria and scales, in order of occurrence
 * @param ratings what was rated, each with its ratings side by side
 * @param gates in the order of the numbers in their names, those without a number last, as first told
 * @param lines what was rated below the best grade, and every condition, open or closed
 * @param remarks what does not fit or cannot be told
 */
public record GateRecord(
        String procurement,
        String title,
        AsOf asOf,
        long position,
        List<Framework> frameworks,
        List<Rated> ratings,
        List<Gate> gates,
        List<Line> lines,
        List<Statement> remarks) {

    /**
     * The framework of an evaluation.
     *
     * @param gate the gate it is for, as written, or {@code null} when the entry names none
     * @param domains its domains in order
     * @param scale its grades in the order of the framework, which is read as best first
     */
    public record Framework(@Nullable String gate, List<Domain> domains, List<Grade> scale, TimelineRow row) {}

    /**
     * A domain of a framework.
     *
     * @param weight its weight in per cent as written, or {@code null} when none is given
     * @param unrated those of its criteria that no entry rates
     */
    public record Domain(String name, @Nullable String weight, List<String> criteria, List<String> unrated) {}

    /** A grade and what it means. */
    public record Grade(String rating, String meaning) {}

    /**
     * One thing that was rated.
     *
     * @param what it, as rated first
     * @param of whose proposal, in words
     * @param ratings in order of occurrence
     */
    public record Rated(String what, RatedLevel level, List<String> of, List<Rating> ratings) {}

    /**
     * One rating.
     *
     * @param assessor who rated, as the entry tells it, never a private name
     * @param grade the grade given
     * @param before the grade before moderation, as far as an entry tells it
     * @param after the grade after moderation, as far as one entry alone tells it
     * @param reason the assessor's words
     * @param changeReason why moderation changed the grade
     * @param gate the gate it is for, as written
     */
    public record Rating(
            String assessor,
            RatingStage stage,
            RatedLevel level,
            String what,
            String grade,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable String changeReason,
            @Nullable String gate,
            TimelineRow row) {}

    /** Whether a line still stands. */
    public enum State {
        OPEN,
        CLOSED,
        /** No scale is on record, so whether a grade falls short cannot be told. */
        CANNOT_BE_TOLD
    }

    /** Where a line comes from. */
    public enum Kind {
        RATING,
        CONDITION
    }

    /**
     * Something that is to be settled before a gate.
     *
     * @param id identifier of the condition, or the entry of the first rating
     * @param what it, in words
     * @param raisedAt the gate it was raised at, as written, or {@code null} when no entry says
     * @param dueAt the gate or stage by which it is to be met, as written
     * @param due by when, in words
     * @param holder who has to meet it, in words
     * @param words how it stands
     * @param wouldClose what would close it; empty when it is closed
     * @param entries the entries this rests on
     * @param row the entry that raised it
     */
    public record Line(
            Kind kind,
            String id,
            String what,
            @Nullable String raisedAt,
            @Nullable String dueAt,
            @Nullable String due,
            @Nullable String holder,
            State state,
            String words,
            String wouldClose,
            List<String> entries,
            TimelineRow row) {}

    /** Whether anything on record stands against closing a gate. It never refuses anything. */
    public enum MayClose {
        NOTHING_OPEN,
        LINES_OPEN,
        CANNOT_BE_TOLD
    }

    /** What one entry recommends at a gate. */
    public record Recommended(
            GateAdvice advice,
            @Nullable String next,
            @Nullable String reason,
            List<String> conditions,
            TimelineRow row) {}

    /** A body, by identifier and in words. */
    public record Body(String id, String title) {}

    /**
     * A gate.
     *
     * @param name as first written
     * @param deciders who decides, as entries tell it
     * @param noting who is only asked to note
     * @param decision whether a decision is on record, in words
     * @param decided the entries of that decision
     * @param otherwise what follows when it is not passed, as the record says
     * @param rules what is laid down on it
     * @param mayClose whether anything stands against closing it
     * @param open the lines that stand against it: carried from earlier gates, rated short at this one, or due at it
     * @param carriedOn conditions raised here that are to be met later
     * @param flags what does not go together
     */
    public record Gate(
            String name,
            List<Recommended> recommended,
            List<Body> deciders,
            List<Body> noting,
            Statement decision,
            List<TimelineRow> decided,
            List<Statement> otherwise,
            List<TimelineRow> rules,
            MayClose mayClose,
            List<Line> open,
            List<Line> carriedOn,
            List<Statement> flags) {}
}
