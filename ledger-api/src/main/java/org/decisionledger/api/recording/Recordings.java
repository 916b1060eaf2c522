package org.decisionledger.api.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.decisionledger.api.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who recorded which entry in the browser. A list beside the entries, a line for each: what is told there is not covered
 * by the signed log, and an entry taken in at a terminal is not on it.
 */
public final class Recordings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final Map<String, By> byEntry = new ConcurrentHashMap<>();

    /**
     * Who recorded an entry.
     *
     * @param name what they signed in with
     * @param fullName as others knew them then
     */
    public record By(String entry, String name, String fullName) {}

    /** @param users folder of those who may sign in; {@code null} to keep nothing beyond the process */
    public Recordings(@Nullable Path users) {
        this.file = users == null ? null : users.resolve("recorded.jsonl");
        if (file != null && Files.exists(file)) {
            try {
                Files.readAllLines(file).stream()
                        .filter(line -> line.endsWith("}")) // the last one may have been cut off
                        .map(line -> JSON.readValue(line, By.class))
                        .forEach(by -> byEntry.putIfAbsent(by.entry(), by));
            } catch (IOException e) {
                throw new UncheckedIOException("The list of who recorded what cannot be read: " + file, e);
            }
        }
    }

    /** Notes it once. */
    synchronized void note(String entry, SignedIn who) {
        By by = new By(entry, who.name(), who.fullName());
        if (byEntry.putIfAbsent(entry, by) != null || file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent() == null ? file : file.getParent());
            Files.writeString(
                    file,
                    JSON.writeValueAsString(by) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("Who recorded the entry could not be noted.", e);
        }
    }

    /** Who recorded an entry in the browser; empty when it came in by another door. */
    public Optional<By> of(String entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }
}
