package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.decisionledger.api.backup.Backup;
import org.decisionledger.api.backup.Backup.Taken;
import org.decisionledger.api.backup.BackupSource;
import org.decisionledger.api.backup.BesideEntries;
import org.decisionledger.api.backup.BesideInFolders;
import org.decisionledger.api.backup.OpenedSource;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.terminal.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Copies the entries and the log at one position into a folder, while the ledger is in use if it is asked by --url. */
@Command(
        name = "backup",
        description =
                "Copies every entry and the log, at one position, into a folder; a further backup there adds what is new.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final String KEY_FILE = "log-key.pem";

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty, not there, or has a backup of this ledger.")
    Path folder = Path.of("");

    @Option(names = "--with-key", description = "Put the private key that signs checkpoints into the backup as well.")
    boolean withKey;

    @Option(
            names = "--with-users",
            description = "Put those who may sign in into the backup as well, with the hashes of their passwords.")
    boolean withUsers;

    @Override
    public Integer call() {
        Taken taken = root.url == null ? locally() : remotely(root.url);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(Shown.as(root.format.name(), taken));
        out.flush();
        return taken.missing().isEmpty() ? Exit.DONE : Exit.NO;
    }

    private Taken locally() {
        ProofSettings settings = Where.neededProof(root.data, List.of());
        try (LedgerStore store = Where.openEntries(root.data)) {
            return noted(store, settings);
        }
    }

    private Taken noted(LedgerStore store, ProofSettings settings) {
        try {
            ProofLog log = new ProofLog(store.log(), settings);
            BesideEntries beside = new BesideInFolders(
                    Where.documents(root.data, System.getenv()), Where.users(root.data, System.getenv()), withUsers);
            Taken taken =
                    take(new OpenedSource(store.log(), log), beside, store.log().head(), settings);
            note(taken.missing().isEmpty(), inWords(taken));
            return taken;
        } catch (RuntimeException e) {
            note(false, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private Taken remotely(String url) {
        if (withKey) {
            throw new IllegalArgumentException(
                    "A server does not hand out its private key. Copy " + KEY_FILE + " where it is kept.");
        }
        if (withUsers) {
            throw new IllegalArgumentException("A server does not hand out who may sign in. Copy "
                    + BesideInFolders.USERS + " where it is kept, or take the backup beside the server.");
        }
        RemoteSource source = new RemoteSource(url);
        Taken taken = take(source, new BesideAtServer(url), source.entries(), null);
        source.taken(taken.entries(), inWords(taken));
        return taken;
    }

    private Taken take(BackupSource source, BesideEntries beside, long last, @Nullable ProofSettings settings) {
        Progress progress =
                new Progress(Objects.requireNonNull(spec).commandLine().getErr(), last);
        Path key = settings != null && withKey ? settings.keys().resolve(KEY_FILE) : null;
        try {
            return new Backup(source, folder, progress).with(beside).take(now(), key);
        } finally {
            progress.end();
        }
    }

    private static String inWords(Taken taken) {
        return "the first " + taken.entries() + " entries in "
                + Path.of(taken.folder()).toAbsolutePath()
                + (taken.missing().isEmpty()
                        ? ""
                        : "; without " + taken.missing().size() + " files of documents");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private void note(boolean well, String detail) {
        Where.occasions(root.data)
                .ifPresent(noted -> noted.note(new NotedOccasion(Occasion.BACKUP, now(), well, detail)));
    }
}
