package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One entry with its correction chain, or one thing with its entries. */
@Command(
        name = "show",
        description = "One entry with its correction chain, or one thing with its entries.",
        mixinStandardHelpOptions = true)
final class ShowCommand extends Reading {

    @Parameters(paramLabel = "ID", description = "The name of an entry, an identifier, or words that fit one thing.")
    String id = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.namesEntry(id, asOf) ? answers.entry(id, asOf) : answers.timeline(id, asOf);
    }

    @Override
    String path() {
        return "/api/show/" + encoded(id);
    }
}
