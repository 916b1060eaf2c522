package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Bodies and what became of them in the terms of the W3C Organization Ontology. */
@Command(
        name = "org-ontology",
        description = "Bodies, posts and what became of them in the terms of the W3C Organization Ontology (JSON-LD):"
                + " of one body and its lineage, or of the whole ledger.",
        mixinStandardHelpOptions = true)
final class OrgOntologyCommand extends Reading {

    @Parameters(
            paramLabel = "ORG",
            arity = "0..1",
            description = "A body: identifier, or words that fit one. Left out: every body of the ledger.")
    @Nullable
    String body;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        root.format = LedgerCommand.Format.json;
        return answers.orgOntology(body, asOf);
    }

    @Override
    String path() {
        return body == null ? "/api/org-ontology" : "/api/organisations/" + encoded(body) + "/org-ontology";
    }
}
