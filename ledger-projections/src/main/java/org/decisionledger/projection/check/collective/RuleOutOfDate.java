package org.decisionledger.projection.check.collective;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.rule.RuleBasis;
import org.decisionledger.core.rule.RuleFact;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.reading.InWords;
import org.decisionledger.projection.check.reading.Told;
import org.jspecify.annotations.Nullable;

/** K-27: what the rule of a forum says and what is told of its practice differ. */
public final class RuleOutOfDate implements Check {

    private static final About ABOUT = new About(
            "K-27",
            "Rule out of date",
            "The rule of a forum as written and its practice as told differ for the same class of matters.",
            "002 §3.1",
            ThingKind.ORGANISATION);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId forum, RecordAt record) {
        List<Told<DecisionRuleSet>> rules = Told.in(
                record.naming(List.of(forum), RuleFact.class), DecisionRuleSet.class, r -> forum.equals(r.forum()));
        List<Told<DecisionRuleSet>> practice = of(rules, RuleBasis.PRACTICE);
        if (practice.isEmpty()) {
            return CheckFinding.notApplicable(forum, "No entry tells how this body decides in practice.");
        }
        Set<ThingId> practised = new TreeSet<>();
        practice.forEach(p -> practised.add(p.fact().rule()));
        CaseFile linked = record.naming(practised);
        List<Told<DecisionRuleSet>> written = new ArrayList<>(of(rules, RuleBasis.WRITTEN));
        List<Told<DecisionRuleSet>> compared = new ArrayList<>();
        for (Told<DecisionRuleSet> done : practice) {
            for (Told<DecisionRuleSet> rule : candidates(done, written, linked)) {
                compared.add(rule);
                List<String> differences = differences(done.fact(), rule.fact());
                if (!differences.isEmpty()) {
                    return CheckFinding.fail(
                            forum,
                            "The rule as written (\"" + rule.fact().title() + "\") and the practice as told (\""
                                    + done.fact().title() + "\") differ in "
                                    + InWords.list(differences) + ".",
                            List.of(rule.entry(), done.entry()),
                            "A later rule that says what is done, or an entry that shows practice back in line with the "
                                    + "rule.");
                }
            }
        }
        if (compared.isEmpty()) {
            return CheckFinding.notApplicable(
                    forum, "No written rule of this body on record is for the matters whose practice is told.");
        }
        List<Standing> used = new ArrayList<>(Told.entries(practice));
        used.addAll(Told.entries(compared));
        return CheckFinding.pass(
                forum, "The practice told of this body does not differ from its rules on record.", used);
    }

    private static List<Told<DecisionRuleSet>> of(List<Told<DecisionRuleSet>> rules, RuleBasis basis) {
        return rules.stream().filter(r -> r.fact().basis() == basis).toList();
    }

    /** Rules that a link says conflict with the practice, then those for the same class of matters. */
    private static List<Told<DecisionRuleSet>> candidates(
            Told<DecisionRuleSet> done, List<Told<DecisionRuleSet>> written, CaseFile linked) {
        List<Told<DecisionRuleSet>> candidates = new ArrayList<>();
        linked.find(done.entry().id())
                .map(s -> linked.joined(s, Relation.CONFLICTS_WITH))
                .orElse(List.of())
                .forEach(s -> {
                    if (s.fact() instanceof DecisionRuleSet r && r.basis() == RuleBasis.WRITTEN) {
                        candidates.add(new Told<>(s, r));
                    }
                });
        written.stream()
                .filter(w -> w.fact().matters().stream()
                        .anyMatch(m -> holds(done.fact().matters(), m)))
                .filter(w -> !candidates.contains(w))
                .forEach(candidates::add);
        return candidates;
    }

    private static boolean holds(List<String> matters, String matter) {
        return matters.stream()
                .anyMatch(m ->
                        m.strip().toLowerCase(Locale.ROOT).equals(matter.strip().toLowerCase(Locale.ROOT)));
    }

    /** In what the two differ, as far as both say something. */
    private static List<String> differences(DecisionRuleSet done, DecisionRuleSet rule) {
        List<String> differences = new ArrayList<>();
        if (done.method() != rule.method()) {
            differences.add("method (" + words(rule) + " by the rule, " + words(done) + " in practice)");
        }
        differ(differences, "share", rule.share(), done.share());
        differ(differences, "quorum", rule.quorum(), done.quorum());
        differ(differences, "days of notice", rule.noticeDays(), done.noticeDays());
        differ(differences, "days for a reply", rule.replyDays(), done.replyDays());
        return differences;
    }

    private static void differ(List<String> differences, String what, @Nullable Object rule, @Nullable Object done) {
        if (rule != null && done != null && !Objects.equals(rule, done)) {
            differences.add(what + " (" + rule + " by the rule, " + done + " in practice)");
        }
    }

    private static String words(DecisionRuleSet rule) {
        return switch (rule.method()) {
            case UNANIMITY -> "unanimity";
            case CONSENSUS -> "consensus";
            case SIMPLE_MAJORITY -> "simple majority";
            case WEIGHTED_MAJORITY -> "weighted majority";
            case PRIOR_APPROVAL_OF_EACH -> "prior approval of each";
            case LEAD_ALONE -> "the lead alone";
            case EACH_BODY_FOR_ITSELF -> "each body for itself";
            case DELEGATED_WITHIN_LIMIT -> "delegation within a limit";
            case RECOMMEND_ONLY -> "recommendation only";
            case OTHER -> "another way";
        };
    }
}
