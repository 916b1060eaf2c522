package org.decisionledger.api.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.RowsAhead.Page;
import org.decisionledger.api.proof.RowsAhead.Range;
import org.decisionledger.api.store.StoredRow;
import org.jspecify.annotations.Nullable;

/** The stored rows one after the other, held against the positions they should have. */
final class StoredRows {

    private final RowsAhead ahead;
    private final List<Finding> findings;
    private final List<Range> unreadable = new ArrayList<>();
    private final Queue<StoredRow> rows = new ArrayDeque<>();
    private boolean last;
    private long count;

    StoredRows(RowsAhead ahead, List<Finding> findings) {
        this.ahead = ahead;
        this.findings = findings;
    }

    /** The row at {@code position}, which rises from call to call; rows passed over stand where none may stand. */
    @Nullable
    StoredRow at(long position) {
        StoredRow row = peek();
        while (row != null && row.position() < position) {
            rows.remove();
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
        return rows.remove();
    }

    /** The next row, whatever its position. */
    @Nullable
    StoredRow next() {
        StoredRow row = peek();
        return row == null ? null : rows.remove();
    }

    private @Nullable StoredRow peek() {
        while (rows.isEmpty() && !last) {
            Page page = ahead.next();
            if (page.unreadable() != null) {
                unreadable.add(page.unreadable());
            }
            rows.addAll(page.rows());
            count += page.rows().size();
            last = page.last();
        }
        return rows.peek();
    }

    /** How many were read. */
    long count() {
        return count;
    }

    /** The positions that could not be read, as far as the rows were gone through. */
    List<Range> unreadable() {
        return unreadable;
    }

    /** Whether the position is one that the database could not read; it is then told as that and not as missing. */
    boolean isUnreadable(long position) {
        return unreadable.stream().anyMatch(range -> range.first() <= position && position <= range.last());
    }
}
