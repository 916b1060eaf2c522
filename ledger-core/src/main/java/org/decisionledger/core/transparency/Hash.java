package org.decisionledger.core.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash: 32 bytes, never changed once made. Two are equal when their bytes are. */
public final class Hash implements Comparable<Hash> {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** One for each thread: finding the algorithm anew takes as long as hashing a short text. Each use leaves it reset. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::sha256);

    /** The root of the tree without leaves: the hash of nothing (RFC 6962, section 2.1). */
    public static final Hash EMPTY_TREE = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param bytes 32 of them, copied; refused with {@link IllegalArgumentException} when they are more or fewer */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The 32 bytes of {@code from} that begin at {@code offset}. */
    public static Hash of(byte[] from, int offset) {
        return new Hash(Arrays.copyOfRange(from, offset, Math.addExact(offset, LENGTH)));
    }

    /** Read from 64 hexadecimal digits. */
    public static Hash hex(String digits) {
        return of(HexFormat.of().parseHex(digits));
    }

    /** Read from base64 as signed notes write it: standard alphabet, padded. */
    public static Hash base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 that is not written in its one way: " + text);
        }
        return of(bytes);
    }

    /** SHA-256 of {@code bytes}, with nothing before them. */
    public static Hash plain(byte[] bytes) {
        return new Hash(DIGEST.get().digest(bytes));
    }

    /** The hash of a leaf: a zero byte and the entry (RFC 6962, section 2.1). */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The hash of a node: a one byte, the left and the right hash (RFC 6962, section 2.1). */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void putInto(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
