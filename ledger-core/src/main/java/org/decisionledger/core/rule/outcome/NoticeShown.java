package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.time.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The notice a rule asks for and the notice given. Short notice does not change the count: what follows from it is for
 * the text to say.
 *
 * @param asked days of notice; absent when the rule states none
 * @param count which days count; absent when the rule does not say
 * @param fewest days given, counted in the strictest way that dates and text allow: neither the day of circulation nor
 *     the day of decision counts
 * @param most days given, counted in the widest way: the day of decision counts
 * @param enough whether the notice was long enough; absent when the rule asks for none
 */
public record NoticeShown(
        @Nullable Integer asked,
        @Nullable DayCount count,
        @Nullable Integer fewest,
        @Nullable Integer most,
        @Nullable Answer enough) {}
