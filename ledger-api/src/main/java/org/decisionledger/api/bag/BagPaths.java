package org.decisionledger.api.bag;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Paths in a bag (RFC 8493, sections 2.1.3 and 5.2): what is safe, and how they are written in a manifest. */
final class BagPaths {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private BagPaths() {}

    /** Whether a path stays within the bag on every system: relative, without steps up, home, drive or back slash. */
    static boolean safe(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && !path.startsWith("~")
                && !DRIVE.matcher(path).matches()
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** A path as a manifest has it: per cent sign and line ends are written as codes, nothing else. */
    static String written(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A path read from a manifest; only the three codes are turned back, in either case. */
    static String read(String written) {
        String path = written.startsWith("./") ? written.substring(2) : written;
        return path.replaceAll("%0[Dd]", "\r").replaceAll("%0[Aa]", "\n").replace("%25", "%");
    }
}
