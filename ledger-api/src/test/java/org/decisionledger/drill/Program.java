package org.decisionledger.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.Ledger;

/**
 * The real program, started as anybody starts it and killed as no program can prevent.
 *
 * <p>It is started from the class path of the test, or with {@code -Dledger.program="java … -jar ledger.jar"} as given
 * there.
 */
final class Program {

    private static final Pattern ADDRESS = Pattern.compile("Serving at http://localhost:(\\d+)/");

    private final Process process;
    private final BufferedReader messages;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.messages = process.errorReader(StandardCharsets.UTF_8);
    }

    /** Starts to serve a ledger; returns at once. */
    static Program serving(Path data, Map<String, String> environment) throws IOException {
        return started(data, environment, "serve", "--port", "0", "--checkpoint-every", "1");
    }

    /** Starts a command; returns at once. */
    static Program started(Path data, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = command();
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    /** Runs a command to its end and tells its exit code; what it complains of is seen. */
    static int run(Path data, Map<String, String> environment, String... arguments) throws Exception {
        Program program = started(data, environment, arguments);
        try (BufferedReader messages = program.messages) {
            messages.lines().forEach(line -> System.out.println("  " + line));
        }
        return program.process.waitFor();
    }

    private static List<String> command() {
        String given = System.getProperty("ledger.program");
        return new ArrayList<>(
                given != null
                        ? Arrays.asList(given.split(" "))
                        : List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                Ledger.class.getName()));
    }

    /** Waits until it serves, and tells its port. */
    int port() throws IOException {
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            said.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(this::hearOut);
                return Integer.parseInt(found.group(1));
            }
        }
        throw new AssertionError("the program did not start: " + said);
    }

    /** A program that nobody listens to stops when the pipe is full. */
    private void hearOut() {
        try {
            while (messages.readLine() != null) {}
        } catch (IOException e) {
            // It was killed.
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    /** SIGKILL: it is not asked, it does nothing more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as Ctrl-C does. */
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
