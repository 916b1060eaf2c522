package org.decisionledger.api.command;

import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts of the notices that the law asks of an award or a procurement. */
@Command(
        name = "notices",
        description = "Drafts of the notices that the Procurement Act 2023 or the Provider Selection Regime ask of an"
                + " award or a procurement, for a person to finish.",
        mixinStandardHelpOptions = true)
final class NoticesCommand extends Reading {

    @Parameters(
            paramLabel = "AWARD",
            description = "A decision, contract or procurement: identifier, or words that fit one.")
    String award = "";

    @Option(
            names = "--notice",
            paramLabel = "CODE",
            description = "Draw up this one, due or not: uk1 to uk17, psr-2 to psr-15, psr-abandoned.")
    @Nullable
    String notice;

    @Mixin
    ProcedureOptions procedure = new ProcedureOptions();

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.notices(award, notice, procedure.commenced, procedure.area, procedure.authority, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(award) + "/notices";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = procedure.parameters();
        parameters.put("notice", notice);
        return parameters;
    }
}
