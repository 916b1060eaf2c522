package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything the record holds on one decision, as its page has it. */
@Command(
        name = "decision",
        description = "One decision on one sheet: what was asked and resolved, options, votes, path, record, papers, "
                + "conditions and commitments.",
        mixinStandardHelpOptions = true)
final class DecisionCommand extends Reading {

    @Parameters(paramLabel = "DECISION", description = "A decision or award: identifier, or words that fit one.")
    String decision = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.decisionSheet(decision, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(decision);
    }
}
