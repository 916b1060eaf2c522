package org.decisionledger.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.decisionledger.api.command.LedgerCommand;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Starts the program, loads it from 16 clients, kills it, compares, and so on; each life goes on where the last ended. */
final class KillDrill {

    private static final int CLIENTS = 16;
    private static final int MOST_ACKNOWLEDGED = 250;
    private static final int LIVES_IN_ERA = 6;
    private static final int WHOLE_EVERY = 25;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final Path data;
    private final Map<String, String> environment;
    private final @Nullable PostgresServer postgres;
    private final Random random;
    private final List<Journal> journals;
    private final Comparison comparison;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private long startTook = TimeUnit.SECONDS.toNanos(1);
    private int lives;
    private int killedStarting;
    private int killedServers;

    KillDrill(
            Path data,
            StoreSettings settings,
            Map<String, String> environment,
            @Nullable PostgresServer postgres,
            long seed) {
        this.data = data;
        this.environment = environment;
        this.postgres = postgres;
        this.random = new Random(seed);
        this.journals = IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Journal(client, seed))
                .toList();
        this.comparison = new Comparison(settings, journals);
        introduce(settings);
    }

    /** What the clients' entries point at. */
    private static void introduce(StoreSettings settings) {
        List<Entry> background = new ArrayList<>(Sample.background("procurement:background"));
        Journal.shared().forEach(shared -> background.add(Sample.procurement(shared)));
        try (LedgerStore store = LedgerStore.open(settings)) {
            store.recorder().record(background);
        }
    }

    /** Kills so many times, and tells how it went. */
    void run(int kills) throws Exception {
        Instant start = Instant.now();
        for (int kill = 1; kill <= kills; kill++) {
            if (kill % 8 == 3) {
                killWhileStarting();
            } else {
                killUnderLoad(postgres != null && kill % 3 == 1);
            }
            comparison.sinceTheLifeBefore();
            if (kill % WHOLE_EVERY == 0 || kill == kills) {
                comparison.whole();
                tell(kill, start);
            }
        }
        checkTheEnd();
    }

    private void tell(int kill, Instant start) {
        System.out.printf(
                "%s: %d kills (%d while starting), %d of the database server, %d acknowledgements, %d entries, %d s%n",
                Instant.now(),
                kill,
                killedStarting,
                killedServers,
                acknowledged.get(),
                comparison.entries(),
                Duration.between(start, Instant.now()).toSeconds());
    }

    private void killWhileStarting() throws Exception {
        Program program = Program.serving(data, environment);
        LockSupport.parkNanos(random.nextLong(startTook));
        program.kill();
        killedStarting++;
    }

    private void killUnderLoad(boolean server) throws Exception {
        Load load = new Load(Program.serving(data, environment));
        try {
            if (server) {
                load.await(random.nextInt(1, MOST_ACKNOWLEDGED));
                killServer();
            }
            load.await(random.nextInt(1, MOST_ACKNOWLEDGED));
            LockSupport.parkNanos(random.nextLong(5_000_000));
        } finally {
            load.program.kill();
        }
        load.end();
    }

    /** The program goes on, and so do the clients. */
    private void killServer() throws Exception {
        PostgresServer server = Objects.requireNonNull(postgres);
        server.kill();
        killedServers++;
        server.restart();
    }

    /** Started once more and not killed: all that is left open is sent, and the whole is verified. */
    private void checkTheEnd() throws Exception {
        Load load = new Load(Program.serving(data, environment));
        load.await(CLIENTS * 10);
        load.endProgram();
        load.end();
        comparison.sinceTheLifeBefore();
        comparison.whole();
        assertThat(command("checkpoint")).as("checkpoint").isZero();
        assertThat(command("verify")).as("verify").isZero();
    }

    /** As somebody at a terminal; where the database is comes with the environment of a process. */
    private int command(String name) throws Exception {
        return environment.isEmpty()
                ? LedgerCommand.run(name, "--data", data.toString())
                : Program.run(data, environment, name);
    }

    /** The clients at one life of the program. */
    private final class Load {

        final Program program;
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final List<Thread> clients = new ArrayList<>();
        private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        private final AtomicInteger here = new AtomicInteger();
        private volatile boolean ending;
        private volatile int wanted = Integer.MAX_VALUE;
        private volatile CountDownLatch reached = new CountDownLatch(1);

        Load(Program program) throws Exception {
            this.program = program;
            long start = System.nanoTime();
            int port = program.port();
            startTook = System.nanoTime() - start;
            lives++;
            for (Journal journal : journals) {
                Client client = new Client(journal, lives / LIVES_IN_ERA, http, port, this::acknowledged);
                clients.add(Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, thrown) -> fail(thrown))
                        .start(client::run));
            }
        }

        private void acknowledged() {
            acknowledged.incrementAndGet();
            if (here.incrementAndGet() >= wanted) {
                reached.countDown();
            }
        }

        /** Asks it to end; from here on an answer that cannot be read, such as a page that it closes, is none. */
        void endProgram() throws InterruptedException {
            ending = true;
            program.end();
        }

        private void fail(Throwable thrown) {
            if (!(ending && thrown instanceof Refusal)) {
                fault.compareAndSet(null, thrown);
            }
            reached.countDown();
        }

        /** Waits for so many more acknowledgements. */
        void await(int more) throws InterruptedException {
            wanted = Integer.MAX_VALUE;
            reached = new CountDownLatch(1);
            wanted = here.get() + more;
            if (fault.get() == null) {
                assertThat(reached.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
                        .as(
                                "%d more acknowledgements after %d, in a program that %s",
                                more, here.get(), program.runs() ? "runs" : "ended")
                        .isTrue();
            }
            throwFault();
        }

        /** After the kill. */
        void end() throws InterruptedException {
            for (Thread client : clients) {
                client.join();
            }
            http.close();
            throwFault();
        }

        private void throwFault() {
            Throwable thrown = fault.get();
            if (thrown != null) {
                throw new AssertionError("a client saw what must not be", thrown);
            }
        }
    }
}
