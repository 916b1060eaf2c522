package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint kept elsewhere, as whoever asks hands it in.
 *
 * @param where how it is called when something is told of it
 * @param text the signed checkpoint; {@code null} when it cannot be read
 */
public record Kept(String where, @Nullable String text) {

    /** Read from a file. */
    public static Kept in(Path file) {
        try {
            return new Kept(file.toString(), Files.readString(file));
        } catch (IOException e) {
            return new Kept(file.toString(), null);
        }
    }
}
