package org.decisionledger.api.command;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
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

    @Override
    public Integer call() throws InterruptedException {
        try (OpenLedger ledger = Where.open(root.data)) {
            serve(
                    ledger,
                    address,
                    port,
                    Objects.requireNonNull(spec).commandLine().getErr(),
                    () -> {});
        }
        return Exit.DONE;
    }

    /** Serves until the process is asked to end; then finishes what waits, and does {@code afterwards}. */
    static void serve(OpenLedger ledger, String address, int port, PrintWriter err, Runnable afterwards)
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
        try (LedgerServer server = start(ledger, address, port)) {
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

    private static LedgerServer start(OpenLedger ledger, String address, int port) {
        try {
            return LedgerServer.start(ledger, address, port);
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
