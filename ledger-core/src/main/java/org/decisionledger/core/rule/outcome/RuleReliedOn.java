package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A rule that governs the matter, with its own count: parties, weights and time for answers may differ from rule to rule.
 *
 * @param lastDay the last day for answers under this rule, or the days it may be; absent when none is on record
 * @param says what the rule makes of the answers, in plain words; more than one where the record leaves it open
 */
public record RuleReliedOn(
        RuleOnRecord rule,
        @Nullable Edtf lastDay,
        List<PartyCount> count,
        QuorumShown quorum,
        NoticeShown notice,
        List<String> says) {

    public RuleReliedOn {
        count = List.copyOf(count);
        says = List.copyOf(says);
    }

    /** the text it stands in */
    public @Nullable InstrumentId instrument() {
        return rule.rule().instrument();
    }

    /** the clause */
    public @Nullable String clause() {
        return rule.rule().clause();
    }
}
