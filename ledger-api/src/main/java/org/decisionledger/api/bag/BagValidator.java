package org.decisionledger.api.bag;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.decisionledger.api.bag.BagReport.Code;
import org.decisionledger.api.bag.BagReport.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Checks bags of version 1.0 as RFC 8493 has them, strictly: what leads out of the bag is refused and never opened, and
 * files to be fetched from elsewhere are not fetched. The content is read and nothing is written.
 */
public final class BagValidator {

    private static final Pattern DECLARATION =
            Pattern.compile("BagIt-Version: (\\d+\\.\\d+)(\r\n|\r|\n)Tag-File-Character-Encoding: (\\S+)(\r\n|\r|\n)?");
    private static final Pattern OXUM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    private final BagFiles files;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private BagValidator(BagFiles files) {
        this.files = files;
    }

    /** Checks a bag in a folder. */
    public static BagReport folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return notABag("There is no folder at " + folder);
        }
        return new BagValidator(BagFiles.ofFolder(folder)).report();
    }

    /** Checks a bag in a zip archive; {@code archive} is read to its end and closed. */
    public static BagReport zip(InputStream archive) throws IOException {
        BagFiles files;
        try {
            files = BagFiles.ofZip(archive);
        } catch (ZipException | EOFException e) {
            return notABag("The archive cannot be read to its end: " + e.getMessage());
        }
        return new BagValidator(files).report();
    }

    /** Checks a bag in a zip archive held in memory. */
    public static BagReport zip(byte[] archive) throws IOException {
        return zip(new ByteArrayInputStream(archive));
    }

    private static BagReport notABag(String words) {
        return new BagReport(false, false, List.of(new Fault(Code.NOT_A_BAG, words)), List.of());
    }

    private BagReport report() throws IOException {
        files.unsafe().forEach(p -> fault(Code.UNSAFE_PATH, "A link, or a name that leads out of the bag: " + p));
        files.twice().forEach(p -> fault(Code.LISTED_TWICE, "The archive holds twice " + p));
        if (files.tops().size() > 1) {
            fault(Code.NOT_A_BAG, "The archive has more than one folder at the top: " + files.tops());
        }
        if (files.payload().isEmpty()) {
            fault(Code.NOT_A_BAG, "There is no payload.");
        }
        declaration();
        List<Manifest> manifests = manifests();
        manifests.forEach(m -> faults.addAll(m.faults()));
        manifests.forEach(this::listed);
        info();
        fetch();
        alike();
        boolean complete = faults.isEmpty();
        for (Manifest manifest : manifests) {
            digests(manifest);
        }
        return new BagReport(complete, faults.isEmpty(), List.copyOf(faults), List.copyOf(warnings));
    }

    private void declaration() throws IOException {
        String text = text("bagit.txt", Code.DECLARATION);
        if (text == null) {
            fault(Code.DECLARATION, "bagit.txt: missing, or not readable as UTF-8.");
            return;
        }
        Matcher parts = DECLARATION.matcher(text);
        if (!parts.matches()) {
            fault(Code.DECLARATION, "bagit.txt: not the two lines it must consist of.");
        } else if (!parts.group(1).equals("1.0")) {
            fault(Code.DECLARATION, "bagit.txt: version " + parts.group(1) + "; only 1.0 is checked.");
        } else if (!parts.group(3).equalsIgnoreCase("UTF-8")) {
            fault(Code.DECLARATION, "bagit.txt: tag files are in " + parts.group(3) + "; only UTF-8 is read.");
        }
    }

    private List<Manifest> manifests() throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (String path : files.paths()) {
            if (Manifest.isOne(path)) {
                String text = text(path, Code.MALFORMED_MANIFEST);
                if (text != null) {
                    manifests.add(Manifest.read(path, text));
                }
            }
        }
        if (manifests.stream().allMatch(Manifest::ofTags)) {
            fault(Code.NO_MANIFEST, "There is no manifest of the payload.");
        }
        return manifests;
    }

    /** Every listed file is there; a manifest of the payload lists all of it, and no tag manifest lists a tag manifest. */
    private void listed(Manifest manifest) {
        for (String path : manifest.digests().keySet()) {
            if (!files.has(path)) {
                fault(Code.MISSING, manifest.file() + ": listed and not there: " + path);
            }
            if (path.startsWith("tagmanifest-")) {
                fault(Code.MALFORMED_MANIFEST, manifest.file() + ": lists a tag manifest: " + path);
            }
        }
        if (!manifest.ofTags() && Digests.known(manifest.algorithm())) {
            files.payload().stream()
                    .filter(path -> !manifest.digests().containsKey(path))
                    .forEach(path -> fault(Code.NOT_LISTED, manifest.file() + ": there and not listed: " + path));
        }
    }

    private void digests(Manifest manifest) throws IOException {
        for (Map.Entry<String, String> listed : manifest.digests().entrySet()) {
            if (files.has(listed.getKey())
                    && !Digests.of(manifest.algorithm(), files.open(listed.getKey()))
                            .equals(listed.getValue())) {
                fault(Code.DIGEST, manifest.file() + ": the content does not fit the digest: " + listed.getKey());
            }
        }
    }

    /** Lines of label and value; a line that begins with a space or tab goes on with the one before. */
    private void info() throws IOException {
        if (!files.has("bag-info.txt")) {
            return;
        }
        String text = text("bag-info.txt", Code.BAG_INFO);
        if (text == null) {
            return;
        }
        boolean first = true;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!line.isEmpty() && (goesOn ? first : !line.matches("[^:\\s](?:[^:]*[^:\\s])?:[ \\t].*"))) {
                fault(Code.BAG_INFO, "bag-info.txt: not a label and a value: " + line);
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("payload-oxum:")) {
                oxum(line.substring("payload-oxum:".length()).strip());
            }
            first = false;
        }
    }

    private void oxum(String value) {
        Matcher parts = OXUM.matcher(value);
        List<String> payload = files.payload();
        long bytes = payload.stream().mapToLong(files::size).sum();
        if (!parts.matches()) {
            fault(Code.OXUM, "bag-info.txt: Payload-Oxum is not bytes and number of files: " + value);
        } else if (Long.parseLong(parts.group(1)) != bytes || Long.parseLong(parts.group(2)) != payload.size()) {
            fault(
                    Code.OXUM,
                    "bag-info.txt: Payload-Oxum is " + value + ", the payload has " + bytes + "." + payload.size());
        }
    }

    private void fetch() {
        if (files.has("fetch.txt")) {
            fault(Code.FETCH, "fetch.txt: parts of the payload are elsewhere; they are not fetched.");
        }
    }

    /** Names that differ only in case or in how their letters are composed get lost on some systems. */
    private void alike() {
        Map<String, String> seen = new HashMap<>();
        for (String path : files.paths()) {
            String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(folded, path);
            if (other != null) {
                warnings.add("Two names differ only in case or in composed letters: " + other + " and " + path);
            }
        }
    }

    /** A tag file as text; {@code null}, with a fault, when it is not UTF-8 or begins with a byte order mark. */
    private @Nullable String text(String path, Code code) throws IOException {
        if (!files.has(path)) {
            return null;
        }
        try (InputStream in = files.open(path)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                fault(code, path + ": begins with a byte order mark.");
                return null;
            }
            return text;
        } catch (CharacterCodingException e) {
            fault(code, path + ": not UTF-8.");
            return null;
        }
    }

    private void fault(Code code, String words) {
        faults.add(new Fault(code, words));
    }
}
