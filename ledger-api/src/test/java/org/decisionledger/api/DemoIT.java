package org.decisionledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built program as a newcomer starts it. */
class DemoIT {

    private static final Path JAR = Path.of("target", "ledger.jar");
    private static final Pattern FOLDER = Pattern.compile("A fresh ledger in (\\S+);");
    private static final Pattern ADDRESS = Pattern.compile("Serving at (http://\\S+?)/ ");

    @TempDir
    Path here;

    @Test
    @Timeout(120)
    void theDemonstrationExplainsTheAwardServesItsPagesAndLeavesNothingBehind() throws Exception {
        long start = System.nanoTime();
        Path answer = here.resolve("answer.txt");
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "demo",
                        "--port",
                        "0")
                .directory(here.toFile())
                .redirectOutput(answer.toFile())
                .start();
        try (BufferedReader err = demo.errorReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            String folder = next(err, FOLDER);
            String address = next(err, ADDRESS);

            assertThat(get(client, address + "/why/decision:sst-interim-award").body())
                    .contains("Appointment of MPFT as interim provider");
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("from the built jar to the first page: " + took.toMillis() + " ms");
            assertThat(took)
                    .as("15 s on a quiet machine (docs/figures.md); twice that is a fault on any")
                    .isLessThan(Duration.ofSeconds(30));
            assertThat(Files.readString(answer))
                    .contains("26 September 2019", "What brought it about", "sksn-2022 4.3", "Gaps");

            demo.toHandle().destroy(); // as Ctrl-C does
            assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Path.of(folder)).doesNotExist();
        } finally {
            demo.destroyForcibly();
        }
    }

    private static String next(BufferedReader lines, Pattern wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = wanted.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("the program ended before it said " + wanted);
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
