package org.decisionledger.projection.check.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.core.contract.ContractFact.ActivityReported;
import org.decisionledger.core.contract.ContractFact.ContractualLeverConsidered;
import org.decisionledger.core.contract.LeverOutcome;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckParameter;
import org.decisionledger.projection.check.RecordAt;

/** K-17: volumes were reported above contract for several quarters, and no clause was used. */
public final class LeverNotUsed implements Check {

    static final CheckParameter PERIODS = new CheckParameter(
            "K-17.quarters", "quarters of a year reported above contract from which on a clause is looked for", 2);

    private static final About ABOUT = new About(
            "K-17",
            "Lever not used",
            "Volumes are reported above the contracted level for several quarters, and no entry shows that a clause of the "
                    + "contract was used.",
            "000 §3.4",
            ThingKind.CONTRACT,
            PERIODS);

    private static final Pattern ABOVE = Pattern.compile("(?i)\\b(above|over|exceed\\w*|in excess of)\\b");
    private static final long DAYS_OF_A_QUARTER = 90;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        CaseFile file = record.naming(thing);
        List<Standing> above = file.valid(ActivityReported.class).stream()
                .filter(s -> report(s).contract().equals(thing) && tellsOfExcess(report(s)))
                .toList();
        long quarters = quarters(above);
        if (quarters == 0) {
            return CheckFinding.notApplicable(
                    thing, "No entry reports volumes above the contracted level for a dated period.");
        }
        List<Standing> levers = file.valid(ContractualLeverConsidered.class).stream()
                .filter(s -> lever(s).contract().equals(thing))
                .toList();
        List<Standing> used = levers.stream()
                .filter(s -> lever(s).outcome() == LeverOutcome.USED)
                .toList();
        String said = "Volumes above the contracted level are reported for " + quarters
                + (quarters == 1 ? " quarter" : " quarters") + " of a year";
        if (!used.isEmpty()) {
            return CheckFinding.pass(
                    thing, said + "; an entry shows that a clause was used.", CheckFinding.together(above, used));
        }
        if (quarters < record.of(PERIODS)) {
            return CheckFinding.pass(thing, said + ", fewer than " + record.of(PERIODS) + ".", above);
        }
        return CheckFinding.fail(
                thing,
                said + "; "
                        + (levers.isEmpty()
                                ? "no entry shows that the use of a clause was considered."
                                : "the use of a clause was considered, and no entry shows that one was used."),
                CheckFinding.together(above, levers),
                "An entry that shows that a clause of the contract was used.");
    }

    private static boolean tellsOfExcess(ActivityReported report) {
        return report.figures().stream().anyMatch(LeverNotUsed::above)
                || report.finding() != null && ABOVE.matcher(report.finding()).find();
    }

    private static boolean above(Figure figure) {
        return figure.basis() != null
                && ABOVE.matcher(figure.basis()).find()
                && new BigDecimal(figure.value()).signum() > 0;
    }

    /** Quarters covered by the periods reported, each period once; a period of less than a quarter counts as one. */
    private static long quarters(List<Standing> above) {
        Set<Edtf> periods = new HashSet<>();
        for (Standing s : above) {
            Edtf period = report(s).period();
            if (period != null) {
                periods.add(period);
            }
        }
        return periods.stream().mapToLong(LeverNotUsed::quarters).sum();
    }

    private static long quarters(Edtf period) {
        return period.bounds().earliest() instanceof Side.Known(Instant from)
                        && period.bounds().latest() instanceof Side.Known(Instant to)
                ? Math.max(1, Duration.between(from, to).toDays() / DAYS_OF_A_QUARTER)
                : 1;
    }

    private static ActivityReported report(Standing s) {
        return (ActivityReported) s.fact();
    }

    private static ContractualLeverConsidered lever(Standing s) {
        return (ContractualLeverConsidered) s.fact();
    }
}
