package org.decisionledger.projection.check.assurance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.GatewayRecommended;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.CheckOutcome;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.decisionledger.projection.gate.GateRecord;
import org.decisionledger.projection.gate.GateRecords;

/** K-31: a gate is recommended or passed with an area rated short, a condition open or a criterion not rated. */
public final class GatePassedOpen implements Check {

    private static final About ABOUT = new About(
            "K-31",
            "Gate passed with open area",
            "Passage of a gate is recommended or decided while an area is not assured, a condition is open or a criterion "
                    + "is not rated.",
            "004 ¶14–15, ¶26–30",
            ThingKind.PROCUREMENT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        ProcurementId procurement = (ProcurementId) thing;
        List<Standing> passing = passing(procurement, record.naming(procurement));
        if (passing.isEmpty()) {
            return CheckFinding.notApplicable(procurement, "No entry recommends or decides that a gate be passed.");
        }
        GateRecord gates = GateRecords.of(record.source(), procurement, record.asOf());
        Set<EntryId> used = new LinkedHashSet<>();
        passing.forEach(s -> used.add(s.id()));
        Set<String> words = new LinkedHashSet<>();
        gates.gates()
                .forEach(gate -> gate.flags().forEach(flag -> {
                    words.add("At " + gate.name() + ": " + flag.words());
                    flag.entries().forEach(e -> used.add(new EntryId(e)));
                }));
        for (GateRecord.Framework framework : gates.frameworks()) {
            List<String> unrated = framework.domains().stream()
                    .flatMap(d -> d.unrated().stream())
                    .toList();
            long criteria = framework.domains().stream()
                    .mapToLong(d -> d.criteria().size())
                    .sum();
            if (!unrated.isEmpty()) {
                words.add("Of the " + InWords.count(criteria, "criterion", "criteria")
                        + " of the framework, " + unrated.size() + (unrated.size() == 1 ? " has" : " have")
                        + " no rating on record.");
                used.add(new EntryId(framework.row().entry()));
            }
        }
        return words.isEmpty()
                ? CheckFinding.pass(
                        procurement,
                        "Where passage of a gate is recommended or decided, no rating that falls short, open condition or "
                                + "criterion without a rating is on record.",
                        passing)
                : new CheckFinding(
                        procurement,
                        CheckOutcome.FAIL,
                        String.join(" ", words),
                        List.copyOf(used),
                        "An entry that closes what is open, with what shows it or why it is waived, or that rates what is "
                                + "not rated.");
    }

    private static List<Standing> passing(ProcurementId procurement, CaseFile file) {
        List<Standing> passing = new ArrayList<>(Told.entries(
                Told.in(file, GatewayRecommended.class, g -> g.procurement().equals(procurement) && toPass(g))));
        passing.addAll(Told.entries(
                Told.in(file, GatewayDecided.class, g -> g.procurement().equals(procurement) && g.passed())));
        return passing;
    }

    private static boolean toPass(GatewayRecommended recommended) {
        return switch (recommended.advice()) {
            case PASS, PASS_WITH_CONDITIONS -> true;
            case DO_NOT_PASS, DIVERT -> false;
        };
    }
}
