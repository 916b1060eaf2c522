package org.decisionledger.projection.overtime;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A body with all it follows and all that follow it, in time.
 *
 * @param organisation the body asked about
 * @param title its name
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param bodies in order of the first date that is told of each, undated ones last
 * @param changes in order of occurrence
 */
public record BodiesOverTime(
        String organisation, String title, AsOf asOf, long position, List<Body> bodies, List<Change> changes) {

    /**
     * A body.
     *
     * @param began what entries tell of its beginning; several where they tell it more than once
     * @param ended what entries tell of its end
     * @param renamed names it took later
     */
    public record Body(String organisation, String title, List<Told> began, List<Told> ended, List<Told> renamed) {}

    /**
     * Something that an entry tells.
     *
     * @param words what, in few words
     * @param when {@code null} where the entry gives no date
     */
    public record Told(String words, @Nullable Stretch when, String entry) {

        /** Its date in words. */
        public String whenWords() {
            return when == null ? "no date given" : when.words();
        }
    }

    /**
     * One body following another.
     *
     * @param words what kind of change
     * @param known whether it is stated, inferred or not known how
     * @param only what it follows it in, where the entry limits it
     */
    public record Change(
            String from,
            String fromTitle,
            String to,
            String toTitle,
            String words,
            Succession known,
            @Nullable String only,
            @Nullable Stretch when,
            String entry) {

        /** Its date in words. */
        public String whenWords() {
            return when == null ? "no date given" : when.words();
        }
    }
}
