package org.decisionledger.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Checks an exported log: {@code java ExportChecker.java DIR --key KEY [--old-checkpoint FILE] [--witness KEY]...}, on any
 * JDK from 17.
 *
 * <p>The folder holds {@code checkpoint} (C2SP signed-note and tlog-checkpoint), {@code tile/L/N} and
 * {@code tile/entries/N} (C2SP tlog-tiles), and {@code ledger/N.jsonl}: for each bundle of log entries, one line of
 * canonical JSON (RFC 8785) for each entry. A log entry holds the SHA-256 of the line's {@code data} and {@code header}
 * and its other members as they are; the tree (RFC 6962, section 2.1) is over the log entries.
 *
 * <p>Every file is read once when nothing is wrong, a bundle and a line at a time, on every processor there is, so that
 * the memory needed does not grow with the ledger. Damage is told and passed by; nothing is ever written.
 */
public final class ExportChecker {

    /** Ends with 0 sound, 1 not sound, 2 bad input. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out::println, err::println, arguments));
    }

    /** What {@link #main} does: findings and verdict go to {@code out}, what is wrong with the question to {@code err}. */
    public static int run(Consumer<String> out, Consumer<String> err, String... arguments) {
        List<String> folders = new ArrayList<>();
        String key = "";
        Optional<Path> old = Optional.empty();
        List<String> witnesses = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--key") && more) {
                key = arguments[++i];
            } else if (arguments[i].equals("--old-checkpoint") && more) {
                old = Optional.of(Path.of(arguments[++i]));
            } else if (arguments[i].equals("--witness") && more) {
                witnesses.add(arguments[++i]);
            } else {
                folders.add(arguments[i]);
            }
        }
        if (folders.size() != 1 || key.isEmpty() || folders.get(0).startsWith("-")) {
            err.accept("Say: java ExportChecker.java DIR --key KEY [--old-checkpoint FILE] [--witness KEY]...");
            return 2;
        }
        try {
            Verdict verdict =
                    check(Path.of(folders.get(0)), key, old, witnesses, finding -> out.accept(finding.toString()));
            out.accept(verdict.toString());
            return verdict.sound() ? 0 : 1;
        } catch (BadInput e) {
            err.accept(e.getMessage());
            return 2;
        }
    }

    /**
     * Checks one export.
     *
     * @param folder the exported folder
     * @param key the log's verifier key, {@code name+id+key} (C2SP signed-note), or a file that holds it
     * @param oldCheckpoint a checkpoint of the same log that was kept elsewhere
     * @param found is told each finding as it is made
     * @throws BadInput when folder, key or old checkpoint are not what they should be; never for what the export holds
     */
    public static Verdict check(Path folder, String key, Optional<Path> oldCheckpoint, Consumer<Finding> found)
            throws BadInput {
        return check(folder, key, oldCheckpoint, List.of(), found);
    }

    /**
     * The same, and whether second parties countersigned the checkpoint (C2SP tlog-cosignature).
     *
     * @param witnesses their verifier keys, each as text or a file that holds it; one that did not countersign is a
     *     finding
     */
    public static Verdict check(
            Path folder, String key, Optional<Path> oldCheckpoint, List<String> witnesses, Consumer<Finding> found)
            throws BadInput {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + " is not a folder.");
        }
        Key parsed = Key.read(key, Key.ED25519);
        List<Key> parties = new ArrayList<>();
        for (String witness : witnesses) {
            parties.add(Key.read(witness, Key.COSIGNATURE));
        }
        Optional<Note> old = Optional.empty();
        if (oldCheckpoint.isPresent()) {
            old = Optional.of(Note.kept(oldCheckpoint.get()));
        }
        return new Check(folder, parsed, old, parties, found).run();
    }

    private ExportChecker() {}

    /** The question itself cannot be understood. */
    public static final class BadInput extends Exception {

        private static final long serialVersionUID = 1L;

        BadInput(String message) {
            super(message);
        }
    }

    /** The kinds of damage, each with the code by which it is told. */
    public enum Kind {
        CHECKPOINT_MISSING("checkpoint-missing"),
        CHECKPOINT_MALFORMED("checkpoint-malformed"),
        /** By this key, of this name, over this text. */
        CHECKPOINT_NOT_SIGNED("checkpoint-not-signed"),
        /** A second party that was asked about did not, or its signature does not hold. */
        NOT_COUNTERSIGNED("not-countersigned"),
        ROOT_DIFFERS("root-differs"),
        /** Too much is missing for the root to be recomputed. */
        ROOT_UNKNOWN("root-unknown"),
        FILE_MISSING("file-missing"),
        /** A file that the tree of this size does not have: a stranger, or a tile of another width. */
        FILE_UNEXPECTED("file-unexpected"),
        FILE_UNREADABLE("file-unreadable"),
        TILE_DIFFERS("tile-differs"),
        /** The lengths in a bundle of log entries do not fit what it holds. */
        BUNDLE_LENGTHS("bundle-lengths"),
        /** A log entry that is in the tree and is not of the form agreed. */
        ENTRY_MALFORMED("entry-malformed"),
        /** A log entry that is in the tree and states another position than its own. */
        ENTRY_POSITION("entry-position"),
        ENTRY_CHANGED("entry-changed"),
        ENTRY_MISSING("entry-missing"),
        ENTRY_EXTRA("entry-extra"),
        ENTRY_OUT_OF_ORDER("entry-out-of-order"),
        LINE_CHANGED("line-changed"),
        LINE_MISSING("line-missing"),
        LINE_EXTRA("line-extra"),
        LINE_OUT_OF_ORDER("line-out-of-order"),
        OLD_CHECKPOINT_NOT_SIGNED("old-checkpoint-not-signed"),
        /** The log is shorter than it has been. */
        ROLLED_BACK("rolled-back"),
        /** What the old checkpoint was signed over is not what stands there now. */
        REWRITTEN("rewritten");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One piece of damage.
     *
     * @param file path in the export, with slashes; "" when it is not about one file
     * @param position of the entry, from 1; 0 when it is not about one entry
     * @param entryId the entry's own name as far as it can be read; else ""
     * @param field the member that differs ({@code data}, {@code header}, {@code recordedAt} …), {@code form} when it is
     *     the way it is written; else ""
     */
    public record Finding(Kind kind, String file, long position, String entryId, String field, String message) {

        /** One line: code, place, what is wrong. */
        @Override
        public String toString() {
            StringBuilder line = new StringBuilder(kind.code()).append(": ");
            if (position > 0) {
                line.append("position ").append(position);
                line.append(entryId.isEmpty() ? "" : ", entry " + entryId);
                line.append(field.isEmpty() ? "" : ", " + field);
                line.append(": ");
            }
            return line.append(file.isEmpty() ? "" : file + ": ")
                    .append(message)
                    .toString();
        }
    }

    /**
     * What came of it.
     *
     * @param log the name of the log, from the key
     * @param entries the number of entries, from the checkpoint when it is signed, else from what is there
     * @param root the root hash recomputed from the entries, in base64; "" when it could not be
     * @param countersigned a sentence for each second party asked about that countersigned, with the time it stated
     * @param findings how many there are
     */
    public record Verdict(String log, long entries, String root, List<String> countersigned, long findings) {

        public boolean sound() {
            return findings == 0;
        }

        @Override
        public String toString() {
            return String.join("", countersigned)
                    + (sound()
                            ? "SOUND: all " + entries + " entries are those that " + log
                                    + " signed, in their order. Root " + root
                            : "NOT SOUND: " + findings + (findings == 1 ? " finding" : " findings") + " among "
                                    + entries + " entries of " + log + ".");
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Key and checkpoint

    private static final int HASH = 32;
    private static final int FULL = 256;
    private static final long MOST = (1L << 53) - 1;

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Base64 in its one way of being written; nothing when it is not. */
    private static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An Ed25519 key as signed notes write it. */
    private record Key(String name, byte[] id, PublicKey key) {

        /** The signature of a log. */
        static final byte ED25519 = 1;
        /** The signature of a second party, with the time at which it was given. */
        static final byte COSIGNATURE = 4;
        /** What stands before the 32 bytes of the key in its X.509 encoding (RFC 8410, section 4). */
        private static final String X509 = "302a300506032b6570032100";

        static Key read(String given, byte type) throws BadInput {
            String text = given.strip();
            if (!text.contains("+")) {
                try {
                    text = Files.readString(Path.of(text)).strip();
                } catch (IOException | RuntimeException e) {
                    throw new BadInput("The key is written name+id+key, or is a file that holds that: " + given);
                }
            }
            String[] parts = text.split("\\+", 3);
            byte[] typed = parts.length == 3 ? base64(parts[2]).orElse(new byte[0]) : new byte[0];
            if (typed.length != HASH + 1 || typed[0] != type || parts[0].isEmpty()) {
                throw new BadInput("The key is not " + (type == ED25519 ? "an Ed25519 key" : "that of a second party,")
                        + " written name+id+key: " + text);
            }
            Sha sha = new Sha();
            byte[] id = Arrays.copyOf(sha.of((parts[0] + "\n").getBytes(StandardCharsets.UTF_8), typed), Note.ID);
            if (!HexFormat.of().formatHex(id).equals(parts[1])) {
                throw new BadInput("The id " + parts[1] + " is not that of the key; was it copied whole?");
            }
            byte[] encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(typed, 1, typed.length));
            try {
                return new Key(
                        parts[0],
                        id,
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            } catch (GeneralSecurityException e) {
                throw new BadInput("The key is not an Ed25519 key: " + text);
            }
        }

        boolean signed(byte[] message, byte[] signature) {
            try {
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(message);
                return verifier.verify(signature);
            } catch (GeneralSecurityException e) {
                return false; // a signature that is not even well formed proves nothing
            }
        }
    }

    /** A signed checkpoint: the text, what it says, and its signatures by name of key. */
    private record Note(String text, String origin, long size, byte[] root, List<Map.Entry<String, byte[]>> lines) {

        static final int ID = 4;
        private static final int LONGEST = 1 << 20;
        private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,15}");
        private static final Pattern SIGNATURE = Pattern.compile("\u2014 ([^ +]+) ([A-Za-z0-9+/=]+)");

        /** @throws IllegalArgumentException saying what is wrong with it */
        static Note parse(byte[] bytes) {
            String all;
            try {
                all = decode(bytes);
            } catch (CharacterCodingException e) {
                throw new IllegalArgumentException("it is not text in UTF-8");
            }
            int blank = all.lastIndexOf("\n\n");
            if (blank < 0 || !all.endsWith("\n") || all.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
                throw new IllegalArgumentException("it is not a text, an empty line and signatures");
            }
            String text = all.substring(0, blank + 1);
            String[] said = text.split("\n", -1);
            Optional<byte[]> root = said.length > 3 ? base64(said[2]) : Optional.empty();
            if (root.isEmpty()
                    || root.get().length != HASH
                    || said[0].isEmpty()
                    || !NUMBER.matcher(said[1]).matches()
                    || Long.parseLong(said[1]) > MOST) {
                throw new IllegalArgumentException("its text is not a name, a number of entries and a root hash");
            }
            List<Map.Entry<String, byte[]>> lines = new ArrayList<>();
            for (String line : all.substring(blank + 2).split("\n", -1)) {
                Matcher m = SIGNATURE.matcher(line);
                Optional<byte[]> signature = m.matches() ? base64(m.group(2)) : Optional.empty();
                if (signature.isPresent() && signature.get().length > ID) {
                    lines.add(Map.entry(m.group(1), signature.get()));
                } else if (!line.isEmpty()) {
                    throw new IllegalArgumentException("a signature is not a dash, a name and base64");
                }
            }
            return new Note(text, said[0], Long.parseLong(said[1]), root.get(), lines);
        }

        static Note kept(Path file) throws BadInput {
            try {
                if (Files.size(file) > LONGEST) {
                    throw new BadInput("The old checkpoint " + file + " is too long to be one.");
                }
                return parse(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new BadInput("The old checkpoint " + file + " cannot be read.");
            } catch (IllegalArgumentException e) {
                throw new BadInput("The old checkpoint " + file + " is none: " + e.getMessage() + ".");
            }
        }

        /**
         * When a second party countersigned it, the latest when it did so more than once.
         *
         * @throws IllegalArgumentException it did not, or its signature does not hold; the message says which
         */
        Instant countersigned(Key witness) {
            long latest = -1;
            for (Map.Entry<String, byte[]> line : lines) {
                byte[] signature = line.getValue();
                if (line.getKey().equals(witness.name()) && Arrays.equals(signature, 0, ID, witness.id(), 0, ID)) {
                    int bare = ID + Long.BYTES;
                    long time = signature.length > bare
                            ? ByteBuffer.wrap(signature, ID, Long.BYTES).getLong()
                            : -1;
                    byte[] message = ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
                    if (time < 0 || !witness.signed(message, Arrays.copyOfRange(signature, bare, signature.length))) {
                        throw new IllegalArgumentException("the countersignature of " + witness.name()
                                + " does not hold: text, time or signature were changed");
                    }
                    latest = Math.max(latest, time);
                }
            }
            if (latest < 0) {
                throw new IllegalArgumentException("it bears no countersignature of " + witness.name());
            }
            return Instant.ofEpochSecond(latest);
        }

        /** What is wrong with its signature by this key; "" when nothing is. */
        String fault(Key key) {
            if (!origin.equals(key.name())) {
                return "it is that of \"" + plain(origin) + "\", and the key is that of \"" + key.name() + "\"";
            }
            boolean found = false;
            for (Map.Entry<String, byte[]> line : lines) {
                byte[] signature = line.getValue();
                if (line.getKey().equals(key.name()) && Arrays.equals(signature, 0, ID, key.id(), 0, ID)) {
                    byte[] bare = Arrays.copyOfRange(signature, ID, signature.length);
                    if (!key.signed(text.getBytes(StandardCharsets.UTF_8), bare)) {
                        return "the signature does not hold: text or signature were changed after signing";
                    }
                    found = true;
                }
            }
            return found ? "" : "it bears no signature of this key";
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Hashes and the tree

    /** SHA-256 for one thread, without copying. */
    private static final class Sha {

        private final MessageDigest digest;

        Sha() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java platform has it
            }
        }

        byte[] of(byte[]... parts) {
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        }

        void plain(byte[] from, int start, int end, byte[] to, int at) {
            digest.update(from, start, end - start);
            into(to, at);
        }

        void leaf(byte[] from, int start, int end, byte[] to, int at) {
            digest.update((byte) 0);
            plain(from, start, end, to, at);
        }

        /** Of two hashes that stand one after the other. */
        void node(byte[] pair, int start, byte[] to, int at) {
            digest.update((byte) 1);
            plain(pair, start, start + 2 * HASH, to, at);
        }

        private void into(byte[] to, int at) {
            try {
                digest.digest(to, at, HASH);
            } catch (DigestException e) {
                throw new IllegalStateException(e); // there is always room for a hash
            }
        }
    }

    /** Told each tile above the leaves as it is complete. */
    private interface TileSink {
        void tile(int level, long number, byte[] hashes, int width);
    }

    /** The tree, fed from the left in tiles of 256 leaf hashes; only the last may be narrower. */
    private static final class Tree {

        private final Sha sha = new Sha();
        private final List<byte[]> hashes = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();
        private final List<Long> numbers = new ArrayList<>();
        private final TileSink sink;
        private byte[] last = new byte[0];
        private int lastWidth;

        Tree(TileSink sink) {
            this.sink = sink;
        }

        void add(byte[] leaves, int width) {
            if (width == FULL) {
                push(0, perfect(leaves, 0, FULL));
            } else {
                last = leaves;
                lastWidth = width;
            }
        }

        /** @param index 0 stands for the tiles of level 1 */
        private void push(int index, byte[] hash) {
            if (index == hashes.size()) {
                hashes.add(new byte[FULL * HASH]);
                widths.add(0);
                numbers.add(0L);
            }
            int width = widths.get(index);
            System.arraycopy(hash, 0, hashes.get(index), width * HASH, HASH);
            widths.set(index, ++width);
            if (width == FULL) {
                sink.tile(index + 1, numbers.get(index), hashes.get(index), FULL);
                widths.set(index, 0);
                numbers.set(index, numbers.get(index) + 1);
                push(index + 1, perfect(hashes.get(index), 0, FULL));
            }
        }

        void finish() {
            for (int i = 0; i < hashes.size(); i++) {
                if (widths.get(i) > 0) {
                    sink.tile(i + 1, numbers.get(i), hashes.get(i), widths.get(i));
                }
            }
        }

        byte[] root() {
            return root(last, lastWidth);
        }

        /** The root as it would be if these were the last leaves. */
        byte[] root(byte[] leaves, int width) {
            byte[] root = fold(leaves, width, new byte[0]);
            for (int i = 0; i < hashes.size(); i++) {
                root = fold(hashes.get(i), widths.get(i), root);
            }
            return root.length == 0 ? sha.of() : root;
        }

        /** Whole subtrees from the right, each put to the left of what there is. */
        private byte[] fold(byte[] from, int width, byte[] right) {
            byte[] root = right;
            for (int rest = width; rest > 0; rest &= rest - 1) {
                int whole = Integer.lowestOneBit(rest);
                byte[] left = perfect(from, rest - whole, whole);
                root = root.length == 0 ? left : sha.of(new byte[] {1}, left, root);
            }
            return root;
        }

        private byte[] perfect(byte[] from, int first, int width) {
            byte[] row = Arrays.copyOfRange(from, first * HASH, (first + width) * HASH);
            for (int n = width; n > 1; n /= 2) {
                for (int i = 0; i < n / 2; i++) {
                    sha.node(row, 2 * i * HASH, row, i * HASH);
                }
            }
            return Arrays.copyOf(row, HASH);
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Names of files

    /** The files that hold 256 entries or their hashes: where they are, and how their names end. */
    private enum Series {
        HASHES("tile/0/", ""),
        ENTRIES("tile/entries/", ""),
        LINES("ledger/", ".jsonl");

        private final String folder;
        private final String ending;

        Series(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }

        String path(long number, int width) {
            return folder + numbered(number, width) + ending;
        }
    }

    private static String numbered(long number, int width) {
        StringBuilder path = new StringBuilder(three(number % 1000));
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + three(rest % 1000) + "/");
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }

    private static String three(long number) {
        return "" + number / 100 + number / 10 % 10 + number % 10;
    }

    /** A file name taken apart: level 0 also for bundles and lines. */
    private record Name(int level, long number, int width) {

        private static final Pattern FORM = Pattern.compile(
                "(?:tile/(?:entries|([0-9]{1,2}))/|ledger/)((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([0-9]{1,3}))?(\\.jsonl)?");

        static Optional<Name> of(String path) {
            Matcher m = FORM.matcher(path);
            if (!m.matches() || path.startsWith("ledger/") == (m.group(4) == null)) {
                return Optional.empty();
            }
            int level = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
            long number = Long.parseLong(m.group(2).replaceAll("[x/]", ""));
            int width = m.group(3) == null ? FULL : Integer.parseInt(m.group(3));
            String written = numbered(number, width) + (m.group(4) == null ? "" : m.group(4));
            boolean odd = width == 0
                    || width > FULL
                    || number > MOST / FULL
                    || !path.substring(m.start(2)).equals(written);
            return odd ? Optional.empty() : Optional.of(new Name(level, number, width));
        }

        /** Number of hashes at this level of a tree of that size. */
        static long at(int level, long size) {
            return 8 * level > 56 ? 0 : size >> (8 * level);
        }

        /** How wide the tile of this level and number is in a tree of that size; 0 when there is none. */
        static int due(int level, long number, long size) {
            return (int) Math.max(0, Math.min(FULL, at(level, size) - number * FULL));
        }
    }

    /** Text of others, made fit to be printed. */
    private static String plain(String text) {
        String cut = text.length() > 120 ? text.substring(0, 120) + "…" : text;
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\x{FFFD}]", "?");
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Log entries and lines

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean at(byte[] in, int start, int end, byte[] what) {
        return end - start >= what.length && Arrays.equals(in, start, start + what.length, what, 0, what.length);
    }

    private static int indexOf(byte[] in, int start, int end, byte[] what) {
        for (int i = start; i <= end - what.length; i++) {
            if (in[i] == what[0] && at(in, i, end, what)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] in, int start, int end, byte[] what) {
        for (int i = end - what.length; i >= start; i--) {
            if (in[i] == what[0] && at(in, i, end, what)) {
                return i;
            }
        }
        return -1;
    }

    /** A stretch of bytes. */
    private record Piece(byte[] in, int start, int end) {

        byte[] leaf(Sha sha) {
            byte[] hash = new byte[HASH];
            sha.leaf(in, start, end, hash, 0);
            return hash;
        }

        String text() {
            return new String(in, start, end - start, StandardCharsets.UTF_8);
        }
    }

    /** The form of a log entry: nine members, sorted, no blanks (RFC 8785). */
    private static final class LogEntry {

        private static final List<String> NAMES = List.of(
                "data", "header", "position", "recordedAt", "revision", "sequence", "stream", "subject", "type");
        private static final byte[][] MARKS = NAMES.stream()
                .map(name -> ascii((name.equals("data") ? "{\"" : ",\"") + name + "\":"))
                .toArray(byte[][]::new);
        private static final byte[] HEX = ascii("0123456789abcdef");
        private static final byte[] DIGITS = new byte[FULL];

        static {
            Arrays.fill(DIGITS, (byte) -1);
            for (byte i = 0; i < HEX.length; i++) {
                DIGITS[HEX[i]] = i;
            }
        }

        private static final int DATA = 0;
        private static final int HEADER = 1;
        private static final int POSITION = 2;
        private static final int SEQUENCE = 5;
        /** Where the hash of the data, that of the header, and what follows them begin. */
        static final int DATA_AT = 9;

        static final int HEADER_AT = DATA_AT + 2 * HASH + 12;
        static final int REST_AT = HEADER_AT + 2 * HASH + 1;

        private final byte[] in;
        private final int start;
        private final int end;
        private int next;
        /** All bytes within strings, one over the other: negative when one of them is not ASCII. */
        private int seen;

        private LogEntry(byte[] in, int start, int end) {
            this.in = in;
            this.start = start;
            this.next = start;
            this.end = end;
        }

        /** The position it states, or -1 when it is not of the form. */
        static long position(byte[] in, int start, int end) {
            return new LogEntry(in, start, end).read();
        }

        private long read() {
            long position = -1;
            for (int i = 0; i < MARKS.length; i++) {
                if (!at(in, next, end, MARKS[i])) {
                    return -1;
                }
                next += MARKS[i].length;
                long value = i == DATA || i == HEADER ? hex() : i == POSITION || i == SEQUENCE ? number() : string();
                if (value < 0) {
                    return -1;
                }
                position = i == POSITION ? value : position;
            }
            boolean whole = next == end - 1 && in[next] == '}' && position > 0;
            return whole && (seen >= 0 || utf8()) ? position : -1;
        }

        private boolean utf8() {
            try {
                decode(Arrays.copyOfRange(in, start, end));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        private long hex() {
            int stop = next + 2 * HASH + 2;
            if (stop > end || in[next] != '"' || in[stop - 1] != '"') {
                return -1;
            }
            int digits = 0;
            for (int i = next + 1; i < stop - 1; i++) {
                digits |= digit(in[i]);
            }
            next = stop;
            return digits;
        }

        private long number() {
            int first = next;
            long value = 0;
            while (next < end && in[next] >= '0' && in[next] <= '9' && value <= MOST) {
                value = 10 * value + in[next++] - '0';
            }
            boolean good = next > first && value <= MOST && (next == first + 1 || in[first] != '0');
            return good ? value : -1;
        }

        /** Only what must be escaped is, and in the shortest way. */
        private long string() {
            if (next == end || in[next] != '"') {
                return -1;
            }
            for (int i = next + 1; i < end; i++) {
                byte c = in[i];
                seen |= c;
                if (c == '"') {
                    next = i + 1;
                    return 0;
                } else if (c == '\\') {
                    int length = escape(i);
                    if (length == 0) {
                        return -1;
                    }
                    i += length - 1;
                } else if (c >= 0 && c < 0x20) {
                    return -1;
                }
            }
            return -1;
        }

        private int escape(int i) {
            if (i + 1 < end && "\"\\bfnrt".indexOf(in[i + 1]) >= 0) {
                return 2;
            }
            if (i + 6 > end || !at(in, i, end, new byte[] {'\\', 'u', '0', '0'}) || digit(in[i + 5]) < 0) {
                return 0;
            }
            int code = 16 * (in[i + 4] - '0') + digit(in[i + 5]);
            return code >= 0 && code < 0x20 && (code < 8 || code == 0x0b || code > 0x0d) ? 6 : 0;
        }

        /** Negative when it is none. */
        static int digit(byte c) {
            return DIGITS[c & 0xff];
        }

        /**
         * The members in which {@code actual} differs from {@code logged}, which is of the form; {@code form} when it
         * differs in none of them. Made to cope with any damage.
         */
        static Map<String, String> differences(Piece logged, Piece actual) {
            Map<String, String> found = new LinkedHashMap<>();
            int e = logged.start();
            int a = actual.start();
            for (int i = 0; i < MARKS.length; i++) {
                int eFrom = e + MARKS[i].length;
                int eTo = i + 1 < MARKS.length ? indexOf(logged.in(), eFrom, logged.end(), MARKS[i + 1]) : logged.end();
                Piece value = new Piece(logged.in(), eFrom, eTo);
                int mark = indexOf(actual.in(), a, actual.end(), MARKS[i]);
                if (mark < 0) {
                    found.put(NAMES.get(i), "its name is not where it belongs");
                } else {
                    a = mark + MARKS[i].length;
                    int to = i + 1 < MARKS.length ? indexOf(actual.in(), a, actual.end(), MARKS[i + 1]) : actual.end();
                    boolean same = to < 0
                            ? at(actual.in(), a, actual.end(), Arrays.copyOfRange(value.in(), eFrom, eTo))
                            : Arrays.equals(value.in(), eFrom, eTo, actual.in(), a, to);
                    if (!same) {
                        Piece stands = new Piece(actual.in(), a, to < 0 ? actual.end() : to);
                        found.put(NAMES.get(i), told(i, value, stands));
                    }
                }
                e = eTo;
            }
            if (found.isEmpty()) {
                found.put("form", "the members are those logged and the line is not written as it was");
            }
            return found;
        }

        private static String told(int member, Piece logged, Piece actual) {
            return member <= HEADER
                    ? "not what was logged (its hash is another)"
                    : plain(actual.text()) + " stands where " + plain(logged.text()) + " was logged";
        }
    }

    /** One line of the ledger, taken apart without trusting it. */
    private static final class Line {

        private static final byte[] DATA = ascii("{\"data\":");
        private static final byte[] HEADER = ascii(",\"header\":");
        private static final byte[] POSITION = ascii(",\"position\":");

        private Line() {}

        /** Whether the line is exactly what the log entry, which is of the form, is bound to. */
        static boolean matches(byte[] in, int start, int end, byte[] log, int from, int to, Sha sha, byte[] scratch) {
            int rest = end - (to - from - LogEntry.REST_AT);
            if (rest < start + DATA.length + HEADER.length
                    || !at(in, start, end, DATA)
                    || !Arrays.equals(in, rest, end, log, from + LogEntry.REST_AT, to)) {
                return false;
            }
            for (int split = lastIndexOf(in, start + DATA.length, rest, HEADER), tries = 0;
                    split >= 0 && tries < 3;
                    split = lastIndexOf(in, start + DATA.length, split, HEADER), tries++) {
                sha.plain(in, split + HEADER.length, rest, scratch, 0);
                if (isHex(scratch, log, from + LogEntry.HEADER_AT)) {
                    sha.plain(in, start + DATA.length, split, scratch, 0);
                    return isHex(scratch, log, from + LogEntry.DATA_AT);
                }
            }
            return false;
        }

        private static boolean isHex(byte[] hash, byte[] text, int at) {
            int differs = 0;
            for (int i = 0; i < HASH; i++) {
                differs |= text[at + 2 * i] ^ LogEntry.HEX[hash[i] >> 4 & 15];
                differs |= text[at + 2 * i + 1] ^ LogEntry.HEX[hash[i] & 15];
            }
            return differs == 0;
        }

        /** The log entry that would be made of this line; whatever is damaged in the line is damaged in it. */
        static Piece logEntry(Piece line, Sha sha) {
            byte[] in = line.in();
            int data = Math.min(line.start() + DATA.length, line.end());
            int[] parts = parts(line);
            byte[] hash = new byte[HASH];
            StringBuilder head =
                    new StringBuilder(new String(in, line.start(), data - line.start(), StandardCharsets.ISO_8859_1));
            sha.plain(in, data, parts[0], hash, 0);
            head.append('"').append(HexFormat.of().formatHex(hash)).append('"');
            head.append(new String(in, parts[0], parts[1] - parts[0], StandardCharsets.ISO_8859_1));
            sha.plain(in, parts[1], parts[2], hash, 0);
            head.append('"').append(HexFormat.of().formatHex(hash)).append('"');
            byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
            int rest = Math.min(line.end() - parts[2], 1 << 16); // longer cannot be sound
            byte[] all = Arrays.copyOf(start, start.length + rest);
            System.arraycopy(in, parts[2], all, start.length, rest);
            return new Piece(all, 0, all.length);
        }

        /** Where the data end, where the header begins, where it ends: by the brackets, else by the names. */
        private static int[] parts(Piece line) {
            byte[] in = line.in();
            int from = Math.min(line.start() + DATA.length, line.end());
            int data = value(in, from, line.end());
            int header =
                    data >= 0 && at(in, data, line.end(), HEADER) ? value(in, data + HEADER.length, line.end()) : -1;
            if (header >= 0 && at(in, header, line.end(), POSITION)) {
                return new int[] {data, data + HEADER.length, header};
            }
            int position = lastIndexOf(in, from, line.end(), POSITION);
            int rest = position >= 0 ? position : header >= 0 ? header : line.end();
            int split = lastIndexOf(in, from, rest, HEADER);
            if (data >= 0 && data + HEADER.length <= rest && (split < 0 || at(in, data, rest, HEADER))) {
                split = data;
            }
            return split < 0 ? new int[] {rest, rest, rest} : new int[] {split, split + HEADER.length, rest};
        }

        /** Where the object that begins here ends, or -1; only brackets and strings are looked at. */
        private static int value(byte[] in, int start, int end) {
            int depth = 0;
            for (int i = start; i < end; i++) {
                switch (in[i]) {
                    case '"' -> {
                        for (i++; i < end && in[i] != '"'; i++) {
                            i += in[i] == '\\' ? 1 : 0;
                        }
                    }
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> {}
                }
                if (depth <= 0) {
                    return i < end ? i + 1 : -1;
                }
            }
            return -1;
        }

        /** The member {@code id} of the header as it stands; "" when it cannot be read. */
        static String entryId(Piece line) {
            int[] parts = parts(line);
            byte[] name = ascii("\"id\":\"");
            int depth = 0;
            for (int i = parts[1]; i < parts[2]; i++) {
                byte c = line.in()[i];
                if (c == '"') {
                    if (depth == 1 && at(line.in(), i, parts[2], name)) {
                        int from = i + name.length;
                        int to = indexOf(line.in(), from, parts[2], ascii("\""));
                        return to < 0 ? "" : plain(new Piece(line.in(), from, to).text());
                    }
                    for (i++; i < parts[2] && line.in()[i] != '"'; i++) {
                        i += line.in()[i] == '\\' ? 1 : 0;
                    }
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
            }
            return "";
        }

        /** The position a log entry or a line states, however damaged the rest; 0 when it cannot be read. */
        static long position(Piece entry) {
            int at = lastIndexOf(entry.in(), entry.start(), entry.end(), POSITION);
            long value = at < 0 ? -1 : new LogEntry(entry.in(), at + POSITION.length, entry.end()).number();
            return Math.max(0, value);
        }
    }

    /** Reads a file line by line into one buffer. */
    private static final class LineReader implements AutoCloseable {

        /** A longer line is not read to its end, and so never found sound. */
        private static final int LONGEST = 1 << 25;

        private final InputStream in;
        private byte[] buffer;
        private int from;
        private int to;
        private int start;
        private int end;
        private boolean ended;

        LineReader(InputStream in, byte[] buffer) {
            this.in = in;
            this.buffer = buffer;
        }

        /** Moves on to the next line; false at the end of the file. */
        boolean next() throws IOException {
            int seen = from;
            while (true) {
                for (int i = seen; i < to; i++) {
                    if (buffer[i] == '\n') {
                        return line(i, true, i + 1);
                    }
                }
                seen = to;
                if (to == buffer.length) {
                    seen = makeRoom();
                }
                int read = in.read(buffer, to, buffer.length - to);
                if (read < 0) {
                    return to > from && line(to, false, to);
                }
                to += read;
            }
        }

        private boolean line(int stop, boolean whole, int onward) {
            start = from;
            end = stop;
            ended = whole;
            from = onward;
            return true;
        }

        private int makeRoom() {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, to - from);
                to -= from;
                from = 0;
            } else if (buffer.length < LONGEST) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            } else {
                to = LONGEST / 2; // forgets the second half of a line that is too long to be told
            }
            return to;
        }

        Piece piece() {
            return new Piece(buffer, start, end);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Finding out which entry is damaged

    /**
     * A log entry as one of the files has it or implies it.
     *
     * @param bytes the log entry
     * @param position the position it states, 0 when that cannot be read
     * @param trouble what is wrong around it; "" when nothing is
     */
    private record Item(Piece bytes, byte[] leaf, long position, String id, String trouble) {

        boolean wellFormed() {
            return LogEntry.position(bytes.in(), bytes.start(), bytes.end()) > 0;
        }
    }

    /** The leaf hashes of one tile of level 0, some of which may not be known. */
    private static final class Leaves {

        private final byte[] hashes;
        private final boolean[] known;

        Leaves(int width) {
            hashes = new byte[width * HASH];
            known = new boolean[width];
        }

        void set(int slot, byte[] hash) {
            System.arraycopy(hash, 0, hashes, slot * HASH, HASH);
            known[slot] = true;
        }

        boolean is(int slot, byte[] hash) {
            return known[slot] && Arrays.equals(hashes, slot * HASH, (slot + 1) * HASH, hash, 0, HASH);
        }

        int width() {
            return known.length;
        }

        boolean complete() {
            for (boolean one : known) {
                if (!one) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Which item belongs to which position: sound ones by their hash, damaged ones by what they state or where they stand. */
    private static final class Alignment {

        private static final int NONE = -1;
        private final List<Item> items;
        private final int[] itemAt;
        private final int[] slotOf;
        private final boolean[] sound;

        Alignment(List<Item> items, Leaves due, long first) {
            this.items = items;
            itemAt = new int[due.width()];
            slotOf = new int[items.size()];
            sound = new boolean[items.size()];
            Arrays.fill(itemAt, NONE);
            Arrays.fill(slotOf, NONE);
            byHash(due);
            for (int k = 0; k < items.size(); k++) {
                long stated = items.get(k).position() - first;
                claim(k, stated >= 0 && stated < due.width() ? (int) stated : NONE);
            }
            for (int k = 0; k < items.size(); k++) {
                claim(k, k == 0 || slotOf[k - 1] == NONE ? k : slotOf[k - 1] + 1);
                claim(k, k);
            }
        }

        private void byHash(Leaves due) {
            Map<ByteBuffer, Integer> slots = new HashMap<>();
            for (int slot = 0; slot < due.width(); slot++) {
                if (due.known[slot]) {
                    slots.put(ByteBuffer.wrap(due.hashes, slot * HASH, HASH).slice(), slot);
                }
            }
            for (int k = 0; k < items.size(); k++) {
                if (k < due.width() && due.is(k, items.get(k).leaf())) {
                    claim(k, k);
                    sound[k] = true;
                }
            }
            for (int k = 0; k < items.size(); k++) {
                Integer slot = slots.get(ByteBuffer.wrap(items.get(k).leaf()));
                if (slot != null && claim(k, slot)) {
                    sound[k] = true;
                }
            }
        }

        private boolean claim(int item, int slot) {
            if (slotOf[item] != NONE || slot < 0 || slot >= itemAt.length || itemAt[slot] != NONE) {
                return false;
            }
            itemAt[slot] = item;
            slotOf[item] = slot;
            return true;
        }

        Optional<Item> at(int slot) {
            return itemAt[slot] == NONE ? Optional.empty() : Optional.of(items.get(itemAt[slot]));
        }

        boolean sound(int slot) {
            return itemAt[slot] != NONE && sound[itemAt[slot]];
        }

        /** The fewest positions that would have to be moved for all to be in order. */
        List<Integer> outOfOrder() {
            int n = slotOf.length;
            int[] longest = new int[n];
            int[] before = new int[n];
            int best = NONE;
            for (int k = 0; k < n; k++) {
                before[k] = NONE;
                if (slotOf[k] != NONE) {
                    longest[k] = 1;
                    for (int j = 0; j < k; j++) {
                        if (slotOf[j] != NONE && slotOf[j] < slotOf[k] && longest[j] >= longest[k]) {
                            longest[k] = longest[j] + 1;
                            before[k] = j;
                        }
                    }
                    best = best == NONE || longest[k] > longest[best] ? k : best;
                }
            }
            boolean[] inOrder = new boolean[n];
            for (int k = best; k != NONE; k = before[k]) {
                inOrder[k] = true;
            }
            List<Integer> moved = new ArrayList<>();
            List<Integer> elsewhere = new ArrayList<>();
            for (int k = 0; k < n; k++) {
                if (slotOf[k] != NONE && !inOrder[k]) {
                    moved.add(k);
                }
                if (slotOf[k] != NONE && slotOf[k] != k) {
                    elsewhere.add(k);
                }
            }
            // two that changed places are those two, though one of them and a third would do as well
            return elsewhere.size() <= moved.size() ? elsewhere : moved;
        }
    }

    /** The log entries of a bundle whose lengths cannot be relied upon. */
    private static final class Bundle {

        private static final byte[] BEGIN = ascii("{\"data\":\"");

        private Bundle() {}

        /** @param known leaf hashes by which an entry is told to be whole */
        static List<Item> items(byte[] in, Set<ByteBuffer> known, Sha sha) {
            List<Item> items = new ArrayList<>();
            int last = in.length - 1;
            while (last >= 0 && !(in[last] == '}' && follows(in, last + 1))) {
                last--;
            }
            int at = 0;
            while (at < in.length && items.size() < Check.MOST_ITEMS) {
                int from = Math.min(at + 2, in.length);
                int stated = at + 2 <= in.length ? (in[at] & 0xff) << 8 | in[at + 1] & 0xff : -1;
                int to = stated < 0 ? in.length : end(in, from, stated, last, known, sha);
                Piece bytes = new Piece(in, from, to);
                String trouble = stated == to - from
                        ? ""
                        : "the length before it says " + Math.max(0, stated) + " bytes and it has " + (to - from);
                items.add(new Item(bytes, bytes.leaf(sha), Line.position(bytes), "", trouble));
                at = to;
            }
            return items;
        }

        /** @param last where an entry may end for the last time, so that no byte is looked at again and again */
        private static int end(byte[] in, int from, int stated, int last, Set<ByteBuffer> known, Sha sha) {
            int to = from + stated;
            if (to <= in.length) {
                boolean whole = known.contains(ByteBuffer.wrap(new Piece(in, from, to).leaf(sha)));
                if (whole || follows(in, to)) {
                    return to;
                }
            }
            for (int i = from; i <= last; i++) {
                if (in[i] == '}' && follows(in, i + 1)) {
                    return i + 1;
                }
            }
            return Math.min(to, in.length);
        }

        private static boolean follows(byte[] in, int to) {
            return to == in.length || at(in, to + 2, in.length, BEGIN);
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // What is sound

    /** Whether a tile of leaves, its bundle and its lines agree with each other in every byte. For one thread. */
    private static final class Agreement {

        private final Sha sha = new Sha();
        private final byte[] scratch = new byte[HASH];
        private byte[] buffer = new byte[1 << 18];

        /** The tile when they do; nothing when they do not, or one of them cannot be read or is no plain file. */
        byte[] tile(Path folder, long number, int width) {
            try {
                byte[] tile = whole(folder.resolve(Series.HASHES.path(number, width)));
                byte[] bundle = whole(folder.resolve(Series.ENTRIES.path(number, width)));
                Path lines = folder.resolve(Series.LINES.path(number, width));
                if (tile.length != width * HASH || !Files.isRegularFile(lines, LinkOption.NOFOLLOW_LINKS)) {
                    return new byte[0];
                }
                try (LineReader reader = new LineReader(Files.newInputStream(lines), buffer)) {
                    boolean sound = sound(tile, bundle, reader, number * FULL + 1);
                    buffer = reader.buffer;
                    return sound ? tile : new byte[0];
                }
            } catch (IOException e) {
                return new byte[0]; // told when it is looked at more closely
            }
        }

        private static byte[] whole(Path file) throws IOException {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return new byte[0];
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Check.LONGEST_BUNDLE + 1);
            }
        }

        private boolean sound(byte[] tile, byte[] bundle, LineReader lines, long first) throws IOException {
            int width = tile.length / HASH;
            int at = 0;
            for (int i = 0; i < width; i++) {
                if (at + 2 > bundle.length) {
                    return false;
                }
                int from = at + 2;
                int to = from + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
                if (to > bundle.length || LogEntry.position(bundle, from, to) != first + i) {
                    return false;
                }
                sha.leaf(bundle, from, to, scratch, 0);
                if (!Arrays.equals(tile, i * HASH, (i + 1) * HASH, scratch, 0, HASH)
                        || !lines.next()
                        || !lines.ended
                        || !Line.matches(lines.buffer, lines.start, lines.end, bundle, from, to, sha, scratch)) {
                    return false;
                }
                at = to;
            }
            return at == bundle.length && !lines.next();
        }
    }

    /** Looks at the blocks of 256 entries on as many threads as there are processors, and hands them out in order. */
    private static final class Ahead implements AutoCloseable {

        private static final int FOR_EACH = 4;
        private final int processors = Runtime.getRuntime().availableProcessors();
        private final ExecutorService threads = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "checker");
            thread.setDaemon(true);
            return thread;
        });
        private final ThreadLocal<Agreement> agreement = ThreadLocal.withInitial(Agreement::new);
        private final Queue<Map.Entry<Long, Future<byte[]>>> begun = new ArrayDeque<>();
        private final Path folder;
        private final long size;
        private final PrimitiveIterator.OfLong numbers;
        private long number;
        private byte[] tile = new byte[0];

        Ahead(Path folder, long size, LongStream numbers) {
            this.folder = folder;
            this.size = size;
            this.numbers = numbers.iterator();
        }

        /** Moves on to the next block; false when there is none. */
        boolean next() {
            while (begun.size() < FOR_EACH * processors && numbers.hasNext()) {
                long one = numbers.nextLong();
                int width = Name.due(0, one, size);
                begun.add(Map.entry(one, threads.submit(() -> agreement.get().tile(folder, one, width))));
            }
            Map.Entry<Long, Future<byte[]>> block = begun.poll();
            if (block == null) {
                return false;
            }
            number = block.getKey();
            try {
                tile = block.getValue().get();
            } catch (ExecutionException e) {
                tile = new byte[0]; // looked at more closely, it fails again or is told
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", e);
            }
            return true;
        }

        long number() {
            return number;
        }

        /** The leaf hashes of a block in which all agrees; nothing when something does not. */
        byte[] tile() {
            return tile;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // The check

    /** One run over one folder. */
    private static final class Check {

        static final int MOST_ITEMS = 4 * FULL;
        private static final int LONGEST_BUNDLE = FULL * (2 + 0xffff);

        private final Path folder;
        private final Key key;
        private final Optional<Note> old;
        private final List<Key> witnesses;
        private final List<String> countersigned = new ArrayList<>();
        private final Consumer<Finding> sink;
        private final Sha sha = new Sha();
        private final Tree tree = new Tree(this::compareTile);
        private Optional<Note> note = Optional.empty();
        private Optional<Boolean> tilesProven = Optional.empty();
        private Optional<byte[]> oldRoot = Optional.empty();
        private long[] numbers = new long[0];
        private long size;
        private long findings;
        private boolean broken;

        Check(Path folder, Key key, Optional<Note> old, List<Key> witnesses, Consumer<Finding> sink) {
            this.folder = folder;
            this.key = key;
            this.old = old;
            this.witnesses = witnesses;
            this.sink = sink;
        }

        Verdict run() {
            boolean signed = checkpoint();
            Numbers there = new Numbers();
            walk(folder, "", path -> Name.of(path).ifPresent(there::add));
            numbers = there.sorted();
            size = signed ? note.get().size() : there.size;
            walk(folder, "", this::judgeName);
            long due = (size + FULL - 1) / FULL;
            try (Ahead ahead = new Ahead(folder, size, Arrays.stream(numbers).filter(n -> n < due))) {
                hole(blocks(ahead), due);
            }
            String root = finish();
            return new Verdict(key.name(), size, root, List.copyOf(countersigned), findings);
        }

        /** One after the other, so that what is told is told in order; returns the number after the last. */
        private long blocks(Ahead ahead) {
            long next = 0;
            while (ahead.next()) {
                hole(next, ahead.number());
                byte[] tile = ahead.tile();
                if (tile.length > 0) {
                    grow(ahead.number(), tile, tile.length / HASH);
                } else {
                    block(ahead.number());
                }
                next = ahead.number() + 1;
            }
            return next;
        }

        private void tell(Kind kind, String file, long position, String id, String field, String message) {
            findings++;
            sink.accept(new Finding(kind, file, position, id, field, message));
        }

        private void tell(Kind kind, String file, String message) {
            tell(kind, file, 0, "", "", message);
        }

        // ---- checkpoint

        private boolean checkpoint() {
            Optional<byte[]> bytes = read("checkpoint", Note.LONGEST, Kind.CHECKPOINT_MISSING, "it is not there");
            if (bytes.isEmpty()) {
                return false;
            }
            try {
                note = Optional.of(Note.parse(bytes.get()));
            } catch (IllegalArgumentException e) {
                tell(Kind.CHECKPOINT_MALFORMED, "checkpoint", String.valueOf(e.getMessage()));
                return false;
            }
            String fault = note.get().fault(key);
            if (!fault.isEmpty()) {
                tell(Kind.CHECKPOINT_NOT_SIGNED, "checkpoint", fault);
            }
            witnesses.forEach(witness -> countersigned(note.get(), witness));
            return fault.isEmpty();
        }

        private void countersigned(Note checkpoint, Key witness) {
            try {
                countersigned.add("Countersigned by " + witness.name() + " on " + checkpoint.countersigned(witness)
                        + ", by its own clock.\n");
            } catch (IllegalArgumentException e) {
                tell(Kind.NOT_COUNTERSIGNED, "checkpoint", String.valueOf(e.getMessage()));
            }
        }

        // ---- files

        /** The numbers of all tiles of level 0, bundles and files of lines, and how many entries they would be. */
        private static final class Numbers {

            private long[] all = new long[64];
            private int count;
            private long size;

            void add(Name name) {
                if (name.level() == 0) {
                    all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
                    all[count++] = name.number();
                    size = Math.max(size, name.number() * FULL + name.width());
                }
            }

            long[] sorted() {
                return Arrays.stream(all, 0, count).sorted().distinct().toArray();
            }
        }

        /** Every file below {@code place}, by name; what is neither file nor folder counts as a file. */
        private void walk(Path place, String prefix, Consumer<String> visitor) {
            List<Path> children;
            try (Stream<Path> list = Files.list(place)) {
                children = list.sorted().toList();
            } catch (IOException e) {
                tell(Kind.FILE_UNREADABLE, plain(prefix), "the folder cannot be read");
                return;
            }
            for (Path child : children) {
                String path = prefix + child.getFileName();
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    walk(child, path + "/", visitor);
                } else {
                    visitor.accept(path);
                }
            }
        }

        private void judgeName(String path) {
            if (path.equals("checkpoint")) {
                return;
            }
            Optional<Name> name = Name.of(path);
            if (name.isEmpty()) {
                tell(Kind.FILE_UNEXPECTED, plain(path), "it is no part of an export");
                return;
            }
            int due = Name.due(name.get().level(), name.get().number(), size);
            if (due != name.get().width()) {
                tell(
                        Kind.FILE_UNEXPECTED,
                        path,
                        "its width is " + name.get().width() + ", and with " + size + " entries "
                                + (due == 0 ? "there is none of this number" : due + " is due"));
            }
        }

        private Optional<InputStream> open(String path, Kind missing, String message) {
            Path file = folder.resolve(path);
            try {
                if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    tell(missing, path, message);
                } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    tell(Kind.FILE_UNREADABLE, path, "it is not a file of its own but a link, a folder or a device");
                } else {
                    return Optional.of(Files.newInputStream(file));
                }
            } catch (NoSuchFileException e) {
                tell(missing, path, message);
            } catch (IOException e) {
                tell(Kind.FILE_UNREADABLE, path, "it cannot be read: " + plain(String.valueOf(e.getMessage())));
            }
            return Optional.empty();
        }

        private Optional<byte[]> read(String path, int most, Kind missing, String message) {
            Optional<InputStream> opened = open(path, missing, message);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = opened.get()) {
                return Optional.of(in.readNBytes(most + 1)); // one more, so that a longer file is seen to be longer
            } catch (IOException e) {
                tell(Kind.FILE_UNREADABLE, path, "it cannot be read: " + plain(String.valueOf(e.getMessage())));
                return Optional.empty();
            }
        }

        private Optional<byte[]> readTile(String path, int width, String positions) {
            Optional<byte[]> tile =
                    read(path, FULL * HASH, Kind.FILE_MISSING, "it is not there; it stands for " + positions);
            if (tile.isPresent() && tile.get().length != width * HASH) {
                tell(
                        Kind.TILE_DIFFERS,
                        path,
                        "it has " + tile.get().length + " bytes and not the " + width * HASH + " of " + width
                                + " hashes");
                return Optional.empty();
            }
            return tile;
        }

        private static String positions(long first, long last) {
            return first == last ? "position " + first : "positions " + first + " to " + last;
        }

        private void hole(long from, long to) {
            if (from < to) {
                broken = true;
                String positions = positions(from * FULL + 1, Math.min(size, to * FULL));
                tell(Kind.FILE_MISSING, "", "neither hashes, log entries nor lines are there for " + positions);
            }
        }

        // ---- one tile of leaves, its bundle and its lines, when they do not agree

        private void block(long number) {
            int width = Name.due(0, number, size);
            long first = number * FULL + 1;
            String positions = positions(first, first + width - 1);
            Optional<byte[]> tile = readTile(Series.HASHES.path(number, width), width, positions);
            Optional<byte[]> bundle = read(
                    Series.ENTRIES.path(number, width),
                    LONGEST_BUNDLE,
                    Kind.FILE_MISSING,
                    "it is not there; it holds the log entries of " + positions);
            Optional<InputStream> lines = open(
                    Series.LINES.path(number, width),
                    Kind.FILE_MISSING,
                    "it is not there; it holds the entries of " + positions);
            boolean linesThere = lines.isPresent();
            if (linesThere) {
                try {
                    lines.get().close();
                } catch (IOException e) {
                    linesThere = false;
                }
            }
            grow(number, damaged(number, width, tile, bundle, linesThere), width);
        }

        private void grow(long number, byte[] leaves, int width) {
            broken |= leaves.length == 0;
            if (!broken) {
                if (old.isPresent() && old.get().size() <= size && old.get().size() / FULL == number) {
                    oldRoot = Optional.of(tree.root(leaves, (int) (old.get().size() % FULL)));
                }
                tree.add(leaves, width);
            }
        }

        /** Tells what is wrong and returns the leaf hashes taken to be right, or none when some cannot be known. */
        private byte[] damaged(
                long number, int width, Optional<byte[]> tile, Optional<byte[]> bundle, boolean linesThere) {
            long first = number * FULL + 1;
            List<Item> lines = linesThere ? lines(Series.LINES.path(number, width)) : List.of();
            Set<ByteBuffer> known = new HashSet<>();
            lines.forEach(line -> known.add(ByteBuffer.wrap(line.leaf())));
            for (int i = 0; tile.isPresent() && i < width; i++) {
                known.add(ByteBuffer.wrap(Arrays.copyOfRange(tile.get(), i * HASH, (i + 1) * HASH)));
            }
            List<Item> entries = bundle.isPresent() ? Bundle.items(bundle.get(), known, sha) : List.of();
            Leaves due = due(width, tile, entries, lines);
            Alignment ofEntries = new Alignment(entries, due, first);
            Alignment ofLines = new Alignment(lines, due, first);
            if (tile.isPresent()) {
                compareLeaves(Series.HASHES.path(number, width), tile.get(), due, first, ofLines);
            }
            if (bundle.isPresent()) {
                new Damage(this, Series.ENTRIES, number, due, ofEntries, ofLines).tell();
            }
            if (linesThere) {
                new Damage(this, Series.LINES, number, due, ofLines, ofEntries).tell();
            }
            return due.complete() ? due.hashes : new byte[0];
        }

        private List<Item> lines(String path) {
            List<Item> items = new ArrayList<>();
            long more = 0;
            Optional<InputStream> opened = open(path, Kind.FILE_MISSING, "it went while it was read");
            if (opened.isEmpty()) {
                return items;
            }
            try (LineReader reader = new LineReader(opened.get(), new byte[1 << 18])) {
                while (reader.next()) {
                    if (items.size() < MOST_ITEMS) {
                        Piece line = reader.piece();
                        Piece entry = Line.logEntry(line, sha);
                        String trouble = reader.ended ? "" : "it does not end with a line feed";
                        items.add(new Item(entry, entry.leaf(sha), Line.position(entry), Line.entryId(line), trouble));
                    } else {
                        more++;
                    }
                }
            } catch (IOException e) {
                tell(Kind.FILE_UNREADABLE, path, "it cannot be read: " + plain(String.valueOf(e.getMessage())));
            }
            if (more > 0) {
                tell(Kind.LINE_EXTRA, path, more + " lines more, which were not looked at");
            }
            return items;
        }

        /**
         * The leaf hashes as they should be. The tiles say so when they lead to the root that was signed; else two of
         * tile, bundle and line against the third.
         */
        private Leaves due(int width, Optional<byte[]> tile, List<Item> entries, List<Item> lines) {
            Leaves due = new Leaves(width);
            boolean proven = tile.isPresent() && tilesProven();
            Set<ByteBuffer> others = new HashSet<>();
            entries.forEach(item -> others.add(ByteBuffer.wrap(item.leaf())));
            lines.forEach(item -> others.add(ByteBuffer.wrap(item.leaf())));
            for (int slot = 0; slot < width; slot++) {
                Optional<byte[]> hash = tile.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Arrays.copyOfRange(tile.get(), slot * HASH, (slot + 1) * HASH));
                Optional<Item> entry = slot < entries.size() ? Optional.of(entries.get(slot)) : Optional.empty();
                Optional<Item> line = slot < lines.size() ? Optional.of(lines.get(slot)) : Optional.empty();
                if (hash.isPresent() && (proven || others.contains(ByteBuffer.wrap(hash.get())))) {
                    due.set(slot, hash.get());
                } else if (entry.isPresent() && entry.get().wellFormed()) {
                    due.set(slot, entry.get().leaf());
                } else if (hash.isPresent()) {
                    due.set(slot, hash.get());
                } else if (line.isPresent()) {
                    due.set(slot, line.get().leaf());
                }
            }
            return due;
        }

        private void compareLeaves(String path, byte[] tile, Leaves due, long first, Alignment lines) {
            for (int slot = 0; slot < due.width(); slot++) {
                if (!due.is(slot, Arrays.copyOfRange(tile, slot * HASH, (slot + 1) * HASH))) {
                    String id = lines.at(slot).map(Item::id).orElse("");
                    tell(Kind.TILE_DIFFERS, path, first + slot, id, "", "its hash is not that of the log entry");
                }
            }
        }

        /** Whether the hashes in the tiles of level 0, whatever the entries, lead to the root of the checkpoint. */
        private boolean tilesProven() {
            if (tilesProven.isEmpty()) {
                tilesProven = Optional.of(note.isPresent() && note.get().size() == size && leadToRoot());
            }
            return tilesProven.get();
        }

        private boolean leadToRoot() {
            Tree stored = new Tree((level, number, hashes, width) -> {});
            for (long number = 0; number * FULL < size; number++) {
                int width = Name.due(0, number, size);
                Path file = folder.resolve(Series.HASHES.path(number, width));
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] hashes = in.readNBytes(FULL * HASH + 1);
                    if (hashes.length != width * HASH) {
                        return false;
                    }
                    stored.add(hashes, width);
                } catch (IOException e) {
                    return false;
                }
            }
            return Arrays.equals(stored.root(), note.get().root());
        }

        // ---- above the leaves

        private void compareTile(int level, long number, byte[] hashes, int width) {
            String path = "tile/" + level + "/" + numbered(number, width);
            long span = 1L << (8 * level);
            long first = number * FULL * span + 1;
            Optional<byte[]> tile = readTile(path, width, positions(first, first + width * span - 1));
            for (int i = 0; tile.isPresent() && i < width; i++) {
                if (!Arrays.equals(hashes, i * HASH, (i + 1) * HASH, tile.get(), i * HASH, (i + 1) * HASH)) {
                    String positions = positions(first + i * span, first + (i + 1) * span - 1);
                    tell(
                            Kind.TILE_DIFFERS,
                            path,
                            "its hash " + (i + 1) + ", over " + positions + ", is not that of the entries");
                }
            }
        }

        /** The root in base64, or "" when it could not be recomputed. */
        private String finish() {
            byte[] root = new byte[0];
            if (broken) {
                tell(
                        Kind.ROOT_UNKNOWN,
                        "",
                        "too much is missing to recompute the root and the tiles above what is missing");
            } else {
                tree.finish();
                root = tree.root();
                if (note.isPresent() && note.get().size() != size) {
                    tell(
                            Kind.ROOT_DIFFERS,
                            "checkpoint",
                            "it speaks of " + note.get().size() + " entries, and there are files of " + size);
                } else if (note.isPresent() && !Arrays.equals(root, note.get().root())) {
                    tell(Kind.ROOT_DIFFERS, "checkpoint", "the entries that are here do not lead to its root hash");
                }
            }
            if (old.isPresent()) {
                compareOld(old.get(), root);
            }
            return Base64.getEncoder().encodeToString(root);
        }

        private void compareOld(Note kept, byte[] root) {
            String fault = kept.fault(key);
            if (!fault.isEmpty()) {
                tell(Kind.OLD_CHECKPOINT_NOT_SIGNED, "", "the old checkpoint: " + fault);
            } else if (kept.size() > size) {
                tell(
                        Kind.ROLLED_BACK,
                        "",
                        "the old checkpoint was signed over " + kept.size() + " entries and the log now has " + size
                                + ": " + positions(size + 1, kept.size()) + " are gone");
            } else {
                if (oldRoot.isEmpty() && !broken && kept.size() == size) {
                    oldRoot = Optional.of(root);
                }
                if (oldRoot.isEmpty()) {
                    tell(Kind.ROOT_UNKNOWN, "", "too much is missing to compare with the old checkpoint");
                } else if (!Arrays.equals(oldRoot.get(), kept.root())) {
                    tell(
                            Kind.REWRITTEN,
                            "",
                            "among " + positions(1, kept.size())
                                    + " something is not what the old checkpoint was signed over");
                }
            }
        }
    }

    /** Tells what is wrong with the log entries of one bundle, or with the lines of one file. */
    private record Damage(Check check, Series series, long number, Leaves due, Alignment mine, Alignment other) {

        private static final int EXTRA_TOLD = 20;

        private Kind kind(Kind entry, Kind line) {
            return series == Series.LINES ? line : entry;
        }

        private String path() {
            return series.path(number, due.width());
        }

        private void tell(Kind kind, int slot, String field, String message) {
            Alignment lines = series == Series.LINES ? mine : other;
            String id = lines.at(slot).map(Item::id).orElse("");
            check.tell(kind, path(), number * FULL + 1 + slot, id, field, message);
        }

        void tell() {
            for (int slot = 0; slot < due.width(); slot++) {
                Optional<Item> item = mine.at(slot);
                if (item.isEmpty()) {
                    tell(kind(Kind.ENTRY_MISSING, Kind.LINE_MISSING), slot, "", "it is not there");
                } else {
                    one(slot, item.get());
                }
            }
            for (int k : mine.outOfOrder()) {
                tell(
                        kind(Kind.ENTRY_OUT_OF_ORDER, Kind.LINE_OUT_OF_ORDER),
                        mine.slotOf[k],
                        "",
                        "it stands in place " + (k + 1) + " of the file, not in place " + (mine.slotOf[k] + 1));
            }
            extra();
        }

        private void one(int slot, Item item) {
            boolean logEntry = series == Series.ENTRIES;
            if (!item.trouble().isEmpty()) {
                tell(kind(Kind.BUNDLE_LENGTHS, Kind.LINE_CHANGED), slot, logEntry ? "" : "form", item.trouble());
            }
            if (due.known[slot] && !mine.sound(slot)) {
                changed(slot, item);
            } else if (logEntry && !item.wellFormed()) {
                tell(Kind.ENTRY_MALFORMED, slot, "form", "the log entry is not of the form agreed");
            } else if (logEntry && item.position() != number * FULL + 1 + slot) {
                tell(Kind.ENTRY_POSITION, slot, "position", "the log entry states position " + item.position());
            }
        }

        private void changed(int slot, Item item) {
            Kind kind = kind(Kind.ENTRY_CHANGED, Kind.LINE_CHANGED);
            Optional<Item> logged = other.sound(slot) ? other.at(slot) : Optional.empty();
            if (logged.isPresent() && logged.get().wellFormed()) {
                LogEntry.differences(logged.get().bytes(), item.bytes())
                        .forEach((field, message) -> tell(kind, slot, field, message));
            } else {
                tell(kind, slot, "", "it is not what was logged; which member differs cannot be told");
            }
        }

        private void extra() {
            int told = 0;
            for (int k = 0; k < mine.items.size(); k++) {
                if (mine.slotOf[k] == Alignment.NONE && ++told <= EXTRA_TOLD) {
                    Item item = mine.items.get(k);
                    check.tell(
                            kind(Kind.ENTRY_EXTRA, Kind.LINE_EXTRA),
                            path(),
                            "what stands in place " + (k + 1) + " of the file belongs to no position"
                                    + (item.position() > 0 ? "; it states position " + item.position() : "")
                                    + (item.id().isEmpty() ? "" : ", entry " + item.id()));
                }
            }
            if (told > EXTRA_TOLD) {
                check.tell(
                        kind(Kind.ENTRY_EXTRA, Kind.LINE_EXTRA),
                        path(),
                        (told - EXTRA_TOLD) + " more belong to no position");
            }
        }
    }
}
