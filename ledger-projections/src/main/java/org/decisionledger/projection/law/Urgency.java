package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractNoticeGiven;
import org.decisionledger.core.contract.ContractFact.ServiceCessationAnnounced;
import org.decisionledger.core.contract.ContractNoticeKind;
import org.decisionledger.core.procurement.ProcurementFact.ReprocurementNotified;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.elapsed.Days;

/**
 * What entries show of a plea of urgency: whether the need was told of long before, whether it came from
 * outside, and whether a risk was recorded. That an entry is dated so is not that a body knew of it then.
 */
public final class Urgency {

    private Urgency() {}

    static Outcome tested(Rule rule, AwardFacts facts) {
        List<Standing> foreknown = foreknown(facts);
        List<Standing> cause = causeFromOutside(facts);
        List<Standing> risk = risk(facts);
        List<Standing> used = new ArrayList<>(facts.approvals);
        used.addAll(foreknown);
        used.addAll(cause);
        used.addAll(risk);
        int days = rule.days("foreseenDays");
        if (foreknown.stream().anyMatch(s -> daysBefore(s, facts) >= days)) {
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "Urgency is the ground recorded." + foreknownInWords(facts) + " The test takes "
                            + Days.inWords(days)
                            + " or more as speaking against urgency that nobody could foresee; the number is the ledger's "
                            + "own.",
                    used,
                    "An entry that shows that what made it urgent was another event, and when it became known.");
        }
        List<String> missing = new ArrayList<>();
        if (cause.isEmpty()) {
            missing.add("an event that was neither foreseeable by the authority nor of its making");
        }
        if (risk.isEmpty()) {
            missing.add("a risk recorded by then");
        }
        if (!missing.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    "Urgency is the ground recorded. No entry shows " + String.join(", nor ", missing) + "."
                            + foreknownInWords(facts),
                    used,
                    "Entries of the time that show " + String.join(" and ", missing) + ".");
        }
        return Outcome.of(
                Finding.SHOWN,
                "Urgency is the ground recorded; entries show that another party ended or stopped the service, and a risk "
                        + "recorded by then. Whether the authority could have foreseen it or brought it about is not judged.",
                used,
                "An entry that shows that the need was known long before, or of the authority's own making.");
    }

    /**
     * The entry, dated before the award, that the existing arrangement would end or be procured again: the one that is
     * certainly longest before it.
     */
    public static List<Standing> foreknown(AwardFacts facts) {
        return facts.file.valid().stream()
                .filter(s -> tellsOfTheEnd(s, facts) && daysBefore(s, facts) > 0)
                .max(Comparator.comparingLong(s -> daysBefore(s, facts)))
                .stream()
                .toList();
    }

    private static boolean tellsOfTheEnd(Standing s, AwardFacts facts) {
        return s.fact() instanceof ReprocurementNotified r
                        && (facts.own.contains(r.procurement()) || facts.bridged.contains(r.procurement()))
                || s.fact() instanceof ContractNoticeGiven n
                        && facts.others.contains(n.contract())
                        && (n.kind() == ContractNoticeKind.TO_END || n.ends() != null)
                || s.fact() instanceof ServiceCessationAnnounced c && facts.others.contains(c.contract())
                || s.fact() instanceof ContractExtended e && facts.others.contains(e.contract()) && e.newEnd() != null
                || s.fact() instanceof ContractAwarded a && facts.others.contains(a.contract()) && endsForGood(a);
    }

    /** A term with its end, and no option to go on after it. */
    private static boolean endsForGood(ContractAwarded award) {
        return award.options() == null
                && award.term() != null
                && award.term().isInterval()
                && award.term().bounds().latest() instanceof Side.Known;
    }

    static String foreknownInWords(AwardFacts facts) {
        return foreknown(facts).stream()
                .findFirst()
                .map(s -> " An entry dated at least " + Days.inWords(daysBefore(s, facts))
                        + " before the award tells that the existing arrangement would end or be procured again.")
                .orElse("");
    }

    /** The days that an entry certainly lies before the award; 0 when that is not certain. */
    public static long daysBefore(Standing s, AwardFacts facts) {
        Edtf award = facts.first();
        OptionalLong days =
                award == null || s.occurred() == null ? OptionalLong.empty() : Apart.atLeast(s.occurred(), award);
        return days.orElse(0);
    }

    private static List<Standing> causeFromOutside(AwardFacts facts) {
        return facts.file.valid().stream()
                .filter(s -> s.fact() instanceof ServiceCessationAnnounced c && facts.others.contains(c.contract())
                        || s.fact() instanceof ContractNoticeGiven n
                                && n.kind() == ContractNoticeKind.TO_END
                                && facts.others.contains(n.contract()))
                .filter(s -> !byTheBuyer(s, facts))
                .filter(s -> facts.beforeTheAward(s) == Answer.YES)
                .toList();
    }

    /** Whether a body that awarded acts, or a group it belongs to; an unnamed actor may be one of them. */
    private static boolean byTheBuyer(Standing s, AwardFacts facts) {
        OrganisationId actor = s.header().by().organisation();
        return actor == null
                || facts.awards.stream()
                        .map(a -> a.header().by().organisation())
                        .anyMatch(buyer -> buyer != null
                                && facts.file.titles().circleOf(buyer).contains(actor));
    }

    private static List<Standing> risk(AwardFacts facts) {
        return facts
                .where(
                        RiskScored.class,
                        r -> r.matter() != null
                                && (facts.things.contains(r.matter()) || facts.others.contains(r.matter())))
                .stream()
                .filter(s -> s.occurred() != null && !facts.afterTheAward(s))
                .toList();
    }
}
