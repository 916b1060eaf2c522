package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.proof.Inclusion;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Proves that one entry is in the log. */
@Command(
        name = "prove",
        description = "Proves that an entry is in the log, from its leaf to the newest signed checkpoint.",
        mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The name of an entry, or its position.")
    String id = "";

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Write the proof as a file of the kind tlog-proof, to be checked without the ledger.")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        String answer;
        if (root.url != null) {
            String format = file != null ? "tlog-proof" : root.format.name();
            answer = Remote.get(root.url, "/log/proof/" + Reading.encoded(id) + "?format=" + format);
        } else {
            ProofSettings settings = Where.neededProof(root.data, List.of());
            try (LedgerStore store = Where.openRows(root.data)) {
                Inclusion proof = new ProofLog(store.log(), settings).prove(id);
                answer = file != null ? proof.file() : Shown.as(root.format.name(), proof);
            }
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (file == null) {
            out.print(answer);
        } else {
            write(file, answer);
            out.println("Written to " + file + ".");
        }
        out.flush();
        return Exit.DONE;
    }

    private static void write(Path file, String proof) {
        try {
            Files.writeString(file, proof);
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The file " + file + " cannot be written: " + e.getMessage() + ".", "Name another one.", e);
        }
    }
}
