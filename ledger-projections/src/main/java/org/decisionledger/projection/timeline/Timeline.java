package org.decisionledger.projection.timeline;

import java.util.List;
import java.util.Objects;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.gap.ImpliedGaps;
import org.decisionledger.projection.gap.Missing;
import org.decisionledger.projection.gap.MissingOnTimeline;
import org.jspecify.annotations.Nullable;

/**
 * Everything entered about one thing, in order of occurrence, undated entries last.
 *
 * @param thing the thing
 * @param title the thing in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param rows dated entries first, in order of occurrence; withdrawn entries stand where they stood, marked
 * @param missing what should stand between the rows and is not on record, in order of the rows
 */
public record Timeline(
        String thing, String title, AsOf asOf, long position, List<TimelineRow> rows, List<Missing> missing) {

    /** Folds what {@code source} holds about {@code thing}. */
    public static Timeline of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = InCommon.gather(new Gathering(source, asOf).naming(List.of(thing)));
        CaseFile file = ImpliedGaps.gatherAround(gathering.linked()).fold();
        RowMaker rows = new RowMaker(file, Conflicts.found(List.of(thing), source, asOf));
        List<Standing> own =
                file.all().stream().filter(s -> file.namedIn(s).contains(thing)).toList();
        return new Timeline(
                thing.value(),
                file.titles().of(thing),
                asOf,
                gathering.cut(),
                own.stream()
                        .map(s -> InCommon.linked(rows.row(s), s, file, rows))
                        .toList(),
                new MissingOnTimeline(file, own).all());
    }

    /** What is missing right after an entry; before all entries for {@code null}. */
    public List<Missing> missingUnder(@Nullable String entry) {
        return missing.stream().filter(m -> Objects.equals(m.under(), entry)).toList();
    }
}
