package org.decisionledger.projection.chronology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.gap.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Everything entered about one thing, ready to be narrowed. Nothing in it is later than the moment asked about.
 *
 * @param thing the thing
 * @param title the thing in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param entries in order of occurrence, undated last
 * @param missing what should stand between the entries and is not on record
 * @param points meetings, papers and hand-overs, the earliest first
 * @param recordedOn the days on which entries were recorded, {@code yyyy-MM-dd}, the earliest first
 * @param titles the words for every value of a facet that is a thing
 * @param predecessors for each body named, the bodies it follows as a whole
 */
public record Chronology(
        String thing,
        String title,
        AsOf asOf,
        long position,
        List<ChronologyEntry> entries,
        List<Missing> missing,
        List<TurningPoint> points,
        List<String> recordedOn,
        Map<String, String> titles,
        Map<String, Set<String>> predecessors) {

    /** What is missing right after an entry; before all entries for {@code null}. */
    public List<Missing> missingUnder(@Nullable String entry) {
        return missing.stream().filter(m -> Objects.equals(m.under(), entry)).toList();
    }
}
