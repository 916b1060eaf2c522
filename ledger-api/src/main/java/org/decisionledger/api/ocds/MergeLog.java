package org.decisionledger.api.ocds;

import java.util.Locale;
import java.util.function.Consumer;

/** What is told beside the merged releases, line by line, and counted. */
final class MergeLog {

    private final String source;
    private final Consumer<String> lines;
    private long errors;
    private long warnings;

    MergeLog(String source, Consumer<String> lines) {
        this.source = source;
        this.lines = lines;
    }

    void error(Where where, String message) {
        errors++;
        lines.accept(place(where, "") + "error: " + message);
    }

    /** @param below JSON pointer below the release */
    void error(Where where, String below, String message) {
        errors++;
        lines.accept(place(where, below) + "error: " + message);
    }

    void warning(Where where, String below, String kind, String message) {
        warnings++;
        lines.accept(place(where, below) + "warning: " + kind + ": " + message);
    }

    private String place(Where where, String below) {
        String pointer = where.pointer() + below;
        return source + ":" + where.line() + ": " + (pointer.isEmpty() ? "" : pointer + ": ");
    }

    long errors() {
        return errors;
    }

    /** The last line: what was done, by which rules. */
    void summary(MergeAsked asked, long releases, long processes, long merged) {
        lines.accept(String.format(
                Locale.ROOT,
                "ocds-merge releases=%d processes=%d merged=%d errors=%d warnings=%d form=%s mode=%s rules=%d"
                        + " rules-sha256=%s",
                releases,
                processes,
                merged,
                errors,
                warnings,
                asked.form().name().toLowerCase(Locale.ROOT),
                asked.mode().word(),
                asked.rules().byPath().size(),
                asked.rules().hash()));
    }
}
