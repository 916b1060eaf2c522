package org.decisionledger.core.rule.outcome;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which rules govern a matter on a day.
 *
 * @param alternatives each set of rules that may govern; a single one when the record decides it. An empty set says that
 *     perhaps none does
 * @param setAside the rules that speak of the matter and do not govern it, each with the reason
 * @param remarks what a reader must know of the rules
 */
public record GoverningRules(List<List<RuleOnRecord>> alternatives, List<RuleSetAside> setAside, List<Remark> remarks) {

    public GoverningRules {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        setAside = List.copyOf(setAside);
        remarks = List.copyOf(remarks);
    }

    /** The rules that govern, whichever alternative holds. */
    public List<RuleOnRecord> certain() {
        return all().filter(rule -> alternatives.stream().allMatch(set -> set.contains(rule)))
                .toList();
    }

    /** The rules that govern in some alternative and not in another. */
    public List<RuleOnRecord> possible() {
        return all().filter(rule -> !alternatives.stream().allMatch(set -> set.contains(rule)))
                .toList();
    }

    Stream<RuleOnRecord> all() {
        return alternatives.stream().flatMap(List::stream).distinct();
    }
}
