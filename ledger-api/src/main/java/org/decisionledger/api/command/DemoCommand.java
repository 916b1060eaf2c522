package org.decisionledger.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the whole on a fresh ledger of its own, which is thrown away at the end. */
@Command(
        name = "demo",
        description = "A fresh ledger with the example cases: prints why the South Staffordshire interim award was"
                + " made, then serves.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** The decision that the demonstration explains. */
    static final String AWARD = "decision:sst-interim-award";

    private static final long LONGEST_WAIT_MS = 60_000;

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "The port (default: ${DEFAULT-VALUE}; 0 for any).")
    int port = 8080;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = Files.createTempDirectory("ledger-demo");
        err.println("A fresh ledger in " + folder + "; it is removed at the end.");
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder))) {
            Recorded recorded = ledger.recorder()
                    .record(CaseFiles.read(List.of("example:all"), InputStream.nullInputStream())
                            .entries());
            err.println("Loaded " + recorded.added().size() + " entries of the example cases.");
            ledger.index().awaitCaughtUp(LONGEST_WAIT_MS); // on a busy machine it may be behind for a while
            out.print(Shown.as(root.format.name(), ledger.answers().why(AWARD, AsOf.NOW)));
            out.flush();
            ServeCommand.serve(
                    ledger,
                    "127.0.0.1",
                    port,
                    Duration.ofSeconds(ServeCommand.EVERY_SECONDS),
                    Duration.ofHours(ServeCommand.COMPARE_EVERY_HOURS),
                    ServerSettings.STANDARD.asDemo(),
                    err,
                    () -> removeOrSay(folder, err));
        } finally {
            removeOrSay(folder, err);
        }
        return Exit.DONE;
    }

    private static void removeOrSay(Path folder, PrintWriter err) {
        try {
            remove(folder);
        } catch (IOException e) {
            err.println("The folder " + folder + " could not be removed: " + e.getMessage());
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
