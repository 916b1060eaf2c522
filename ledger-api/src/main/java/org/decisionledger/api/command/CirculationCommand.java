package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who holds which version of a document. */
@Command(
        name = "circulation",
        description =
                "Which version of a document or report went to whom, how complete, on what terms, recalled or not.",
        mixinStandardHelpOptions = true)
final class CirculationCommand extends Reading {

    @Parameters(
            paramLabel = "DOC-OR-REVIEW",
            description = "A document or a review: identifier, or words that fit one.")
    String document = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.circulation(document, asOf);
    }

    @Override
    String path() {
        return "/api/circulation/" + encoded(document) + "";
    }
}
