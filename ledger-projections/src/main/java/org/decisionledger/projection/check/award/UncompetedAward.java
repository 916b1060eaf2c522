package org.decisionledger.projection.check.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.law.AwardFacts;

/** K-01: an award with no notice of tender before it and no recorded exemption; worse where no reason is given. */
public final class UncompetedAward implements Check {

    private static final About ABOUT = new About(
            "K-01",
            "Uncompeted award",
            "A contract or interim service is awarded, and no entry shows a notice of tender before it, nor a ground "
                    + "recorded for awarding without one.",
            "000 §1.1, §4.4",
            Set.of(ThingKind.DECISION, ThingKind.CONTRACT),
            List.of());

    private static final String TURN =
            "An entry that shows a notice of tender before the award in the procurement that led to it, or an entry of "
                    + "the time that records the ground for awarding without one.";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        AwardFacts award = record.award(thing);
        if (award.awards().isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells of an award under this name.");
        }
        if (thing instanceof ContractId && !award.approvals().isEmpty()) {
            return CheckFinding.notApplicable(
                    thing, "This contract was awarded by a decision on record; the check is put to that decision.");
        }
        return competed(thing, award).or(() -> exempted(thing, award)).orElseGet(() -> fail(thing, award));
    }

    private static Optional<CheckFinding> competed(ThingId thing, AwardFacts award) {
        List<Standing> notices = award.where(
                ProcurementNoticePublished.class,
                n -> award.own().contains(n.procurement()) && n.kind() == ProcurementNoticeKind.TENDER);
        for (Answer before : List.of(Answer.YES, Answer.POSSIBLY)) {
            List<Standing> some = notices.stream()
                    .filter(n -> award.beforeTheAward(n) == before)
                    .toList();
            if (!some.isEmpty()) {
                return Optional.of(CheckFinding.pass(
                        thing,
                        before == Answer.YES
                                ? "An entry shows a notice of tender before the award."
                                : "An entry shows a notice of tender; the dates on record do not settle that it came "
                                        + "before the award.",
                        CheckFinding.together(some, award.awards())));
            }
        }
        List<Standing> told = award.awards().stream().filter(Competition::told).toList();
        boolean denied = award.competed().contains(false);
        return told.isEmpty() || denied
                ? Optional.empty()
                : Optional.of(CheckFinding.pass(
                        thing,
                        "The award is told to have followed a competition (" + Competition.routes(told)
                                + "); no entry shows the notice itself.",
                        told));
    }

    /** Each approval carries a ground, or the procurement that led to the award has a route with the law relied on. */
    private static Optional<CheckFinding> exempted(ThingId thing, AwardFacts award) {
        List<Standing> grounded = award.approvals().stream()
                .filter(s -> AwardWords.ground((InterimAwardApproved) s.fact()) != null)
                .toList();
        if (!grounded.isEmpty() && grounded.size() == award.approvals().size()) {
            return Optional.of(CheckFinding.pass(
                    thing,
                    "No entry shows a notice of tender before the award; the ground for awarding without one is coded "
                            + "with each approval: " + AwardWords.grounds(award)
                            + ". Whether it was well founded is not "
                            + "tested here.",
                    grounded));
        }
        List<Standing> routes = routes(award).stream()
                .filter(s -> ((ProcurementRouteChosen) s.fact()).legalBasis() != null)
                .toList();
        return routes.isEmpty()
                ? Optional.empty()
                : Optional.of(CheckFinding.pass(
                        thing,
                        "No entry shows a notice of tender before the award; the route chosen is recorded with the law "
                                + "relied on. Whether that law allowed it is not tested here.",
                        CheckFinding.together(routes, award.awards())));
    }

    private static List<Standing> routes(AwardFacts award) {
        return award.where(ProcurementRouteChosen.class, r -> award.own().contains(r.procurement())).stream()
                .filter(s -> !award.afterTheAward(s))
                .toList();
    }

    private static CheckFinding fail(ThingId thing, AwardFacts award) {
        List<Standing> late = award.where(
                ProcurementNoticePublished.class,
                n -> (award.own().contains(n.procurement()) || award.bridged().contains(n.procurement()))
                        && n.kind() == ProcurementNoticeKind.TENDER);
        List<Standing> reasons = Stream.concat(
                        award.approvals().stream()
                                .filter(s -> ((InterimAwardApproved) s.fact()).justification() != null),
                        routes(award).stream().filter(s -> ((ProcurementRouteChosen) s.fact()).reason() != null))
                .toList();
        String said = award.competed().contains(false)
                ? "The award is recorded as made without a formal invitation to compete, and no entry shows a notice of "
                        + "tender before it in the procurement that led to it, nor a ground recorded for awarding without "
                        + "one."
                : "No entry shows a notice of tender before the award, nor a ground recorded for awarding without one.";
        String reason = reasons.isEmpty()
                ? " Nor does any entry of the award or of its route give a reason for not inviting competition, which is "
                        + "the graver case."
                : " A reason is given in words: " + AwardWords.quoted(reasons) + ".";
        String other = late.isEmpty()
                ? ""
                : " The notices of tender on record are of another procurement, or dated after the award.";
        return CheckFinding.fail(
                thing, said + reason + other, CheckFinding.together(award.awards(), reasons, late), TURN);
    }
}
