package org.decisionledger.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What stands one step away from a thing. */
@Command(
        name = "around",
        description =
                "What entries name together with a thing: people, posts, bodies, contracts, decisions, documents.",
        mixinStandardHelpOptions = true)
final class AroundCommand extends Reading {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Things to go around: identifiers, or words that fit one.")
    List<String> things = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only things of this kind: org, office, contract, doc, …")
    @Nullable
    String kind;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.around(things, kind, asOf);
    }

    @Override
    String path() {
        return "/api/around/" + encoded(things.getFirst());
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        return parameters;
    }

    @Override
    String fixed() {
        return things.stream().skip(1).map(t -> "also=" + encoded(t)).collect(Collectors.joining("&"));
    }
}
