package org.decisionledger.core.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The hash of one stored entry can be worked out by anyone, from the text alone. */
class LeafHashTest {

    private static final String ENVELOPE = "{\"data\":{\"offer\":\"offer:vale\"},\"header\":{\"note\":\"caf\u00e9\"},"
            + "\"position\":7,\"recordedAt\":\"2026-01-02T03:04:05.000006Z\",\"revision\":\"1\",\"sequence\":0,"
            + "\"stream\":\"offer:vale\",\"subject\":\"Offer\",\"type\":\"OfferMade\"}";

    @Test
    void theEnvelopeHoldsEverythingStoredInCanonicalOrder() {
        assertThat(LeafHash.envelope(
                        7,
                        "2026-01-02T03:04:05.000006Z",
                        "Offer",
                        "offer:vale",
                        0,
                        "OfferMade",
                        "1",
                        "{\"note\":\"caf\u00e9\"}",
                        "{\"offer\":\"offer:vale\"}"))
                .isEqualTo(ENVELOPE);
    }

    private static final String LOG_ENTRY =
            "{\"data\":\"5c8225209426df4c801e92bc4c0121cf299f55bbe557abffe76a40d133098b80\","
                    + "\"header\":\"a84c174531ab46d58aaeb9c85aed22981d418f25bead412cd282e97f427a0ba1\","
                    + "\"position\":7,\"recordedAt\":\"2026-01-02T03:04:05.000006Z\",\"revision\":\"1\","
                    + "\"sequence\":0,\"stream\":\"offer:vale\",\"subject\":\"Offer\",\"type\":\"OfferMade\"}";

    /** The hashes worked out with another program: {@code printf %s '{"offer":"offer:vale"}' | sha256sum}. */
    @Test
    void theLogEntryHoldsHeaderAndDataAsHashesOfTheirBytesAndAllElseAsItIs() {
        assertThat(logEntry("{\"note\":\"caf\u00e9\"}", "{\"offer\":\"offer:vale\"}"))
                .isEqualTo(LOG_ENTRY);
    }

    @Test
    void theLogEntryStaysShortHoweverLongTheEntry() {
        String longest = "\"" + "\u20ac".repeat(1_000_000) + "\"";
        assertThat(logEntry(longest, longest)).hasSameSizeAs(LOG_ENTRY);
    }

    @Test
    void theHashIsSha256OfAZeroByteAndTheUtf8BytesOfTheLogEntry() throws GeneralSecurityException {
        ByteArrayOutputStream leaf = new ByteArrayOutputStream();
        leaf.write(0);
        leaf.writeBytes(LOG_ENTRY.getBytes(StandardCharsets.UTF_8));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(leaf.toByteArray());

        assertThat(LeafHash.of(LOG_ENTRY)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** RFC 6962 and its public test vectors: the leaf of no bytes. */
    @Test
    void theLeafOfNothingHasTheHashThatEveryMerkleLogGivesIt() {
        assertThat(LeafHash.of("")).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void oneChangedCharacterAnywhereChangesTheHash() {
        String hash = LeafHash.of(LOG_ENTRY);
        for (int i = 0; i < LOG_ENTRY.length(); i++) {
            assertThat(LeafHash.of(changed(LOG_ENTRY, i))).isNotEqualTo(hash);
        }
    }

    @Test
    void oneChangedCharacterOfHeaderOrDataChangesTheLogEntry() {
        String text = "{\"offer\":\"offer:vale\"}";
        for (int i = 0; i < text.length(); i++) {
            assertThat(logEntry(changed(text, i), text))
                    .isNotEqualTo(logEntry(text, text))
                    .isNotEqualTo(logEntry(text, changed(text, i)));
        }
    }

    @Test
    void halfACharacterIsRefusedAndNotHashedAsAnother() {
        assertThatThrownBy(() -> LeafHash.text("{\"note\":\"" + '\uD83D' + "\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String logEntry(String header, String data) {
        return LeafHash.logEntry(
                7, "2026-01-02T03:04:05.000006Z", "Offer", "offer:vale", 0, "OfferMade", "1", header, data);
    }

    private static String changed(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }
}
