package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The explanations of a question, held against the evidence. */
@Command(
        name = "explanations",
        description = "The explanations of a question, held against the evidence.",
        mixinStandardHelpOptions = true)
final class ExplanationsCommand extends Reading {

    @Parameters(paramLabel = "QUESTION", description = "A question: identifier, or words that fit one.")
    String question = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.explanations(question, asOf);
    }

    @Override
    String path() {
        return "/api/questions/" + encoded(question) + "/explanations";
    }
}
