package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The figures that entries give of one thing. */
@Command(
        name = "figures",
        description = "Scores of risks, activity under a contract and contributions by party, as entries give them.",
        mixinStandardHelpOptions = true)
final class FiguresCommand extends Reading {

    @Parameters(
            paramLabel = "ID",
            description =
                    "A risk, a contract, a request for money or the matter these are about: identifier, or words.")
    String thing = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.figures(thing, asOf);
    }

    @Override
    String path() {
        return "/api/figures/" + encoded(thing);
    }
}
