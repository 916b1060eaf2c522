package org.decisionledger.api.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.decisionledger.api.personal.PersonalTexts;
import org.decisionledger.api.personal.Sealing;
import org.decisionledger.api.personal.SubjectKeys;
import org.decisionledger.api.store.Numbering.Tail;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the writing thread. Events are appended in pieces, so that a long import needs little memory;
 * nothing is visible to anyone before the commit.
 */
final class WriteTransaction {

    static final String INTRODUCE = "insert into known_thing (thing_id, introduced_at) values (?, ?)";

    private static final int PIECE = 500;

    private final Connection connection;
    private final LedgerEventStore events;
    private final Numbering numbering;
    private final Rows rows;
    private final KnownSoFar known;
    private final SubjectKeys keys;
    private final Sealing sealing;
    private final Map<PersonId, String> erased = new LinkedHashMap<>();
    private final Headway headway;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final List<StoredRow> fresh = new ArrayList<>();
    private final Map<String, Draft> staged = new LinkedHashMap<>();
    private Map<String, StoredRow> present = Map.of();
    private @Nullable UnitOfWork<CommandMessage<?>> unit;
    private boolean touched;
    private long added;
    private long applied;

    WriteTransaction(
            Connection connection,
            LedgerEventStore events,
            Numbering numbering,
            Remembered remembered,
            Headway headway,
            SubjectKeys keys) {
        this.connection = connection;
        this.keys = keys;
        this.sealing = new Sealing(keys);
        this.events = events;
        this.numbering = numbering;
        this.rows = new Rows(connection);
        this.known = new KnownSoFar(rows, remembered);
        this.headway = headway;
    }

    Rows rows() {
        return rows;
    }

    KnownSoFar known() {
        return known;
    }

    Numbering numbering() {
        return numbering;
    }

    /** How texts stored before read now. */
    PersonalTexts texts() {
        return new PersonalTexts(keys);
    }

    /** A text as it is stored: marked passages sealed. */
    String sealed(String text) {
        return sealing.sealed(text);
    }

    /** The persons whose data entries of this transaction say was erased, each with the first such entry. */
    Map<PersonId, String> erased() {
        return erased;
    }

    /** Looks up which of the entries about to be added are recorded already. */
    void lookUp(Set<String> ids) throws SQLException {
        present = new HashMap<>();
        for (StoredRow row :
                rows.where("event_identifier", "varchar", rows.wireNames(ids).keySet())) {
            present.put(row.id(), row);
        }
    }

    /** The row of an entry looked up that was recorded before this transaction, or {@code null}. */
    @Nullable
    StoredRow present(String id) {
        return present.get(id);
    }

    /** The entry of this id that this transaction is about to add, or {@code null}. */
    @Nullable
    Draft staged(String id) {
        return staged.get(id);
    }

    /** The receipt of an entry that this transaction has put into the tables. */
    @Nullable
    Receipt receipt(String id) {
        return receipts.get(id);
    }

    /** Whether any subject was asked for anything, so that what is remembered of it may not be what is stored. */
    boolean touched() {
        return touched;
    }

    /** Hands an entry to its subject. Whatever is thrown, either nothing was applied or it is a {@link WriteFailed}. */
    void record(Draft draft, CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler)
            throws Exception {
        Entry entry = draft.entry();
        String id = entry.id().value();
        headway.made();
        if (draft.marked()) {
            MarkedEntries.refuseMisplaced(entry, known, keys.kept());
        }
        staged.put(id, draft);
        try {
            handle(command, handler);
        } catch (Exception e) {
            staged.remove(id);
            throw e;
        }
        applied++;
        known.takeIn(id, FactKinds.of(entry.fact()).wireName(), Mentions.introducedBy(entry));
    }

    @Nullable
    Object handle(CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler) throws Exception {
        if (unit == null) {
            unit = DefaultUnitOfWork.startAndGet(command);
        }
        touched = true;
        long before = events.published();
        try {
            return handler.handle(command);
        } catch (Exception e) {
            throw events.published() == before && !Failures.ofDatabase(e) ? e : new WriteFailed(e);
        }
    }

    /** Puts what was applied so far into the tables when it has become much. */
    void flushWhenLong() {
        if (staged.size() >= PIECE) {
            flush();
        }
    }

    /** Puts all that was applied into the tables. */
    void flush() {
        try {
            if (unit != null) {
                UnitOfWork<?> done = unit;
                unit = null;
                done.commit();
            }
            staged.clear();
            writeReceipts();
            writeIntroductions();
        } catch (SQLException | RuntimeException e) {
            throw new WriteFailed(e);
        }
    }

    private void writeReceipts() {
        fresh.forEach(row -> receipts.put(row.id(), Receipt.of(row)));
        fresh.clear();
    }

    private void writeIntroductions() throws SQLException {
        Map<String, String> introductions = known.takeIntroductions();
        if (introductions.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INTRODUCE)) {
            for (Map.Entry<String, String> thing : introductions.entrySet()) {
                insert.setString(1, thing.getKey());
                insert.setLong(
                        2,
                        Objects.requireNonNull(receipts.get(thing.getValue())).position());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** How many entries their subjects have taken, whether they are in the tables yet or not. */
    long applied() {
        return applied;
    }

    /** How many entries it has put into the tables. */
    long added() {
        return added;
    }

    /** Told by the storage engine of each row as it goes in. */
    void appended(StoredRow row) {
        fresh.add(row);
        added++;
        if (row.wireName().equals(Erasures.WIRE_NAME)) {
            erased.putIfAbsent(new PersonId(row.stream()), row.id());
        }
    }

    /** Has the keys on disk that the entries of this transaction are sealed with, before there are such entries. */
    void keepKeys() {
        try {
            sealing.keepKeys();
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The entry was not recorded: a key for its marked passages could not be kept (" + e.getMessage()
                            + ").",
                    "Make the folder of the keys of persons writable and send it again.",
                    e);
        }
    }

    Tail commit() throws SQLException {
        connection.commit();
        known.settle();
        return numbering.tail();
    }

    void rollBack() {
        if (unit != null) {
            unit.rollback();
            unit = null;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            // A connection that is gone has rolled back.
        }
    }
}
