package org.decisionledger.api.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file of those who may sign in; readable by the user of this process alone, there whole or not at all. */
final class UserFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final @Nullable Path file;

    /** @param folder {@code null} to keep nothing: then everybody is forgotten at the end of the process */
    UserFile(@Nullable Path folder) {
        this.file = folder == null ? null : folder.resolve("users.json");
    }

    List<User> read() {
        try {
            return file == null || Files.notExists(file)
                    ? List.of()
                    : Arrays.asList(JSON.readValue(Files.readAllBytes(file), User[].class));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(
                    "The file of those who may sign in, " + file + ", cannot be read. Put it back from a copy, or move"
                            + " it away to start with a new administrator.",
                    e);
        }
    }

    void write(List<User> users) {
        if (file == null) {
            return;
        }
        try {
            DurableFile.writePrivately(file, JSON.writeValueAsBytes(users));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of those who may sign in cannot be written: " + file, e);
        }
    }
}
