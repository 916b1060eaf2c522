package org.decisionledger.api.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.store.StoredRow;
import tools.jackson.databind.JsonNode;

/** All positions that differ, put together: what was moved is told from what was altered, removed or added. */
final class Differences {

    private final List<Difference> all = new ArrayList<>();
    private final List<StoredRow> beyond = new ArrayList<>();

    void add(Difference difference) {
        all.add(difference);
    }

    /** A row where the log says nothing; it may hold an entry that was signed at another position. */
    void beyond(StoredRow row) {
        beyond.add(row);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> findings() {
        Map<String, Long> home = new HashMap<>();
        Map<String, Long> found = new HashMap<>();
        for (Difference difference : all) {
            difference.signedContent().ifPresent(content -> home.put(content, difference.position()));
            if (difference.row() != null) {
                found.put(Difference.content(difference.row()), difference.position());
            }
        }
        beyond.forEach(row -> found.put(Difference.content(row), row.position()));
        List<Finding> findings = new ArrayList<>();
        for (Difference difference : all) {
            if (difference.row() != null) {
                stored(difference, difference.row(), home, findings);
            }
            if (gone(difference, found)) {
                findings.add(Finding.at(
                        Kind.MISSING,
                        difference.position(),
                        null,
                        "The entry signed at position " + difference.position() + " is not there ("
                                + difference.signedInWords() + ")."));
            }
        }
        for (StoredRow row : beyond) {
            Long was = home.get(Difference.content(row));
            if (was != null) {
                findings.add(moved(row, was));
            } else {
                RowCheck.unsigned(row).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether what was signed here is stored nowhere, not even altered at its own position. */
    private static boolean gone(Difference difference, Map<String, Long> found) {
        StoredRow row = difference.row();
        JsonNode was = difference.signed();
        boolean elsewhere = difference.signedContent().map(found::containsKey).orElse(false);
        return !elsewhere && (row == null || was != null && !difference.sameEntry(row, was));
    }

    private static void stored(Difference difference, StoredRow row, Map<String, Long> home, List<Finding> findings) {
        JsonNode was = difference.signed();
        Long origin = home.get(Difference.content(row));
        String at = "The entry " + row.id() + " at position " + row.position();
        if (origin != null && origin != row.position()) {
            findings.add(moved(row, origin));
        } else if (was == null) {
            findings.add(Finding.at(
                    Kind.ALTERED,
                    row.position(),
                    row.id(),
                    at + " is not what was signed; in which part cannot be told, since the log's copy is damaged."));
        } else if (difference.sameEntry(row, was)) {
            List<String> fields = difference.fields(row, was);
            findings.add(new Finding(
                    Kind.ALTERED,
                    row.position(),
                    row.id(),
                    fields,
                    at + " is not what was signed: " + String.join(", ", fields) + "."));
        } else {
            findings.add(Finding.at(Kind.ADDED, row.position(), row.id(), at + " was not signed."));
        }
    }

    private static Finding moved(StoredRow row, Long origin) {
        return Finding.at(
                Kind.MOVED,
                row.position(),
                row.id(),
                "The entry " + row.id() + " is at position " + row.position() + "; it was signed at position "
                        + Objects.requireNonNull(origin) + ".");
    }
}
