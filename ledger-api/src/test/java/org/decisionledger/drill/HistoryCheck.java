package org.decisionledger.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decisionledger.drill.History.Operation;
import org.decisionledger.drill.Sequence.Choice;
import org.decisionledger.drill.Sequence.States;
import org.decisionledger.drill.Sequence.Step;

/**
 * Whether a history is one that a ledger can give that does one thing after the other, each at some moment between its
 * invocation and its answer (linearizability: Herlihy and Wing, 1990).
 *
 * <p>Positions tell the order of what was added, so nothing has to be searched for. An operation that added nothing is
 * true in a run of states; it must have been done after the first of them began and before the last of them ended.
 * Every operation is done as early as its own invocation and those before it allow; if that is later than its answer,
 * no order would do.
 */
final class HistoryCheck {

    /** An operation that added nothing, and the states in which its answer is true. */
    private record Other(Operation operation, States states) {}

    private HistoryCheck() {}

    /** @throws Anomaly the history is none of such a ledger */
    static void check(History history) {
        Anomaly first = null;
        for (Choice choice : Choice.values()) {
            try {
                check(history, new Sequence(history, choice));
                return;
            } catch (Anomaly e) {
                first = first == null ? e : first;
            }
        }
        throw Objects.requireNonNull(first);
    }

    private static void check(History history, Sequence sequence) {
        List<Step> steps = sequence.steps();
        Set<Operation> adders = Collections.newSetFromMap(new IdentityHashMap<>());
        steps.forEach(step -> adders.add(step.operation()));
        List<List<Other>> byFirstState = new ArrayList<>();
        for (int state = 0; state <= steps.size(); state++) {
            byFirstState.add(new ArrayList<>());
        }
        for (Operation operation : history.operations()) {
            if (operation.answer() != null && !adders.contains(operation)) {
                States states = sequence.statesOf(operation);
                byFirstState.get(states.first()).add(new Other(operation, states));
            }
        }
        inSomeOrder(steps, byFirstState);
    }

    private static void inSomeOrder(List<Step> steps, List<List<Other>> byFirstState) {
        // For each step, the earliest moment that those allow who must come before it.
        long[] notBefore = new long[steps.size() + 2];
        Operation[] because = new Operation[steps.size() + 2];
        long now = Long.MIN_VALUE;
        Operation latest = null;
        for (int state = 0; state <= steps.size(); state++) {
            if (state > 0) {
                Operation adder = steps.get(state - 1).operation();
                if (notBefore[state] > now) {
                    now = notBefore[state];
                    latest = because[state];
                }
                if (adder.invoked() > now) {
                    now = adder.invoked();
                    latest = adder;
                }
                Anomaly.unless(
                        now <= adder.completed(),
                        "%s was answered before it could be done, which is after %s",
                        adder,
                        latest);
            }
            for (Other other : byFirstState.get(state)) {
                long done = Math.max(now, other.operation().invoked());
                Anomaly.unless(
                        done <= other.operation().completed(), "%s was answered before it was so", other.operation());
                int end = other.states().last() + 1;
                if (done > notBefore[end] || because[end] == null) {
                    notBefore[end] = done;
                    because[end] = other.operation();
                }
            }
        }
    }
}
