package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.decision.CollectiveOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the answers at the moment asked about.
 *
 * @param collective the outcome for all; absent when each body decides for itself
 * @param bodies one outcome for each body where each decides for itself, else empty
 * @param rules the rules relied on, each with its count; which of them clash is in the remarks
 * @param governing which rules govern, which may, and which were set aside and why
 * @param advice true when the rule relied on only advises and binds nobody
 * @param workings in plain sentences that can be checked by hand
 * @param remarks what a reader must know before relying on it
 */
public record Outcome(
        @Nullable CollectiveOutcome collective,
        List<BodyOutcome> bodies,
        List<RuleReliedOn> rules,
        GoverningRules governing,
        boolean advice,
        List<String> workings,
        List<Remark> remarks) {

    public Outcome {
        bodies = List.copyOf(bodies);
        rules = List.copyOf(rules);
        workings = List.copyOf(workings);
        remarks = List.copyOf(remarks);
    }

    /** The count under the first rule relied on; empty when none is. */
    public List<PartyCount> count() {
        return rules.isEmpty() ? List.of() : rules.get(0).count();
    }

    /** The remarks of one kind. */
    public Stream<Remark> remarks(RemarkCode code) {
        return remarks.stream().filter(remark -> remark.code() == code);
    }
}
