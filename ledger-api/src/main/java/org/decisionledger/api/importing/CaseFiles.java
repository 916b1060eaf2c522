package org.decisionledger.api.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Reads case files: JSON Lines ({@code .jsonl}, {@code .ndjson}), JSON ({@code .json}), YAML ({@code .yaml},
 * {@code .yml}), a chronology taken away as CSV ({@code .csv}), standard input ({@code -}) and the examples that are shipped ({@code example:south-staffordshire},
 * {@code example:all}). Any other file is read as what its beginning looks like.
 *
 * <p>Everything wrong is told with its place. What no reader can notice is a YAML file cut off between two lines, or
 * a JSON Lines file cut off between two entries.
 */
public final class CaseFiles {

    private static final String STANDARD_INPUT = "-";

    private final InputStream stdin;
    private final Intake intake = new Intake();

    private CaseFiles(InputStream stdin) {
        this.stdin = stdin;
    }

    /** Reads the files in order. {@code stdin} is read where {@code -} is named, and never closed. */
    public static EntriesRead read(List<String> names, InputStream stdin) {
        CaseFiles files = new CaseFiles(stdin);
        for (String name : names) {
            if (!files.intake.full()) {
                files.readOne(name);
            }
        }
        return files.intake.read();
    }

    /** The shipped examples that can be named, without {@code all}. */
    public static List<String> examples() {
        return Examples.KNOWN.stream().map(e -> Examples.PREFIX + e).toList();
    }

    private void readOne(String name) {
        if (name.equals(STANDARD_INPUT)) {
            read(name, stdin);
        } else if (name.startsWith(Examples.PREFIX)) {
            example(name, name.substring(Examples.PREFIX.length()));
        } else {
            file(name);
        }
    }

    private void example(String name, String example) {
        if (example.equals(Examples.ALL)) {
            Examples.KNOWN.forEach(known -> example(Examples.PREFIX + known, known));
            return;
        }
        if (!Examples.KNOWN.contains(example)) {
            fault(name, "unknown-example", "There is no such example. There are " + Examples.offered() + ".");
            return;
        }
        try {
            for (Resource file : Examples.files(example)) {
                try (InputStream in = file.getInputStream()) {
                    read(name + "/" + file.getFilename(), in);
                }
            }
        } catch (IOException e) {
            unreadable(name, e);
        }
    }

    private void file(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                fault(
                        name,
                        "is-a-folder",
                        "This is a folder. Name the files in it, for example " + path.resolve("*.yaml") + ".");
            } else if (Files.notExists(path)) {
                fault(
                        name,
                        "not-found",
                        "There is no such file. Check the spelling and the folder you are in; "
                                + "standard input is named -, the shipped examples are " + Examples.offered() + ".");
            } else {
                try (InputStream in = Files.newInputStream(path)) {
                    read(name, in);
                }
            }
        } catch (InvalidPathException e) {
            fault(name, "not-found", "This cannot be the name of a file. Check the spelling.");
        } catch (IOException e) {
            unreadable(name, e);
        }
    }

    private void read(String name, InputStream bytes) {
        int before = intake.seen();
        try {
            BufferedInputStream in = new BufferedInputStream(bytes, 64 * 1024);
            switch (Notation.of(name, in)) {
                case JSON_LINES -> JsonLines.read(name, in, intake);
                case JSON -> JsonFile.read(name, in, intake);
                case YAML -> YamlFile.read(name, in, intake);
                case CSV -> CsvFile.read(name, in, intake);
            }
        } catch (IOException e) {
            unreadable(name, e);
        }
        if (intake.seen() == before) {
            intake.fault(name, 1, "empty", "This holds no entry. If it should, it was cut off or is the wrong file.");
        }
    }

    private void unreadable(String name, IOException e) {
        String reason = e instanceof AccessDeniedException ? "you may not read it" : String.valueOf(e.getMessage());
        fault(name, "unreadable", "This cannot be read: " + reason + ".");
    }

    private void fault(String name, String code, String message) {
        intake.fault(name, 0, code, message);
    }
}
