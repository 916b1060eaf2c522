package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided, as far as rules ask about it.
 *
 * @param classes the words under which the matter falls, for example {@code reserved matters}; compared with those of a
 *     rule letter by letter apart from case and spacing, so that a matter that falls under several is given them all
 * @param forum the body or forum that is to decide
 * @param namedRules the rules that the proposal says it is put under
 * @param value the sum at stake
 */
public record Matter(
        List<String> classes,
        @Nullable OrganisationId forum,
        List<RuleId> namedRules,
        @Nullable Money value) {

    public Matter {
        classes = List.copyOf(classes);
        namedRules = List.copyOf(namedRules);
    }

    /** A matter of the classes given, in no stated forum, under no stated rule, of no stated value. */
    public static Matter of(String... classes) {
        return new Matter(List.of(classes), null, List.of(), null);
    }
}
