package org.decisionledger.projection.chronology;

import java.util.Map;
import java.util.Set;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a chronology with what it can be found by.
 *
 * @param row the row
 * @param occurred when it happened, as it stands at the moment asked about
 * @param sortDate the day it is sorted by, {@code yyyy-MM-dd}; empty where undated or unbounded
 * @param precision how exactly the date is given, in words; empty for a plain day
 * @param lane its lane
 * @param body the body that acted, where one is named
 * @param lateness how long after it happened it was recorded, where that can be told
 * @param values for each facet what it is counted under
 */
public record ChronologyEntry(
        TimelineRow row,
        @Nullable Edtf occurred,
        String sortDate,
        String precision,
        Lane lane,
        @Nullable BodyThenAndNow body,
        @Nullable Lateness lateness,
        Map<Facet, Set<String>> values) {

    /** Whether it was recorded more than {@value Lateness#LATE_AFTER_DAYS} days after it happened. */
    public boolean late() {
        return lateness != null && lateness.late();
    }
}
