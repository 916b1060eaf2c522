package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The figures of a year in the form of regulation 25. */
@Command(
        name = "annual-summary",
        description = "The figures that regulation 25 of the Provider Selection Regime asks of a body for a year.",
        mixinStandardHelpOptions = true)
final class AnnualSummaryCommand extends Reading {

    @Parameters(paramLabel = "ORG", description = "A body: identifier, or words that fit one.")
    String body = "";

    @Option(
            names = "--year",
            paramLabel = "FIRST/LAST",
            required = true,
            description = "The first and the last day, for example 2024-04-01/2025-03-31.")
    String year = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.annualSummary(body, year, asOf);
    }

    @Override
    String path() {
        return "/api/organisations/" + encoded(body) + "/annual-summary";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("year", year);
        return parameters;
    }
}
