package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a dossier rests on, in the terms of W3C PROV. */
@Command(
        name = "provenance",
        description = "What the dossier of a decision rests on, in the terms of W3C PROV.",
        mixinStandardHelpOptions = true)
final class ProvenanceCommand extends Reading {

    @Parameters(paramLabel = "DECISION", description = "An identifier, or words that fit one decision.")
    String id = "";

    @Option(
            names = "--as",
            paramLabel = "prov-json|json-ld",
            defaultValue = "prov-json",
            description = "How it is written (default: ${DEFAULT-VALUE}); --format has no say in it.")
    String as = "prov-json";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        root.format = LedgerCommand.Format.json;
        return answers.provenance(id, as, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(id) + "/provenance";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("as", as);
        return parameters;
    }
}
