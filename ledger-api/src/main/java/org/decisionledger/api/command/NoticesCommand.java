package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts of the notices that the law asks of an award. */
@Command(
        name = "notices",
        description = "Drafts of the notices that the Procurement Act 2023 or the Provider Selection Regime ask of an"
                + " award, for a person to finish.",
        mixinStandardHelpOptions = true)
final class NoticesCommand extends Reading {

    @Parameters(paramLabel = "AWARD", description = "A decision or contract: identifier, or words that fit one.")
    String award = "";

    @Option(
            names = "--notice",
            paramLabel = "CODE",
            description = "Draw up this one, due or not: uk5, uk6, uk7, uk10, uk11, psr-2 to psr-14.")
    @Nullable
    String notice;

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
            description = "Who bought, for example integrated-care-board; else as registered.")
    @Nullable
    String authority;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.notices(award, notice, commenced, area, authority, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(award) + "/notices";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("notice", notice);
        parameters.put("commenced", commenced);
        parameters.put("area", area);
        parameters.put("authority", authority);
        return parameters;
    }
}
