package org.decisionledger.projection.document;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a document that an entry says is kept with the ledger.
 *
 * @param document identifier of the document
 * @param title its title at the moment asked about
 * @param sha256 digest of the file, 64 hexadecimal digits
 * @param entry the entry that says so
 * @param position its place in the ledger
 * @param recordedAt when it was recorded
 */
public record KeptCopy(String document, String title, String sha256, String entry, long position, Instant recordedAt) {

    private static final Pattern SAID =
            Pattern.compile("A file of this document is kept with the ledger, SHA-256 ([0-9a-f]{64})\\.");

    /** What the entry says, as the reason of a correction that adds nothing but the digest. */
    public static String saying(String sha256) {
        return "A file of this document is kept with the ledger, SHA-256 " + sha256 + ".";
    }

    /** The digest that a reason tells, if it tells one. */
    public static Optional<String> digest(String reason) {
        Matcher said = SAID.matcher(reason);
        return said.matches() ? Optional.of(said.group(1)) : Optional.empty();
    }
}
