package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Entries about one thing, in order of occurrence. */
@Command(
        name = "timeline",
        description = "Entries about one thing, in order of occurrence.",
        mixinStandardHelpOptions = true)
final class TimelineCommand extends Reading {

    @Parameters(paramLabel = "ID", description = "An identifier, or words that fit one thing.")
    String id = "";

    @Option(
            names = "--include-predecessors",
            description = "Of an organisation: also entries about the bodies it follows, marked as such.")
    boolean includePredecessors;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return includePredecessors ? answers.timelineWithPredecessors(id, asOf) : answers.timeline(id, asOf);
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("includePredecessors", includePredecessors ? "true" : null);
        return parameters;
    }

    @Override
    String path() {
        return "/api/timeline/" + encoded(id);
    }
}
