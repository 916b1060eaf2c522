package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.healthcheck.NotedCheckpoints;
import org.decisionledger.api.logging.LogFormat;
import org.decisionledger.api.proof.CheckpointSchedule;
import org.decisionledger.api.rebuild.ComparisonSchedule;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves REST and web pages. */
@Command(
        name = "serve",
        description = "Serves REST and web pages, on loopback unless told otherwise.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    static final int EVERY_SECONDS = 60;
    static final int COMPARE_EVERY_HOURS = 24;

    @ParentCommand
    LedgerCommand root = new LedgerCommand();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "The port (default: ${DEFAULT-VALUE}; 0 for any).")
    int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The network address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    String address = "127.0.0.1";

    @Option(
            names = "--checkpoint-every",
            paramLabel = "SECONDS",
            description = "How often new entries are taken into the log and signed (default: ${DEFAULT-VALUE}).")
    int every = EVERY_SECONDS;

    @Option(
            names = "--checkpoint-to",
            paramLabel = "DIR",
            description = "A folder, best on another machine, that each signed checkpoint is copied to; repeatable.")
    List<Path> copies = List.of();

    @Option(
            names = "--witnesses",
            paramLabel = "FILE",
            description =
                    "Second parties that are asked to countersign each checkpoint: on each line a key and an address.")
    @Nullable
    Path witnesses;

    @Option(
            names = "--compare-every",
            paramLabel = "HOURS",
            description = "How often what is derived from the entries is made anew and compared with what is in use"
                    + " (default: ${DEFAULT-VALUE}, 0 for never).")
    int compareEvery = COMPARE_EVERY_HOURS;

    @Option(
            names = "--log-format",
            paramLabel = "plain|ecs|logstash",
            defaultValue = "${env:LEDGER_LOG_FORMAT:-plain}",
            description = "How the server's own log is written, on standard error: for people, or as JSON with every"
                    + " request and recording (default: LEDGER_LOG_FORMAT, or else plain).")
    LogFormat log = LogFormat.PLAIN;

    @Override
    public Integer call() throws InterruptedException {
        if (every < 1) {
            throw new IllegalArgumentException("Checkpoints are signed every second at the most. Give 1 or more.");
        }
        if (compareEvery < 0) {
            throw new IllegalArgumentException("Give the hours from one comparison to the next, or 0 for none.");
        }
        try (OpenLedger ledger = Where.open(root.data, copies, witnesses)) {
            serve(
                    ledger,
                    address,
                    port,
                    Duration.ofSeconds(every),
                    Duration.ofHours(compareEvery),
                    new ServerSettings(log, HealthLimitsFile.of(root.data, System.getenv()))
                            .withUsers(Where.users(root.data, System.getenv())),
                    Objects.requireNonNull(spec).commandLine().getErr(),
                    () -> {});
        }
        return Exit.DONE;
    }

    /** Serves until the process is asked to end; then finishes what waits, and does {@code afterwards}. */
    static void serve(
            OpenLedger ledger,
            String address,
            int port,
            Duration every,
            Duration compareEvery,
            ServerSettings settings,
            PrintWriter err,
            Runnable afterwards)
            throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try (CheckpointSchedule checkpoints = ledger.proof()
                        .map(log -> new CheckpointSchedule(
                                log,
                                every,
                                new NotedCheckpoints(log, ledger.occasions().orElseThrow(), Clock.systemUTC())))
                        .orElse(null);
                ComparisonSchedule comparisons = comparisons(ledger, compareEvery);
                LedgerServer server = start(ledger, address, port, settings)) {
            if (checkpoints == null) {
                err.println("No checkpoints are signed: LEDGER_LOG_DIR and LEDGER_KEY_DIR are not set.");
            }
            if (!settings.demo()) {
                whoMaySignIn(server, address, settings, err);
            }
            err.println("Serving at http://" + (address.equals("127.0.0.1") ? "localhost" : address) + ":"
                    + server.port() + "/  (end with Ctrl-C)");
            err.flush();
            asked.await();
        } finally {
            ledger.close();
            afterwards.run(); // before the process is let go: nothing after it is sure to run
            ended.countDown();
        }
    }

    /** Tells the one-time password of the first administrator while nobody has chosen one. */
    private static void whoMaySignIn(LedgerServer server, String address, ServerSettings settings, PrintWriter err) {
        if (settings.users() == null) {
            err.println("Nobody can sign in to record: LEDGER_USERS_DIR is not set.");
            return;
        }
        server.users()
                .firstAdministrator()
                .ifPresent(first -> err.println("To record in the browser, sign in as " + first.name()
                        + " with the one-time password " + first.password()
                        + " and choose your own. It is shown here only, and holds for " + Users.ONE_TIME.toDays()
                        + " days."));
        if (!LedgerServer.isLoopback(address)) {
            err.println("Beyond this machine every page and every call needs a sign-in. Put a proxy that speaks HTTPS"
                    + " in front: without one, passwords cross the network as they are typed.");
        }
    }

    private static @Nullable ComparisonSchedule comparisons(OpenLedger ledger, Duration every) {
        return every.isZero()
                ? null
                : new ComparisonSchedule(
                        ledger.rebuilding(), ledger.occasions().orElse(null), every, Clock.systemUTC());
    }

    private static LedgerServer start(OpenLedger ledger, String address, int port, ServerSettings settings) {
        try {
            return LedgerServer.start(ledger, address, port, settings);
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof BindException || t instanceof PortInUseException) {
                    throw new RemoteFault(
                            Exit.CANNOT,
                            "Port " + port + " of " + address + " is in use or not allowed. Choose another: --port 0");
                }
            }
            throw e;
        }
    }
}
