package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One undertaking through changes of holders and bodies. */
@Command(
        name = "commitment",
        description = "One undertaking: its age and state, what changed around it, and who holds it.",
        mixinStandardHelpOptions = true)
final class CommitmentCommand extends Reading {

    @Parameters(paramLabel = "ID", description = "A commitment: identifier, or words that fit one.")
    String commitment = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Age, state and holders on this date (EDTF).")
    @Nullable
    String on;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.commitment(commitment, on, asOf);
    }

    @Override
    String path() {
        return "/api/commitments/" + encoded(commitment);
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        return parameters;
    }
}
