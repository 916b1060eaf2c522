package org.decisionledger.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.decisionledger.checker.ExportChecker.Finding;
import org.decisionledger.checker.SampleExport.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single changes to a sound export, made at random: each is found, and nearly each is told by its entry. */
class ManyChangesTest {

    private static final int CHANGES = Integer.getInteger("checker.changes", 2_000);
    private static final long SEED = Long.getLong("checker.seed", 20_261_122L);
    private static final int[] SIZES = {5, 256, 300, 700};
    private static final double NAMED = 0.99;

    @TempDir
    Path home;

    /**
     * One change.
     *
     * @param positions of the entries of which one must be named; empty when no entry was changed
     * @param field the member that must be named, and no other; "" for any
     */
    private record Change(String what, Set<Long> positions, String field) {

        Change(String what, Set<Long> positions) {
            this(what, positions, "");
        }
    }

    private static Change nothing(String what) {
        return new Change(what, Set.of());
    }

    @Test
    void everySingleChangeIsFoundAndNearlyEveryOneIsToldByItsEntry() throws Exception {
        System.out.println("seed " + SEED);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<Folder> folders = new ArrayList<>();
        for (int size : SIZES) {
            folders.add(new Folder(home.resolve("of-" + size), size, random));
        }
        TreeMap<String, Integer> made = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        int aboutEntries = 0;
        for (int i = 0; i < CHANGES; i++) {
            Folder folder = folders.get(random.nextInt(folders.size()));
            Change change = folder.change();
            made.merge(change.what().split(" ")[0], 1, Integer::sum);
            List<Finding> findings = folder.check();
            folder.restore();
            String told = "change " + i + " of " + folder.size + ": " + change + " " + findings;
            if (findings.isEmpty()) {
                missed.add(told);
            }
            if (!change.positions().isEmpty()) {
                aboutEntries++;
                boolean named =
                        findings.stream().anyMatch(finding -> change.positions().contains(finding.position()));
                boolean others = findings.stream()
                        .anyMatch(finding ->
                                finding.position() > 0 && !change.positions().contains(finding.position()));
                boolean field = change.field().isEmpty()
                        || findings.stream().map(Finding::field).toList().equals(List.of(change.field()));
                if (!named || others || !field) {
                    unnamed.add(told);
                }
            }
        }
        System.out.println(made + "; of " + aboutEntries + " changes of entries not told exactly: " + unnamed.size());
        unnamed.forEach(System.out::println);
        assertThat(missed).isEmpty();
        assertThat((double) (aboutEntries - unnamed.size()) / aboutEntries).isGreaterThanOrEqualTo(NAMED);
        for (Folder folder : folders) {
            assertThat(folder.check()).isEmpty();
        }
    }

    /** An export that is changed in one place and put right again. */
    private static final class Folder {

        private final Path folder;
        private final int size;
        private final RandomGenerator random;
        private final List<Path> files;
        private Optional<Path> changed = Optional.empty();
        private Optional<Path> added = Optional.empty();
        private byte[] before = new byte[0];
        private String key = SampleExport.KEY;

        Folder(Path folder, int size, RandomGenerator random) throws IOException {
            this.folder = folder;
            this.size = size;
            this.random = random;
            SampleExport.write(folder, size);
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
        }

        List<Finding> check() throws Exception {
            List<Finding> findings = new ArrayList<>();
            ExportChecker.check(folder, key, Optional.empty(), findings::add);
            return findings;
        }

        void restore() throws IOException {
            key = SampleExport.KEY;
            if (changed.isPresent()) {
                Files.write(changed.get(), before);
            }
            if (added.isPresent()) {
                Files.delete(added.get());
            }
            changed = Optional.empty();
            added = Optional.empty();
        }

