package org.decisionledger.api.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may need somebody to act, one line for each. */
@Command(
        name = "board",
        description = "A follow-up board: what is open, what presses, each line with the entries it rests on.",
        mixinStandardHelpOptions = true)
final class BoardCommand extends Reading {

    @Parameters(paramLabel = "BOARD", description = "commitments, handovers, runway, clocks, flags or circulation.")
    String board = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As on this date (EDTF), from whose last day the days are counted; else from today.")
    @Nullable
    String on;

    @Option(
            names = "--stage",
            paramLabel = "NAME=DAYS",
            description =
                    "For the runway: a stage of the work with its lead time in calendar days; repeat it in order.")
    List<String> stages = new ArrayList<>();

    @Option(
            names = "--approval",
            paramLabel = "STAGE=COMMITTEE",
            description = "For the runway: the committee that must approve before one of those stages begins.")
    @Nullable
    String approval;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.board(board, on, given(), approval, LocalDate.now(Edtf.DEFAULT_ZONE), asOf);
    }

    @Override
    String path() {
        return "/api/boards/" + encoded(board);
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
