package org.decisionledger.projection.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementFact.ProviderReplied;
import org.decisionledger.core.procurement.Reply;
import org.decisionledger.projection.casefile.Standing;

/** Whether a ground that the paragraph takes is coded with each approval, and whether entries speak against it. */
final class Grounds {

    private static final String TURN = "An entry of the time that records the ground relied on with the approval.";

    private Grounds() {}

    static Outcome recorded(Rule rule, AwardFacts facts) {
        Set<AwardGround> coded = facts.grounds();
        List<Standing> with = facts.approvals.stream()
                .filter(s -> rule.grounds().contains(ground(s)))
                .toList();
        if (coded.isEmpty()) {
            return inWordsAtMost(rule, facts);
        }
        String grounds = coded.stream().map(Fields::written).collect(Collectors.joining(", "));
        if (with.isEmpty()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    "The ground coded with the award (" + grounds + ") is not one that this paragraph takes.",
                    facts.approvals,
                    TURN);
        }
        if (with.size() < facts.approvals.size()) {
            return Outcome.of(
                    Finding.NOT_SHOWN,
                    with.size() + " of " + facts.approvals.size()
                            + " approvals carry a ground that this paragraph takes " + "(coded on record: " + grounds
                            + "); each body decides in its own right.",
                    facts.approvals,
                    TURN);
        }
        if (rule.urgencyTested() && coded.contains(AwardGround.URGENCY)) {
            return Urgency.tested(rule, facts);
        }
        List<Standing> willing = otherWillingProviders(facts);
        if (rule.grounds().contains(AwardGround.NO_ALTERNATIVE_PROVIDER) && !willing.isEmpty()) {
            List<Standing> all = new ArrayList<>(with);
            all.addAll(willing);
            return Outcome.of(
                    Finding.CONTRARY_TO_THE_RECORD,
                    "The ground coded is " + grounds + ", and another provider is recorded as willing.",
                    all,
                    "An entry that shows why that provider could not have provided the service.");
        }
        return Outcome.of(
                Finding.SHOWN,
                "The ground coded with the award is " + grounds + ". Whether it was well founded is not tested.",
                with,
                "A correction of the ground, or an entry that speaks against it.");
    }

    /** Without a coded ground: words may hold one, which is for a reader to judge. */
    private static Outcome inWordsAtMost(Rule rule, AwardFacts facts) {
        String foreknown = rule.urgencyTested() ? Urgency.foreknownInWords(facts) : "";
        List<Standing> entries = new ArrayList<>(facts.awards);
        if (rule.urgencyTested()) {
            entries.addAll(Urgency.foreknown(facts));
        }
        List<Standing> words = inWords(facts);
        if (!words.isEmpty()) {
            entries.addAll(words);
            return Outcome.of(
                    Finding.CANNOT_BE_TOLD,
                    "No ground is coded. Reasons are recorded in words; whether they amount to this ground is not judged "
                            + "here." + foreknown,
                    entries,
                    TURN);
        }
        return Outcome.of(
                Finding.NOT_SHOWN,
                "No entry records a ground for awarding without competition." + foreknown,
                entries,
                TURN);
    }

    private static List<Standing> inWords(AwardFacts facts) {
        List<Standing> words = new ArrayList<>(facts.approvals.stream()
                .filter(s -> ((InterimAwardApproved) s.fact()).justification() != null)
                .toList());
        words.addAll(facts.where(
                ProcurementRouteChosen.class,
                r -> facts.own.contains(r.procurement()) && (r.reason() != null || r.legalBasis() != null)));
        return words;
    }

    private static List<Standing> otherWillingProviders(AwardFacts facts) {
        Set<?> appointed = facts.approvals.stream()
                .map(s -> ((InterimAwardApproved) s.fact()).provider())
                .collect(Collectors.toSet());
        return facts.where(
                ProviderReplied.class,
                r -> facts.own.contains(r.procurement())
                        && r.reply() == Reply.WILLING
                        && !appointed.contains(r.provider()));
    }

    private static AwardGround ground(Standing approval) {
        AwardGround ground = ((InterimAwardApproved) approval.fact()).ground();
        return ground == null ? AwardGround.NOT_STATED : ground;
    }
}
