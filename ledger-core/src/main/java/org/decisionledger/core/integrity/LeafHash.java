package org.decisionledger.core.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash by which one stored entry enters the ledger's log: RFC 6962, section 2.1, over the RFC 8785 canonical bytes
 * of an envelope that holds everything stored of it.
 */
public final class LeafHash {

    private LeafHash() {}

    /**
     * The canonical envelope. {@code header} and {@code data} are canonical JSON already and go in as they are, so
     * that not one stored byte escapes the hash.
     *
     * @param recordedAt as stored, UTC, six digits of a second
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

    /** SHA-256 of a zero byte and the bytes of the envelope in UTF-8, as 64 hexadecimal digits. */
    public static String of(String envelope) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(envelope.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
