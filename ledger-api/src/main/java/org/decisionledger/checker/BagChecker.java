package org.decisionledger.checker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Checks a bag of a decision ledger: {@code java org/decisionledger/checker/BagChecker.java BAG --key KEY}, on any
 * JDK from 17. {@code BAG} is the folder of the bag, or its zip archive.
 *
 * <p>It checks that every file is as the manifests of the bag list it (RFC 8493); that {@code data/proof/checkpoint} is
 * signed by the key (C2SP signed-note and tlog-checkpoint); for every entry, that its stored form in {@code
 * data/proof/entries.jsonl} is the log entry of its proof, and that the proof leads from there to the root that was
 * signed (C2SP tlog-proof, RFC 9162 section 2.1.3.2); and that {@code data/entries.jsonl}, which people and programs
 * read, says of each entry what is stored of it. Damage is told and passed by; nothing is ever written.
 */
public final class BagChecker {

    /** Ends with 0 sound, 1 not sound, 2 bad input. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out::println, err::println, arguments));
    }

    /** What {@link #main} does: findings and verdict go to {@code out}, what is wrong with the question to {@code err}. */
    public static int run(Consumer<String> out, Consumer<String> err, String... arguments) {
        List<String> bags = new ArrayList<>();
        String key = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--key") && i + 1 < arguments.length) {
                key = arguments[++i];
            } else {
                bags.add(arguments[i]);
            }
        }
        if (bags.size() != 1 || key.isEmpty() || bags.get(0).startsWith("-")) {
            err.accept("Say: java BagChecker.java BAG --key KEY");
            return 2;
        }
        try {
            Verdict verdict = check(Path.of(bags.get(0)), key, finding -> out.accept(finding.toString()));
            out.accept(verdict.toString());
            return verdict.sound() ? 0 : 1;
        } catch (BadInput e) {
            err.accept(e.getMessage());
            return 2;
        }
    }

    /** Whether {@code path} looks like a bag: a folder with its declaration, or a file. */
    public static boolean looksLikeOne(Path path) {
        return Files.isRegularFile(path) || Files.isRegularFile(path.resolve("bagit.txt"));
    }

    /**
     * Checks one bag.
     *
     * @param bag its folder, or its zip archive
     * @param key the log's verifier key, {@code name+id+key} (C2SP signed-note), or a file that holds it
     * @param found is told each finding as it is made
     * @throws BadInput when the bag cannot be read at all or the key is none; never for what the bag holds
     */
    public static Verdict check(Path bag, String key, Consumer<Finding> found) throws BadInput {
        Key parsed = Key.read(key);
        Map<String, Held> files;
        try {
            files = Files.isDirectory(bag) ? folder(bag) : archive(bag);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(bag + " cannot be read as a bag: " + e.getMessage());
        }
        return new BagChecker(files, parsed, found).verdict();
    }

    /** The question itself cannot be understood. */
    public static final class BadInput extends Exception {

        private static final long serialVersionUID = 1L;

        BadInput(String message) {
            super(message);
        }
    }

    /** The kinds of damage, each with the code by which it is told. */
    public enum Kind {
        NOT_A_BAG("not-a-bag"),
        FILE_MISSING("file-missing"),
        FILE_NOT_LISTED("file-not-listed"),
        FILE_CHANGED("file-changed"),
        /** The bag holds no checkpoint and no proofs: nothing shows that its entries are those recorded. */
        NO_PROOF("no-proof"),
        CHECKPOINT_MALFORMED("checkpoint-malformed"),
        /** By this key, of this name, over this text. */
        CHECKPOINT_NOT_SIGNED("checkpoint-not-signed"),
        PROOF_MALFORMED("proof-malformed"),
        /** The hashes do not lead from the log entry to the root that was signed. */
        PROOF_FAILS("proof-fails"),
        /** What stands in the bag as stored is not what the log entry is bound to. */
        STORED_CHANGED("stored-changed"),
        /** An entry to be read has no proof: the checkpoint does not cover it, or it was slipped in. */
        ENTRY_NOT_PROVED("entry-not-proved"),
        /** An entry to be read does not say what is stored of it. */
        ENTRY_CHANGED("entry-changed"),
        /** An entry is proved and does not stand among those to be read. */
        ENTRY_MISSING("entry-missing"),
        /** A file of a document is not the one that its name says. */
        DOCUMENT_CHANGED("document-changed");

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
     * @param file path in the bag; "" when it is not about one file
     * @param entry the name of the entry; "" when it is not about one
     */
    public record Finding(Kind kind, String file, String entry, String message) {

        /** One line: code, place, what is wrong. */
        @Override
        public String toString() {
            return kind.code() + ": " + (entry.isEmpty() ? "" : "entry " + entry + ": ")
                    + (file.isEmpty() ? "" : file + ": ") + message;
        }
    }

    /**
     * What came of it.
     *
     * @param log the name of the log, from the key
     * @param entries the number of entries to be read
     * @param proved how many of them are proved
     * @param personal how many of these hold words of persons, which are stored under a key of their own
     * @param size the number of entries under the checkpoint
     * @param files the number of files of documents
     * @param findings how many there are
     */
    public record Verdict(String log, int entries, int proved, int personal, long size, int files, long findings) {

        public boolean sound() {
            return findings == 0;
        }

        @Override
        public String toString() {
            if (!sound()) {
                return "NOT SOUND: " + findings + (findings == 1 ? " finding" : " findings") + "; " + proved + " of "
                        + entries + " entries are proved to be those that " + log + " signed.";
            }
            return "SOUND: all " + entries + " entries are those that " + log + " signed among the first " + size
                    + " of its log; " + files + (files == 1 ? " file" : " files")
                    + " of documents and everything else are as the bag lists them."
                    + (personal == 0
                            ? ""
                            : " " + personal
                                    + " entries hold passages of personal data: that these passages are there is"
                                    + " shown, their words are not.");
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Reading

    private static final int HASH = 32;
    private static final long MOST = 1L << 31;
    private static final String CHECKPOINT = "data/proof/checkpoint";
    private static final String STORED = "data/proof/entries.jsonl";
    private static final String INCLUSION = "data/proof/inclusion/";
    private static final String ENTRIES = "data/entries.jsonl";
    private static final String DOCUMENTS = "data/documents/";

    /**
     * A file of the bag: its digests in hexadecimal and, unless it is the file of a document, what is in it. Documents
     * are digested as they are read and never held, however large they are.
     */
    private record Held(byte[] content, String sha256, String sha512) {}

    /** Counts what is held of a bag, so that one made to exhaust whoever reads it is refused. */
    private static final class Reading {

        private final Map<String, Held> files = new TreeMap<>();
        private long held;

        /** Reads {@code in} to its end; whether the name is new. */
        boolean read(String name, InputStream in) throws IOException {
            MessageDigest sha256 = digest("SHA-256");
            MessageDigest sha512 = digest("SHA-512");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                sha512.update(buffer, 0, read);
                if (!name.startsWith(DOCUMENTS)) {
                    content.write(buffer, 0, read);
                    held += read;
                }
                if (held > MOST) {
                    throw new IOException("besides files of documents it holds more than " + MOST + " bytes");
                }
            }
            return files.put(name, new Held(content.toByteArray(), hex(sha256.digest()), hex(sha512.digest()))) == null;
        }
    }

    private static Map<String, Held> folder(Path folder) throws IOException {
        Reading reading = new Reading();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    String name = folder.relativize(path)
                            .toString()
                            .replace(path.getFileSystem().getSeparator(), "/");
                    try (InputStream in = Files.newInputStream(path)) {
                        reading.read(name, in);
                    }
                }
            }
        }
        return reading.files;
    }

    /** Without the name of the one folder at its top. */
    private static Map<String, Held> archive(Path archive) throws IOException {
        Reading reading = new Reading();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !reading.read(name.substring(name.indexOf('/') + 1), zip)) {
                    throw new IOException("it holds two files named " + plain(name));
                }
            }
        }
        if (reading.files.isEmpty()) {
            throw new IOException("it is no zip archive, or an empty one");
        }
        return reading.files;
    }

    private final Map<String, Held> files;
    private final Key key;
    private final Consumer<Finding> found;
    private final MessageDigest sha256 = digest("SHA-256");
    private long findings;
    private long size;
    private int personal;

    private BagChecker(Map<String, Held> files, Key key, Consumer<Finding> found) {
        this.files = files;
        this.key = key;
        this.found = found;
    }

    private void tell(Kind kind, String file, String entry, String message) {
        findings++;
        found.accept(new Finding(kind, plain(file), plain(entry), message));
    }

    private Verdict verdict() {
        manifests();
        int documents = documents();
        Map<String, byte[]> read = lines(ENTRIES);
        int proved = 0;
        if (!files.containsKey(CHECKPOINT)) {
            tell(
                    Kind.NO_PROOF,
                    "",
                    "",
                    "the bag holds no checkpoint; nothing shows that its entries are those recorded");
        } else {
            proved = proofs(read);
        }
        return new Verdict(key.name(), read.size(), proved, personal, size, documents, findings);
    }

    // ---------------------------------------------------------------------------------------------------------------
    // The bag

    private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-(sha256|sha512)\\.txt");
    private static final Pattern LISTED = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");

    private void manifests() {
        boolean payload = false;
        if (!files.containsKey("bagit.txt")) {
            tell(Kind.NOT_A_BAG, "bagit.txt", "", "it is not there");
        }
        for (Map.Entry<String, Held> file : files.entrySet()) {
            Matcher manifest = MANIFEST.matcher(file.getKey());
            if (manifest.matches()) {
                boolean ofTags = manifest.group(1) != null;
                payload |= !ofTags;
                manifest(
                        file.getKey(),
                        text(file.getValue().content()),
                        ofTags,
                        manifest.group(2).equals("sha512") ? Held::sha512 : Held::sha256);
            }
        }
        if (!payload) {
            tell(Kind.NOT_A_BAG, "", "", "there is no manifest of its payload by SHA-256 or SHA-512");
        }
    }

    private void manifest(String name, String text, boolean ofTags, Function<Held, String> digest) {
        Set<String> listed = new TreeSet<>();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            Matcher parts = LISTED.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!parts.matches()) {
                tell(Kind.NOT_A_BAG, name, "", "a line is not a digest and a path");
                continue;
            }
            String path = parts.group(2)
                    .replaceAll("%0[Dd]", "\r")
                    .replaceAll("%0[Aa]", "\n")
                    .replace("%25", "%");
            listed.add(path);
            Held file = files.get(path);
            if (file == null) {
                tell(Kind.FILE_MISSING, path, "", "it is listed in " + name + " and is not there");
            } else if (!digest.apply(file).equalsIgnoreCase(parts.group(1))) {
                tell(Kind.FILE_CHANGED, path, "", "its digest is not the one listed in " + name);
            }
        }
        for (String path : files.keySet()) {
            boolean due =
                    ofTags ? !path.startsWith("data/") && !path.startsWith("tagmanifest-") : path.startsWith("data/");
            if (due && !listed.contains(path)) {
                tell(Kind.FILE_NOT_LISTED, path, "", "it is not listed in " + name);
            }
        }
    }

    private int documents() {
        int count = 0;
        for (Map.Entry<String, Held> file : files.entrySet()) {
            if (file.getKey().startsWith(DOCUMENTS)) {
                count++;
                String name = file.getKey().substring(DOCUMENTS.length());
                if (!name.replaceFirst("\\..*$", "").equals(file.getValue().sha256())) {
                    tell(Kind.DOCUMENT_CHANGED, file.getKey(), "", "its SHA-256 is not the one it is named after");
                }
            }
        }
        return count;
    }

    /** What is in a file; nothing when it is not there. */
    private byte[] content(String path) {
        Held file = files.get(path);
        return file == null ? new byte[0] : file.content();
    }

    /** The lines of a file by the name of their entry. */
    private Map<String, byte[]> lines(String path) {
        Map<String, byte[]> lines = new TreeMap<>();
        byte[] all = content(path);
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '\n') {
                byte[] line = Arrays.copyOfRange(all, from, i);
                from = i + 1;
                String id = id(line);
                if (lines.put(id, line) != null) {
                    tell(Kind.ENTRY_CHANGED, path, id, "two lines bear this name");
                }
            }
        }
        if (from < all.length) {
            tell(Kind.ENTRY_CHANGED, path, "", "the last line does not end with a line feed");
        }
        return lines;
    }

    private static String id(byte[] line) {
        Map<String, byte[]> members = Json.members(line);
        Map<String, byte[]> of =
                members.containsKey("position") ? Json.members(members.getOrDefault("header", new byte[0])) : members;
        String quoted = text(of.getOrDefault("id", new byte[0]));
        return quoted.length() > 2 ? quoted.substring(1, quoted.length() - 1) : quoted;
    }

    // ---------------------------------------------------------------------------------------------------------------
    // The proofs

    private int proofs(Map<String, byte[]> read) {
        byte[] checkpoint = content(CHECKPOINT);
        Note note;
        try {
            note = Note.parse(checkpoint);
        } catch (IllegalArgumentException e) {
            tell(Kind.CHECKPOINT_MALFORMED, CHECKPOINT, "", String.valueOf(e.getMessage()));
            return 0;
        }
        String fault = note.fault(key);
        if (!fault.isEmpty()) {
            tell(Kind.CHECKPOINT_NOT_SIGNED, CHECKPOINT, "", fault);
            return 0;
        }
        size = note.size();
        Map<String, byte[]> stored = lines(STORED);
        Set<String> proved = new TreeSet<>();
        for (Map.Entry<String, byte[]> line : stored.entrySet()) {
            if (proved(line.getKey(), line.getValue(), note, checkpoint)) {
                proved.add(line.getKey());
            }
        }
        int said = 0;
        for (Map.Entry<String, byte[]> line : read.entrySet()) {
            byte[] kept = stored.get(line.getKey());
            if (kept == null) {
                tell(
                        Kind.ENTRY_NOT_PROVED,
                        ENTRIES,
                        line.getKey(),
                        "the bag holds no proof of it: it was recorded after the checkpoint, or nobody recorded it");
            } else if (same(line.getKey(), line.getValue(), kept) && proved.contains(line.getKey())) {
                said++;
            }
        }
        for (String id : stored.keySet()) {
            if (!read.containsKey(id)) {
                tell(Kind.ENTRY_MISSING, ENTRIES, id, "it is proved, and does not stand among the entries");
            }
        }
        return said;
    }

    /** Whether the stored form of an entry is the one under the checkpoint. */
    private boolean proved(String id, byte[] line, Note note, byte[] checkpoint) {
        Map<String, byte[]> members = Json.members(line);
        String position = text(members.getOrDefault("position", new byte[0]));
        String path = INCLUSION + position + ".tlog-proof";
        byte[] file = position.matches("[1-9][0-9]{0,15}") && files.containsKey(path) ? content(path) : null;
        if (file == null) {
            tell(Kind.ENTRY_NOT_PROVED, path, id, "there is no proof of it");
            return false;
        }
        try {
            Proof proof = Proof.parse(file);
            if (!Arrays.equals(proof.checkpoint(), checkpoint)) {
                throw new IllegalArgumentException("its checkpoint is not the one of the bag");
            }
            if (proof.index() != Long.parseLong(position) - 1) {
                throw new IllegalArgumentException("it is the proof of position " + (proof.index() + 1));
            }
            if (!Arrays.equals(proof.extra(), logEntry(line))) {
                tell(Kind.STORED_CHANGED, STORED, id, "it is not what the log entry in its proof is bound to");
                return false;
            }
            if (!Arrays.equals(root(proof), note.root())) {
                tell(Kind.PROOF_FAILS, path, id, "its hashes do not lead to the root that was signed");
                return false;
            }
            return true;
        } catch (IllegalArgumentException e) {
            tell(Kind.PROOF_MALFORMED, path, id, String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** The log entry of a stored line: its data and its header are replaced by their SHA-256. */
    private byte[] logEntry(byte[] line) {
        byte[] data = Json.members(line).getOrDefault("data", new byte[0]);
        byte[] header = Json.members(line).getOrDefault("header", new byte[0]);
        byte[] before = "{\"data\":".getBytes(StandardCharsets.US_ASCII);
        byte[] between = ",\"header\":".getBytes(StandardCharsets.US_ASCII);
        int rest = before.length + data.length + between.length + header.length;
        if (!startsWith(line, 0, before) || !startsWith(line, before.length + data.length, between)) {
            throw new IllegalArgumentException("the stored entry is not written as stored entries are");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        out.writeBytes(("\"" + hex(sha256.digest(data)) + "\"").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(between);
        out.writeBytes(("\"" + hex(sha256.digest(header)) + "\"").getBytes(StandardCharsets.US_ASCII));
        out.write(line, rest, line.length - rest);
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] in, int at, byte[] what) {
        return in.length >= at + what.length && Arrays.equals(in, at, at + what.length, what, 0, what.length);
    }

    /** The root that the hashes lead to from the leaf (RFC 9162, section 2.1.3.2); empty when they are too many or few. */
    private byte[] root(Proof proof) {
        if (proof.index() >= size) {
            return new byte[0];
        }
        long node = proof.index();
        long last = size - 1;
        byte[] hash = node((byte) 0, proof.extra(), new byte[0]);
        for (byte[] next : proof.hashes()) {
            if (last == 0) {
                return new byte[0];
            }
            if ((node & 1) == 1 || node == last) {
                hash = node((byte) 1, next, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node((byte) 1, hash, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? hash : new byte[0];
    }

    private byte[] node(byte kind, byte[] left, byte[] right) {
        sha256.update(kind);
        sha256.update(left);
        return sha256.digest(right);
    }

    private static final Pattern MARK =
            Pattern.compile("\\{\\{(person:[a-z0-9][a-z0-9.-]{0,119})\\|.*?\\}\\}", Pattern.DOTALL);

    /**
     * Whether the line to be read says what is stored: the members of the stored header, its data and its type, in order
     * of their names (RFC 8785). Passages of personal data are stored under a key; of them only the place is compared.
     */
    private boolean same(String id, byte[] line, byte[] stored) {
        Map<String, byte[]> envelope = Json.members(stored);
        Map<String, byte[]> due = new TreeMap<>(Json.members(envelope.getOrDefault("header", new byte[0])));
        due.put("data", envelope.getOrDefault("data", new byte[0]));
        due.put("type", envelope.getOrDefault("type", new byte[0]));
        StringBuilder whole = new StringBuilder();
        due.forEach((name, value) -> whole.append(whole.isEmpty() ? "{\"" : ",\"")
                .append(name)
                .append("\":")
                .append(text(value)));
        String expected = whole.append('}').toString();
        String said = text(line);
        if (expected.equals(said)) {
            return true;
        }
        if (expected.contains("{{person:") && unmarked(expected).equals(unmarked(said))) {
            personal++;
            return true;
        }
        tell(Kind.ENTRY_CHANGED, ENTRIES, id, "it does not say what is stored of it: " + differing(due, line));
        return false;
    }

    private static String differing(Map<String, byte[]> due, byte[] line) {
        Map<String, byte[]> said = Json.members(line);
        Set<String> names = new TreeSet<>(due.keySet());
        names.addAll(said.keySet());
        names.removeIf(name -> Arrays.equals(due.get(name), said.get(name)));
        return names.isEmpty() ? "the way it is written" : plain(String.join(", ", names));
    }

    private static String unmarked(String text) {
        return MARK.matcher(text).replaceAll(m -> "{{" + m.group(1) + "}}");
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Forms

    /** The members of a JSON object as they are written; only brackets and strings are looked at. */
    private static final class Json {

        private Json() {}

        /** Empty when it is no object. */
        static Map<String, byte[]> members(byte[] in) {
            Map<String, byte[]> members = new HashMap<>();
            int at = 0;
            if (in.length < 2 || in[0] != '{' || in[in.length - 1] != '}') {
                return members;
            }
            while (at < in.length - 1 && (in[at] == '{' || in[at] == ',')) {
                int nameEnd = value(in, at + 1);
                int end = nameEnd > 0 && nameEnd < in.length && in[nameEnd] == ':' ? value(in, nameEnd + 1) : -1;
                if (end < 0 || in[at + 1] != '"') {
                    return new HashMap<>();
                }
                members.put(
                        text(Arrays.copyOfRange(in, at + 2, nameEnd - 1)), Arrays.copyOfRange(in, nameEnd + 1, end));
                at = end;
            }
            return at == in.length - 1 ? members : new HashMap<>();
        }

        /** Where the value that begins here ends, or -1. */
        private static int value(byte[] in, int start) {
            int depth = 0;
            for (int i = start; i < in.length; i++) {
                byte c = in[i];
                if (c == '"') {
                    for (i++; i < in.length && in[i] != '"'; i++) {
                        i += in[i] == '\\' ? 1 : 0;
                    }
                    if (depth == 0) {
                        return i < in.length ? i + 1 : -1;
                    }
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                    if (depth < 0) {
                        return i;
                    }
                    if (depth == 0) {
                        return i + 1;
                    }
                } else if (c == ',' && depth == 0) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** A proof as a file (C2SP tlog-proof). */
    private record Proof(byte[] extra, long index, List<byte[]> hashes, byte[] checkpoint) {

        static Proof parse(byte[] file) {
            String all = text(file);
            int blank = all.indexOf("\n\n");
            String[] lines = blank < 0 ? new String[0] : all.substring(0, blank).split("\n", -1);
            if (lines.length < 3
                    || !lines[0].equals("c2sp.org/tlog-proof@v1")
                    || !lines[1].startsWith("extra ")
                    || !lines[2].matches("index (0|[1-9][0-9]{0,15})")) {
                throw new IllegalArgumentException("it is not a proof of the kind tlog-proof with a log entry");
            }
            List<byte[]> hashes = new ArrayList<>();
            for (int i = 3; i < lines.length; i++) {
                byte[] hash = base64(lines[i]);
                if (hash.length != HASH || hashes.size() > 62) {
                    throw new IllegalArgumentException("a line is not a hash in base64");
                }
                hashes.add(hash);
            }
            return new Proof(
                    base64(lines[1].substring("extra ".length())),
                    Long.parseLong(lines[2].substring("index ".length())),
                    hashes,
                    all.substring(blank + 2).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A signed checkpoint: the text, what it says, and its signatures by name of key. */
    private record Note(String text, String origin, long size, byte[] root, List<Map.Entry<String, byte[]>> lines) {

        private static final Pattern SIGNATURE = Pattern.compile("\u2014 ([^ +]+) ([A-Za-z0-9+/=]+)");

        /** @throws IllegalArgumentException saying what is wrong with it */
        static Note parse(byte[] bytes) {
            String all = BagChecker.text(bytes);
            int blank = all.lastIndexOf("\n\n");
            if (blank < 0 || !all.endsWith("\n")) {
                throw new IllegalArgumentException("it is not a text, an empty line and signatures");
            }
            String text = all.substring(0, blank + 1);
            String[] said = text.split("\n", -1);
            if (said.length < 4 || said[0].isEmpty() || !said[1].matches("0|[1-9][0-9]{0,15}")) {
                throw new IllegalArgumentException("its text is not a name, a number of entries and a root hash");
            }
            byte[] root = base64(said[2]);
            if (root.length != HASH) {
                throw new IllegalArgumentException("its root is not a hash in base64");
            }
            List<Map.Entry<String, byte[]>> lines = new ArrayList<>();
            for (String line : all.substring(blank + 2).split("\n", -1)) {
                Matcher m = SIGNATURE.matcher(line);
                if (m.matches()) {
                    lines.add(Map.entry(m.group(1), base64(m.group(2))));
                } else if (!line.isEmpty()) {
                    throw new IllegalArgumentException("a signature is not a dash, a name and base64");
                }
            }
            return new Note(text, said[0], Long.parseLong(said[1]), root, lines);
        }

        /** What is wrong with its signature by this key; "" when nothing is. */
        String fault(Key key) {
            if (!origin.equals(key.name())) {
                return "it is that of \"" + plain(origin) + "\", and the key is that of \"" + key.name() + "\"";
            }
            boolean found = false;
            for (Map.Entry<String, byte[]> line : lines) {
                byte[] signature = line.getValue();
                if (line.getKey().equals(key.name())
                        && signature.length > Key.ID
                        && Arrays.equals(signature, 0, Key.ID, key.id(), 0, Key.ID)) {
                    byte[] bare = Arrays.copyOfRange(signature, Key.ID, signature.length);
                    if (!key.signed(text.getBytes(StandardCharsets.UTF_8), bare)) {
                        return "the signature does not hold: text or signature were changed after signing";
                    }
                    found = true;
                }
            }
            return found ? "" : "it bears no signature of this key";
        }
    }

    /** An Ed25519 key as signed notes write it. */
    private record Key(String name, byte[] id, PublicKey key) {

        static final int ID = 4;
        private static final byte ED25519 = 1;
        /** What stands before the 32 bytes of the key in its X.509 encoding (RFC 8410, section 4). */
        private static final String X509 = "302a300506032b6570032100";

        static Key read(String given) throws BadInput {
            String text = given.strip();
            if (!text.contains("+")) {
                try {
                    text = Files.readString(Path.of(text)).strip();
                } catch (IOException | RuntimeException e) {
                    throw new BadInput("The key is written name+id+key, or is a file that holds that: " + given);
                }
            }
            try {
                String[] parts = text.split("\\+", 3);
                byte[] typed = parts.length == 3 ? base64(parts[2]) : new byte[0];
                if (typed.length != HASH + 1 || typed[0] != ED25519 || parts[0].isEmpty()) {
                    throw new BadInput("The key is not an Ed25519 key written name+id+key: " + text);
                }
                MessageDigest sha = digest("SHA-256");
                sha.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
                byte[] id = Arrays.copyOf(sha.digest(typed), ID);
                if (!hex(id).equals(parts[1])) {
                    throw new BadInput("The id " + parts[1] + " is not that of the key; was it copied whole?");
                }
                byte[] encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(typed, 1, typed.length));
                return new Key(
                        parts[0],
                        id,
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new BadInput("The key is not an Ed25519 key written name+id+key: " + text);
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

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** In its one way of being written. */
    private static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 that is not written in its one way");
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1); // damaged; compared byte by byte all the same
        }
    }

    /** Text of others, made fit to be printed. */
    private static String plain(String text) {
        String cut = text.length() > 120 ? text.substring(0, 120) + "…" : text;
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\x{FFFD}]", "?");
    }
}
