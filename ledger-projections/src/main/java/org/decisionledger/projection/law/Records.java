package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.gap.GapKind;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.projection.casefile.Standing;

/** Tests that turn on what was written down: reasons for the award, and conflicts of interest. */
final class Records {

    private Records() {}

    /** Reasons recorded with the award or its route, against what sources say was never made or kept. */
    static Outcome kept(AwardFacts facts) {
        List<Standing> reasons = reasons(facts);
        List<Standing> gaps = gaps(facts);
        List<Standing> missing = gaps.stream()
                .filter(s -> s.fact() instanceof RecordGapNoted g
                        && (g.kind() == GapKind.NOT_MADE || g.kind() == GapKind.NOT_KEPT))
                .toList();
        boolean shown = reasonsOfEach(facts, reasons);
        String asked = missing.stream()
                .map(s -> "\"" + ((RecordGapNoted) s.fact()).question() + "\"")
                .distinct()
                .collect(Collectors.joining("; "));
        List<Standing> used = new ArrayList<>(facts.awards);
        used.addAll(reasons);
        used.addAll(missing.isEmpty() ? gaps : missing);
        if (shown && !missing.isEmpty()) {
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "Reasons are recorded with the award, and a source says that something was not put on record or not "
                            + "kept: " + asked + ".",
                    used,
                    "An entry that shows what was recorded at the time.");
        }
        if (!missing.isEmpty()) {
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "A source says of this award that something was not put on record or not kept: " + asked + ".",
                    used,
                    "An entry of the time that shows reasons recorded with the award.");
        }
        if (shown) {
            return Outcome.of(
                    Finding.SHOWN,
                    "Reasons are recorded with the award. Whether the record holds all that the paragraph lists is not "
                            + "tested.",
                    used,
                    "An entry that says that the record was not made or not kept.");
        }
        return Outcome.of(
                Finding.NOT_SHOWN,
                "No entry shows reasons recorded with "
                        + (reasons.isEmpty() ? "the award." : "every approval: " + reasons.size() + " carry some."),
                used,
                "An entry of the time that shows reasons recorded with the award.");
    }

    private static List<Standing> reasons(AwardFacts facts) {
        return facts.file.valid().stream()
                .filter(s -> s.fact() instanceof InterimAwardApproved a
                                && facts.approvals.contains(s)
                                && a.justification() != null
                        || forTheWhole(s, facts))
                .toList();
    }

    /** Reasons given for the route, or for an option of this decision, cover every approval. */
    private static boolean forTheWhole(Standing s, AwardFacts facts) {
        return (s.fact() instanceof ProcurementRouteChosen r
                                && facts.own.contains(r.procurement())
                                && r.reason() != null
                        || s.fact() instanceof OptionSelected o
                                && facts.things.contains(o.decision())
                                && !o.reasons().isEmpty())
                && !facts.afterTheAward(s);
    }

    private static boolean reasonsOfEach(AwardFacts facts, List<Standing> reasons) {
        return reasons.stream().anyMatch(s -> forTheWhole(s, facts))
                || !facts.approvals.isEmpty() && reasons.containsAll(facts.approvals);
    }

    private static List<Standing> gaps(AwardFacts facts) {
        return facts.where(RecordGapNoted.class, g -> g.about().stream().anyMatch(facts.awarded()::contains));
    }

    /** Interests noted in this matter, each with how it was handled. */
    static Outcome conflicts(AwardFacts facts) {
        List<Standing> noted =
                facts.where(InterestNoted.class, i -> i.matter() != null && facts.things.contains(i.matter()));
        String turn =
                "An entry that shows what interests were declared in this matter and how each was managed, or that "
                        + "none was.";
        if (noted.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    "No entry notes an interest in this matter, nor that there was none. That none is noted is not that "
                            + "none existed.",
                    facts.awards,
                    turn);
        }
        List<Standing> unhandled = noted.stream()
                .filter(s -> s.fact() instanceof InterestNoted i && i.handling() == null)
                .toList();
        if (!unhandled.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    "Interests in this matter are noted: " + noted.size() + "; how " + unhandled.size()
                            + " of them were managed no entry shows.",
                    noted,
                    turn);
        }
        if (noted.stream().anyMatch(facts::afterTheAward)) {
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "Interests in this matter are noted with how they were managed, some only after the award; whether "
                            + "they were on record at the time is not shown.",
                    noted,
                    turn);
        }
        return Outcome.of(
                Finding.SHOWN,
                "Interests in this matter are noted: " + noted.size() + ", each with how it was managed. Whether there "
                        + "were others is not shown.",
                noted,
                "An entry that notes another interest.");
    }
}
