package org.decisionledger.api.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notes of everybody, in one file with a line for each. A note is added at its end; to remove one the file is written
 * anew without it, so that its words are gone. Any number of threads may call it.
 */
public final class Notes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final Map<String, Note> byId = new LinkedHashMap<>();

    /** @param users folder of those who may sign in; {@code null} to keep notes no longer than the process */
    public Notes(@Nullable Path users) {
        this.file = users == null ? null : users.resolve("notes.jsonl");
        if (file != null && Files.exists(file)) {
            try {
                Files.readAllLines(file).stream().flatMap(Notes::read).forEach(note -> byId.put(note.id(), note));
            } catch (IOException e) {
                throw new UncheckedIOException("The notes cannot be read: " + file, e);
            }
        }
    }

    /** A line that was cut off by a power cut is none: its note was never acknowledged. */
    private static Stream<Note> read(String line) {
        try {
            return line.isEmpty() ? Stream.empty() : Stream.of(JSON.readValue(line, Note.class));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    synchronized void add(Note note) {
        if (file != null) {
            try {
                if (Files.notExists(file)) {
                    DurableFile.writePrivately(file, new byte[0]);
                }
                Files.writeString(
                        file,
                        "\n" + JSON.writeValueAsString(note),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.DSYNC);
            } catch (IOException e) {
                throw new UncheckedIOException("The note could not be kept.", e);
            }
        }
        byId.put(note.id(), note);
    }

    synchronized void remove(Note note) {
        byId.remove(note.id());
        if (file != null) {
            try {
                DurableFile.writePrivately(
                        file,
                        byId.values().stream()
                                .map(JSON::writeValueAsString)
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The note could not be removed.", e);
            }
        }
    }

    synchronized Optional<Note> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those pinned to any of these entries and written by then, the earliest first. */
    synchronized List<Note> onEntries(Collection<String> entries, @Nullable Instant by) {
        return byId.values().stream()
                .filter(n -> entries.contains(n.entry()) && written(n, by))
                .sorted(Comparator.comparing(Note::writtenAt))
                .toList();
    }

    /** Those pinned to a stretch of time on the chronology of a thing and written by then, the earliest first. */
    synchronized List<Note> onStretches(String thing, @Nullable Instant by) {
        return byId.values().stream()
                .filter(n -> n.thing().equals(thing) && written(n, by))
                .sorted(Comparator.comparing(Note::writtenAt))
                .toList();
    }

    synchronized List<Note> all() {
        return new ArrayList<>(byId.values());
    }

    private static boolean written(Note note, @Nullable Instant by) {
        return by == null || !note.writtenAt().isAfter(by);
    }
}
