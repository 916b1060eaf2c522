package org.decisionledger.api.proof;

import java.util.List;
import java.util.Optional;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What stands beside the parts of a row that are signed: its id once more, and the hash it was written with. */
final class RowCheck {

    private static final String ID = "\"id\":\"";

    private final List<Finding> findings;

    RowCheck(List<Finding> findings) {
        this.findings = findings;
    }

    /** The id stands in the header, which is signed, and once more beside it, which is not. */
    void id(StoredRow row) {
        String signed = idIn(row.header());
        if (!signed.equals(row.id())) {
            findings.add(new Finding(
                    Kind.ALTERED,
                    row.position(),
                    row.id(),
                    List.of("id"),
                    "The entry at position " + row.position() + " is stored under the id " + row.id()
                            + "; its header says " + signed + "."));
        }
    }

    /** The hash kept beside a row that is signed: the row is as it was signed, so it is the hash that was changed. */
    void writtenHash(StoredRow row, String leafHash) {
        if (row.written() != null && !row.written().equals(leafHash)) {
            findings.add(new Finding(
                    Kind.ALTERED,
                    row.position(),
                    row.id(),
                    List.of("leafHash"),
                    "The entry " + row.id() + " at position " + row.position()
                            + " is as it was signed; the hash stored beside it is not its own."));
        }
    }

    /** A row that lacks the hash that those before it bear. */
    static Finding withoutHash(StoredRow row) {
        return new Finding(
                Kind.ALTERED,
                row.position(),
                row.id(),
                List.of("leafHash"),
                "The entry " + row.id() + " at position " + row.position()
                        + " has no hash stored beside it, as every entry before it has.");
    }

    /** A row that nothing is signed over yet; only the hash it was written with speaks for it. */
    static Optional<Finding> unsigned(StoredRow row) {
        return row.isAsWritten()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        Kind.ALTERED,
                        row.position(),
                        row.id(),
                        "The entry " + row.id() + " at position " + row.position()
                                + " is not signed yet, and does not give the hash that was stored with it."));
    }

    /** The member {@code id} of a header: looked for between the brackets, and read in full when it is not found so. */
    static String idIn(String header) {
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                if (depth == 1 && header.startsWith(ID, i)) {
                    int from = i + ID.length();
                    int to = end(header, from);
                    return to < 0 || header.indexOf('\\', from) < to && header.indexOf('\\', from) >= 0
                            ? read(header)
                            : header.substring(from, to);
                }
                i = end(header, i + 1);
                if (i < 0) {
                    return "";
                }
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return "";
    }

    /** Where the string that began before {@code from} ends, or -1. */
    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String read(String header) {
        try {
            return EntryFormat.list(header).path("id").asString("");
        } catch (Refusal e) {
            return "";
        }
    }

    /** What the log would hold of the row; {@code null} when it holds what is no text, which was never signed. */
    static @Nullable String logEntry(StoredRow row) {
        try {
            return row.logEntry();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
