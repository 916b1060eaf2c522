package org.decisionledger.projection.timeline;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.conflict.Conflicts;

/**
 * Everything entered about one thing, in order of occurrence, undated entries last.
 *
 * @param thing the thing
 * @param title the thing in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param rows dated entries first, in order of occurrence; withdrawn entries stand where they stood, marked
 */
public record Timeline(String thing, String title, AsOf asOf, long position, List<TimelineRow> rows) {

    /** Folds what {@code source} holds about {@code thing}. */
    public static Timeline of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = InCommon.gather(new Gathering(source, asOf).naming(List.of(thing)));
        CaseFile file = gathering.linked().fold();
        RowMaker rows = new RowMaker(file, Conflicts.found(List.of(thing), file));
        return new Timeline(
                thing.value(),
                file.titles().of(thing),
                asOf,
                gathering.cut(),
                file.all().stream()
                        .filter(s -> file.namedIn(s).contains(thing))
                        .map(s -> InCommon.linked(rows.row(s), s, file, rows))
                        .toList());
    }
}
