package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Bodies and their decisions in the terms of Popolo. */
@Command(
        name = "popolo",
        description = "Bodies, posts, meetings, motions and votes as Popolo JSON: of one body, or of the whole ledger.",
        mixinStandardHelpOptions = true)
final class PopoloCommand extends Reading {

    @Parameters(
            paramLabel = "ORG",
            arity = "0..1",
            description = "A body: identifier, or words that fit one. Left out: every body of the ledger.")
    @Nullable
    String body;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        root.format = LedgerCommand.Format.json;
        return answers.popolo(body, asOf);
    }

    @Override
    String path() {
        return body == null ? "/api/popolo" : "/api/organisations/" + encoded(body) + "/popolo";
    }
}
