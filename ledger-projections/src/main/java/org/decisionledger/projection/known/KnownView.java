package org.decisionledger.projection.known;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What a body had been told by a day.
 *
 * @param body the body
 * @param title the body in words
 * @param by the day, as asked (EDTF), inclusive
 * @param byWords the day in words
 * @param about the thing asked about, or {@code null} for everything
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param certain had reached the body by that day for certain
 * @param possible may have reached it: the date straddles the day, or is not given
 * @param notShown existed by that day, and no entry shows that it had reached the body
 */
public record KnownView(
        String body,
        String title,
        String by,
        String byWords,
        @Nullable String about,
        AsOf asOf,
        long position,
        List<Item> certain,
        List<Item> possible,
        List<TimelineRow> notShown) {

    /**
     * Something that reached the body.
     *
     * @param row the entry that shows it
     * @param how in what way it reached the body, and as a member of what, in words
     */
    public record Item(TimelineRow row, String how) {}
}
