package org.decisionledger.api.proof;

import java.util.Iterator;
import java.util.List;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The stored rows one after the other, held against the positions they should have. */
final class StoredRows {

    private final Iterator<StoredRow> rows;
    private final List<Finding> findings;
    private @Nullable StoredRow ahead;
    private long count;

    StoredRows(Iterator<StoredRow> rows, List<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** The row at {@code position}, which rises from call to call; rows passed over stand where none may stand. */
    @Nullable
    StoredRow at(long position) {
        StoredRow row = peek();
        while (row != null && row.position() < position) {
            ahead = null;
            findings.add(Finding.at(
                    Kind.ADDED,
                    row.position(),
                    row.id(),
                    "The entry " + row.id() + " stands at position " + row.position() + ", where none may stand."));
            row = peek();
        }
        if (row == null || row.position() != position) {
            return null;
        }
        ahead = null;
        return row;
    }

    /** The next row, whatever its position. */
    @Nullable
    StoredRow next() {
        StoredRow row = peek();
        ahead = null;
        return row;
    }

    private @Nullable StoredRow peek() {
        if (ahead == null && rows.hasNext()) {
            ahead = rows.next();
            count++;
        }
        return ahead;
    }

    /** How many were read. */
    long count() {
        return count;
    }

    /** The id stands in the header, which is signed, and once more beside it, which is not. */
    void checkId(StoredRow row) {
        String signed = idInHeader(row);
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

    private static String idInHeader(StoredRow row) {
        try {
            return EntryFormat.list(row.header()).path("id").asString("");
        } catch (Refusal e) {
            return "";
        }
    }
}
