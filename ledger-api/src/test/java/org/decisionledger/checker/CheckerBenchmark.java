package org.decisionledger.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
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
            long whole = System.nanoTime();
            long bytes = hashed(folder);
            double byFile = seconds(whole);
            long parts = System.nanoTime();
            hashedByEntry(folder);
            double byEntry = seconds(parts);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d entries, %,d bytes, in %.2f s, %,.0f entries a second; SHA-256 of the same bytes alone:"
                            + " file by file %.2f s (%.0f %%), entry by entry %.2f s (%.0f %%)%n",
                    verdict.sound() ? "sound" : "NOT SOUND",
                    verdict.entries(),
                    bytes,
                    checked,
                    verdict.entries() / checked,
                    byFile,
                    100 * byFile / checked,
                    byEntry,
                    100 * byEntry / checked);
        }
    }

    /** Every file of the export read whole and hashed at once: the least that anybody who checks hashes must do. */
    private static long hashed(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long bytes = 0;
        for (Path file : files(folder)) {
            byte[] content = Files.readAllBytes(file);
            digest.update(content);
            digest.digest();
            bytes += content.length;
        }
        return bytes;
    }

    /** The same bytes in as many hashes as the log has them: two in each line and one for each log entry. */
    private static void hashedByEntry(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = new byte[32];
        for (Path file : files(folder)) {
            byte[] content = Files.readAllBytes(file);
            int pieces = folder.relativize(file).startsWith("ledger") ? 2 * 256 : 256;
            for (int i = 0; i < pieces; i++) {
                int from = (int) ((long) content.length * i / pieces);
                digest.update(content, from, (int) ((long) content.length * (i + 1) / pieces) - from);
                digest.digest(hash, 0, hash.length);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
