package org.decisionledger.api.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.legacy.LegacyRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a successor inherits from a body. */
@Command(
        name = "legacy-record",
        description = "What a successor inherits from a body on a date, and who is shown to have taken each item.",
        mixinStandardHelpOptions = true)
final class LegacyRecordCommand extends Reading {

    @Parameters(paramLabel = "ORG", description = "An organisation: identifier, or words that fit one.")
    String organisation = "";

    @Option(names = "--on", paramLabel = "DATE", description = "On this date (EDTF).")
    @Nullable
    String on;

    @Option(
            names = "--bag",
            paramLabel = "FILE",
            description = "Also writes the record, its entries with their proofs, and the files of documents as a bag"
                    + " (BagIt, zip) into this new file.")
    @Nullable
    Path bag;

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.legacyRecord(organisation, on, asOf);
    }

    @Override
    Object ask(OpenLedger ledger, AsOf asOf) {
        LegacyRecord record = ledger.answers().legacyRecord(organisation, on, asOf);
        if (bag != null) {
            BagFile.write(ledger.archive().ofLegacy(record, BagFile.today()), bag, Objects.requireNonNull(spec));
        }
        return record;
    }

    @Override
    public Integer call() {
        if (bag != null && root.url != null) {
            throw new RemoteFault(
                    Exit.BAD_INPUT,
                    "--bag works on a folder. From a server take /api/organisations/…/legacy-record?format=bag.");
        }
        return super.call();
    }

    @Override
    String path() {
        return "/api/organisations/" + encoded(organisation) + "/legacy-record";
    }

    @Override
    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        return parameters;
    }
}
