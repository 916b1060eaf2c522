package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a body comes from, what became of it, and who held its offices. */
@Command(
        name = "lineage",
        description = "Predecessors and successors of a body, its offices and who held them.",
        mixinStandardHelpOptions = true)
final class LineageCommand extends Reading {

    @Parameters(paramLabel = "ORG", description = "An organisation: identifier, or words that fit one.")
    String organisation = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Offices and names as on this date (EDTF); changes are marked as before or after it.")
    @Nullable
    String on;

    @Option(
            names = "--over-time",
            description = "Only when each body began and ended and the changes between them, as on the time axis.")
    boolean overTime;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        if (overTime) {
            if (on != null) {
                throw new IllegalArgumentException("--over-time goes through all time. Leave --on out.");
            }
            return answers.bodiesOverTime(organisation, asOf);
        }
        return answers.lineage(organisation, on, asOf);
    }

    @Override
    String path() {
        return "/api/organisations/" + encoded(organisation) + (overTime ? "/over-time" : "/lineage");
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        return parameters;
    }
}
