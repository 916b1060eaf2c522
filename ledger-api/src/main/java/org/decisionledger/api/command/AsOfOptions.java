package org.decisionledger.api.command;

import java.util.Map;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two switches that every question takes: as the record stood, and what had happened, at a moment. */
final class AsOfOptions {

    @Option(
            names = "--as-of-recorded",
            paramLabel = "INSTANT",
            description = "As the record stood then: 2026-11-22T10:00:00Z, or a day, which means its end.")
    @Nullable
    String recorded;

    @Option(
            names = "--as-of-occurred",
            paramLabel = "EDTF",
            description = "Only what had happened by then: 2019-09-26, 2019-09, 2019.")
    @Nullable
    String occurred;

    boolean given() {
        return recorded != null || occurred != null;
    }

    /** What they mean; now when neither is given. What cannot be read is a QuestionFault. */
    AsOf moment() {
        return AsOfReader.read(recorded, occurred);
    }

    /** Adds them as they are put to a server. */
    void addTo(Map<String, @Nullable String> parameters) {
        parameters.put("asOfRecorded", recorded);
        parameters.put("asOfOccurred", occurred);
    }
}
