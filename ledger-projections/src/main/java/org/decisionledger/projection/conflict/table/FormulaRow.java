package org.decisionledger.projection.conflict.table;

import java.util.List;
import java.util.Objects;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.funding.ShareKey;
import org.decisionledger.core.funding.ShareResult;
import org.decisionledger.core.funding.SharedPart;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.jspecify.annotations.Nullable;

/** One row of what a formula gives, with the entry that tells it. */
record FormulaRow(Standing entry, ShareResult result, List<SharedPart> parts, Titles titles) {

    boolean isTotal() {
        return result.party() == null;
    }

    /** Where the row stands: the same in two entries when one row is told twice. */
    String place() {
        return result.party() + " in " + result.group();
    }

    /** Whether this row counts towards that total. */
    boolean countsTowards(FormulaRow total) {
        boolean inItsGroup = Objects.equals(result.group(), total.result.group());
        boolean isOverGroups = total.result.group() == null;
        return !isTotal() && (inItsGroup || isOverGroups);
    }

    boolean isProportional() {
        return !parts.isEmpty()
                && parts.stream()
                        .map(SharedPart::key)
                        .allMatch(k -> k == ShareKey.PROPORTIONAL || k == ShareKey.CAPITATION);
    }

    String name() {
        String group = result.group();
        if (result.party() != null) {
            return titles.of(result.party());
        }
        return group == null ? "all" : "all of " + group;
    }

    Cell base() {
        return result.base() == null ? new Cell.Blank() : Cell.read(result.base());
    }

    static Cell cell(@Nullable Money sum) {
        return sum == null ? new Cell.Blank() : Cell.of(sum.amount());
    }
}
