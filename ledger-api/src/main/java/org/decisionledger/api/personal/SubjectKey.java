package org.decisionledger.api.personal;

import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of one person, AES of 256 bits, under a name of its own, so that a key that was lost and comes back never
 * stands in the way of the one made meanwhile. Its text form shows the name only.
 */
final class SubjectKey {

    static final int NAME_BYTES = 4;

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom DRAWN = new SecureRandom();

    private final byte[] name;
    private final byte[] secret;

    SubjectKey(byte[] name, byte[] secret) {
        if (name.length != NAME_BYTES || secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("not a key");
        }
        this.name = name.clone();
        this.secret = secret.clone();
    }

    static SubjectKey draw() {
        return new SubjectKey(drawn(NAME_BYTES), drawn(SECRET_BYTES));
    }

    static byte[] drawn(int count) {
        byte[] bytes = new byte[count];
        DRAWN.nextBytes(bytes);
        return bytes;
    }

    byte[] name() {
        return name.clone();
    }

    byte[] bytes() {
        return secret.clone();
    }

    SecretKey secret() {
        return new SecretKeySpec(secret, "AES");
    }

    /** The name as files have it, 8 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(name);
    }
}
