package org.decisionledger.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of the checker: {@code java -Xmx256m -cp … org.decisionledger.checker.CheckerBenchmark FOLDER [ENTRIES]}.
 * Writes an export when the folder is not there. Nothing is asserted.
 */
final class CheckerBenchmark {

    private static final int TURNS = 3;

    private CheckerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long entries = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
        if (!Files.exists(folder)) {
            SampleExport.write(folder, entries, SampleExport.Sample::of);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            ExportChecker.Verdict verdict =
                    ExportChecker.check(folder, SampleExport.KEY, Optional.empty(), System.out::println);
            double checked = seconds(start);
            long hashing = System.nanoTime();
            long bytes = hashed(folder);
            double hashed = seconds(hashing);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d entries in %.2f s, %,.0f a second; SHA-256 of the same %,d bytes, read and hashed file by"
                            + " file, takes %.2f s: %.0f %% of its speed; most memory used %,d kB%n",
                    verdict.sound() ? "sound" : "NOT SOUND",
                    verdict.entries(),
                    checked,
                    verdict.entries() / checked,
                    bytes,
                    hashed,
                    100 * hashed / checked,
                    (Runtime.getRuntime().totalMemory()) / 1024);
        }
    }

    /** Every file of the export read whole and hashed at once: the least that anybody who checks hashes must do. */
    private static long hashed(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long bytes = 0;
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            digest.update(content);
            digest.digest();
            bytes += content.length;
        }
        return bytes;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
