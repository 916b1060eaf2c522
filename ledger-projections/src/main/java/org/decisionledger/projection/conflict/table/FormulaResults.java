package org.decisionledger.projection.conflict.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.funding.FormulaState;
import org.decisionledger.core.funding.FundingFact.CostSharingFormulaSet;
import org.decisionledger.core.funding.ShareResult;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a cost-sharing formula gives, against each other: the difference of each row against what it is the
 * difference of, totals against rows, and each result against the share of its base.
 */
public final class FormulaResults implements Detector {

    private record Key(@Nullable String table, FormulaState state) {}

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        Map<Key, List<FormulaRow>> tables = new LinkedHashMap<>();
        for (Standing s : naming) {
            if (s.fact() instanceof CostSharingFormulaSet set && set.funding().equals(thing)) {
                for (ShareResult result : set.results()) {
                    tables.computeIfAbsent(new Key(set.table(), set.state()), k -> new ArrayList<>())
                            .add(new FormulaRow(s, result, set.parts(), file.titles()));
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (List<FormulaRow> rows : tables.values()) {
            found.addAll(FormulaDifferences.in(thing, rows));
            if (rows.stream().map(FormulaRow::place).distinct().count() == rows.size()) {
                found.addAll(FormulaTotals.in(thing, rows));
                found.addAll(FormulaShares.in(thing, rows));
            }
        }
        return found;
    }
}
