package org.decisionledger.projection.conflict.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.sentence.Wording;

/**
 * Differences that are not the difference of the two sums printed beside them. Whether more is printed as a gain or as a
 * loss is the table's own affair, but it has to be the same in each row.
 */
final class FormulaDifferences {

    private FormulaDifferences() {}

    private record Row(FormulaRow row, Money result, Money current, Money difference) {

        BigDecimal gives() {
            return result.amount().subtract(current.amount());
        }

        /** 1 when the difference is the result less what is paid now, -1 the other way round, 0 when it tells neither. */
        int sign() {
            return gives().signum() * difference.amount().signum();
        }

        boolean isApart() {
            BigDecimal leeway = Cell.of(result.amount())
                    .half()
                    .add(Cell.of(current.amount()).half())
                    .add(Cell.of(difference.amount()).half());
            return gives().abs().subtract(difference.amount().abs()).abs().compareTo(leeway) > 0;
        }
    }

    static List<Found> in(ThingId thing, List<FormulaRow> rows) {
        List<Row> read = new ArrayList<>();
        for (FormulaRow row : rows) {
            Money result = row.result().result();
            Money current = row.result().current();
            Money difference = row.result().difference();
            if (result != null && current != null && difference != null) {
                read.add(new Row(row, result, current, difference));
            }
        }
        List<Found> found = new ArrayList<>();
        List<Row> plus = read.stream().filter(r -> !r.isApart() && r.sign() > 0).toList();
        List<Row> minus =
                read.stream().filter(r -> !r.isApart() && r.sign() < 0).toList();
        List<Row> odd = plus.size() < minus.size() ? plus : minus;
        read.stream().filter(Row::isApart).forEach(r -> found.add(apart(thing, r)));
        if (plus.size() != minus.size()) {
            odd.forEach(r -> found.add(turned(thing, r)));
        }
        return found;
    }

    private static Found apart(ThingId thing, Row r) {
        return found(
                thing,
                r,
                Hardness.CANNOT_BOTH_BE_TRUE,
                "prints " + Wording.money(r.difference()) + " as the difference, while "
                        + Wording.money(r.result()) + " and " + Wording.money(r.current())
                        + " printed beside it differ by "
                        + Amounts.of(r.gives().abs(), r.difference().currency()) + ".");
    }

    private static Found turned(ThingId thing, Row r) {
        return found(
                thing,
                r,
                Hardness.ON_A_NATURAL_READING,
                "prints " + Wording.money(r.difference()) + " as the difference between " + Wording.money(r.result())
                        + " and " + Wording.money(r.current())
                        + "; in most rows of the table a change in that direction has the other sign.");
    }

    private static Found found(ThingId thing, Row r, Hardness hardness, String what) {
        return new Found(
                ConflictKind.SHARE_AGAINST_ITS_FIGURES,
                hardness,
                thing,
                "The row of " + r.row().name() + " " + what,
                List.of(r.row().entry().id()));
    }
}
