package org.decisionledger.api.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files that people sent to import, each under a name drawn here. */
public final class Uploads {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,119}");

    private final @Nullable Path folder;
    private final Map<String, Upload> inMemory = new ConcurrentHashMap<>();

    /** @param users folder of those who may sign in; {@code null} to keep nothing beyond the process */
    public Uploads(@Nullable Path users) {
        this.folder = users == null ? null : users.resolve("imports");
    }

    synchronized Upload save(Upload upload) {
        if (folder == null) {
            inMemory.put(upload.owner() + "/" + upload.id(), upload);
            return upload;
        }
        try {
            DurableFile.writePrivately(file(folder, upload.owner(), upload.id()), JSON.writeValueAsBytes(upload));
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept.", e);
        }
    }

    /** What {@code owner} sent; what others sent is not there. */
    synchronized Optional<Upload> find(String owner, String id) {
        if (!NAME.matcher(owner).matches() || !NAME.matcher(id).matches()) {
            return Optional.empty();
        }
        if (folder == null) {
            return Optional.ofNullable(inMemory.get(owner + "/" + id));
        }
        Path file = file(folder, owner, id);
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Upload.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("The file sent as " + id + " cannot be read.", e);
        }
    }

    private static Path file(Path folder, String owner, String id) {
        return folder.resolve(owner).resolve(id + ".json");
    }
}
