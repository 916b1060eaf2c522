package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.entry.EntryId;

/**
 * A rule that speaks of the matter and does not govern it that day.
 *
 * @param words why, in plain words
 * @param entries the entries that show it, that of the rule first
 */
public record RuleSetAside(RuleOnRecord rule, Reason reason, String words, List<EntryId> entries) {

    public RuleSetAside {
        entries = List.copyOf(entries);
    }

    /** Why a rule does not govern. */
    public enum Reason {
        /** The day lies outside the time for which it is in force. */
        NOT_IN_FORCE,
        /** Its clause gave way to a later text. */
        SUPERSEDED,
        /** A later version of the same rule is in force. */
        LATER_VERSION,
        /** It leaves the matter out. */
        EXCEPTED,
        /** It is for matters that no other rule names, and another rule names this one. */
        SPECIFIC_RULE_GOVERNS,
        /** The sum is above what may be decided by it. */
        BEYOND_LIMIT,
        /** It is only proposed. */
        ONLY_PROPOSED
    }
}
