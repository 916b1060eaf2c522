package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How a procurement was rated, what was decided at its gates, and what stayed open. */
@Command(
        name = "gates",
        description = "Ratings of a procurement, its gates, and the lines still open at each.",
        mixinStandardHelpOptions = true)
final class GatesCommand extends Reading {

    @Parameters(paramLabel = "PROCUREMENT", description = "A procurement: identifier, or words that fit one.")
    String procurement = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.gates(procurement, asOf);
    }

    @Override
    String path() {
        return "/api/procurements/" + encoded(procurement) + "/gates";
    }
}
