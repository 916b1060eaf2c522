package org.decisionledger.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files in archives. */
final class Unzipped {

    private Unzipped() {}

    /** One of an archive, the name of its top folder left out. */
    static byte[] of(Path archive, String path) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/" + path)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("there is no " + path);
    }
}
