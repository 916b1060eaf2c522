package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.document.TableRow;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.funding.FundingFact.CostSharingFormulaSet;
import org.decisionledger.core.funding.ShareResult;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Takes columns of figures beside names out of entries of three kinds, so that they can be held against each other. */
final class FiguresRead {

    /** Columns being read, by what tells them apart. A name told with two figures spoils its column. */
    private final Map<String, Column> columns = new LinkedHashMap<>();

    private record Column(
            String where,
            @Nullable String unit,
            @Nullable ThingId home,
            Map<String, BigDecimal> byName,
            Map<String, EntryId> entries,
            List<String> twice) {}

    private FiguresRead() {}

    static List<Figures> in(List<Standing> naming) {
        FiguresRead read = new FiguresRead();
        for (Standing s : naming) {
            if (s.fact() instanceof ContributionSet set) {
                read.contribution(s, set);
            } else if (s.fact() instanceof CostSharingFormulaSet set) {
                set.results().forEach(r -> read.result(s, set, r));
            } else if (s.fact() instanceof TablePrinted table) {
                read.table(s, table);
            }
        }
        return read.columns.values().stream()
                .filter(c -> c.twice().isEmpty())
                .map(c -> new Figures(c.where(), c.unit(), c.home(), c.byName(), c.entries()))
                .filter(Figures::areEnough)
                .toList();
    }

    private void contribution(Standing s, ContributionSet set) {
        if (set.party() != null) {
            String line = set.line() == null ? "" : " under \"" + set.line() + "\"";
            put(
                    set.funding() + "|" + set.table() + "|" + set.basis() + "|" + set.period() + line
                            + (Boolean.TRUE.equals(set.printedTotal()) ? "|total" : ""),
                    () -> column(
                            (set.table() == null ? "the contributions" : set.table()) + line,
                            set.amount().currency(),
                            set.matter()),
                    set.party().value(),
                    set.amount().amount(),
                    s.id());
        }
    }

    private void result(Standing s, CostSharingFormulaSet set, ShareResult r) {
        one(s, set, r, "result of the formula", ShareResult::result);
        one(s, set, r, "paid now", ShareResult::current);
    }

    private void one(
            Standing s,
            CostSharingFormulaSet set,
            ShareResult r,
            String name,
            Function<ShareResult, @Nullable Money> sum) {
        Money money = sum.apply(r);
        if (r.party() != null && money != null) {
            put(
                    set.funding() + "|" + set.table() + "|" + set.state() + "|" + name,
                    () -> column(
                            (set.table() == null ? "the formula" : set.table()) + " under \"" + name + "\"",
                            money.currency(),
                            set.matter()),
                    r.party().value(),
                    money.amount(),
                    s.id());
        }
    }

    private void table(Standing s, TablePrinted printed) {
        PrintedTable table = new PrintedTable(printed);
        for (int c : table.figures()) {
            String heading = table.column(c).name();
            for (int r : table.lines()) {
                if (table.cell(r, c) instanceof Cell.Number n) {
                    put(
                            s.id() + "|" + c,
                            () -> column(
                                    "table \"" + table.name() + "\" under \"" + heading + "\"",
                                    table.column(c).unit(),
                                    null),
                            name(table.row(r)),
                            n.value(),
                            s.id());
                }
            }
        }
    }

    private static String name(TableRow row) {
        return row.of() == null ? row.label() : row.of().value();
    }

    private static Column column(String where, @Nullable String unit, @Nullable ThingId home) {
        return new Column(where, unit, home, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    private void put(String key, Supplier<Column> begun, String name, BigDecimal figure, EntryId entry) {
        Column column = columns.computeIfAbsent(key, k -> begun.get());
        BigDecimal before = column.byName().putIfAbsent(name, figure);
        if (before != null && before.compareTo(figure) != 0) {
            column.twice().add(name);
        }
        column.entries().putIfAbsent(name, entry);
    }
}
