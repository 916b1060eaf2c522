package org.decisionledger.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a document as it was found on disk, read once from end to end and not held.
 *
 * @param path where it is
 * @param sha256 its digest, 64 hexadecimal digits
 * @param size how many bytes it has
 * @param crc32 their CRC-32
 * @param kind what it is, told by what is in it
 */
public record KeptFile(Path path, String sha256, long size, long crc32, FileKind kind) {

    /** Reads it from the start. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
