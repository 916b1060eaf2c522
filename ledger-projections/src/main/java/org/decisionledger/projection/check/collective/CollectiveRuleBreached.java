package org.decisionledger.projection.check.collective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.LeadActionImplemented;
import org.decisionledger.core.decision.DecisionFact.LeadActionProposed;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.outcome.RemarkCode;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.RuleId;
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
import org.decisionledger.projection.vote.VoteOutcome;
import org.decisionledger.projection.vote.Votes;

/** K-26: less notice of a collective decision than the rule asks, or a reserved matter taken without every party. */
public final class CollectiveRuleBreached implements Check {

    private static final About ABOUT = new About(
            "K-26",
            "Collective rule breached",
            "A collective decision was taken with less notice than the rule asks, or a matter that needs every party was "
                    + "carried without the agreement of each on record.",
            "002 §3.1",
            ThingKind.DECISION);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        DecisionId decision = (DecisionId) thing;
        CaseFile file = record.naming(decision);
        List<Told<LeadActionProposed>> proposed =
                Told.in(file, LeadActionProposed.class, p -> p.decision().equals(decision));
        if (proposed.isEmpty()) {
            return CheckFinding.notApplicable(decision, "No entry puts it to parties that decide together.");
        }
        VoteOutcome votes = Votes.of(record.source(), decision, null, record.asOf());
        if (votes.rules().isEmpty()) {
            return CheckFinding.notApplicable(decision, "No rule on record is shown to govern it.");
        }
        Set<EntryId> used = new LinkedHashSet<>();
        proposed.forEach(p -> used.add(p.entry().id()));
        votes.rules().forEach(r -> used.add(new EntryId(r.entry())));
        List<String> words = new ArrayList<>();
        tooShort(votes, words, used);
        withoutAll(decision, votes, file, record, words, used);
        return words.isEmpty()
                ? new CheckFinding(
                        decision,
                        CheckOutcome.PASS,
                        "Nothing on record shows less notice than the rule asks, or a matter that needs every party carried "
                                + "without one.",
                        List.copyOf(used),
                        "")
                : new CheckFinding(
                        decision,
                        CheckOutcome.FAIL,
                        String.join(" ", words),
                        List.copyOf(used),
                        "An entry that shows longer notice, or the agreement of each party named.");
    }

    private static void tooShort(VoteOutcome votes, List<String> words, Set<EntryId> used) {
        for (VoteOutcome.Flag remark : votes.remarks()) {
            if (remark.code().equals(RemarkCode.NOTICE_TOO_SHORT.code())) {
                words.add(remark.words());
                remark.entries().forEach(e -> used.add(new EntryId(e)));
            }
        }
    }

    /** Carried, by the record, under a rule of unanimity, with a party whose agreement no entry shows. */
    private static void withoutAll(
            DecisionId decision,
            VoteOutcome votes,
            CaseFile file,
            RecordAt record,
            List<String> words,
            Set<EntryId> used) {
        List<Standing> carried = carried(decision, file);
        if (carried.isEmpty() || !unanimous(votes, record) || votes.outcome() == CollectiveOutcome.CARRIED) {
            return;
        }
        List<String> missing = votes.parties().stream()
                .filter(VoteOutcome.Party::isParty)
                .filter(p -> p.answers().stream().noneMatch(a -> switch (a.reply()) {
                    case AGREES -> true;
                    case REJECTS, ABSTAINS, STANDS_ASIDE, CONDITIONAL, OTHER -> false;
                }))
                .map(VoteOutcome.Party::title)
                .toList();
        if (!missing.isEmpty()) {
            words.add(
                    "The rule relied on asks every party to agree, the record tells it as carried, and no entry shows that "
                            + InWords.list(missing) + " agreed.");
            carried.forEach(s -> used.add(s.id()));
        }
    }

    private static boolean unanimous(VoteOutcome votes, RecordAt record) {
        List<RuleId> rules =
                votes.rules().stream().map(r -> new RuleId(r.rule())).toList();
        Set<String> entries = new LinkedHashSet<>();
        votes.rules().forEach(r -> entries.add(r.entry()));
        return record.naming(rules, RuleFact.class).valid(DecisionRuleSet.class).stream()
                .filter(s -> entries.contains(s.id().value()))
                .anyMatch(s -> s.fact() instanceof DecisionRuleSet r && r.method() == DecisionMethod.UNANIMITY);
    }

    private static List<Standing> carried(DecisionId decision, CaseFile file) {
        return file.valid(DecisionFact.class).stream()
                .filter(s -> s.fact() instanceof DecisionFact f && f.decision().equals(decision))
                .filter(s -> s.fact() instanceof LeadActionImplemented
                        || s.fact() instanceof ResolutionPassed
                        || (s.fact() instanceof ResponseWindowClosed closed
                                && closed.outcome() == CollectiveOutcome.CARRIED))
                .toList();
    }
}
