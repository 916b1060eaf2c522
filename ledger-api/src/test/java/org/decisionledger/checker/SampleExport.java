package org.decisionledger.checker;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.decisionledger.core.integrity.LeafHash;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Tile;

/** Exports made up of sample entries with the ledger's own tree, notes and tiles. */
final class SampleExport {

    static final String NAME = "ledger.example/log";
    private static final KeyPair PAIR = pair(7);
    static final String KEY = key(NAME, PAIR);
    static final String OTHER_KEY = key(NAME, pair(8));

    private static final HexFormat HEX = HexFormat.of();

    private SampleExport() {}

    /** One entry as the ledger holds it. */
    record Sample(long position, String recordedAt, String type, String header, String data) {

        static Sample of(long position) {
            String id = String.format("entry-%05d", position);
            return new Sample(
                    position,
                    String.format(
                            "2026-11-22T%02d:%02d:%02d.%06dZ",
                            position / 3600 % 24, position / 60 % 60, position % 60, position % 1_000_000),
                    position % 3 == 0 ? "OfferDeclined" : "OfferReceived",
                    "{\"by\":{\"id\":\"nobody\",\"organisation\":\"org:example-ccg\"},\"id\":\"" + id
                            + "\",\"note\":\"caf\u00e9 \\\"}],\\\"header\\\":{ \ud83d\ude00\",\"occurred\":\"2018-10-01\"}",
                    "{\"amount\":\"" + (position * 7919 % 100_000)
                            + ".00\",\"from\":\"org:example-trust\",\"header\":{\"id\":\"x\"},"
                            + "\"terms\":[\"{\\\\\",1,true,null,{}]}");
        }

        Sample with(String field, String from, String to) {
            return new Sample(
                    position,
                    field.equals("recordedAt") ? changed(recordedAt, from, to) : recordedAt,
                    field.equals("type") ? changed(type, from, to) : type,
                    field.equals("header") ? changed(header, from, to) : header,
                    field.equals("data") ? changed(data, from, to) : data);
        }

        private static String changed(String text, String from, String to) {
            if (!text.contains(from)) {
                throw new IllegalArgumentException(from + " is not in " + text);
            }
            return text.replace(from, to);
        }

        /** As the line of the ledger has it. */
        String line() {
            return envelope(header, data);
        }

        /** As the tree has it. */
        String logEntry() {
            return envelope("\"" + sha(header) + "\"", "\"" + sha(data) + "\"");
        }

        private String envelope(String stoodForHeader, String stoodForData) {
            return LeafHash.envelope(
                    position,
                    recordedAt,
                    "Offer",
                    "offer:" + position % 17,
                    position / 17,
                    type,
                    "1",
                    stoodForHeader,
                    stoodForData);
        }

        private static String sha(String text) {
            return HEX.formatHex(TestSha.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    static List<Sample> samples(int size) {
        return LongStream.rangeClosed(1, size).mapToObj(Sample::of).toList();
    }

    /** An export of {@code size} sample entries. */
    static void write(Path folder, int size) {
        write(folder, size, Sample::of);
    }

    static void write(Path folder, long size, LongFunction<Sample> entries) {
        Written written = new Written(folder, size);
        for (long from = 0; from < size; from += Tile.FULL) {
            written.block(
                    from,
                    LongStream.range(from + 1, Math.min(size, from + Tile.FULL) + 1)
                            .mapToObj(entries)
                            .toList());
        }
        written.finish();
    }

    /** The same for log entries that need not fit the lines, for logs that were never right. */
    static void write(Path folder, List<String> lines, List<String> logEntries) {
        Written written = new Written(folder, lines.size());
        written.block(0, lines, logEntries);
        written.finish();
    }

    static String checkpoint(String name, long size, Hash root) {
        return new Checkpoint(name, size, root)
                .note()
                .signed(NoteKey.parse(key(name, PAIR)), PAIR.getPrivate())
                .toString();
    }

    static String checkpointByAnother(long size, Hash root) {
        return new Checkpoint(NAME, size, root)
                .note()
                .signed(NoteKey.parse(OTHER_KEY), pair(8).getPrivate())
                .toString();
    }

    static Hash root(List<Sample> entries) {
        Frontier tree = Frontier.empty();
        entries.forEach(e -> tree.add(Hash.leaf(e.logEntry().getBytes(StandardCharsets.UTF_8))));
        return tree.root();
    }

    /** A bundle of log entries (C2SP tlog-tiles). */
    static byte[] bundle(List<String> logEntries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String entry : logEntries) {
            byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length >> 8);
            out.write(bytes.length);
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private static String key(String name, KeyPair pair) {
        return NoteKey.of(name, NoteKey.Type.ED25519, pair.getPublic()).toString();
    }

    /** Always the same pair for the same number, so that the folders made are always the same. */
    private static KeyPair pair(int number) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    Arrays.fill(bytes, (byte) number);
                }
            });
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Written {

        private final Path folder;
        private final long size;
        private final Frontier tree = Frontier.empty();
        private final TileFiles tiles = new TileFiles();

        Written(Path folder, long size) {
            this.folder = folder;
            this.size = size;
        }

        void block(long from, List<Sample> entries) {
            block(
                    from,
                    entries.stream().map(Sample::line).toList(),
                    entries.stream().map(Sample::logEntry).toList());
        }

        void block(long from, List<String> lines, List<String> logEntries) {
            Tile tile = new Tile(0, from / Tile.FULL, logEntries.size());
            for (String entry : logEntries) {
                Hash leaf = Hash.leaf(entry.getBytes(StandardCharsets.UTF_8));
                tree.add(leaf);
                tiles.add(0, leaf);
            }
            put(tile.entriesPath(), bundle(logEntries));
            put(
                    tile.entriesPath().replace("tile/entries/", "ledger/") + ".jsonl",
                    (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        void finish() {
            tiles.finish();
            put("checkpoint", checkpoint(NAME, size, tree.root()).getBytes(StandardCharsets.UTF_8));
        }

        private void put(String path, byte[] bytes) {
            Path file = folder.resolve(path);
            try {
                Files.createDirectories(file.getParent());
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    out.write(bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Tiles of every level, each written when it is full or at the end. */
        private final class TileFiles {

            private final java.util.ArrayList<java.util.ArrayList<Hash>> levels = new java.util.ArrayList<>();
            private final java.util.ArrayList<Long> numbers = new java.util.ArrayList<>();

            void add(int level, Hash hash) {
                if (level == levels.size()) {
                    levels.add(new java.util.ArrayList<>());
                    numbers.add(0L);
                }
                levels.get(level).add(hash);
                if (levels.get(level).size() == Tile.FULL) {
                    Frontier part = Frontier.empty();
                    levels.get(level).forEach(part::add);
                    write(level);
                    numbers.set(level, numbers.get(level) + 1);
                    levels.get(level).clear();
                    add(level + 1, part.root());
                }
            }

            void finish() {
                for (int level = 0; level < levels.size(); level++) {
                    if (!levels.get(level).isEmpty()) {
                        write(level);
                    }
                }
            }

            private void write(int level) {
                List<Hash> hashes = levels.get(level);
                byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
                for (int i = 0; i < hashes.size(); i++) {
                    hashes.get(i).putInto(bytes, i * Hash.LENGTH);
                }
                put(new Tile(level, numbers.get(level), hashes.size()).path(), bytes);
            }
        }
    }

    private static final class TestSha {

        private TestSha() {}

        static byte[] of(byte[] bytes) {
            try {
                return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
