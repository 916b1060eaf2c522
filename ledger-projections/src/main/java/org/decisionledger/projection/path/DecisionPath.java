package org.decisionledger.projection.path;

import java.util.List;
import org.decisionledger.core.rule.StopAct;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The path of a decision through the bodies.
 *
 * @param decision the decision
 * @param title it in words
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param stops what entries tell, in order of occurrence, undated last
 * @param separate each body's own decision
 * @param inCommon what is to be said of bodies that sat together
 * @param required what recorded rules require, in the order of each rule
 * @param conditions conditions of this decision, open or closed
 */
public record DecisionPath(
        String decision,
        String title,
        AsOf asOf,
        long position,
        List<Stop> stops,
        List<OwnDecision> separate,
        List<Statement> inCommon,
        List<Required> required,
        List<Line> conditions) {

    /** What happens at a stop. To be asked is not to have done it. */
    public enum Act {
        PROPOSED("proposed"),
        CONSULTED("was consulted"),
        MET("met"),
        MEETING_CALLED("was called to meet"),
        ASKED_TO_NOTE("was asked to note"),
        ASKED_TO_ENDORSE("was asked to endorse"),
        ASKED_TO_APPROVE("was asked to approve"),
        ASKED_TO_DECIDE("was asked to decide"),
        TO_DECIDE("is to decide"),
        INFORMED("was given a paper, for assurance or information"),
        ESCALATED_TO("had it escalated to it"),
        ANSWERED("answered"),
        RECOMMENDED("recommended"),
        DECIDED("decided"),
        APPROVED("approved"),
        TOLD("was told"),
        TIME_CLOSED("closed the time for answers"),
        CARRIED_OUT("carried it out"),
        REFERRED("referred a dispute");

        private final String words;

        Act(String words) {
            this.words = words;
        }

        /** After the name of a body. */
        public String words() {
            return words;
        }
    }

    /** A body, by identifier and in words. */
    public record Body(String id, String title) {}

    /**
     * One stop.
     *
     * @param when in words
     * @param bodies who; empty when the entry does not say
     * @param text what was asked, resolved, recommended or answered, as recorded
     * @param vote the vote, or how agreement was reached, as recorded
     * @param positions how each body stood, in words
     * @param outcome what came of it, as recorded
     * @param row the entry
     * @param alsoTold other entries that tell the same
     */
    public record Stop(
            String when,
            Act act,
            List<Body> bodies,
            @Nullable String text,
            @Nullable String vote,
            List<String> positions,
            @Nullable String outcome,
            TimelineRow row,
            List<String> alsoTold) {}

    /**
     * One body's own decision.
     *
     * @param body who decided
     * @param members the bodies entered together under it; empty for a single body
     * @param others entries by which other bodies decided the same at the same meeting
     */
    public record OwnDecision(Body body, List<Body> members, Stop stop, List<String> others) {}

    /** Whether entries show a stop that a rule requires. */
    public enum Shown {
        SHOWN,
        NOT_SHOWN,
        /** The rule only allows it. */
        ALLOWED
    }

    /**
     * A stop that a rule requires.
     *
     * @param rule the rule
     * @param ruleTitle it in words
     * @param clause the clause, as cited
     * @param body who, or {@code null} when the rule does not say
     * @param why why the rule is taken to apply, in words
     * @param statement what the entries show of it, with those it rests on
     */
    public record Required(
            String rule,
            String ruleTitle,
            @Nullable String clause,
            @Nullable Body body,
            StopAct act,
            Shown shown,
            String why,
            Statement statement) {}
}
