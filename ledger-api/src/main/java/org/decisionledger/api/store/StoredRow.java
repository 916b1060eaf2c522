package org.decisionledger.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.integrity.LeafHash;
import org.jspecify.annotations.Nullable;

/**
 * An entry exactly as its row holds it, for whoever must check every byte.
 *
 * @param timeStamp the recorded time as text, {@code 2026-11-22T00:52:33.123456Z}
 * @param subject the kind of subject, for example {@code Offer}
 * @param stream the subject's identifier
 * @param sequence the entry's number in the stream, from 0
 * @param header canonical JSON
 * @param data canonical JSON
 * @param written the hash of the log entry as it was worked out when the entry was written; {@code null} in rows from
 *     before that was kept
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
        String data,
        @Nullable String written) {

    static final String COLUMNS = "global_index, event_identifier, time_stamp, type, aggregate_identifier, "
            + "sequence_number, payload_type, payload_revision, meta_data, payload, leaf_hash";

    static StoredRow from(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                row.getLong(6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                row.getString(11));
    }

    /** Nothing where something must stand, as only damage to the file can leave it, is told as an empty text. */
    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** The same, with the hash that is to be written beside it. */
    StoredRow hashed() {
        return new StoredRow(
                position, id, timeStamp, subject, stream, sequence, wireName, revision, header, data, leafHash());
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

    /** Whether {@code leafHash} is the hash that was worked out when the row was written, as far as one is kept. */
    public boolean wasWrittenAs(String leafHash) {
        return written == null || written.equals(leafHash);
    }

    /** Whether the row still gives the hash that was worked out when it was written, as far as one is kept. */
    public boolean isAsWritten() {
        try {
            return wasWrittenAs(leafHash());
        } catch (IllegalArgumentException e) {
            return false; // what is no text was never written
        }
    }

    /** What was recorded, as it is stored: marked passages are sealed. {@link EntryLog#entry(StoredRow)} opens them. */
    public Entry entry() {
        return entry(UnaryOperator.identity());
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

    /** The same, with position and recorded time. */
    public RecordedEntry recorded() {
        return recorded(UnaryOperator.identity());
    }

    RecordedEntry recorded(UnaryOperator<String> reading) {
        return new RecordedEntry(entry(reading), position, recordedAt());
    }
}
