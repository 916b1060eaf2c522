package org.decisionledger.projection.check;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What the checks found.
 *
 * @param about the thing asked about; {@code null} for the whole ledger
 * @param aboutTitle the same in words
 * @param asOf the moment asked about
 * @param day the day on which it was asked what is over: that of the as-of date, else of the last entry
 * @param position the last position of the ledger that the answer takes in
 * @param results fails first, then fails that were dismissed, passes, and what does not apply; each in order of the
 *     checks
 * @param failed how many failed and were not dismissed
 * @param dismissed how many failed and were dismissed
 * @param passed how many passed
 * @param notApplicable how often a check did not apply
 * @param notes what a reader must know of the answer as a whole
 */
public record CheckReport(
        @Nullable String about,
        @Nullable String aboutTitle,
        AsOf asOf,
        @Nullable LocalDate day,
        long position,
        List<CheckResult> results,
        int failed,
        int dismissed,
        int passed,
        int notApplicable,
        List<String> notes) {

    public CheckReport {
        results = List.copyOf(results);
        notes = List.copyOf(notes);
    }

    /** The results of one kind, a dismissed fail among the fails. */
    public List<CheckResult> of(CheckOutcome outcome) {
        return results.stream().filter(r -> r.outcome() == outcome).toList();
    }

    /**
     * What one check says of one thing.
     *
     * @param check number of the check
     * @param title what a fail is called
     * @param condition what was looked for
     * @param basis where the check comes from
     * @param parameters the numbers it went by
     * @param on the thing looked at
     * @param onTitle the same in words
     * @param outcome pass, fail or not applicable
     * @param why in a sentence or two
     * @param entries the entries used
     * @param contested entries that dispute those, or conflict with them: to be read before relying on the result
     * @param wouldTurn what would turn a fail into a pass; empty for other outcomes
     * @param dismissed who dismissed the result and why; {@code null} when nobody did
     */
    public record CheckResult(
            String check,
            String title,
            String condition,
            String basis,
            List<Number> parameters,
            String on,
            String onTitle,
            CheckOutcome outcome,
            String why,
            List<Used> entries,
            List<Used> contested,
            String wouldTurn,
            @Nullable Dismissal dismissed) {

        public CheckResult {
            parameters = List.copyOf(parameters);
            entries = List.copyOf(entries);
            contested = List.copyOf(contested);
        }

        /** A fail that nobody dismissed. */
        public boolean failed() {
            return outcome == CheckOutcome.FAIL && dismissed == null;
        }
    }

    /** A number that the check went by: its name, what it means, its value, and what it is when nobody sets it. */
    public record Number(String name, String meaning, int value, int standard) {}

    /** An entry used: its name, when it happened in words, what it says, and where it is taken from. */
    public record Used(String entry, String when, String sentence, List<SourceRef> sources) {}

    /** A result set aside: why, by whom, and the entry that says so. */
    public record Dismissal(String reason, String by, String entry) {}
}
