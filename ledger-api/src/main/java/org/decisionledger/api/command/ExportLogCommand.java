package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the log and its entries for whoever checks them elsewhere. */
@Command(
        name = "export-log",
        description = "Writes the log and its entries into an empty folder, to be checked without the ledger.",
        mixinStandardHelpOptions = true)
final class ExportLogCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there.")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new IllegalArgumentException("Exporting reads the stored entries themselves. Leave --url out.");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        ProofSettings settings = Where.neededProof(root.data, List.of());
        try (LedgerStore store = Where.openRows(root.data)) {
            Progress progress =
                    new Progress(spec.commandLine().getErr(), store.log().head());
            long written = new ProofLog(store.log(), settings).export(folder, progress);
            progress.end();
            out.println("Written to " + folder + ": " + written + " entries and the log up to the newest checkpoint.");
        }
        return Exit.DONE;
    }
}
