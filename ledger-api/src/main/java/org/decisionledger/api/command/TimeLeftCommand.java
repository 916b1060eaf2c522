package org.decisionledger.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One contract on a date, and the time left to put another in its place. */
@Command(
        name = "time-left",
        description = "The end, the value and the last safe start of a contract, with the days left or short.",
        mixinStandardHelpOptions = true)
final class TimeLeftCommand extends Reading {

    @Parameters(paramLabel = "CONTRACT", description = "A contract: identifier, or words that fit one.")
    String contract = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As on this date (EDTF), from whose last day the days are counted.")
    @Nullable
    String on;

    @Option(
            names = "--stage",
            paramLabel = "NAME=DAYS",
            description = "A stage of the work with its lead time in calendar days; repeat it in order.")
    List<String> stages = new ArrayList<>();

    @Option(
            names = "--approval",
            paramLabel = "STAGE=COMMITTEE",
            description = "The committee that must approve before one of those stages begins.")
    @Nullable
    String approval;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.timeLeft(contract, on, given(), approval, asOf);
    }

    @Override
    String path() {
        return "/api/contracts/" + encoded(contract) + "/time-left";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        parameters.put("stages", given());
        parameters.put("approval", approval);
        return parameters;
    }

    private @Nullable String given() {
        return stages.isEmpty() ? null : String.join(";", stages);
    }
}
