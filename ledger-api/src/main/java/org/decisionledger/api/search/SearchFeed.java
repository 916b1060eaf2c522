package org.decisionledger.api.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.index.LogReader;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.search.SearchIndex;

/**
 * Feeds an index with entries in stretches of modest size. Words marked as personal data are not among what it gets: no
 * file of the index ever holds one.
 *
 * @param log the entries
 * @param concealed the same without words marked as personal data and without entries that are set aside
 * @param source the same again, as far as the index of names has come
 */
record SearchFeed(EntryLog log, LogReader concealed, EntrySource source) {

    /** So many entries are held at a time. */
    static final int BATCH = 1_000;

    private static final String HEAD = "head";
    private static final String PARKED = "parked";

    /** The position up to which an index can be fed now. */
    long reach() {
        return source.cut(null);
    }

    /** Feeds the next stretch, up to {@code to} at most. */
    void next(SearchIndex index, long to, Clock clock) {
        long end = Math.min(to, index.position() + BATCH);
        List<Long> positions =
                LongStream.rangeClosed(index.position() + 1, end).boxed().toList();
        feed(index, concealed.at(positions), end, clock);
    }

    /** Tries those entries once more that could not be taken in. */
    void retryParked(SearchIndex index, Clock clock) {
        List<Long> positions = parked(index).stream().map(ParkedEntry::position).toList();
        if (!positions.isEmpty()) {
            index.note(PARKED, "");
            feed(index, concealed.at(positions), index.position(), clock);
        }
    }

    private void feed(SearchIndex index, List<RecordedEntry> entries, long to, Clock clock) {
        List<ParkedEntry> refused = new ArrayList<>();
        index.take(
                entries,
                to,
                source,
                (entry, why) -> refused.add(new ParkedEntry(
                        SearchKeeper.NAME, entry.position(), entry.id().value(), oneLine(why), clock.instant())));
        if (!refused.isEmpty()) {
            Map<Long, ParkedEntry> all = new TreeMap<>();
            parked(index).forEach(p -> all.put(p.position(), p));
            refused.forEach(p -> all.put(p.position(), p));
            index.note(PARKED, written(all.values()));
        }
    }

    /** Notes which entry an index ends with, so that it is not taken for the index of another ledger. */
    void seal(SearchIndex index) {
        index.note(HEAD, head(index.position()));
    }

    /** Whether an index goes on where this ledger is. */
    boolean fits(SearchIndex index) {
        return index.position() <= log.head() && index.note(HEAD).orElse("").equals(head(index.position()));
    }

    private String head(long position) {
        return log.rowsAt(List.of(position)).stream()
                .findFirst()
                .map(SearchFeed::named)
                .orElse("");
    }

    private static String named(StoredRow row) {
        return row.timeStamp() + " " + row.id();
    }

    /** The entries that an index could not take in. */
    static List<ParkedEntry> parked(SearchIndex index) {
        return index.note(PARKED).orElse("").lines().map(SearchFeed::read).toList();
    }

    private static String oneLine(Throwable why) {
        return String.valueOf(why).replaceAll("\\p{Cntrl}", " ");
    }

    private static String written(Collection<ParkedEntry> parked) {
        StringBuilder text = new StringBuilder();
        parked.forEach(p -> text.append(p.position())
                .append('\t')
                .append(p.entry())
                .append('\t')
                .append(p.since())
                .append('\t')
                .append(p.error())
                .append('\n'));
        return text.toString();
    }

    private static ParkedEntry read(String line) {
        String[] parts = line.split("\t", 4);
        return new ParkedEntry(
                SearchKeeper.NAME, Long.parseLong(parts[0]), parts[1], parts[3], Instant.parse(parts[2]));
    }
}
