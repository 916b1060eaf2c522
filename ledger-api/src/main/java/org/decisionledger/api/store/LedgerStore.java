package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.decisionledger.api.personal.SubjectKeys;
import org.decisionledger.core.Subjects;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger: what goes in and what is there. Used alike by the command line and the server.
 *
 * <p>One per process and folder; {@link #close()} finishes what waits.
 */
public final class LedgerStore implements AutoCloseable {

    private final Database database;
    private final @Nullable Writer writer;
    private final Recorder recorder;
    private final EntryLog log;
    private final SubjectKeys keys;

    private LedgerStore(
            Database database, SubjectKeys keys, @Nullable Writer writer, @Nullable SequencingCommandBus bus) {
        this.database = database;
        this.writer = writer;
        this.keys = keys;
        this.recorder = new Recorder(bus);
        this.log = new EntryLog(database, keys, writer == null || database.shared() ? null : writer::durableHead);
    }

    /**
     * Opens the ledger, making it when it is not there.
     *
     * @throws LedgerInUse another process has the folder
     * @throws LedgerUnavailable it cannot be opened; the message says what would help
     */
    public static LedgerStore open(StoreSettings settings) {
        return open(settings, Subjects.all());
    }

    static LedgerStore open(StoreSettings settings, List<Class<?>> subjects) {
        refuseHalfRestored(settings);
        return open(settings, Database.open(settings), subjects);
    }

    private static void refuseHalfRestored(StoreSettings settings) {
        if (settings.location() instanceof StoreSettings.Embedded embedded
                && Files.exists(embedded.folder().resolve(PutBack.MARK))) {
            throw new LedgerUnavailable(
                    "Restoring a ledger into " + embedded.folder() + " was not finished.",
                    "Restore into it again, or remove the folder.",
                    null);
        }
    }

    static LedgerStore open(StoreSettings settings, Database database, List<Class<?>> subjects) {
        try {
            SubjectKeys keys = keysOf(settings);
            return settings.readOnly() ? forReading(database, keys) : forRecording(settings, database, subjects, keys);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static SubjectKeys keysOf(StoreSettings settings) {
        try {
            return SubjectKeys.in(settings.subjectKeys());
        } catch (IllegalStateException e) {
            throw new LedgerUnavailable(
                    String.valueOf(e.getMessage()),
                    "Make the folder readable for this user, or put the file back from its copy.",
                    e);
        }
    }

    private static LedgerStore forReading(Database database, SubjectKeys keys) {
        try (Connection connection = database.connect()) {
            Erasures.atOpening(keys, new Rows(connection).erasures(), false);
        } catch (SQLException e) {
            // Whatever is wrong with the tables, they are to be looked at; what keys tell of erasures is known.
        }
        return new LedgerStore(database, keys, null, null);
    }

    private static LedgerStore forRecording(
            StoreSettings settings, Database database, List<Class<?>> subjects, SubjectKeys keys) {
        SubjectCache cache = new SubjectCache(10_000);
        long head = settledHead(database, keys);
        Transactions transactions = new Transactions(database, settings.clock(), cache, keys, head);
        Writer writer = new Writer(database, transactions, head, settings.patience());
        SequencingCommandBus bus = new SequencingCommandBus(writer);
        subjects.forEach(subject -> Commands.subscribe(subject, bus, transactions.events(), cache));
        return new LedgerStore(database, keys, writer, bus);
    }

    /** What a killed process left in the file may not be on disk; it is before anyone is told of it. */
    private static long settledHead(Database database, SubjectKeys keys) {
        try (Connection connection = database.connect()) {
            database.sync();
            Rows rows = new Rows(connection);
            Erasures.atOpening(keys, rows.erasures(), true);
            return rows.tail().position();
        } catch (SQLException | IOException e) {
            throw new LedgerUnavailable(
                    "The ledger cannot be read: " + e.getMessage() + ".", "Check the disk and the database.", e);
        }
    }

    public Recorder recorder() {
        return recorder;
    }

    public EntryLog log() {
        return log;
    }

    /** The entry that tells of the erasure of a person's data, if there is one. */
    public Optional<String> erasedBy(PersonId person) {
        log.erasures();
        return keys.erasedBy(person);
    }

    /** Whether a key of a person is there, so that passages marked as that person's may be readable. */
    public boolean holdsKeyOf(PersonId person) {
        return keys.has(person);
    }

    /** What is in the way of writing; empty when nothing is known to be. */
    public Optional<WritingTrouble> writingTrouble() {
        return writer == null ? Optional.empty() : writer.trouble();
    }

    /** How much waits to be written: single entries and batches alike. */
    public int waiting() {
        return writer == null ? 0 : writer.waiting();
    }

    /** From now on {@code watch} is told of what is recorded; one at a time. */
    public void watch(RecordingWatch watch) {
        QuietWatch quiet = new QuietWatch(watch);
        recorder.watch(quiet);
        if (writer != null) {
            writer.watch(quiet);
        }
    }

    /** Connections for the tables that are made from the entries and can be made anew from them. */
    public DataSource tables() {
        return database.tables();
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
        database.close();
    }
}
