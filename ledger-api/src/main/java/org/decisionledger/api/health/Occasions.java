package org.decisionledger.api.health;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.decisionledger.api.store.DurableFile;
import org.jspecify.annotations.Nullable;

/**
 * The last time each thing was done, kept in the file {@code occasions.properties} of a folder, so that it is known
 * after a restart and to other processes. The file is no part of what is proven: lost, it means only that the last
 * times are not known.
 */
public final class Occasions {

    private static final String FILE = "occasions.properties";

    private final Path file;

    /** @param folder the data folder of the ledger; made when something is first noted */
    public Occasions(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** Notes that something was done; what was noted of the same before is replaced. */
    public synchronized void note(NotedOccasion noted) {
        Properties all = read();
        String name = noted.what().name();
        all.setProperty(name + ".at", noted.at().toString());
        all.setProperty(name + ".well", Boolean.toString(noted.well()));
        all.setProperty(name + ".detail", noted.detail());
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
            DurableFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last time of this one; empty when none is known. */
    public Optional<NotedOccasion> last(Occasion what) {
        return Optional.ofNullable(all().get(what));
    }

    /** The last time of each that is known. */
    public Map<Occasion, NotedOccasion> all() {
        Properties read = read();
        Map<Occasion, NotedOccasion> all = new EnumMap<>(Occasion.class);
        for (Occasion what : Occasion.values()) {
            instant(read.getProperty(what.name() + ".at"))
                    .ifPresent(at -> all.put(
                            what,
                            new NotedOccasion(
                                    what,
                                    at,
                                    Boolean.parseBoolean(read.getProperty(what.name() + ".well", "false")),
                                    read.getProperty(what.name() + ".detail", ""))));
        }
        return all;
    }

    private static Optional<Instant> instant(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private synchronized Properties read() {
        Properties all = new Properties();
        try {
            if (Files.exists(file)) {
                all.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // A file that cannot be read tells nothing; the next occasion writes it anew.
            all.clear();
        }
        return all;
    }
}
