package org.decisionledger.projection.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.runway.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks gives of the work that must be done before a contract ends.
 *
 * @param stages in the order in which they are gone through, each name once; empty when none are given
 * @param approval a committee that must approve before one of those stages; {@code null} for none
 */
public record Asked(List<Stage> stages, @Nullable Approval approval) {

    /** Nothing is given. */
    public static final Asked NOTHING = new Asked(List.of(), null);

    /** How stages given with the question are cited. */
    public static final String SOURCE = "as given with the question";

    /**
     * A committee that must approve.
     *
     * @param stage the stage that may not begin without it
     * @param forum the committee, as its identifier or by its name in the record
     */
    public record Approval(String stage, String forum) {}

    /** @throws IllegalArgumentException when a name is given twice, or the approval is for a stage that is not given */
    public Asked {
        stages = List.copyOf(stages);
        Set<String> names = new HashSet<>();
        for (Stage stage : stages) {
            if (!names.add(stage.name())) {
                throw new IllegalArgumentException(
                        "The stage \"" + stage.name() + "\" is given twice. Give each stage a name of its own.");
            }
        }
        if (approval != null && !names.contains(approval.stage())) {
            throw new IllegalArgumentException("An approval is asked for before \"" + approval.stage()
                    + "\", and no stage of that name is given.");
        }
    }
}
