package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.proof.Countersigned;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
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

    private static final Logger LOG = System.getLogger(VerifyCommand.class.getName());

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
            names = "--since",
            paramLabel = "SIZE|FILE",
            description = "Read only the entries after the first SIZE, or after those that the signed checkpoint FILE"
                    + " covers. What is not read is told.")
    @Nullable
    String since;

    @Option(
            names = "--witness",
            paramLabel = "KEY",
            description = "The verifier key of a second party that must have countersigned one of the checkpoints"
                    + " at least; repeatable.")
    List<String> witnesses = List.of();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Path> kept = new ArrayList<>(elsewhere);
        long after = since == null ? 0 : after(since, kept);
        if (root.url != null && !witnesses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Whether a witness countersigned is checked beside the files, not by a server. Leave out --witness"
                            + " or --url.");
        }
        if (root.url != null) {
            return new RemoteVerification(root.url, spec.commandLine().getErr())
                    .ask(after, kept, key, root.format.name(), out);
        }
        NoteKey known = key == null ? null : NoteKey.parse(key);
        ProofSettings settings = Where.neededProof(root.data, List.of());
        Countersigned countersigned = Countersigned.of(
                settings, elsewhere, witnesses.stream().map(NoteKey::parse).toList());
        Verified verified;
        try (LedgerStore store = Where.openRows(root.data)) {
            Progress progress =
                    new Progress(spec.commandLine().getErr(), store.log().head());
            verified = new ProofLog(store.log(), settings).verifySince(after, kept, known, progress);
            progress.end();
        }
        if (after == 0) {
            note(settings, verified);
        }
        if (root.format == LedgerCommand.Format.text) {
            out.print(countersigned.text());
        }
        out.print(Shown.as(root.format.name(), verified));
        out.flush();
        boolean whole = !verified.sound()
                || after > 0
                || filesAreWhole(spec.commandLine().getErr());
        return verified.sound() && countersigned.byAll() && whole ? Exit.DONE : Exit.NO;
    }

    /** Where files of documents are kept, each is held against the digest on record as well. */
    private boolean filesAreWhole(PrintWriter err) {
        if (!Files.isDirectory(Where.search(root.data, System.getenv()).resolveSibling("documents"))) {
            return true;
        }
        List<String> damaged = DocumentCommand.damaged(root.data);
        damaged.forEach(err::println);
        err.flush();
        return damaged.isEmpty();
    }

    /** A number, or what a checkpoint covers; the checkpoint is then held against the log as well. */
    private static long after(String since, List<Path> kept) {
        if (since.matches("[0-9]{1,15}")) {
            return Long.parseLong(since);
        }
        Path file = Path.of(since);
        try {
            long size = Checkpoint.parse(
                            SignedNote.parse(Files.readString(file)).text())
                    .size();
            kept.add(file);
            return size;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--since is a number of entries or the file of a signed checkpoint, and " + since + " is neither.",
                    e);
        }
    }

    /** Verifying needs to write nothing; where the folder cannot be written, it is only not known later. */
    private void note(ProofSettings settings, Verified verified) {
        try {
            OpenLedger.occasions(Where.settings(root.data), settings)
                    .ifPresent(occasions -> occasions.note(verified.occasion(Instant.now())));
        } catch (UncheckedIOException e) {
            LOG.log(Level.DEBUG, "Not noted: {0}", e.getMessage());
        }
    }
}
