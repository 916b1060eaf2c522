package org.decisionledger.projection.lineage;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A body, where it comes from, what became of it, and who held its offices.
 *
 * @param organisation the body
 * @param title its name as registered
 * @param on the date that offices, names and changes are measured against (EDTF), or {@code null} for none
 * @param onWords the same in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param names the names it went by, in order
 * @param existence what is told of its beginning and its end
 * @param predecessors the bodies it follows, nearest first, theirs after them
 * @param successors the bodies that follow it, nearest first, theirs after them
 * @param offices who held its offices on that date
 * @param roles roles it took and gave up
 * @param changes partnerships, ways of meeting, functions that moved, delegations
 * @param remarks what does not fit or is not known, and is not settled here
 */
public record Lineage(
        String organisation,
        String title,
        @Nullable String on,
        @Nullable String onWords,
        AsOf asOf,
        long position,
        List<Name> names,
        List<TimelineRow> existence,
        List<Relative> predecessors,
        List<Relative> successors,
        List<Post> offices,
        List<TimelineRow> roles,
        List<TimelineRow> changes,
        List<Statement> remarks) {

    /**
     * A name and since when it was borne.
     *
     * @param name the name
     * @param since in words
     * @param byThen whether it was borne by the date asked about
     * @param entry the entry that tells it
     */
    public record Name(String name, String since, Answer byThen, String entry) {}

    /**
     * A body before or after, by one telling.
     *
     * @param organisation that body
     * @param title its name
     * @param nextTo the body it directly precedes or follows
     * @param nextToTitle its name
     * @param steps 1 when it stands next to the body asked about
     * @param change what kind of change, in words
     * @param known whether the succession is stated, inferred or not known
     * @param when the date of the change, in words
     * @param byThen whether the change had happened by the date asked about
     * @param only what it follows it in, when the entry limits it
     * @param row the entry that tells it
     */
    public record Relative(
            String organisation,
            String title,
            String nextTo,
            String nextToTitle,
            int steps,
            String change,
            Succession known,
            String when,
            Answer byThen,
            @Nullable String only,
            TimelineRow row) {}

    /**
     * An office at one body.
     *
     * @param office the office
     * @param title its title
     * @param body the body it serves
     * @param bodyTitle its name
     * @param held what can be said of who held it
     * @param words the same in words
     * @param entries those it rests on
     */
    public record Post(
            String office,
            String title,
            String body,
            String bodyTitle,
            Holders.Held held,
            String words,
            List<String> entries) {}
}
