package org.decisionledger.api.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.bag.BagReport.Code;
import org.decisionledger.api.bag.BagReport.Fault;

/**
 * One manifest or tag manifest as read (RFC 8493, sections 2.1.3 and 2.2.1).
 *
 * @param file its name
 * @param algorithm name of the digest
 * @param digests digest in lower case by path
 * @param faults what is wrong with its lines
 */
record Manifest(String file, String algorithm, Map<String, String> digests, List<Fault> faults) {

    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt");
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");

    static boolean isOne(String path) {
        return NAME.matcher(path).matches();
    }

    boolean ofTags() {
        return file.startsWith("tag");
    }

    static Manifest read(String file, String text) {
        Matcher name = NAME.matcher(file);
        String algorithm =
                name.matches() ? name.group(2).toLowerCase(Locale.ROOT).replace("-", "") : "";
        Manifest manifest = new Manifest(file, algorithm, new TreeMap<>(), new ArrayList<>());
        if (!Digests.known(algorithm)) {
            manifest.fault(Code.UNKNOWN_ALGORITHM, file + ": no digest is known by this name.");
            return manifest;
        }
        if (text.isEmpty()) {
            return manifest;
        }
        for (String line : text.split("\r\n|\r|\n", -1)) {
            manifest.line(line);
        }
        return manifest;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(1).length() != Digests.digits(algorithm)) {
            fault(Code.MALFORMED_MANIFEST, file + ": a line is not a digest of this kind and a path.");
            return;
        }
        String path = BagPaths.read(parts.group(2));
        if (!BagPaths.safe(path)) {
            fault(Code.UNSAFE_PATH, file + ": the path leads out of the bag or is not one: " + path);
        } else if (ofTags() == path.startsWith("data/")) {
            fault(
                    Code.MALFORMED_MANIFEST,
                    file + (ofTags() ? ": lists a file of the payload: " : ": lists a file outside data/: ") + path);
        } else if (digests.put(path, parts.group(1).toLowerCase(Locale.ROOT)) != null) {
            fault(Code.LISTED_TWICE, file + ": lists twice " + path);
        }
    }

    private void fault(Code code, String words) {
        faults.add(new Fault(code, words));
    }
}
