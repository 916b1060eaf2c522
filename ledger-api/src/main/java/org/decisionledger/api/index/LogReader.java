package org.decisionledger.api.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.index.EntryReader;

/** The store's entries, as the index asks for them. */
public record LogReader(EntryLog log) implements EntryReader {

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
        return log.at(positions);
    }

    @Override
    public List<RecordedEntry> findAll(Collection<EntryId> ids) {
        return log.findAll(ids);
    }
}
