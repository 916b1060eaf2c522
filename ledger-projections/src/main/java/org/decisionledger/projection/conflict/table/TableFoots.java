package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/**
 * A printed table of which a total row or a total column is not the sum of its lines.
 *
 * <p>A total may be the sum of its group, of all lines, of the totals of groups or of the lines since the total before
 * it; where the table does not say which, it is enough that it is one of them. A column of per cents is added up only
 * where its total is printed as 100: otherwise its total is a mean.
 */
public final class TableFoots implements Detector {

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            if (s.fact() instanceof TablePrinted printed && printed.document().equals(thing)) {
                PrintedTable table = new PrintedTable(printed);
                String of = " of \"" + file.titles().of(thing) + "\"";
                table.totalRows().forEach(t -> down(table, t, thing, s, of, found));
                table.totalColumns().forEach(t -> across(table, t, thing, s, of, found));
            }
        }
        return found;
    }

    private static void down(PrintedTable table, int total, ThingId thing, Standing s, String of, List<Found> found) {
        for (int c : table.figures()) {
            if (table.cell(total, c) instanceof Cell.Number printed) {
                List<List<Cell>> sums = table.summedBy(total).stream()
                        .map(rows -> table.down(c, rows))
                        .toList();
                miss(sums, printed, table.column(c).unit())
                        .map(foot -> found(
                                thing,
                                s,
                                "Table \"" + table.name() + "\"" + of + " prints "
                                        + Amounts.of(
                                                printed.value(), table.column(c).unit()) + " as \""
                                        + table.row(total).label() + "\" under \""
                                        + table.column(c).name() + "\"",
                                foot,
                                printed,
                                table.column(c).unit()))
                        .ifPresent(found::add);
            }
        }
    }

    private static void across(PrintedTable table, int total, ThingId thing, Standing s, String of, List<Found> found) {
        for (int r = 0; r < table.fact().rows().size(); r++) {
            if (table.cell(r, total) instanceof Cell.Number printed) {
                int row = r;
                List<List<Cell>> sums = table.summedAcross(total).stream()
                        .map(columns -> table.across(row, columns))
                        .toList();
                miss(sums, printed, table.column(total).unit())
                        .map(foot -> found(
                                thing,
                                s,
                                "Table \"" + table.name() + "\"" + of + " prints "
                                        + Amounts.of(
                                                printed.value(),
                                                table.column(total).unit()) + " under \""
                                        + table.column(total).name() + "\" for \""
                                        + table.row(row).label() + "\"",
                                foot,
                                printed,
                                table.column(total).unit()))
                        .ifPresent(found::add);
            }
        }
    }

    /** What the likeliest lines come to, when no lines that can be read make the total. */
    private static Optional<Foot> miss(List<List<Cell>> sums, Cell.Number total, @Nullable String unit) {
        boolean isPercent = total.isPercent() || Amounts.isPercent(unit);
        if (isPercent && total.value().compareTo(BigDecimal.valueOf(100)) != 0) {
            return Optional.empty();
        }
        List<Foot> feet = sums.stream().map(Foot::of).flatMap(Optional::stream).toList();
        boolean isMade = feet.stream()
                .anyMatch(f -> Amounts.isRounded(unit) || !total.isWhole() ? f.makes(total) : f.makesExactly(total));
        return isMade || feet.size() < sums.size()
                ? Optional.empty()
                : feet.stream().findFirst();
    }

    private static Found found(
            ThingId about, Standing s, String printed, Foot foot, Cell.Number total, @Nullable String unit) {
        boolean isPercent = total.isPercent() || Amounts.isPercent(unit);
        String why = printed + "; the " + foot.lines() + (foot.lines() == 1 ? " figure" : " figures")
                + " it is printed as the sum of " + (foot.lines() == 1 ? "comes" : "come") + " to "
                + Amounts.of(foot.sum(), unit) + ", which is "
                + Amounts.of(total.value().subtract(foot.sum()).abs(), unit)
                + (total.value().compareTo(foot.sum()) > 0 ? " less" : " more") + " than printed"
                + (foot.blanks() == 0 ? "" : "; " + foot.blanks() + " of its cells are empty") + ".";
        return new Found(
                isPercent ? ConflictKind.SHARES_DO_NOT_TOTAL : ConflictKind.SUM_DOES_NOT_FOOT,
                foot.blanks() == 0 ? Hardness.CANNOT_BOTH_BE_TRUE : Hardness.ON_A_NATURAL_READING,
                about,
                why,
                List.of(s.id()));
    }
}
