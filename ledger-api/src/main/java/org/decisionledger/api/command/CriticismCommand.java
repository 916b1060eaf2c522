package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What became of a criticism: to whom it was put, what was replied, and its release. */
@Command(
        name = "criticism",
        description = "To whom a criticism was put, what was replied, and its release.",
        mixinStandardHelpOptions = true)
final class CriticismCommand extends Reading {

    @Parameters(
            paramLabel = "ID|list",
            description =
                    "A criticism: identifier, or words that fit one; list for all of them, and the findings not put to a party.")
    String id = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return id.equals("list") ? answers.criticisms(asOf) : answers.criticism(id, asOf);
    }

    @Override
    String path() {
        return id.equals("list") ? "/api/criticisms" : "/api/criticisms/" + encoded(id);
    }
}
