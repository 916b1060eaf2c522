package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule and the entry that tells it.
 *
 * @param setOn when the rule was laid down, the date of the entry; absent when no date is given
 */
public record RuleOnRecord(EntryId entry, @Nullable Edtf setOn, DecisionRuleSet rule) {

    /** The rule as a citation: its words, its clause and text where it has them, and the entry. */
    public String cited() {
        StringBuilder words = new StringBuilder("“").append(rule.title()).append("” (");
        if (rule.clause() != null) {
            words.append("clause ").append(rule.clause()).append(rule.instrument() == null ? ", " : " of ");
        }
        if (rule.instrument() != null) {
            words.append(rule.instrument()).append(", ");
        }
        return words.append("entry ").append(entry).append(")").toString();
    }

    /** The clause where there is one, else the words of the rule. */
    public String clauseOrTitle() {
        return rule.clause() == null ? rule.title() : rule.clause();
    }
}
