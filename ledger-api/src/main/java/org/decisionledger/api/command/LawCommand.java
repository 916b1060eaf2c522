package org.decisionledger.api.command;

import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the record shows of the rules in force when the procedure of an award commenced. */
@Command(
        name = "law",
        description = "What the record shows of the rules in force when the procedure commenced; no legal advice.",
        mixinStandardHelpOptions = true)
final class LawCommand extends Reading {

    @Parameters(paramLabel = "AWARD", description = "A decision or contract: identifier, or words that fit one.")
    String award = "";

    @Mixin
    ProcedureOptions procedure = new ProcedureOptions();

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.law(award, procedure.commenced, procedure.area, procedure.authority, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(award) + "/law";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        return procedure.parameters();
    }
}
