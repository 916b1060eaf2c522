package org.decisionledger.api.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is kept and how it is opened.
 *
 * @param clock the only source of recorded times
 * @param durable whether an entry is on disk before it is acknowledged; off only in tests, and only embedded
 * @param readOnly whether nothing will be recorded; nothing is created or brought up to date then either
 * @param patience how long a database or a disk that does not get on is waited for; whoever records is told within twice
 *     as long
 * @param subjectKeys the folder of the keys of persons, best on another disk and in another round of copies than the
 *     database; {@code null} for none: then no passage can be marked as personal data
 */
public record StoreSettings(
        Location location,
        Clock clock,
        boolean durable,
        boolean readOnly,
        Duration patience,
        @Nullable Path subjectKeys) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where the entries are. */
    public sealed interface Location {}

    /** A database of its own in a folder, opened by one process at a time. Made when it is not there. */
    public record Embedded(Path folder) implements Location {}

    /**
     * A PostgreSQL database, shared by any number of processes.
     *
     * @param url without user and password, for example {@code jdbc:postgresql://db/ledger}
     * @param service may select and insert, and no more
     * @param owner owns the tables; needed only to make them or bring them up to date
     */
    public record Postgres(
            String url, Login service, @Nullable Login owner) implements Location {}

    /** A database user. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public static StoreSettings embedded(Path folder) {
        return new StoreSettings(
                new Embedded(folder),
                Clock.systemUTC(),
                true,
                false,
                PATIENCE,
                folder.resolve("keys").resolve("subjects"));
    }

    public static StoreSettings postgres(String url, Login service, @Nullable Login owner) {
        return new StoreSettings(new Postgres(url, service, owner), Clock.systemUTC(), true, false, PATIENCE, null);
    }

    /** The same, with the keys of persons elsewhere. */
    public StoreSettings withSubjectKeys(Path folder) {
        return new StoreSettings(location, clock, durable, readOnly, patience, folder);
    }

    public StoreSettings withClock(Clock other) {
        return new StoreSettings(location, other, durable, readOnly, patience, subjectKeys);
    }

    public StoreSettings withoutDurability() {
        return new StoreSettings(location, clock, false, readOnly, patience, subjectKeys);
    }

    public StoreSettings forReading() {
        return new StoreSettings(location, clock, durable, true, patience, subjectKeys);
    }

    public StoreSettings withPatience(Duration other) {
        return new StoreSettings(location, clock, durable, readOnly, other, subjectKeys);
    }
}
