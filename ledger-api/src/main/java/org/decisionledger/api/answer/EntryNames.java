package org.decisionledger.api.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/** Names for entries that come without one. */
public final class EntryNames {

    private static final SecureRandom RANDOM = new SecureRandom();

    private EntryNames() {}

    /** A UUID of version 7 (RFC 9562, section 5.7): rises with time, unlike any other. */
    public static String fresh(Clock clock) {
        long millis = clock.millis();
        long high = millis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** The same name each time for the same key and place, so that a request sent twice records once. */
    public static String from(String key, int place) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((place + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return "key-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
