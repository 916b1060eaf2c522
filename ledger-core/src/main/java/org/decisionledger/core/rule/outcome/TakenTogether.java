package org.decisionledger.core.rule.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.decisionledger.core.rule.RuleBasis;

/** What the rules that govern say taken together: one thing, or a clash that is reported and not settled. */
final class TakenTogether {

    private static final Set<Says> AFTER_REJECTION =
            EnumSet.of(Says.STOPPED, Says.VOTE_MAY_BE_CALLED, Says.OTHER_ROUTE, Says.CONTRADICTS_ITSELF);

    private final List<RuleAtWork> rules;

    private TakenTogether(List<RuleAtWork> rules) {
        this.rules = rules;
    }

    /** The rules that stand in a text or are described as standing in one; what is done where there are none. */
    static TakenTogether decidedBy(List<RuleOnRecord> governing, Question question) {
        List<RuleOnRecord> text = practised(governing, false);
        return new TakenTogether(atWork(text.isEmpty() ? governing : text, question));
    }

    /** What is done beside the text; empty where there is no text or only the text. */
    static TakenTogether practice(List<RuleOnRecord> governing, Question question) {
        boolean beside = !practised(governing, false).isEmpty();
        return new TakenTogether(beside ? atWork(practised(governing, true), question) : List.of());
    }

    private static List<RuleOnRecord> practised(List<RuleOnRecord> rules, boolean practised) {
        return rules.stream()
                .filter(rule -> (rule.rule().basis() == RuleBasis.PRACTICE) == practised)
                .toList();
    }

    private static List<RuleAtWork> atWork(List<RuleOnRecord> rules, Question question) {
        List<RuleInContext> read =
                rules.stream().map(rule -> new RuleInContext(rule, rules)).toList();
        return read.stream()
                .map(rule -> new RuleAtWork(rule, question, isTheVoteItself(rule, read)))
                .toList();
    }

    /** A vote that is put under the rule for votes after a rejection, and under no rule that a rejection would stop. */
    private static boolean isTheVoteItself(RuleInContext rule, List<RuleInContext> all) {
        return rule.onlyAfterRejection()
                && Majority.is(rule.method())
                && all.stream()
                        .filter(other -> other != rule)
                        .noneMatch(other -> other.onlyAfterRejection() || Count.needsAll(other.method()));
    }

    List<RuleAtWork> rules() {
        return rules;
    }

    boolean adviceOnly() {
        return !rules.isEmpty() && rules.stream().allMatch(RuleAtWork::advisesOnly);
    }

    /** Advice does not clash with what binds. */
    private List<RuleAtWork> deciding() {
        return adviceOnly()
                ? rules
                : rules.stream().filter(rule -> !rule.advisesOnly()).toList();
    }

    /** Every outcome that the rules may lead to. */
    Set<CollectiveOutcome> outcomes() {
        Set<Set<Says>> together = Set.of(EnumSet.noneOf(Says.class));
        for (RuleAtWork rule : deciding()) {
            together = together.stream()
                    .flatMap(said -> rule.says().stream().map(more -> with(said, more)))
                    .collect(Collectors.toSet());
        }
        return together.stream()
                .map(TakenTogether::outcome)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CollectiveOutcome.class)));
    }

    private static Set<Says> with(Set<Says> said, Says more) {
        Set<Says> both = EnumSet.of(more);
        both.addAll(said);
        return both;
    }

    private static CollectiveOutcome outcome(Set<Says> said) {
        Set<Says> different = different(said);
        if (different.contains(Says.AWAITED)) {
            return CollectiveOutcome.OPEN;
        }
        if (different.isEmpty() || different.contains(Says.OTHER_ROUTE)) {
            return CollectiveOutcome.CANNOT_BE_TOLD;
        }
        return different.size() > 1
                ? CollectiveOutcome.CLAUSES_CLASH
                : outcome(different.iterator().next());
    }

    /** A rule that does not say what follows a rejection leaves that to those that do; one that cannot be worked out adds nothing to others. */
    private static Set<Says> different(Set<Says> said) {
        Set<Says> different = EnumSet.noneOf(Says.class);
        different.addAll(said);
        different.remove(Says.NOTHING);
        if (different.remove(Says.REJECTED) && different.stream().noneMatch(AFTER_REJECTION::contains)) {
            different.add(Says.NOT_CARRIED);
        }
        if (different.size() > 1) {
            different.remove(Says.CANNOT_BE_WORKED_OUT);
        }
        return different;
    }

    private static CollectiveOutcome outcome(Says said) {
        return switch (said) {
            case CARRIED -> CollectiveOutcome.CARRIED;
            case NOT_CARRIED, REJECTED -> CollectiveOutcome.NOT_CARRIED;
            case STOPPED -> CollectiveOutcome.STOPPED;
            case VOTE_MAY_BE_CALLED, AWAITED -> CollectiveOutcome.OPEN;
            case CONTRADICTS_ITSELF -> CollectiveOutcome.CLAUSES_CLASH;
            case NOTHING, OTHER_ROUTE, CANNOT_BE_WORKED_OUT -> CollectiveOutcome.CANNOT_BE_TOLD;
        };
    }

    /**
     * The rules that say different things, in the order of their clauses; empty when none clash. Where some of them are
     * certain to, only those.
     */
    List<RuleAtWork> clashing() {
        if (!outcomes().contains(CollectiveOutcome.CLAUSES_CLASH)) {
            return List.of();
        }
        boolean afterRejection = deciding().stream().anyMatch(TakenTogether::saysWhatFollows);
        List<RuleAtWork> speaking = deciding().stream()
                .filter(rule -> !rule.says().equals(Set.of(Says.NOTHING)))
                .filter(rule -> !rule.says().equals(Set.of(Says.CANNOT_BE_WORKED_OUT)))
                .filter(rule -> !(afterRejection && rule.says().contains(Says.REJECTED)))
                .sorted((one, other) -> ClauseNumbers.order(clause(one), clause(other)))
                .toList();
        List<RuleAtWork> certain =
                speaking.stream().filter(rule -> rule.says().size() == 1).toList();
        boolean differ = certain.stream().map(RuleAtWork::says).distinct().count() > 1;
        return differ ? certain : speaking;
    }

    private static String clause(RuleAtWork rule) {
        return rule.rule().onRecord().clauseOrTitle();
    }

    private static boolean saysWhatFollows(RuleAtWork rule) {
        return rule.says().stream().anyMatch(AFTER_REJECTION::contains);
    }
}
