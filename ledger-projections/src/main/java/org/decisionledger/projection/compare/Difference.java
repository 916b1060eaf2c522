package org.decisionledger.projection.compare;

import java.time.Instant;
import java.util.List;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded after one moment and up to another (goals, F08). Rows read as the record stood at the later one.
 * Equal moments give an empty difference, and the differences of two stretches that meet make that of the whole.
 *
 * @param from the earlier moment, exclusive
 * @param to the later moment, inclusive
 * @param fromPosition the last position at the earlier moment
 * @param position the last position at the later moment
 * @param about the thing asked about, or {@code null} for everything
 * @param added entries recorded between
 * @param corrected entries that were corrected between, with the reason, one for each correction
 * @param withdrawn entries that were withdrawn between, with the reason
 * @param disputed entries that came to be disputed between, one for each dispute
 * @param erased erasures of personal data recorded between, each by the entry that tells of it; asked about a thing also
 *     each entry about it in which one of them reached a passage, whenever that was recorded
 */
public record Difference(
        Instant from,
        Instant to,
        long fromPosition,
        long position,
        @Nullable String about,
        List<TimelineRow> added,
        List<Change> corrected,
        List<Change> withdrawn,
        List<Change> disputed,
        List<Change> erased) {

    /**
     * Something that befell an entry.
     *
     * @param row the entry as it stood at the later moment
     * @param by the entry that corrects, withdraws or disputes it, or tells of the erasure
     * @param why the reason given, or what the dispute says
     */
    public record Change(TimelineRow row, String by, String why) {}

    public boolean isEmpty() {
        return added.isEmpty() && corrected.isEmpty() && withdrawn.isEmpty() && disputed.isEmpty() && erased.isEmpty();
    }
}
