package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Assurance checks, on one thing and what is around it, or on the whole ledger. */
@Command(
        name = "check",
        description = {
            "Assurance checks: pass, fail or not applicable, each with the entries used.",
            "Exit: 0 nothing failed that was not dismissed, 1 something did."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand extends Reading {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "A thing, by identifier or words; left out for the whole ledger.")
    @Nullable
    String id;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.checks(id, asOf);
    }

    @Override
    String path() {
        return id == null ? "/api/checks" : "/api/checks/" + encoded(id);
    }

    @Override
    int exit(Object answer) {
        return ((CheckReport) answer).failed() == 0 ? Exit.DONE : Exit.NO;
    }

    @Override
    int exitAfterAsking(String url) {
        String answer = Remote.get(url, path() + query("json"));
        return EntryFormat.list(answer).path("failed").asInt() == 0 ? Exit.DONE : Exit.NO;
    }
}
