package org.decisionledger.projection.vote;

import java.math.BigDecimal;
import java.util.List;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.rule.outcome.Outcome;
import org.decisionledger.core.rule.outcome.RuleReliedOn;
import org.decisionledger.projection.vote.VoteOutcome.RuleApplied;
import org.jspecify.annotations.Nullable;

/** The rules relied on, each with its weights, quorum and notice. */
final class Applied {

    private final VoteFile file;

    Applied(VoteFile file) {
        this.file = file;
    }

    List<RuleApplied> rules(Outcome outcome) {
        return outcome.rules().stream().map(this::rule).toList();
    }

    private RuleApplied rule(RuleReliedOn relied) {
        List<Weight> weights = relied.rule().rule().weights();
        return new RuleApplied(
                relied.rule().rule().rule().value(),
                cited(relied),
                Words.of(relied.lastDay()),
                weights.stream()
                        .map(w -> file.title(w.party()) + " " + w.percent() + " %")
                        .toList(),
                sum(weights),
                Words.of(relied.quorum()),
                Words.of(relied.notice()),
                relied.says(),
                relied.rule().entry().value());
    }

    private String cited(RuleReliedOn relied) {
        StringBuilder words =
                new StringBuilder("“").append(relied.rule().rule().title()).append("”");
        if (relied.clause() != null) {
            words.append(", clause ").append(relied.clause());
        }
        if (relied.instrument() != null) {
            words.append(" of ").append(file.title(relied.instrument()));
        }
        return words.toString();
    }

    private static @Nullable String sum(List<Weight> weights) {
        return weights.isEmpty()
                ? null
                : weights.stream()
                        .map(w -> new BigDecimal(w.percent()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString();
    }
}
