package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.decisionledger.core.contract.ContractFact.ContractStarted;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;

/** Tests that turn on notices: one before the award, details after it, and the standstill between. */
final class Notices {

    private Notices() {}

    /** A notice of one of the rule's kinds in the procurement that led to the award, dated before it. */
    static Outcome beforeTheAward(Rule rule, AwardFacts facts) {
        List<Standing> notices = notices(rule, facts, facts.own);
        List<Standing> before = notices.stream()
                .filter(n -> facts.beforeTheAward(n) == Answer.YES)
                .toList();
        boolean deniedByTheAward = asksForCompetition(rule) && facts.competed().equals(Set.of(false));
        if (!before.isEmpty() && deniedByTheAward) {
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "An entry shows such a notice before the award, and the award itself is recorded as made without a "
                            + "formal invitation to compete.",
                    with(before, facts.awards),
                    "An entry that says which of the two holds.");
        }
        if (!before.isEmpty()) {
            return Outcome.of(
                    Finding.SHOWN,
                    "An entry shows such a notice dated before the award.",
                    before,
                    "A correction of that entry, or of the date of the award.");
        }
        String turn = "An entry that shows such a notice, in the procurement that led to this award, before it.";
        List<Standing> perhaps = notices.stream()
                .filter(n -> facts.beforeTheAward(n) == Answer.POSSIBLY)
                .toList();
        if (!perhaps.isEmpty()) {
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "An entry shows such a notice; the dates on record do not settle that it came before the award.",
                    with(perhaps, facts.awards),
                    "An entry that dates the notice or the award more closely.");
        }
        String near = nearMisses(notices, rule, facts);
        List<Standing> bridged = notices(rule, facts, facts.bridged);
        return deniedByTheAward
                ? Outcome.of(
                        Finding.CONTRARY_TO_THE_RECORD,
                        "The award is recorded as made without a formal invitation to compete, and no entry shows such "
                                + "a notice before it." + near,
                        with(notices, bridged, facts.awards),
                        turn)
                : Outcome.of(
                        Finding.NOT_SHOWN,
                        "No entry shows such a notice before the award." + near,
                        with(notices, bridged, facts.awards),
                        turn);
    }

    /** A notice of award, within the days that the rule gives. */
    static Outcome awardDetails(Rule rule, AwardFacts facts) {
        List<Standing> notices = notices(rule, facts, facts.own).stream()
                .filter(n -> facts.beforeTheAward(n) != Answer.YES)
                .toList();
        String turn = "An entry that shows a notice of this award, dated after it.";
        if (notices.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN, "No entry shows that details of the award were published.", facts.awards, turn);
        }
        Parameter days = rule.parameters().get("days");
        if (days == null) {
            return Outcome.of(
                    Finding.SHOWN,
                    "An entry shows a notice of award. What it has to hold is not tested.",
                    notices,
                    "A correction of that entry.");
        }
        Edtf from = DueDay.countedFrom(rule, facts);
        List<Standing> all = with(notices, facts.awards);
        return notices.stream()
                .map(n -> DueDay.within(rule, days.days(), from, n, all))
                .min(Comparator.comparing(o -> DueDay.BEST_FIRST.indexOf(o.finding())))
                .orElseThrow();
    }

    /** Whether award and start of service come later than a standstill after the notice can have ended. */
    static Outcome standstill(Rule rule, AwardFacts facts) {
        List<Standing> notices = notices(rule, facts, facts.own);
        String turn =
                "An entry that shows the notice which starts the standstill, or when the contract was entered into.";
        if (notices.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN, "No entry shows the notice with which a standstill begins.", facts.awards, turn);
        }
        List<Standing> after = new ArrayList<>(
                facts.where(ContractStarted.class, c -> facts.contracts().contains(c.contract())));
        boolean started = after.removeIf(s -> s.occurred() == null) || !after.isEmpty();
        facts.awards.stream().filter(s -> s.occurred() != null).forEach(after::add);
        int least = days(rule, "leastDays");
        int most = days(rule, "mostDays");
        Edtf notice = notices.getFirst().occurred();
        List<Standing> used = with(List.of(notices.getFirst()), after);
        if (notice != null && started && after.stream().anyMatch(s -> startedBy(s, notice, least))) {
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "The service began no more than " + Apart.inWords(least)
                            + " after the notice, and the standstill cannot have ended by then.",
                    used,
                    turn);
        }
        if (notice != null && !after.isEmpty() && after.stream().allMatch(s -> laterThan(s, notice, most))) {
            return Outcome.of(
                    Finding.SHOWN,
                    "Award and start of service, as far as dated, come more than " + Apart.inWords(most)
                            + " after the notice, which is later than any such standstill ends unless it was made "
                            + "longer by representations or a claim.",
                    used,
                    "An entry that shows representations or a claim made meanwhile, or an earlier contract.");
        }
        return Outcome.of(
                Finding.CANNOT_BE_TOLD,
                "The notice is on record. Whether the standstill had ended turns on working days, which are not counted "
                        + "here, or on a date that no entry gives.",
                used,
                turn);
    }

    private static boolean startedBy(Standing s, Edtf notice, int least) {
        OptionalLong most = s.fact() instanceof ContractStarted && s.occurred() != null
                ? Apart.atMost(notice, s.occurred())
                : OptionalLong.empty();
        return most.isPresent() && most.getAsLong() <= least;
    }

    private static boolean laterThan(Standing s, Edtf notice, int most) {
        OptionalLong least = s.occurred() == null ? OptionalLong.empty() : Apart.atLeast(notice, s.occurred());
        return least.isPresent() && least.getAsLong() > most;
    }

    private static int days(Rule rule, String name) {
        Parameter parameter = rule.parameters().get(name);
        if (parameter == null) {
            throw new PackFault(rule.id(), "needs the parameter " + name);
        }
        return parameter.days();
    }

    private static boolean asksForCompetition(Rule rule) {
        return rule.condition() == Condition.NOTICE_BEFORE_AWARD;
    }

    private static String nearMisses(List<Standing> own, Rule rule, AwardFacts facts) {
        StringBuilder near = new StringBuilder();
        if (!own.isEmpty()) {
            near.append(" The notices on record are dated after the award.");
        }
        if (!notices(rule, facts, facts.bridged).isEmpty()) {
            near.append(
                    " Notices are on record in the procurement that this award bridges; they are not notices of it.");
        }
        return near.toString();
    }

    private static List<Standing> notices(Rule rule, AwardFacts facts, Set<ProcurementId> procurements) {
        List<ProcurementNoticeKind> kinds = rule.notices();
        return facts.where(
                ProcurementNoticePublished.class,
                n -> procurements.contains(n.procurement()) && kinds.contains(n.kind()));
    }

    @SafeVarargs
    private static List<Standing> with(List<Standing>... parts) {
        List<Standing> all = new ArrayList<>();
        for (List<Standing> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
