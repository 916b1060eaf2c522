package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of the source tree that are written by the build and never by hand. A test compares them;
 * {@code mvn -pl ledger-core test -Dledger.generate=true} writes them anew.
 */
final class Generated {

    static final boolean WANTED = Boolean.getBoolean("ledger.generate");

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    static final Path GOLDEN = MODULE.resolve("src/test/resources/golden");
    static final Path DOCS = MODULE.resolve("../docs").normalize();

    private Generated() {}

    static void check(Path file, String text) {
        if (WANTED) {
            write(file, text);
        }
        assertThat(file)
                .as("%s: write it with mvn -pl ledger-core test -Dledger.generate=true", file.getFileName())
                .exists()
                .content()
                .isEqualTo(text);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
