package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Earlier complaints that a complaint may repeat. */
@Command(
        name = "repeats",
        description = "Earlier complaints that a complaint may repeat, for a person to judge.",
        mixinStandardHelpOptions = true)
final class RepeatsCommand extends Reading {

    @Parameters(paramLabel = "COMPLAINT", description = "A complaint: identifier, or words that fit one.")
    String complaint = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.repeats(complaint, asOf);
    }

    @Override
    String path() {
        return "/api/complaints/" + encoded(complaint) + "/repeats";
    }
}
