package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why a decision or award was made: the dossier. */
@Command(name = "why", description = "Why a decision or award was made: the dossier.", mixinStandardHelpOptions = true)
final class WhyCommand extends Reading {

    @Parameters(paramLabel = "DECISION-OR-AWARD", description = "An identifier, or words that fit one decision.")
    String id = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.why(id, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(id) + "/why";
    }
}
