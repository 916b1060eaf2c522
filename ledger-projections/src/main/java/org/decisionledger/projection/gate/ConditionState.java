package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.condition.ConditionFact.ConditionDischarged;
import org.decisionledger.core.condition.ConditionOutcome;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What became of one condition. It is closed when an entry says that it was met, or waived with a reason, and nothing
 * that may be later says that it was not.
 *
 * @param closedBy the entry that closes it, or {@code null} while it is open
 * @param words how it stands, in words that begin with "open" while it is open
 */
public record ConditionState(@Nullable Standing closedBy, String words) {

    /** @param entries entries about one condition, not withdrawn, in order of occurrence; others than discharges are left aside */
    public static ConditionState of(List<Standing> entries) {
        List<Standing> told = entries.stream()
                .filter(s -> s.fact() instanceof ConditionDischarged)
                .toList();
        if (told.isEmpty()) {
            return new ConditionState(null, "open: no entry shows that it was met or waived");
        }
        List<Standing> closing =
                new ArrayList<>(told.stream().filter(ConditionState::closes).toList());
        if (closing.isEmpty()) {
            return new ConditionState(null, "open: " + shortOf(told.getLast()));
        }
        Standing last = closing.getLast();
        for (Standing s : told) {
            if (contradicts(s) && !certainlyBefore(s, last)) {
                return new ConditionState(
                        null,
                        "open: " + done(last) + " [" + last.id() + "], and " + shortOf(s) + " [" + s.id()
                                + "]; no dates show that the first came last");
            }
        }
        return new ConditionState(last, done(last));
    }

    public boolean open() {
        return closedBy == null;
    }

    private static ConditionDischarged fact(Standing s) {
        return (ConditionDischarged) s.fact();
    }

    private static boolean closes(Standing s) {
        return s.byThen() == Answer.YES
                && switch (fact(s).how()) {
                    case MET -> true;
                    case WAIVED -> given(fact(s).reason());
                    case PARTLY_MET, REPLACED, NOT_MET -> false;
                };
    }

    private static boolean contradicts(Standing s) {
        return fact(s).how() == ConditionOutcome.NOT_MET || fact(s).how() == ConditionOutcome.PARTLY_MET;
    }

    private static boolean certainlyBefore(Standing one, Standing other) {
        return one.occurred() != null
                && other.occurred() != null
                && one.occurred().before(other.occurred()) == Answer.YES;
    }

    private static String done(Standing s) {
        ConditionDischarged f = fact(s);
        if (f.how() == ConditionOutcome.WAIVED) {
            return "waived: " + f.reason();
        }
        return given(f.evidence()) ? "met: " + f.evidence() : "met; no entry names what shows it";
    }

    /** Why an outcome does not close the condition. */
    private static String shortOf(Standing s) {
        ConditionDischarged f = fact(s);
        String words = switch (f.how()) {
            case MET -> "said to be met";
            case PARTLY_MET -> "said to be met in part";
            case NOT_MET -> "said not to be met";
            case REPLACED -> "said to be replaced, and what took its place is not shown to be met";
            case WAIVED -> given(f.reason()) ? "said to be waived" : "said to be waived, and no reason is recorded";
        };
        return s.byThen() == Answer.POSSIBLY ? words + ", possibly not yet by then" : words;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
