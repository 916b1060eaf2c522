package org.decisionledger.api.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.api.feed.Feed;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.timeline.Timeline;

/** Answers that are lists, one row on a line as JSON (JSON Lines), for programs that read them one by one. */
final class JsonLines {

    private JsonLines() {}

    /** @throws IllegalArgumentException the answer is no list */
    static String of(Object view) {
        return rows(view).stream().map(row -> JsonView.write(row) + "\n").collect(Collectors.joining());
    }

    private static List<?> rows(Object view) {
        return switch (view) {
            case Timeline timeline -> timeline.rows();
            case RegisterPage register -> register.rows();
            case CheckReport checks -> checks.results();
            case Feed feed -> feed.entries();
            default ->
                throw new IllegalArgumentException(
                        "This answer has no form with one row a line: timelines, registers, checks and the feed have."
                                + " Ask for json.");
        };
    }
}
