package org.decisionledger.api.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of everybody, each in a file of its own that is there whole or not at all; a lost line loses none. */
public final class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,119}");

    private final @Nullable Path folder;
    private final Map<String, Draft> inMemory = new ConcurrentHashMap<>();

    /** @param users folder of those who may sign in; {@code null} to keep drafts no longer than the process */
    public Drafts(@Nullable Path users) {
        this.folder = users == null ? null : users.resolve("drafts");
    }

    synchronized void save(Draft draft) {
        if (folder == null) {
            inMemory.put(draft.owner() + "/" + draft.id(), draft);
            return;
        }
        try {
            DurableFile.writePrivately(file(folder, draft.owner(), draft.id()), JSON.writeValueAsBytes(draft));
        } catch (IOException e) {
            throw new UncheckedIOException("The draft could not be kept.", e);
        }
    }

    /** A draft of {@code owner}; those of others are not there. */
    synchronized Optional<Draft> find(String owner, String id) {
        if (!NAME.matcher(owner).matches() || !NAME.matcher(id).matches()) {
            return Optional.empty();
        }
        if (folder == null) {
            return Optional.ofNullable(inMemory.get(owner + "/" + id));
        }
        Path file = file(folder, owner, id);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** What {@code owner} is writing, the newest first. */
    synchronized List<Draft> open(String owner) {
        List<Draft> all = new ArrayList<>(inMemory.values());
        Path own = folder == null ? null : folder.resolve(owner);
        if (own != null && Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .map(Drafts::read)
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The drafts cannot be listed.", e);
            }
        }
        return all.stream()
                .filter(draft -> draft.owner().equals(owner) && draft.recorded() == null)
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    synchronized void discard(Draft draft) {
        inMemory.remove(draft.owner() + "/" + draft.id());
        if (folder != null) {
            try {
                Files.deleteIfExists(file(folder, draft.owner(), draft.id()));
            } catch (IOException e) {
                throw new UncheckedIOException("The draft could not be removed.", e);
            }
        }
    }

    private static Path file(Path folder, String owner, String id) {
        return folder.resolve(owner).resolve(id + ".json");
    }

    private static Draft read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Draft.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("The draft " + file.getFileName() + " cannot be read.", e);
        }
    }
}
