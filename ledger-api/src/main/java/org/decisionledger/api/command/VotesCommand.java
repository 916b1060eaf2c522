package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the rules on record make of the answers to a proposal. */
@Command(
        name = "votes",
        description = "What was proposed, who answered what, and what the rules on record make of it.",
        mixinStandardHelpOptions = true)
final class VotesCommand extends Reading {

    @Parameters(paramLabel = "DECISION", description = "A decision: identifier, or words that fit one.")
    String decision = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Work the outcome out for this day or time of day (default: the last day on record).")
    @Nullable
    String on;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.votes(decision, on, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(decision) + "/votes";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        return parameters;
    }
}
