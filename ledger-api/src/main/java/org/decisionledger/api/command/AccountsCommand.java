package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How each party tells an event and stands to it, side by side. */
@Command(
        name = "accounts",
        description = "How each party tells an event and stands to it, side by side.",
        mixinStandardHelpOptions = true)
final class AccountsCommand extends Reading {

    @Parameters(paramLabel = "ID", description = "An entry, a thing or a question.")
    String id = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.accounts(id, asOf);
    }

    @Override
    String path() {
        return "/api/accounts/" + encoded(id);
    }
}
