package org.decisionledger.projection.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/**
 * What one check says of one thing.
 *
 * @param on the thing looked at
 * @param outcome pass, fail or not applicable
 * @param why in a sentence or two; it says "no entry shows" where that is all that is known
 * @param entries the entries used, in order of occurrence; empty only when it does not apply
 * @param wouldTurn what entry would turn a fail into a pass; empty for other outcomes
 */
public record CheckFinding(ThingId on, CheckOutcome outcome, String why, List<EntryId> entries, String wouldTurn) {

    public CheckFinding {
        entries = List.copyOf(entries);
    }

    public static CheckFinding pass(ThingId on, String why, Collection<Standing> used) {
        return new CheckFinding(on, CheckOutcome.PASS, why, ids(used), "");
    }

    public static CheckFinding fail(ThingId on, String why, Collection<Standing> used, String wouldTurn) {
        return new CheckFinding(on, CheckOutcome.FAIL, why, ids(used), wouldTurn);
    }

    public static CheckFinding notApplicable(ThingId on, String why) {
        return new CheckFinding(on, CheckOutcome.NOT_APPLICABLE, why, List.of(), "");
    }

    /** Entries used, from several lists. */
    @SafeVarargs
    public static List<Standing> together(Collection<Standing>... lists) {
        return Arrays.stream(lists).flatMap(Collection::stream).distinct().toList();
    }

    private static List<EntryId> ids(Collection<Standing> used) {
        return used.stream()
                .distinct()
                .sorted(CaseFile.BY_OCCURRENCE)
                .map(Standing::id)
                .toList();
    }
}
