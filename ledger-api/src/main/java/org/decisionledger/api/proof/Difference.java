package org.decisionledger.api.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.integrity.LeafHash;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A position where what is stored is not what was signed.
 *
 * @param row what is stored there; {@code null} when nothing is
 * @param signed the log entry that was signed; {@code null} when the log cannot tell it any more
 */
record Difference(
        long position, @Nullable StoredRow row, @Nullable JsonNode signed) {

    private static final List<String> MEMBERS =
            List.of("data", "header", "position", "recordedAt", "revision", "sequence", "stream", "subject", "type");

    static Difference of(long position, @Nullable StoredRow row, @Nullable String signed) {
        return new Difference(position, row, signed == null ? null : parsed(signed));
    }

    private static @Nullable JsonNode parsed(String logEntry) {
        try {
            return EntryFormat.tree(logEntry);
        } catch (Refusal e) {
            return null;
        }
    }

    /** What tells the content of an entry, wherever it stands. */
    Optional<String> signedContent() {
        return signed == null ? Optional.empty() : Optional.of(member(signed, "data") + member(signed, "header"));
    }

    static String content(StoredRow row) {
        return hash(row.data()) + hash(row.header());
    }

    /** What is no text has no hash, and so differs from every hash. */
    private static String hash(String stored) {
        try {
            return LeafHash.text(stored);
        } catch (IllegalArgumentException e) {
            return "no text";
        }
    }

    /** The members in which the row differs; all that is known of a signed entry must be there. */
    List<String> fields(StoredRow stored, JsonNode was) {
        List<String> fields = new ArrayList<>();
        for (String member : MEMBERS) {
            if (!member(was, member).equals(member(stored, member))) {
                fields.add(member);
            }
        }
        return fields;
    }

    /**
     * Whether the row is, changed, the entry that was signed, and not another one in its place: it has its header, which
     * holds its id, its recorded time, or its number in its stream. Many entries may have the same data.
     */
    boolean sameEntry(StoredRow stored, JsonNode was) {
        List<String> fields = fields(stored, was);
        return !fields.contains("header")
                || !fields.contains("recordedAt")
                || !(fields.contains("stream") || fields.contains("sequence"));
    }

    /** What is known of an entry that is not there. */
    String signedInWords() {
        return signed == null
                ? "the log does not tell which it was"
                : member(signed, "type") + " about " + member(signed, "stream") + ", recorded "
                        + member(signed, "recordedAt");
    }

    private static String member(JsonNode was, String name) {
        return was.path(name).asString("");
    }

    private static String member(StoredRow row, String name) {
        return switch (name) {
            case "data" -> hash(row.data());
            case "header" -> hash(row.header());
            case "position" -> Long.toString(row.position());
            case "recordedAt" -> row.timeStamp();
            case "revision" -> row.revision();
            case "sequence" -> Long.toString(row.sequence());
            case "stream" -> row.stream();
            case "subject" -> row.subject();
            case "type" -> row.wireName();
            default -> throw new IllegalArgumentException("no member " + name);
        };
    }
}
