package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Through which bodies a decision went. */
@Command(
        name = "path",
        description = "Every body a decision went through, and required stops no entry shows.",
        mixinStandardHelpOptions = true)
final class PathCommand extends Reading {

    @Parameters(paramLabel = "DECISION", description = "A decision or award: identifier, or words that fit one.")
    String decision = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.path(decision, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(decision) + "/path";
    }
}
