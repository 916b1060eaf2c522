package org.decisionledger.api.ods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads files as the Organisation Data Service publishes them: records of organisations ({@code .json}; {@code .jsonl}
 * and {@code .ndjson} line by line) and the successor files ({@code .csv}). Any other file, and standard input
 * ({@code -}), is read as what its beginning looks like.
 */
public final class OdsFiles {

    /** In bytes, for each file. */
    static final int LONGEST_FILE = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Published published = new Published();
    private final Report report = new Report();
    private final InputStream stdin;

    private OdsFiles(InputStream stdin) {
        this.stdin = stdin;
    }

    /** Reads the files in order. {@code stdin} is read where {@code -} is named, and never closed. */
    public static OdsRead read(List<String> names, InputStream stdin) {
        OdsFiles files = new OdsFiles(stdin);
        for (String name : names) {
            if (!files.report.full()) {
                files.read(name);
            }
        }
        return OdsRead.of(files.published, files.report);
    }

    private void read(String name) {
        bytes(name).ifPresent(bytes -> text(name, bytes).ifPresent(text -> read(name, text, Cited.digest(bytes))));
    }

    private void read(String name, String text, String digest) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            OrdFile.readLines(name, text, digest, published, report);
        } else if (lower.endsWith(".json") || !lower.endsWith(".csv") && looksLikeJson(text)) {
            OrdFile.readJson(name, text, digest, published, report);
        } else {
            SuccessorFile.read(name, text, digest, published, report);
        }
    }

    private static boolean looksLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private Optional<byte[]> bytes(String name) {
        Spot spot = Spot.whole(name);
        try {
            byte[] bytes;
            if (name.equals("-")) {
                bytes = stdin.readNBytes(LONGEST_FILE + 1);
            } else {
                Path path = Path.of(name);
                if (Files.isDirectory(path) || Files.notExists(path)) {
                    report.fault(
                            spot,
                            Files.isDirectory(path) ? "is-a-folder" : "not-found",
                            Files.isDirectory(path)
                                    ? "This is a folder. Name the files in it."
                                    : "There is no such file. Check the spelling and the folder you are in.");
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(path)) {
                    bytes = in.readNBytes(LONGEST_FILE + 1);
                }
            }
            if (bytes.length <= LONGEST_FILE) {
                return Optional.of(bytes);
            }
            report.fault(spot, "too-long", "The file has more than " + LONGEST_FILE / 1024 / 1024 + " MiB. Split it.");
        } catch (InvalidPathException e) {
            report.fault(spot, "not-found", "This cannot be the name of a file. Check the spelling.");
        } catch (IOException e) {
            report.fault(spot, "unreadable", "This cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    /** The text, strictly UTF-8; a byte order mark is left out. */
    private Optional<String> text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            report.fault(
                    Spot.whole(name), "not-utf-8", "This is not UTF-8 text. Save the file as UTF-8 and try again.");
            return Optional.empty();
        }
    }
}
