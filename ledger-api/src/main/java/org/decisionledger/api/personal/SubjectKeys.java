package org.decisionledger.api.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The keys of persons, in a folder outside the database: for each person a folder named by the SHA-256 of the
 * identifier, with a file for each key, and in the folder {@code erased} a file for each person whose keys were
 * destroyed. No key is kept in memory beyond one reading. Safe for any number of threads.
 */
public final class SubjectKeys {

    private static final String ERASED = "erased";
    private static final String SUFFIX = ".key";

    private final @Nullable Path folder;
    private final Map<PersonId, String> erased = new ConcurrentHashMap<>();

    private SubjectKeys(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The keys in {@code folder}, which is made with the first key.
     *
     * @param folder {@code null} when none is named: then nothing can be sealed or opened
     */
    public static SubjectKeys in(@Nullable Path folder) {
        SubjectKeys keys = new SubjectKeys(folder);
        if (folder != null) {
            try {
                for (Path file : KeyFiles.in(folder.resolve(ERASED))) {
                    List<String> lines = Files.readAllLines(file);
                    keys.erased.put(new PersonId(lines.get(0)), lines.get(1));
                }
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException(
                        "The list of destroyed keys in " + folder.resolve(ERASED) + " cannot be read (" + e.getMessage()
                                + ").",
                        e);
            }
        }
        return keys;
    }

    /** Whether there is a folder to keep keys in. */
    public boolean kept() {
        return folder != null;
    }

    /** The entry that tells of the erasure of a person's data; empty when none is known here. */
    public Optional<String> erasedBy(PersonId person) {
        return Optional.ofNullable(erased.get(person));
    }

    /** Every person whose data is known here to be erased, with the entry that tells of it. */
    public Map<PersonId, String> erased() {
        return Map.copyOf(erased);
    }

    /** How many there are. */
    public int erasures() {
        return erased.size();
    }

    /** From now on no key of this person is used here, whether or not it is destroyed already. */
    public void noteErased(PersonId person, String entry) {
        erased.putIfAbsent(person, entry);
    }

    /**
     * Destroys every key of a person and notes the erasure, so that a key that comes back with an old copy is known for
     * what it is. What was done before is not done again.
     *
     * @return whether there was a key
     * @throws IOException a key may still be there; nothing in this process uses it
     */
    public boolean destroy(PersonId person, String entry) throws IOException {
        noteErased(person, entry);
        if (folder == null) {
            return false;
        }
        boolean there = false;
        for (Path file : KeyFiles.in(home(folder, person))) {
            KeyFiles.destroy(file);
            there = true;
        }
        Path noted = folder.resolve(ERASED).resolve(digest(person));
        if (Files.notExists(noted)) {
            KeyFiles.write(noted, person + "\n" + entry + "\n");
        }
        return there;
    }

    /** Whether a key of this person is there. */
    public boolean has(PersonId person) {
        return current(person).isPresent();
    }

    /** The key with which new words of a person are sealed, if there is one. */
    Optional<SubjectKey> current(PersonId person) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            for (Path file : KeyFiles.in(home(folder, person))) {
                if (file.getFileName().toString().endsWith(SUFFIX)) {
                    Optional<SubjectKey> key = read(file);
                    if (key.isPresent()) {
                        return key;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of this name, if it is there and can be read. */
    Optional<SubjectKey> named(PersonId person, String name) {
        try {
            return folder == null ? Optional.empty() : read(home(folder, person).resolve(name + SUFFIX));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a new key; it is on disk when this returns. */
    void keep(PersonId person, SubjectKey key) throws IOException {
        if (folder == null) {
            throw new IOException("no folder is named for the keys of persons");
        }
        KeyFiles.write(
                home(folder, person).resolve(key + SUFFIX),
                person + "\n" + Base64.getEncoder().encodeToString(key.bytes()) + "\n");
    }

    /** Empty when it is not there, and when it is half a key, or one overwritten to be destroyed: those open nothing. */
    private static Optional<SubjectKey> read(Path file) throws IOException {
        try {
            String name = file.getFileName().toString();
            return Optional.of(new SubjectKey(
                    HexFormat.of().parseHex(name.substring(0, name.length() - SUFFIX.length())),
                    Base64.getDecoder().decode(Files.readAllLines(file).get(1))));
        } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Path home(Path folder, PersonId person) {
        return folder.resolve(digest(person));
    }

    private static String digest(PersonId person) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(person.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
