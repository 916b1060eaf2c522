package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Entries about one thing, in order of occurrence. */
@Command(
        name = "timeline",
        description = "Entries about one thing, in order of occurrence.",
        mixinStandardHelpOptions = true)
final class TimelineCommand extends Reading {

    @Parameters(paramLabel = "ID", description = "An identifier, or words that fit one thing.")
    String id = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.timeline(id, asOf);
    }

    @Override
    String path() {
        return "/api/timeline/" + encoded(id);
    }
}
