package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;

/** Results that are not the total times the row's own share of the base, where the formula says they are. */
final class FormulaShares {

    private FormulaShares() {}

    static List<Found> in(ThingId thing, List<FormulaRow> rows) {
        List<Found> found = new ArrayList<>();
        for (FormulaRow total : rows) {
            Money whole = total.result().result();
            if (total.isTotal() && whole != null && total.base() instanceof Cell.Number base) {
                rows.stream()
                        .filter(r -> r.countsTowards(total) && r.isProportional())
                        .forEach(r -> check(thing, r, total, whole, base, found));
            }
        }
        return found;
    }

    private static void check(
            ThingId thing, FormulaRow row, FormulaRow total, Money whole, Cell.Number base, List<Found> found) {
        Money printed = row.result().result();
        if (printed == null
                || !(row.base() instanceof Cell.Number own)
                || base.value().signum() <= 0) {
            return;
        }
        BigDecimal gives = whole.amount().multiply(own.value()).divide(base.value(), MathContext.DECIMAL64);
        // half a unit in the row's own base, in that of the total and in both sums
        BigDecimal leeway = whole.amount()
                .abs()
                .multiply(own.half().add(base.half()))
                .divide(base.value(), MathContext.DECIMAL64)
                .add(Cell.of(printed.amount()).half())
                .add(Cell.of(whole.amount()).half());
        if (gives.subtract(printed.amount()).abs().compareTo(leeway) > 0) {
            found.add(new Found(
                    ConflictKind.SHARE_AGAINST_ITS_FIGURES,
                    Hardness.CANNOT_BOTH_BE_TRUE,
                    thing,
                    "The row of " + row.name() + " prints " + Wording.money(printed) + "; its base of "
                            + Amounts.of(own.value(), null) + " out of " + Amounts.of(base.value(), null) + " gives "
                            + Amounts.of(
                                    gives.setScale(Math.max(0, printed.amount().scale()), RoundingMode.HALF_UP),
                                    printed.currency())
                            + " of " + Wording.money(whole) + ".",
                    List.of(row.entry().id(), total.entry().id()).stream()
                            .distinct()
                            .toList()));
        }
    }
}
