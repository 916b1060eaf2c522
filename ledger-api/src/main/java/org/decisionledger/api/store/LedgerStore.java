package org.decisionledger.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.decisionledger.core.Subjects;
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

    private LedgerStore(Database database, @Nullable Writer writer, @Nullable SequencingCommandBus bus) {
        this.database = database;
        this.writer = writer;
        this.recorder = new Recorder(bus);
        this.log = new EntryLog(database, writer == null || database.shared() ? null : writer::durableHead);
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
            return settings.readOnly()
                    ? new LedgerStore(database, null, null)
                    : forRecording(settings, database, subjects);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static LedgerStore forRecording(StoreSettings settings, Database database, List<Class<?>> subjects) {
        SubjectCache cache = new SubjectCache(10_000);
        Transactions transactions = new Transactions(database, settings.clock(), cache);
        Writer writer = new Writer(database, transactions, settledHead(database), settings.patience());
        SequencingCommandBus bus = new SequencingCommandBus(writer);
        subjects.forEach(subject -> Commands.subscribe(subject, bus, transactions.events(), cache));
        return new LedgerStore(database, writer, bus);
    }

    /** What a killed process left in the file may not be on disk; it is before anyone is told of it. */
    private static long settledHead(Database database) {
        try (Connection connection = database.connect()) {
            database.sync();
            return new Rows(connection).tail().position();
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
