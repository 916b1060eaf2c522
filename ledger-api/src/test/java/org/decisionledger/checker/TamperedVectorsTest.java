package org.decisionledger.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.checker.SampleExport.Sample;
import org.decisionledger.core.transparency.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exports under {@code src/test/resources/tampered} are what they are named after, and are found out. They are
 * written anew with {@code -Dtampered.write=true}; their findings in {@code expected} are typed and never written.
 */
class TamperedVectorsTest {

    private static final Path VECTORS = Path.of("src/test/resources/tampered");
    private static final String LINES = "ledger/000.p/5.jsonl";
    private static final String ENTRIES = "tile/entries/000.p/5";
    private static final String HASHES = "tile/0/000.p/5";

    /** Makes one vector in an empty folder; {@code export} is what is checked. */
    private interface Attack {
        void on(Path vector) throws IOException;
    }

    private static final Map<String, Attack> ATTACKS = attacks();

    @TempDir
    Path made;

    static Stream<String> names() {
        return ATTACKS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyVectorIsWhatItIsNamedAfter(String name) throws IOException {
        ATTACKS.get(name).on(made);

        if (Boolean.getBoolean("tampered.write")) {
            Files.writeString(VECTORS.resolve("key"), SampleExport.KEY + "\n");
            for (Map.Entry<String, byte[]> file : files(made).entrySet()) {
                Path target = VECTORS.resolve(name).resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
        Map<String, byte[]> kept = files(VECTORS.resolve(name));
        assertThat(kept.remove("expected")).isNotNull();
        assertThat(kept).containsExactlyEntriesOf(files(made));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyVectorIsFoundOut(String name) throws Exception {
        Path vector = VECTORS.resolve(name);
        Path old = vector.resolve("old-checkpoint");
        List<String> told = new ArrayList<>();

        ExportChecker.check(
                vector.resolve("export"),
                VECTORS.resolve("key").toString(),
                Files.exists(old) ? Optional.of(old) : Optional.empty(),
                f -> told.add(
                        f.kind().code() + " " + f.position() + " " + (f.field().isEmpty() ? "-" : f.field())));

        assertThat(told).containsExactlyElementsOf(Files.readAllLines(vector.resolve("expected")));
    }

    @Test
    void everyVectorIsDescribedAndNoOtherIsThere() throws IOException {
        try (Stream<Path> folders = Files.list(VECTORS)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ATTACKS.keySet());
        }
        String description = Files.readString(VECTORS.resolve("README.md"));
        assertThat(ATTACKS.keySet()).allSatisfy(name -> assertThat(description).contains("| `" + name + "` |"));
        assertThat(Files.readString(VECTORS.resolve("key")).strip()).isEqualTo(SampleExport.KEY);
    }

    private static Map<String, Attack> attacks() {
        Map<String, Attack> all = new TreeMap<>();
        all.put("sound", TamperedVectorsTest::sound);
        all.put("checkpoint-deleted", on("checkpoint", bytes -> null));
        all.put("checkpoint-root-changed", text("checkpoint", t -> {
            int at = t.indexOf("\n5\n") + 3;
            return t.substring(0, at) + (t.charAt(at) == 'A' ? 'B' : 'A') + t.substring(at + 1);
        }));
        all.put("checkpoint-size-changed", text("checkpoint", t -> t.replace("\n5\n", "\n4\n")));
        all.put(
                "checkpoint-of-another-key",
                text(
                        "checkpoint",
                        t -> SampleExport.checkpointByAnother(5, SampleExport.root(SampleExport.samples(5)))));
        all.put(
                "checkpoint-of-another-log",
                text(
                        "checkpoint",
                        t -> SampleExport.checkpoint(
                                "other.example/log", 5, SampleExport.root(SampleExport.samples(5)))));
        all.put("checkpoint-unsigned", text("checkpoint", t -> t.substring(0, t.indexOf("\n\n") + 2)));
        all.put("data-edited", text(LINES, t -> t.replace("\"amount\":\"23757.00\"", "\"amount\":\"23756.00\"")));
        all.put("header-edited", text(LINES, t -> t.replace("\"id\":\"entry-00003\"", "\"id\":\"entry-30000\"")));
        all.put("recorded-time-edited", text(LINES, t -> t.replace("00:00:03.000003Z", "00:00:03.000004Z")));
        all.put("type-edited", text(LINES, t -> t.replace("OfferDeclined", "OfferAccepted")));
        all.put("stream-edited", text(LINES, t -> t.replace("\"stream\":\"offer:3\"", "\"stream\":\"offer:9\"")));
        all.put("position-edited", text(LINES, t -> t.replace("\"position\":3,", "\"position\":4,")));
        all.put("member-added", text(LINES, t -> t.replace(",\"position\":3,", ",\"note\":1,\"position\":3,")));
        all.put("blank-added", text(LINES, t -> t.replace(",\"position\":3,", ", \"position\":3,")));
        all.put("lines-swapped", lines(List.of(1, 4, 3, 2, 5)));
        all.put("line-deleted", lines(List.of(1, 2, 4, 5)));
        all.put("line-repeated", lines(List.of(1, 2, 3, 3, 4, 5)));
        all.put("line-inserted", text(LINES, t -> Sample.of(6).line() + "\n" + t));
        all.put("last-line-cut", text(LINES, t -> t.substring(0, t.length() - 40)));
        all.put("last-line-feed-cut", text(LINES, t -> t.substring(0, t.length() - 1)));
        all.put("lines-deleted", on(LINES, bytes -> null));
        all.put("log-entry-edited", raw(ENTRIES, t -> t.replace("00:00:03.000003Z", "00:00:03.000004Z")));
        all.put("log-entries-swapped", on(ENTRIES, bytes -> bundle(1, 4, 3, 2, 5)));
        all.put("log-entry-deleted", on(ENTRIES, bytes -> bundle(1, 2, 4, 5)));
        all.put("log-entry-inserted", on(ENTRIES, bytes -> bundle(1, 2, 6, 3, 4, 5)));
        all.put("log-entry-length-changed", on(ENTRIES, bytes -> {
            bytes[1]++;
            return bytes;
        }));
        all.put("bundle-cut", on(ENTRIES, bytes -> Arrays.copyOf(bytes, bytes.length - 40)));
        all.put("bundle-deleted", on(ENTRIES, bytes -> null));
        all.put("hash-changed", on(HASHES, bytes -> {
            bytes[2 * Hash.LENGTH] ^= 1;
            return bytes;
        }));
        all.put("hashes-cut", on(HASHES, bytes -> Arrays.copyOf(bytes, bytes.length - 1)));
        all.put("tile-deleted", on(HASHES, bytes -> null));
        all.put("tile-of-another-width", vector -> {
            sound(vector);
            byte[] bytes = Files.readAllBytes(vector.resolve("export").resolve(HASHES));
            Files.delete(vector.resolve("export").resolve(HASHES));
            Files.write(vector.resolve("export/tile/0/000.p/4"), Arrays.copyOf(bytes, 4 * Hash.LENGTH));
        });
        all.put("file-added", vector -> {
            sound(vector);
            Files.writeString(vector.resolve("export/ledger/notes.txt"), "not signed\n");
        });
        all.put("entry-rewritten-but-for-its-hash", vector -> {
            rewritten(vector);
            SampleExport.write(vector.resolve("sound"), 5);
            take(vector, HASHES);
            take(vector, "checkpoint");
        });
        all.put("entry-rewritten-with-its-hash", vector -> {
            rewritten(vector);
            SampleExport.write(vector.resolve("sound"), 5);
            take(vector, "checkpoint");
        });
        all.put("entry-rewritten-and-signed-anew", vector -> {
            rewritten(vector);
            old(vector, 4);
        });
        all.put("older-copy-restored", vector -> {
            SampleExport.write(vector.resolve("export"), 3);
            old(vector, 5);
        });
        all.put("old-checkpoint-of-another-key", vector -> {
            sound(vector);
            Files.writeString(
                    vector.resolve("old-checkpoint"),
                    SampleExport.checkpointByAnother(3, SampleExport.root(SampleExport.samples(3))));
        });
        all.put("signed-with-a-blank-in-a-log-entry", vector -> signed(vector, e -> e.replace(":3,", ": 3,")));
        all.put("signed-with-an-escape-too-many", vector -> signed(vector, e -> e.replace("offer:3", "offer\\u003a3")));
        all.put("signed-with-a-position-left-out", vector -> {
            List<Sample> entries = Stream.of(1, 2, 4, 5, 6).map(Sample::of).toList();
            SampleExport.write(
                    vector.resolve("export"),
                    entries.stream().map(Sample::line).toList(),
                    entries.stream().map(Sample::logEntry).toList());
        });
        return all;
    }

    private static void sound(Path vector) {
        SampleExport.write(vector.resolve("export"), 5);
    }

    private static void rewritten(Path vector) {
        SampleExport.write(
                vector.resolve("export"),
                5,
                position -> position == 3 ? Sample.of(3).with("data", "23757.00", "23756.00") : Sample.of(position));
    }

    private static void signed(Path vector, UnaryOperator<String> fault) {
        List<Sample> entries = SampleExport.samples(5);
        SampleExport.write(
                vector.resolve("export"),
                entries.stream()
                        .map(e -> e.position() == 3 ? fault.apply(e.line()) : e.line())
                        .toList(),
                entries.stream()
                        .map(e -> e.position() == 3 ? fault.apply(e.logEntry()) : e.logEntry())
                        .toList());
    }

    private static void old(Path vector, int size) throws IOException {
        Files.writeString(
                vector.resolve("old-checkpoint"),
                SampleExport.checkpoint(SampleExport.NAME, size, SampleExport.root(SampleExport.samples(size))));
    }

    /** Moves a file of the sound export over that of the tampered one; the checkpoint comes last. */
    private static void take(Path vector, String path) throws IOException {
        Path sound = vector.resolve("sound");
        Files.write(vector.resolve("export").resolve(path), Files.readAllBytes(sound.resolve(path)));
        if (path.equals("checkpoint")) {
            try (Stream<Path> files = Files.walk(sound)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static byte[] bundle(Integer... positions) {
        return SampleExport.bundle(
                Stream.of(positions).map(p -> Sample.of(p).logEntry()).toList());
    }

    private static Attack lines(List<Integer> positions) {
        return text(
                LINES,
                t -> positions.stream().map(p -> Sample.of(p).line() + "\n").collect(Collectors.joining()));
    }

    private static Attack text(String path, UnaryOperator<String> change) {
        return on(
                path,
                bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static Attack raw(String path, UnaryOperator<String> change) {
        return on(
                path,
                bytes -> change.apply(new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param change null deletes the file */
    private static Attack on(String path, UnaryOperator<byte[]> change) {
        return vector -> {
            sound(vector);
            Path file = vector.resolve("export").resolve(path);
            byte[] before = Files.readAllBytes(file);
            byte[] after = change.apply(before.clone());
            if (after == null) {
                Files.delete(file);
            } else {
                assertThat(after).isNotEqualTo(before);
                Files.write(file, after);
            }
        };
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return all;
    }
}
