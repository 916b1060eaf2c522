package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.proof.Countersigned;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.transparency.NoteKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds the stored entries against the log and its checkpoints. */
@Command(
        name = "verify",
        description = "Works everything out anew from the stored entries and names each that is not as it was signed.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A signed checkpoint kept elsewhere; repeatable. Shows what was cut off or rewritten since.")
    List<Path> elsewhere = List.of();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The verifier key, had from elsewhere, instead of the one beside the ledger.")
    @Nullable
    String key;

    @Option(
            names = "--witness",
            paramLabel = "KEY",
            description = "The verifier key of a second party that must have countersigned one of the checkpoints"
                    + " at least; repeatable.")
    List<String> witnesses = List.of();

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new IllegalArgumentException(
                    "Verifying reads the stored entries themselves. Leave --url out, and stop the server first if the"
                            + " ledger is embedded.");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        NoteKey known = key == null ? null : NoteKey.parse(key);
        ProofSettings settings = Where.neededProof(root.data, List.of());
        Countersigned countersigned = Countersigned.of(
                settings, elsewhere, witnesses.stream().map(NoteKey::parse).toList());
        Verified verified;
        try (LedgerStore store = Where.openRows(root.data)) {
            Progress progress =
                    new Progress(spec.commandLine().getErr(), store.log().head());
            verified = new ProofLog(store.log(), settings).verify(elsewhere, known, progress);
            progress.end();
        }
        if (root.format == LedgerCommand.Format.text) {
            out.print(countersigned.text());
        }
        out.print(Shown.as(root.format.name(), verified));
        out.flush();
        return verified.sound() && countersigned.byAll() ? Exit.DONE : Exit.NO;
    }
}
