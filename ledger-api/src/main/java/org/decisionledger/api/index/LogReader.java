package org.decisionledger.api.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.EntryReader;

/** The store's entries, as the index asks for them. Those set aside, and those that cannot be read, are left out. */
public record LogReader(EntryLog log, Parking parking) implements EntryReader {

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public long cut(Instant asOf) {
        return log.cut(asOf);
    }

    @Override
    public int erasures() {
        return log.erasures();
    }

    @Override
    public List<RecordedEntry> at(Collection<Long> positions) {
        return readable(log.rowsAt(positions));
    }

    @Override
    public List<RecordedEntry> findAll(Collection<EntryId> ids) {
        return readable(log.rowsOf(ids));
    }

    private List<RecordedEntry> readable(List<StoredRow> rows) {
        return rows.stream()
                .filter(row -> !parking.holds(row.position()))
                .map(row -> parking.read(row, log::recorded))
                .flatMap(Optional::stream)
                .toList();
    }
}
