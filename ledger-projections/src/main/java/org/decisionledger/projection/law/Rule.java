package org.decisionledger.projection.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an instrument asks, in our words.
 *
 * @param id unique in all packs together, for example {@code ppcc-2013-5}
 * @param paragraph the regulation, section or schedule relied on
 * @param summary what it asks, in our words
 * @param condition the question put to the record
 * @param from first day of commencement it holds for, where that is later than the pack's
 * @param to last day of commencement it holds for, inclusive, where that is earlier than the pack's
 * @param parameters days and sums by name; may be left out in the file, as may lists
 * @param notices kinds of notice that answer it
 * @param grounds coded grounds that it takes
 * @param urgencyTested true when a ground of urgency has to be unforeseeable, not of the authority's making and due to
 *     risk
 * @param counted from when days are counted; from the award when left out
 * @param asked on which awards it is asked
 * @param thresholdApplies true when it is not asked of an award that is recorded as below the threshold
 * @param exceptions rules of the same pack which, when shown, take this one away
 * @param proviso what the record cannot tell and a reader must have in mind
 * @param check what has to be looked up before anyone relies on it; absent when the summary was checked
 */
public record Rule(
        String id,
        String paragraph,
        String summary,
        Condition condition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, Parameter> parameters,
        List<ProcurementNoticeKind> notices,
        List<AwardGround> grounds,
        boolean urgencyTested,
        CountedFrom counted,
        Asked asked,
        boolean thresholdApplies,
        List<String> exceptions,
        @Nullable String proviso,
        @Nullable String check) {

    /** On which awards a rule is asked. */
    public enum Asked {
        ALWAYS,
        WHERE_COMPETED,
        WHERE_NOT_COMPETED
    }

    /** From when the days of a rule are counted. */
    public enum CountedFrom {
        AWARD("the award"),
        END_OF_QUARTER("the end of the quarter of the award"),
        CONTRACT_ENTERED_INTO("the contract being entered into");

        private final String words;

        CountedFrom(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Rule {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        notices = notices == null ? List.of() : List.copyOf(notices);
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        counted = counted == null ? CountedFrom.AWARD : counted;
        asked = asked == null ? Asked.ALWAYS : asked;
    }

    /**
     * A parameter that the condition cannot do without, as whole days.
     *
     * @throws PackFault when the rule does not give it
     */
    int days(String parameter) {
        Parameter given = parameters.get(parameter);
        if (given == null) {
            throw new PackFault(id, "the rule does not give the parameter " + parameter);
        }
        return given.days();
    }
}
