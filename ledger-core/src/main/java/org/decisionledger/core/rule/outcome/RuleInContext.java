package org.decisionledger.core.rule.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.decisionledger.core.rule.AfterRejection;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.Recusal;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.Silence;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A rule read together with the other clauses of its text that govern the same matter. What it does not state itself is
 * taken from them where all that state it agree; each such reading is told in {@link #borrowed()}.
 */
final class RuleInContext {

    private final RuleOnRecord own;
    private final List<RuleOnRecord> text;
    private final List<String> borrowed = new ArrayList<>();
    private final @Nullable Silence silence;
    private final @Nullable Recusal recusal;
    private final @Nullable Integer quorum;
    private final @Nullable Integer noticeDays;
    private final @Nullable DayCount noticeCount;
    private final @Nullable Integer replyDays;
    private final @Nullable DayCount replyCount;
    private final List<OrganisationId> parties;
    private final List<Weight> weights;

    RuleInContext(RuleOnRecord own, List<RuleOnRecord> governing) {
        this.own = own;
        this.text = governing.stream()
                .filter(rule -> own.rule().instrument() != null)
                .filter(rule ->
                        Objects.equals(own.rule().instrument(), rule.rule().instrument()))
                .toList();
        this.silence = stated("what silence means", DecisionRuleSet::silence);
        this.recusal = stated("what becomes of a share that stands aside", DecisionRuleSet::recusal);
        this.quorum = stated("the quorum", DecisionRuleSet::quorum);
        this.noticeDays = stated("the days of notice", DecisionRuleSet::noticeDays);
        this.noticeCount = stated("which days of notice count", DecisionRuleSet::noticeCount);
        this.replyDays = stated("the days for a reply", DecisionRuleSet::replyDays);
        this.replyCount = stated("which days for a reply count", DecisionRuleSet::replyCount);
        this.parties = orNone(stated("the parties", rule -> orNothing(rule.parties())));
        this.weights = orNone(stated("the weights", rule -> orNothing(rule.weights())));
    }

    private <T> @Nullable T stated(String what, Function<DecisionRuleSet, @Nullable T> parameter) {
        T ours = parameter.apply(own.rule());
        if (ours != null) {
            return ours;
        }
        Map<T, RuleOnRecord> theirs = new LinkedHashMap<>();
        for (RuleOnRecord other : text) {
            T value = parameter.apply(other.rule());
            if (value != null) {
                theirs.putIfAbsent(value, other);
            }
        }
        if (theirs.size() != 1) {
            return null;
        }
        Map.Entry<T, RuleOnRecord> only = theirs.entrySet().iterator().next();
        borrowed.add("It does not state " + what + "; the rule "
                + only.getValue().cited() + " of the same text does, and is read with it.");
        return only.getKey();
    }

    private static <T> @Nullable List<T> orNothing(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    RuleOnRecord onRecord() {
        return own;
    }

    DecisionRuleSet rule() {
        return own.rule();
    }

    /** What is read into the rule from other clauses, one sentence each. */
    List<String> borrowed() {
        return List.copyOf(borrowed);
    }

    @Nullable
    Silence silence() {
        return silence;
    }

    @Nullable
    Recusal recusal() {
        return recusal;
    }

    @Nullable
    Integer quorum() {
        return quorum;
    }

    @Nullable
    Integer noticeDays() {
        return noticeDays;
    }

    @Nullable
    DayCount noticeCount() {
        return noticeCount;
    }

    @Nullable
    Integer replyDays() {
        return replyDays;
    }

    @Nullable
    DayCount replyCount() {
        return replyCount;
    }

    List<OrganisationId> parties() {
        return parties;
    }

    List<Weight> weights() {
        return weights;
    }

    DecisionMethod method() {
        return own.rule().method();
    }

    boolean byWeight() {
        return method() == DecisionMethod.WEIGHTED_MAJORITY
                || method() == DecisionMethod.RECOMMEND_ONLY && !weights.isEmpty();
    }

    /** The first weight on record for a party, in per cent; absent where none is. */
    @Nullable
    String weightOf(OrganisationId party) {
        return weights.stream()
                .filter(weight -> weight.party().equals(party))
                .map(Weight::percent)
                .findFirst()
                .orElse(null);
    }

    BigDecimal sumOfWeights() {
        return weights.stream()
                .map(weight -> new BigDecimal(weight.percent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** It says only what a rejection leads to, and nothing of how answers are counted. */
    boolean onlyAfterRejection() {
        return !rule().afterRejection().isEmpty()
                && (method() == DecisionMethod.OTHER
                        || Majority.is(method()) && rule().afterRejection().contains(AfterRejection.MAJORITY_VOTE));
    }
}
