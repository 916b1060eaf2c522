package org.decisionledger.api.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.answer.Narrowing;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One register: offers, decisions, complaints, gaps, disputes … */
@Command(
        name = "list",
        description = "One register: offers, decisions, complaints, gaps, disputes …",
        mixinStandardHelpOptions = true)
final class ListCommand extends Reading {

    @Parameters(
            paramLabel = "KIND",
            description = "organisations, offices, procurements, contracts, offers, options, decisions, meetings, "
                    + "complaints, commitments, recommendations, risks, reviews, documents, gaps, disputes, conflicts, "
                    + "findings, funding, accounts, questions, criticisms")
    String kind = "";

    @Option(names = "--after", paramLabel = "ID", description = "Go on after this row; a page names the next.")
    @Nullable
    String after;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows (default: ${DEFAULT-VALUE}).")
    int limit = 1_000;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only disputes to which some party stands so: asserts, accepts, disputes, silent, withdrawn, "
                    + "not-asked, named.")
    @Nullable
    String state;

    @Option(names = "--party", paramLabel = "ORG", description = "Only disputes to which this body stands in some way.")
    @Nullable
    String party;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of conflicts: only this kind, for example dates-differ.")
    @Nullable
    String conflictKind;

    @Option(
            names = "--hardness",
            paramLabel = "HARDNESS",
            description = "Of conflicts: only this hardness, for example cannot-both-be-true.")
    @Nullable
    String hardness;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.list(kind, asOf, after, limit, new Narrowing(state, party, conflictKind, hardness));
    }

    @Override
    String path() {
        return "/api/registers/" + encoded(kind);
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("after", after);
        parameters.put("limit", String.valueOf(limit));
        parameters.put("state", state);
        parameters.put("party", party);
        parameters.put("conflictKind", conflictKind);
        parameters.put("hardness", hardness);
        return parameters;
    }
}
