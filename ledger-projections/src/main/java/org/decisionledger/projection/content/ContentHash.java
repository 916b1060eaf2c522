package org.decisionledger.projection.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of rows: the length of each key, the key, the length of each value, the value, in order. */
public final class ContentHash {

    private final MessageDigest digest;
    private long rows;

    public ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public void add(ContentRow row) {
        add(row.key().getBytes(StandardCharsets.UTF_8));
        add(row.value());
        rows++;
    }

    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /** How many rows were added. */
    public long rows() {
        return rows;
    }

    /** 64 hexadecimal digits; nothing can be added any more. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
