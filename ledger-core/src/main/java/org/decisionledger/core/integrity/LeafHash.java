package org.decisionledger.core.integrity;

import java.nio.charset.StandardCharsets;
import org.decisionledger.core.transparency.Hash;

/**
 * How one stored entry enters the ledger's log: its full envelope, which holds everything stored of it, the log entry,
 * which stands for all of that and holds header and data as hashes only, and the leaf hash of the log entry (RFC 6962,
 * section 2.1). All are canonical JSON (RFC 8785).
 */
public final class LeafHash {

    private LeafHash() {}

    /**
     * The full envelope. {@code header} and {@code data} are canonical JSON already and go in as they are.
     *
     * @param position from 1
     * @param recordedAt as stored, UTC, six digits of a second
     * @param subject the kind of subject, for example {@code Offer}
     * @param stream the subject's identifier
     * @param sequence the entry's number in the stream, from 0
     * @param type the wire name of the fact
     */
    public static String envelope(
            long position,
            String recordedAt,
            String subject,
            String stream,
            long sequence,
            String type,
            String revision,
            String header,
            String data) {
        StringBuilder out = new StringBuilder(header.length() + data.length() + 256);
        out.append("{\"data\":").append(data).append(",\"header\":").append(header);
        return rest(out, position, recordedAt, subject, stream, sequence, type, revision);
    }

    /**
     * The log entry: the envelope with the hashes of {@code header} and {@code data} in their place, so that it stays
     * within the 65,535 bytes that a log entry may have (C2SP tlog-tiles), however long the entry. Parameters as for
     * {@link #envelope}.
     */
    public static String logEntry(
            long position,
            String recordedAt,
            String subject,
            String stream,
            long sequence,
            String type,
            String revision,
            String header,
            String data) {
        StringBuilder out = new StringBuilder(512);
        out.append("{\"data\":\"").append(text(data)).append("\",\"header\":\"");
        out.append(text(header)).append('"');
        return rest(out, position, recordedAt, subject, stream, sequence, type, revision);
    }

    private static String rest(
            StringBuilder out,
            long position,
            String recordedAt,
            String subject,
            String stream,
            long sequence,
            String type,
            String revision) {
        out.append(",\"position\":");
        CanonicalText.integer(out, position);
        out.append(",\"recordedAt\":");
        CanonicalText.string(out, recordedAt);
        out.append(",\"revision\":");
        CanonicalText.string(out, revision);
        out.append(",\"sequence\":");
        CanonicalText.integer(out, sequence);
        out.append(",\"stream\":");
        CanonicalText.string(out, stream);
        out.append(",\"subject\":");
        CanonicalText.string(out, subject);
        out.append(",\"type\":");
        CanonicalText.string(out, type);
        return out.append('}').toString();
    }

    /** SHA-256 of a zero byte and the bytes of the log entry in UTF-8, as 64 hexadecimal digits. */
    public static String of(String logEntry) {
        return Hash.leaf(logEntry.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /**
     * SHA-256 of the bytes of {@code stored} in UTF-8, without a byte before them, as 64 hexadecimal digits. Refuses
     * half a character with {@link IllegalArgumentException}: it has no bytes, and another text would hash alike.
     */
    public static String text(String stored) {
        byte[] bytes = stored.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(stored)) {
            throw new IllegalArgumentException("a lone surrogate (half a character)");
        }
        return Hash.plain(bytes).hex();
    }
}
