package org.decisionledger.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.integrity.LeafHash;

/**
 * An entry exactly as its row holds it, for whoever must check every byte.
 *
 * @param timeStamp the recorded time as text, {@code 2026-11-22T00:52:33.123456Z}
 * @param subject the kind of subject, for example {@code Offer}
 * @param stream the subject's identifier
 * @param sequence the entry's number in the stream, from 0
 * @param header canonical JSON
 * @param data canonical JSON
 */
public record StoredRow(
        long position,
        String id,
        String timeStamp,
        String subject,
        String stream,
        long sequence,
        String wireName,
        String revision,
        String header,
        String data) {

    static final String COLUMNS = "global_index, event_identifier, time_stamp, type, aggregate_identifier, "
            + "sequence_number, payload_type, payload_revision, meta_data, payload";

    static StoredRow from(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    public Instant recordedAt() {
        return Instant.parse(timeStamp);
    }

    /** Everything stored of the entry as one canonical text. */
    public String envelope() {
        return LeafHash.envelope(position, timeStamp, subject, stream, sequence, wireName, revision, header, data);
    }

    /** What the log holds of it: the envelope with hashes in place of header and data. */
    public String logEntry() {
        return LeafHash.logEntry(position, timeStamp, subject, stream, sequence, wireName, revision, header, data);
    }

    /** The hash of the log entry, as 64 hexadecimal digits. */
    public String leafHash() {
        return LeafHash.of(logEntry());
    }

    /**
     * What was recorded, for people or programs to read.
     *
     * @param reading turns a text as stored into one to be read
     */
    Entry entry(UnaryOperator<String> reading) {
        return new Entry(
                EntryFormat.readHeader(reading.apply(header)),
                EntryFormat.readFact(wireName, Integer.parseInt(revision), reading.apply(data)));
    }

    RecordedEntry recorded(UnaryOperator<String> reading) {
        return new RecordedEntry(entry(reading), position, recordedAt());
    }
}
