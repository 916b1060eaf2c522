package org.decisionledger.projection.statutory;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The figures that regulation 25 asks a body to publish for a year, as far as entries show them. Each opens the entries
 * it is counted from.
 *
 * @param body the body
 * @param title its name
 * @param year the first and the last day, EDTF, both included
 * @param asOf the moment from which it was asked
 * @param position the last position of the ledger that the answer takes in
 * @param figures in the order of the regulation
 * @param notes what a reader must know of the whole
 */
public record AnnualSummary(
        String body, String title, String year, AsOf asOf, long position, List<Figure> figures, List<String> notes) {

    public AnnualSummary {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /**
     * One figure.
     *
     * @param name short, for programs, such as {@code urgentAwards}
     * @param asks what is counted, in our words
     * @param count how many; {@code null} where entries cannot tell
     * @param counted the names of what was counted: contracts, decisions or bodies
     * @param rows the entries behind it, in order of occurrence
     * @param proviso what may be missing from it or stand in it wrongly; {@code null} for nothing
     */
    public record Figure(
            String name,
            String asks,
            @Nullable Integer count,
            List<String> counted,
            List<TimelineRow> rows,
            @Nullable String proviso) {

        public Figure {
            counted = List.copyOf(counted);
            rows = List.copyOf(rows);
        }
    }
}
