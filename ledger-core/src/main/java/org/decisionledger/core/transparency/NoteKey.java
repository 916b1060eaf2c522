package org.decisionledger.core.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes with Ed25519 (C2SP signed-note), written
 * {@code name+<key id, 8 hexadecimal digits>+<base64 of type and public key>}.
 */
public final class NoteKey {

    /** What a signature of this key stands for. */
    public enum Type {
        /** The log's own signature. */
        ED25519((byte) 0x01),
        /** The signature of a witness, with the time at which it was given. */
        COSIGNATURE((byte) 0x04);

        private final byte code;

        Type(byte code) {
            this.code = code;
        }

        byte code() {
            return code;
        }
    }

    /** What stands before the 32 bytes of the key in its X.509 encoding (RFC 8410, section 4). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static final int ID_LENGTH = 4;
    private static final int KEY_LENGTH = 32;

    private final String name;
    private final Type type;
    private final byte[] key;

    private NoteKey(String name, Type type, byte[] key) {
        this.name = name;
        this.type = type;
        this.key = key;
    }

    /**
     * @param name not empty, without blanks and plus signs; best an address without its scheme
     * @param publicKey an Ed25519 key
     */
    public static NoteKey of(String name, Type type, PublicKey publicKey) {
        checkName(name);
        byte[] encoded = publicKey.getEncoded();
        if (encoded.length != X509.length + KEY_LENGTH
                || !Arrays.equals(encoded, 0, X509.length, X509, 0, X509.length)) {
            throw new IllegalArgumentException("the key of " + name + " is not an Ed25519 key");
        }
        return new NoteKey(name, type, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** Read from its written form; refused with {@link IllegalArgumentException} when it is not one. */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key is written name+id+key");
        }
        checkName(parts[0]);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        for (Type type : Type.values()) {
            if (typed.length == KEY_LENGTH + 1 && typed[0] == type.code) {
                NoteKey key = new NoteKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
                if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
                    throw new IllegalArgumentException("the id " + parts[1] + " is not that of this key");
                }
                return key;
            }
        }
        throw new IllegalArgumentException("the key of " + parts[0] + " is of a type not known here");
    }

    private static void checkName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c) || c < 0x20)) {
            throw new IllegalArgumentException("a key has a name without blanks and plus signs");
        }
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** The first four bytes of SHA-256 over name, line feed, type and key. */
    byte[] id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(type.code);
            return Arrays.copyOf(digest.digest(key), ID_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_LENGTH);
        System.arraycopy(key, 0, encoded, X509.length, KEY_LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The written form. */
    @Override
    public String toString() {
        byte[] typed = new byte[KEY_LENGTH + 1];
        typed[0] = type.code;
        System.arraycopy(key, 0, typed, 1, KEY_LENGTH);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
