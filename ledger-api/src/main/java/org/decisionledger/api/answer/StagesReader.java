package org.decisionledger.api.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.decisionledger.core.runway.Stage;
import org.decisionledger.projection.contract.Asked;
import org.jspecify.annotations.Nullable;

/** Reads lead times as people write them with a question. */
final class StagesReader {

    /** A century of days: more is a slip of the pen. */
    private static final int MOST_DAYS = 36_525;

    private StagesReader() {}

    /**
     * Reads stages and the committee that must approve before one of them.
     *
     * @param stages {@code NAME=DAYS} in their order, with semicolons between them; {@code null} or empty for none
     * @param approval {@code STAGE=COMMITTEE}; {@code null} or empty for none
     */
    static Asked read(@Nullable String stages, @Nullable String approval) {
        List<Stage> read = new ArrayList<>();
        if (stages != null) {
            Arrays.stream(stages.split(";", -1)).filter(s -> !s.isBlank()).forEach(s -> read.add(stage(s.strip())));
        }
        try {
            return new Asked(read, approval == null || approval.isBlank() ? null : approval(approval.strip()));
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Stage stage(String text) {
        int equals = text.lastIndexOf('=');
        String name = equals < 0 ? "" : text.substring(0, equals).strip();
        String days = text.substring(equals + 1).strip();
        if (name.isEmpty() || !days.matches("[0-9]{1,5}") || Integer.parseInt(days) > MOST_DAYS) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not a stage. Write its name and its calendar days, "
                    + "0 to " + MOST_DAYS + ", for example engagement=58.");
        }
        return new Stage(name, Integer.valueOf(days), Asked.SOURCE);
    }

    private static Asked.Approval approval(String text) {
        int equals = text.lastIndexOf('=');
        String stage = equals < 0 ? "" : text.substring(0, equals).strip();
        String forum = text.substring(equals + 1).strip();
        if (stage.isEmpty() || forum.isEmpty()) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not an approval. Write the stage that may not begin "
                    + "without it and the committee, for example build=Governing Body.");
        }
        return new Asked.Approval(stage, forum);
    }
}