        Change change() throws IOException {
            return switch (random.nextInt(13)) {
                case 0, 1, 2 -> flip(files.get(random.nextInt(files.size())));
                case 3 -> delete(files.get(random.nextInt(files.size())));
                case 4 -> cut(files.get(random.nextInt(files.size())));
                case 5 -> checkpointText();
                case 6 -> otherKey();
                case 7 -> add();
                case 8 -> partial();
                case 9 -> edit();
                case 10 -> move(random.nextBoolean());
                case 11 -> takeOut(random.nextBoolean());
                default -> putIn(random.nextBoolean());
            };
        }

        private byte[] open(Path file) throws IOException {
            changed = Optional.of(file);
            before = Files.readAllBytes(file);
            return before.clone();
        }

        private String name(Path file) {
            return folder.relativize(file).toString();
        }

        private Change flip(Path file) throws IOException {
            byte[] bytes = open(file);
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            return new Change("flip at " + at + " of " + name(file), at(file, before, at));
        }

        private Change delete(Path file) throws IOException {
            open(file);
            Files.delete(file);
            return nothing("delete " + name(file));
        }

        private Change cut(Path file) throws IOException {
            byte[] bytes = open(file);
            int left = random.nextInt(bytes.length);
            Files.write(file, Arrays.copyOf(bytes, left));
            Set<Long> positions = name(file).startsWith("tile/0/") ? Set.of() : at(file, before, left);
            long from = positions.stream().mapToLong(p -> p).min().orElse(Long.MAX_VALUE);
            Set<Long> gone = new java.util.TreeSet<>(positions);
            if (!positions.isEmpty()) {
                long last = Math.min(size, (from + 255) / 256 * 256);
                for (long p = from; p <= last; p++) {
                    gone.add(p);
                }
            }
            return new Change("cut to " + left + " of " + name(file), gone);
        }

        private Change checkpointText() throws IOException {
            Path file = folder.resolve("checkpoint");
            String text = new String(open(file), StandardCharsets.UTF_8);
            int at = random.nextInt(text.indexOf("\n\n"));
            char other = (char) ('0' + random.nextInt(10));
            String after = text.substring(0, at) + (text.charAt(at) == other ? 'x' : other) + text.substring(at + 1);
            Files.writeString(file, after);
            return nothing("checkpoint at " + at);
        }

        private Change otherKey() {
            key = SampleExport.OTHER_KEY;
            return nothing("key of another");
        }

        private Change add() throws IOException {
            List<String> names = List.of(
                    "note.txt", "tile/0/001.p/7", "tile/1/000", "tile/entries/003", "ledger/004.jsonl", "tile/9/000");
            Path file = folder.resolve(names.get(random.nextInt(names.size())));
            if (Files.exists(file)) {
                file = folder.resolve("tile/checkpoint");
            }
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[random.nextInt(100)]);
            added = Optional.of(file);
            return nothing("add " + name(file));
        }

        private Change partial() throws IOException {
            Path file = files.get(1 + random.nextInt(files.size() - 1));
            byte[] bytes = open(file);
            Files.delete(file);
            String full = name(file).replaceAll("\\.p/[0-9]+", "").replace(".jsonl", "");
            String ending = name(file).endsWith("l") ? ".jsonl" : "";
            int width = 1 + random.nextInt(255);
            String narrow = full + ".p/" + width + ending;
            Path part = folder.resolve(narrow.equals(name(file)) ? full + ".p/" + (width % 255 + 1) + ending : narrow);
            Files.createDirectories(part.getParent());
            Files.write(part, Arrays.copyOf(bytes, Math.min(bytes.length, 32)));
            added = Optional.of(part);
            return nothing("partial " + name(part) + " for " + name(file));
        }

        private Path lines() {
            List<Path> all =
                    files.stream().filter(f -> name(f).startsWith("ledger")).toList();
            return all.get(random.nextInt(all.size()));
        }

        private Path bundle() {
            List<Path> all = files.stream()
                    .filter(f -> name(f).startsWith("tile/entries"))
                    .toList();
            return all.get(random.nextInt(all.size()));
        }

