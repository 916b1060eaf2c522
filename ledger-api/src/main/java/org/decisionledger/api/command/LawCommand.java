package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the record shows of the rules in force when the procedure of an award commenced. */
@Command(
        name = "law",
        description = "What the record shows of the rules in force when the procedure commenced; no legal advice.",
        mixinStandardHelpOptions = true)
final class LawCommand extends Reading {

    @Parameters(paramLabel = "AWARD", description = "A decision or contract: identifier, or words that fit one.")
    String award = "";

    @Option(
            names = "--commenced",
            paramLabel = "DATE",
            description = "When the procedure commenced (EDTF), never the day of the award; else as recorded.")
    @Nullable
    String commenced;

    @Option(
            names = "--area",
            paramLabel = "health|other",
            description = "What was bought: health care services in England, or something else.")
    @Nullable
    String area;

    @Option(
            names = "--authority",
            paramLabel = "KIND",
            description = "Who bought, for example clinical-commissioning-group; else as registered.")
    @Nullable
    String authority;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.law(award, commenced, area, authority, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(award) + "/law";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("commenced", commenced);
        parameters.put("area", area);
        parameters.put("authority", authority);
        return parameters;
    }
}
