package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.time.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The quorum a rule asks for and the parties that took part: those that agreed, rejected or abstained in time.
 *
 * @param asked how many must take part; absent when the rule states none, and then none is applied
 * @param fewest how many certainly took part
 * @param most how many may have, those that stood aside included
 * @param met whether it is met; absent when the rule asks for none
 */
public record QuorumShown(
        @Nullable Integer asked,
        int fewest,
        int most,
        @Nullable Answer met) {}
