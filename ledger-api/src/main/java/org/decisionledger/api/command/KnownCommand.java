package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a body had been told by a day, and what existed without having reached it. */
@Command(
        name = "known",
        description = "What a body had been told by a day, and what existed without having reached it.",
        mixinStandardHelpOptions = true)
final class KnownCommand extends Reading {

    @Parameters(paramLabel = "BODY", description = "An organisation: identifier, or words that fit one.")
    String body = "";

    @Option(names = "--by", required = true, paramLabel = "DATE", description = "By the end of this date (EDTF).")
    String by = "";

    @Option(names = "--about", paramLabel = "ID", description = "Only about this thing.")
    @Nullable
    String about;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.known(body, by, about, asOf);
    }

    @Override
    String path() {
        return "/api/known/" + encoded(body);
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("by", by);
        parameters.put("about", about);
        return parameters;
    }
}
