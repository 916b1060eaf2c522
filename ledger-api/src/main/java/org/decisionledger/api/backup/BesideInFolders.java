package org.decisionledger.api.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.decisionledger.api.document.DocumentFolder;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the folders of this machine.
 *
 * @param documents the files of documents
 * @param users those who may sign in and what they recorded; {@code null} for none
 * @param withUsers whether those who may sign in are handed out, with the hashes of their passwords
 */
public record BesideInFolders(Path documents, @Nullable Path users, boolean withUsers) implements BesideEntries {

    /** The list of who recorded what. */
    public static final String RECORDED = "recorded.jsonl";

    /** Those who may sign in. */
    public static final String USERS = "users.json";

    @Override
    public Optional<byte[]> document(String sha256) {
        return new DocumentFolder(documents).read(sha256);
    }

    @Override
    public Optional<byte[]> recorded() {
        return file(RECORDED).map(BesideInFolders::wholeLines);
    }

    @Override
    public Optional<byte[]> signingIn() {
        return withUsers ? file(USERS) : Optional.empty();
    }

    /** The last line may be written at this moment. */
    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private Optional<byte[]> file(String name) {
        try {
            return users != null && Files.isRegularFile(users.resolve(name))
                    ? Optional.of(Files.readAllBytes(users.resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
