package org.decisionledger.api.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.Posted;

/**
 * Reads stored rows and works out under which names they are posted. A row that is missing, that cannot be read, or
 * whose names cannot be worked out is set aside; the others go on.
 *
 * @param names the names of an entry, in production those of {@code Posting}
 */
record Taking(EntryLog log, Parking parking, Function<RecordedEntry, Set<String>> names) {

    /** Large, so that one row of the index serves many entries; small enough for a modest heap. */
    static final int BATCH = 10_000;

    /** What a stretch of the ledger came to. */
    record Taken(List<Posted> posted, List<ParkedEntry> parked) {}

    /** The entries after {@code after} up to and with {@code to}. */
    Taken between(long after, long to) {
        List<Posted> posted = new ArrayList<>();
        List<ParkedEntry> parked = new ArrayList<>();
        long[] next = {after + 1};
        try (Stream<StoredRow> rows = log.rowsBetween(after + 1, to)) {
            rows.forEach(row -> {
                missing(next[0], row.position(), parked);
                take(row, posted, parked);
                next[0] = row.position() + 1;
            });
        }
        missing(next[0], to + 1, parked);
        return new Taken(posted, parked);
    }

    /** The entries at these positions. */
    Taken at(List<Long> positions) {
        List<Posted> posted = new ArrayList<>();
        List<ParkedEntry> parked = new ArrayList<>();
        log.rowsAt(positions).forEach(row -> take(row, posted, parked));
        return new Taken(posted, parked);
    }

    private void missing(long from, long to, List<ParkedEntry> parked) {
        for (long position = from; position < to; position++) {
            parked.add(parking.missing(position));
        }
    }

    private void take(StoredRow row, List<Posted> posted, List<ParkedEntry> parked) {
        String what = "The stored entry cannot be read";
        try {
            RecordedEntry entry = row.recorded();
            what = "The index cannot take the entry in";
            posted.add(new Posted(entry.position(), names.apply(entry)));
        } catch (RuntimeException | StackOverflowError e) {
            parked.add(parking.entry(row.position(), row.id(), what, e));
        }
    }
}
