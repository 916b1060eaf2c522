package org.decisionledger.api.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The saved views of everybody, each in a file of its own that is there whole or not at all. */
public final class SavedViews {

    /** So many can one person keep. */
    static final int MOST = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final @Nullable Path folder;
    private final Map<String, SavedView> byId = new ConcurrentHashMap<>();

    /** @param users folder of those who may sign in; {@code null} to keep views no longer than the process */
    public SavedViews(@Nullable Path users) {
        this.folder = users == null ? null : users.resolve("views");
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, 2)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .map(SavedViews::read)
                        .forEach(view -> byId.put(view.id(), view));
            } catch (IOException e) {
                throw new UncheckedIOException("The saved views cannot be listed.", e);
            }
        }
    }

    /** A name that no view has. */
    String fresh() {
        StringBuilder id = new StringBuilder();
        do {
            id.setLength(0);
            for (int i = 0; i < LENGTH; i++) {
                id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
        } while (byId.containsKey(id.toString()));
        return id.toString();
    }

    synchronized void keep(SavedView view) {
        if (folder != null) {
            try {
                DurableFile.writePrivately(file(folder, view), JSON.writeValueAsBytes(view));
            } catch (IOException e) {
                throw new UncheckedIOException("The view could not be kept.", e);
            }
        }
        byId.put(view.id(), view);
    }

    synchronized void remove(SavedView view) {
        byId.remove(view.id());
        if (folder != null) {
            try {
                Files.deleteIfExists(file(folder, view));
            } catch (IOException e) {
                throw new UncheckedIOException("The view could not be removed.", e);
            }
        }
    }

    Optional<SavedView> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of one person, by title. */
    List<SavedView> of(String owner) {
        return sorted(byId.values().stream().filter(v -> v.owner().equals(owner)));
    }

    /** What others share, by title. */
    List<SavedView> sharedByOthers(String reader) {
        return sorted(
                byId.values().stream().filter(v -> v.shared() && !v.owner().equals(reader)));
    }

    private static List<SavedView> sorted(Stream<SavedView> views) {
        return views.sorted(Comparator.comparing(SavedView::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(SavedView::id))
                .toList();
    }

    private static Path file(Path folder, SavedView view) {
        return folder.resolve(view.owner()).resolve(view.id() + ".json");
    }

    private static SavedView read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), SavedView.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("The saved view " + file.getFileName() + " cannot be read.", e);
        }
    }
}
