package org.decisionledger.api.command;

import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Several matters side by side. */
@Command(
        name = "compare",
        description = "The same questions put to several matters, side by side.",
        mixinStandardHelpOptions = true)
final class CompareCommand extends Reading {

    @Parameters(
            arity = "2..*",
            paramLabel = "ID",
            description = "Procurements, contracts, decisions …: identifiers, or words that fit one.")
    List<String> matters = List.of();

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.compare(matters, asOf);
    }

    @Override
    String path() {
        return "/api/compare";
    }

    @Override
    String fixed() {
        return matters.stream().map(m -> "of=" + encoded(m)).collect(Collectors.joining("&"));
    }
}