        /** One member of one line set to what it was not, as somebody with an editor would. */
        private Change edit() throws IOException {
            Path file = lines();
            List<String> all = text(open(file));
            int at = random.nextInt(all.size());
            String[] members = {
                "amount", "organisation", "occurred", "recordedAt", "stream", "subject", "type", "revision"
            };
            String member = members[random.nextInt(members.length)];
            all.set(at, all.get(at).replaceFirst("\"" + member + "\":\"(.)", "\"" + member + "\":\"~$1"));
            Files.writeString(file, String.join("\n", all) + "\n");
            String field = switch (member) {
                case "amount" -> "data";
                case "organisation", "occurred" -> "header";
                default -> member;
            };
            return new Change("edit " + member + " in " + name(file), Set.of(first(file) + at), field);
        }

        private Change move(boolean entry) throws IOException {
            Path file = entry ? bundle() : lines();
            List<byte[]> all = pieces(file, open(file));
            int one = random.nextInt(all.size());
            int two = (one + 1 + random.nextInt(all.size() - 1)) % all.size();
            byte[] kept = all.get(one);
            all.set(one, all.get(two));
            all.set(two, kept);
            Files.write(file, joined(all));
            return new Change(
                    "swap " + one + " and " + two + " in " + name(file), Set.of(first(file) + one, first(file) + two));
        }

        private Change takeOut(boolean entry) throws IOException {
            Path file = entry ? bundle() : lines();
            List<byte[]> all = pieces(file, open(file));
            int one = random.nextInt(all.size());
            all.remove(one);
            Files.write(file, joined(all));
            return new Change("take-out " + one + " of " + name(file), Set.of(first(file) + one));
        }

        /** A second telling of an entry put before or behind it. What is told is a place and not an entry. */
        private Change putIn(boolean entry) throws IOException {
            Path file = entry ? bundle() : lines();
            List<byte[]> all = pieces(file, open(file));
            Sample other = Sample.of(1 + random.nextInt(size)).with("data", ".00", ".01");
            byte[] bytes = entry
                    ? SampleExport.bundle(List.of(other.logEntry()))
                    : (other.line() + "\n").getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(all.size() + 1);
            all.add(at, bytes);
            Files.write(file, joined(all));
            return nothing("put-in at " + at + " of " + name(file));
        }

        private static List<String> text(byte[] bytes) {
            return new ArrayList<>(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }

        private static byte[] joined(List<byte[]> pieces) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pieces.forEach(out::writeBytes);
            return out.toByteArray();
        }

        private long first(Path file) {
            String number = name(file).replaceAll("\\.p/.*|\\.jsonl", "").replaceAll(".*/", "");
            return 256 * Long.parseLong(number) + 1;
        }

        /** Lines with their line feeds, or log entries with their lengths. */
        private List<byte[]> pieces(Path file, byte[] bytes) {
            List<byte[]> all = new ArrayList<>();
            for (int from = 0, to; from < bytes.length; from = to) {
                if (name(file).startsWith("ledger")) {
                    to = from;
                    while (bytes[to++] != '\n') {
                        continue;
                    }
                } else {
                    to = from + 2 + ((bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff);
                }
                all.add(Arrays.copyOfRange(bytes, from, to));
            }
            return all;
        }

        /** The entries to which the byte belongs: two for the line feed between two lines. */
        private Set<Long> at(Path file, byte[] bytes, int offset) {
            if (!name(file).startsWith("ledger") && !name(file).startsWith("tile/entries")) {
                return name(file).startsWith("tile/0/") ? Set.of(first(file) + offset / 32) : Set.of();
            }
            long position = first(file);
            int from = 0;
            for (byte[] piece : pieces(file, bytes)) {
                if (offset < from + piece.length) {
                    boolean lineFeed = piece[offset - from] == '\n' && position < size && position % 256 != 0;
                    return lineFeed ? Set.of(position, position + 1) : Set.of(position);
                }
                from += piece.length;
                position++;
            }
            return Set.of();
        }
    }
}
