package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;

/** Tests that turn on a notice in the procurement that led to the award: one before it, and details of it after. */
final class Notices {

    private static final String TURN =
            "An entry that shows such a notice, in the procurement that led to this award, before it.";

    private Notices() {}

    /** A notice of one of the rule's kinds, dated before the award. */
    static Outcome beforeTheAward(Rule rule, AwardFacts facts) {
        List<Standing> notices = facts.notices(rule, facts.own);
        List<Standing> before = dated(Answer.YES, notices, facts);
        boolean denied = rule.condition() == Condition.NOTICE_BEFORE_AWARD
                && facts.competed().equals(Set.of(false));
        if (!before.isEmpty()) {
            return denied ? bothWays(before, facts) : shown(before);
        }
        List<Standing> perhaps = dated(Answer.POSSIBLY, notices, facts);
        if (!perhaps.isEmpty()) {
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "An entry shows such a notice; the dates on record do not settle that it came before the award.",
                    with(perhaps, facts.awards),
                    "An entry that dates the notice or the award more closely.");
        }
        return none(denied, notices, facts.notices(rule, facts.bridged), facts);
    }

    private static List<Standing> dated(Answer before, List<Standing> notices, AwardFacts facts) {
        return notices.stream().filter(n -> facts.beforeTheAward(n) == before).toList();
    }

    private static Outcome shown(List<Standing> before) {
        return Outcome.of(
                Finding.SHOWN,
                "An entry shows such a notice dated before the award.",
                before,
                "A correction of that entry, or of the date of the award.");
    }

    private static Outcome bothWays(List<Standing> before, AwardFacts facts) {
        return Outcome.of(
                Finding.CANNOT_BE_TOLD,
                "An entry shows such a notice before the award, and the award itself is recorded as made without a formal "
                        + "invitation to compete.",
                with(before, facts.awards),
                "An entry that says which of the two holds.");
    }

    private static Outcome none(boolean denied, List<Standing> late, List<Standing> bridged, AwardFacts facts) {
        String near = (late.isEmpty() ? "" : " The notices on record are dated after the award.")
                + (bridged.isEmpty()
                        ? ""
                        : " Notices are on record in the procurement that this award bridges; they are not notices of it.");
        List<Standing> used = with(with(late, bridged), facts.awards);
        return denied
                ? Outcome.of(
                        Finding.CONTRARY_TO_THE_RECORD,
                        "The award is recorded as made without a formal invitation to compete, and no entry shows such a "
                                + "notice before it." + near,
                        used,
                        TURN)
                : Outcome.of(Finding.NOT_SHOWN, "No entry shows such a notice before the award." + near, used, TURN);
    }

    /** A notice of award, within the days that the rule gives. */
    static Outcome awardDetails(Rule rule, AwardFacts facts) {
        List<Standing> notices = facts.notices(rule, facts.own).stream()
                .filter(n -> facts.beforeTheAward(n) != Answer.YES)
                .toList();
        if (notices.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    "No entry shows that details of the award were published.",
                    facts.awards,
                    "An entry that shows a notice of this award, dated after it.");
        }
        if (!rule.parameters().containsKey("days")) {
            return Outcome.of(
                    Finding.SHOWN,
                    "An entry shows a notice of award. What it has to hold is not tested.",
                    notices,
                    "A correction of that entry.");
        }
        Edtf from = DueDay.countedFrom(rule, facts);
        List<Standing> used = with(notices, facts.awards);
        return notices.stream()
                .map(n -> DueDay.within(rule, rule.days("days"), from, n, used))
                .min(Comparator.comparing(o -> DueDay.BEST_FIRST.indexOf(o.finding())))
                .orElseThrow();
    }

    private static List<Standing> with(List<Standing> some, List<Standing> others) {
        List<Standing> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
