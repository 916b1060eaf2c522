package org.decisionledger.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.decisionledger.api.backup.Restore;
import org.decisionledger.api.backup.Restored;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.core.transparency.NoteKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a new ledger from a backup, or only tries whether that can be done. */
@Command(
        name = "restore",
        description = "Makes a new ledger from a backup, and says when it is older than what was signed.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The backup.")
    Path folder = Path.of("");

    @Option(
            names = "--checkpoint",
            paramLabel = "WHERE",
            description =
                    "Signed checkpoints kept elsewhere: a file, a folder that --checkpoint-to named, or the address of a"
                            + " log; repeatable.")
    List<String> elsewhere = List.of();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The log's verifier key, had from elsewhere, instead of the one in the backup.")
    @Nullable
    String key;

    @Option(
            names = "--accept-rollback",
            description = "Let the log go on although something newer was signed, which then shows for ever.")
    boolean acceptRollback;

    @Option(
            names = "--test",
            description = "Restore into a folder that is removed again, verify, and note that it was tried.")
    boolean test;

    @Override
    public Integer call() {
        if (root.url != null) {
            throw new IllegalArgumentException("A ledger is restored where it is to be. Leave --url out.");
        }
        Restored restored = test
                ? tried()
                : restored(
                        Where.settings(root.data),
                        Where.neededProof(root.data, List.of()),
                        Where.documents(root.data, System.getenv()),
                        Where.users(root.data, System.getenv()));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(Shown.as(root.format.name(), restored));
        if (test && root.format == LedgerCommand.Format.text) {
            out.println("This was a test: every entry was verified, and what was restored is removed again.");
        }
        out.flush();
        return restored.setBack() || !restored.missing().isEmpty() ? Exit.NO : Exit.DONE;
    }

    private Restored restored(StoreSettings store, ProofSettings proof, Path documents, @Nullable Path users) {
        Restore restore = Restore.of(folder, store, proof, key == null ? null : NoteKey.parse(key))
                .beside(documents, users);
        for (String where : elsewhere) {
            if (where.matches("https?://.*")) {
                String log = where.replaceAll("(/checkpoint)?/*$", "");
                restore.elsewhere().add(Remote.get(log, "/checkpoint"), where);
            } else {
                restore.elsewhere().add(Path.of(where));
            }
        }
        Progress progress =
                new Progress(Objects.requireNonNull(spec).commandLine().getErr(), restore.entries());
        try {
            return restore.run(acceptRollback, progress);
        } finally {
            progress.end();
        }
    }

    private Restored tried() {
        try {
            Path trial = Files.createTempDirectory("ledger-restore-test");
            try {
                Restored restored = restored(
                        StoreSettings.embedded(trial),
                        ProofSettings.in(trial),
                        trial.resolve("documents"),
                        trial.resolve("users"));
                verify(trial, restored);
                note(
                        !restored.setBack() && restored.missing().isEmpty(),
                        restored.entries() + " entries from " + folder.toAbsolutePath() + ", taken " + restored.taken()
                                + (restored.setBack() ? "; older than what was signed" : ""));
                return restored;
            } finally {
                remove(trial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            note(false, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static void verify(Path trial, Restored restored) {
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(trial).forReading())) {
            Files.deleteIfExists(trial.resolve("log").resolve(ProofLog.ROLLED_BACK));
            Verified verified = new ProofLog(store.log(), ProofSettings.in(trial))
                    .verify(List.of(), NoteKey.parse(restored.key()), at -> {});
            if (!verified.sound()) {
                throw new IllegalStateException("The restored ledger does not verify: " + verified.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(boolean well, String detail) {
        Where.occasions(root.data)
                .ifPresent(noted -> noted.note(new NotedOccasion(
                        Occasion.RESTORE_TEST, Clock.systemUTC().instant(), well, detail)));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
