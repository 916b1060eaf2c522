package org.decisionledger.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.decisionledger.core.entry.HeaderMetaData;

/**
 * Axon's storage engine on our table: position, recorded time and the entry's id are ours, not Axon's.
 *
 * <p>Transactions are those of the writing thread, which hands out its connection.
 */
final class LedgerStorageEngine extends JdbcEventStorageEngine {

    static final String INSERT =
            "insert into domain_event_entry (" + StoredRow.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int MANY = 64;

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event_entry")
            .globalIndexColumn("global_index")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .timestampColumn("time_stamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    /**
     * @param connections gives the connection of the transaction under way, or one for reading; closing it is up to
     *     the engine
     * @param current the transaction under way
     */
    LedgerStorageEngine(ConnectionProvider connections, Supplier<WriteTransaction> current) {
        super(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(new LedgerSerializer())
                .snapshotSerializer(new LedgerSerializer())
                .dataType(String.class)
                .schema(SCHEMA)
                .batchSize(1_000)
                .appendEvents((connection, schema, type, events, serializer, timestamps) ->
                        insert(connection, events, serializer, current.get())));
    }

    private static PreparedStatement insert(
            Connection connection,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            WriteTransaction transaction)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(INSERT);
        List<StoredRow> rows = events.stream()
                .map(event -> row((DomainEventMessage<?>) event, serializer, transaction))
                .toList();
        for (StoredRow row : hashed(rows)) {
            set(statement, row);
            statement.addBatch();
            transaction.appended(row);
        }
        return statement;
    }

    private static List<StoredRow> hashed(List<StoredRow> rows) {
        return (rows.size() > MANY ? rows.parallelStream() : rows.stream())
                .map(StoredRow::hashed)
                .toList();
    }

    private static StoredRow row(DomainEventMessage<?> event, Serializer serializer, WriteTransaction transaction) {
        String id = HeaderMetaData.in(event.getMetaData()).id().value();
        SerializedType type = serializer.typeForClass(event.getPayloadType());
        Draft draft = transaction.staged(id);
        boolean asDrafted = draft != null && draft.entry().fact() == event.getPayload();
        return new StoredRow(
                transaction.numbering().nextPosition(),
                id,
                transaction.numbering().nextTime(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                type.getName(),
                type.getRevision(),
                transaction.sealed(
                        asDrafted && draft != null
                                ? draft.header()
                                : event.serializeMetaData(serializer, String.class)
                                        .getData()),
                transaction.sealed(
                        asDrafted && draft != null
                                ? draft.data()
                                : event.serializePayload(serializer, String.class)
                                        .getData()),
                null);
    }

    static void set(PreparedStatement statement, StoredRow row) throws SQLException {
        statement.setLong(1, row.position());
        statement.setString(2, row.id());
        statement.setString(3, row.timeStamp());
        statement.setString(4, row.subject());
        statement.setString(5, row.stream());
        statement.setLong(6, row.sequence());
        statement.setString(7, row.wireName());
        statement.setString(8, row.revision());
        statement.setString(9, row.header());
        statement.setString(10, row.data());
        statement.setString(11, row.written());
    }

    /** Nobody else writes while a subject is read, so a page that is not full is the last. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** There are no snapshots. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
