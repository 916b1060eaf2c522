package org.decisionledger.projection.conflict.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.funding.ShareResult;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.jspecify.annotations.Nullable;

/** Total rows of a formula that are not the sum of the rows they stand for. */
final class FormulaTotals {

    private FormulaTotals() {}

    private record Column(String name, Function<FormulaRow, Cell> cell, Function<FormulaRow, @Nullable Money> sum) {

        static Column of(String name, Function<ShareResult, @Nullable Money> sum) {
            return new Column(name, r -> FormulaRow.cell(sum.apply(r.result())), r -> sum.apply(r.result()));
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.of("result of the formula", ShareResult::result),
            Column.of("paid now", ShareResult::current),
            Column.of("difference", ShareResult::difference),
            new Column("base", FormulaRow::base, r -> null));

    static List<Found> in(ThingId thing, List<FormulaRow> rows) {
        List<Found> found = new ArrayList<>();
        for (FormulaRow total : rows) {
            if (total.isTotal()) {
                List<FormulaRow> lines =
                        rows.stream().filter(r -> r.countsTowards(total)).toList();
                COLUMNS.forEach(c -> check(thing, total, lines, c, found));
            }
        }
        return found;
    }

    private static void check(ThingId thing, FormulaRow total, List<FormulaRow> lines, Column c, List<Found> found) {
        List<Cell> cells = lines.stream().map(c.cell()).toList();
        boolean isWhole = cells.stream().allMatch(cell -> cell instanceof Cell.Number);
        if (c.cell().apply(total) instanceof Cell.Number printed && isWhole) {
            Foot.of(cells).filter(foot -> !foot.makes(printed)).ifPresent(foot -> {
                Set<EntryId> entries = new LinkedHashSet<>(List.of(total.entry().id()));
                lines.forEach(l -> entries.add(l.entry().id()));
                found.add(new Found(
                        ConflictKind.SUM_DOES_NOT_FOOT,
                        foot.sum().compareTo(printed.value()) > 0
                                ? Hardness.CANNOT_BOTH_BE_TRUE
                                : Hardness.ON_A_NATURAL_READING,
                        thing,
                        why(total, printed, foot, c),
                        List.copyOf(entries)));
            });
        }
    }

    private static String why(FormulaRow total, Cell.Number printed, Foot foot, Column c) {
        Money sum = c.sum().apply(total);
        String unit = sum == null ? null : sum.currency();
        return "The total printed for " + total.name() + " under \"" + c.name() + "\" is "
                + Amounts.of(printed.value(), unit) + "; the " + foot.lines() + " rows on record for it come to "
                + Amounts.of(foot.sum(), unit) + ", which is "
                + Amounts.of(foot.sum().subtract(printed.value()).abs(), unit)
                + (foot.sum().compareTo(printed.value()) > 0 ? " more" : " less") + " than printed.";
    }
}
