package org.decisionledger.core.integrity;

import static org.assertj.core.api.Assertions.assertThat;

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
            + "\"stream\":\"Offer\",\"subject\":\"offer:vale\",\"type\":\"OfferMade\"}";

    @Test
    void theEnvelopeHoldsEverythingStoredInCanonicalOrder() {
        assertThat(LeafHash.envelope(
                        7,
                        "2026-01-02T03:04:05.000006Z",
                        "offer:vale",
                        "Offer",
                        0,
                        "OfferMade",
                        "1",
                        "{\"note\":\"caf\u00e9\"}",
                        "{\"offer\":\"offer:vale\"}"))
                .isEqualTo(ENVELOPE);
    }

    @Test
    void theHashIsSha256OfAZeroByteAndTheUtf8BytesOfTheEnvelope() throws GeneralSecurityException {
        ByteArrayOutputStream leaf = new ByteArrayOutputStream();
        leaf.write(0);
        leaf.writeBytes(ENVELOPE.getBytes(StandardCharsets.UTF_8));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(leaf.toByteArray());

        assertThat(LeafHash.of(ENVELOPE)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** RFC 6962 and its public test vectors: the leaf of no bytes. */
    @Test
    void theLeafOfNothingHasTheHashThatEveryMerkleLogGivesIt() {
        assertThat(LeafHash.of("")).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void oneChangedCharacterAnywhereChangesTheHash() {
        String hash = LeafHash.of(ENVELOPE);
        for (int i = 0; i < ENVELOPE.length(); i++) {
            String changed = ENVELOPE.substring(0, i) + (char) (ENVELOPE.charAt(i) ^ 1) + ENVELOPE.substring(i + 1);
            assertThat(LeafHash.of(changed)).isNotEqualTo(hash);
        }
    }
}
