package org.decisionledger.api.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.AsOfReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A whole case for the records office. */
@Command(
        name = "archive",
        description =
                "Writes a whole case as a bag (BagIt, zip): entries, chronology, dossiers, files of documents, proofs.",
        mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "A procurement, decision or contract: identifier, or words that fit one.")
    String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A file that is not there yet.")
    Path file = Path.of("");

    @Option(
            names = "--as-of-recorded",
            paramLabel = "INSTANT",
            description = "As the record stood then: 2026-11-22T10:00:00Z, or a day, which means its end.")
    @Nullable
    String asOfRecorded;

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new RemoteFault(
                    Exit.BAD_INPUT, "archive works on a folder. From a server take /api/cases/…/bag. Leave --url out.");
        }
        try (OpenLedger ledger = Where.openExisting(root.data)) {
            BagFile.write(
                    ledger.archive().ofCase(id, AsOfReader.read(asOfRecorded, null), BagFile.today()),
                    file,
                    Objects.requireNonNull(spec));
        }
        return Exit.DONE;
    }
}
