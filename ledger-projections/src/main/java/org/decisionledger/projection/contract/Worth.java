package org.decisionledger.projection.contract;

import java.util.List;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is worth on a date, as far as the entries allow it to be worked out. Sums are exact decimal numbers
 * and never rounded.
 *
 * @param told the values that entries state
 * @param variations the variations that entries tell, each with whether it is counted
 * @param sums the sums of the variations counted, for each currency and basis
 * @param then each value told to begin with, with the variations on its basis added
 * @param statements whether the sums reconcile with values stated later, or why that cannot be told
 */
public record Worth(
        List<ValueTold> told,
        List<VariationTold> variations,
        List<Sum> sums,
        List<Then> then,
        List<Statement> statements) {

    /**
     * A value that an entry states.
     *
     * @param basis what it is a value of, as the source puts it; {@code null} when not stated
     * @param awarded true when told with the award, false when merely stated
     */
    public record ValueTold(Money value, @Nullable String basis, boolean awarded, Answer byThen, TimelineRow row) {}

    /**
     * A variation.
     *
     * @param amount money added, or taken away when negative; {@code null} when not given
     * @param basis the basis after it, else before it; {@code null} when neither is stated
     * @param leftOut why it is not counted; {@code null} when it is
     */
    public record VariationTold(
            String what,
            @Nullable Money amount,
            @Nullable String basis,
            @Nullable String leftOut,
            Answer byThen,
            TimelineRow row) {}

    /**
     * The variations counted in one currency and on one basis.
     *
     * @param basis {@code null} when the variations state none
     * @param sum of those that had certainly been made by the date
     * @param withPossible the same with those that no date places before it or after it; equal when there are none
     */
    public record Sum(String currency, @Nullable String basis, Money sum, Money withPossible, List<String> entries) {}

    /**
     * A value told to begin with, and the value then.
     *
     * @param from the value told to begin with
     * @param value with the variations that had certainly been made by the date
     * @param withPossible the same with those that no date places before it or after it; equal when there are none
     * @param entries the entry of the value and those of the variations
     */
    public record Then(Money from, @Nullable String basis, Money value, Money withPossible, List<String> entries) {}
}
