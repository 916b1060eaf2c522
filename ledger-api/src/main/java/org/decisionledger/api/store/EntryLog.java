package org.decisionledger.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.decisionledger.api.personal.PersonalTexts;
import org.decisionledger.api.personal.SubjectKeys;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.thing.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The entries as recorded, in order of position, and nothing that is not on disk.
 *
 * <p>Rows are never changed and positions have no holes, so a range is read page by page: no connection is held
 * between pages, and a stream may be left half read.
 *
 * <p>Entries read with the marks of personal data that they were recorded with, or with what became of them; {@link
 * #told()} reads them as people do. Rows are as stored, with marked passages sealed.
 */
public final class EntryLog {

    private static final int PAGE = 1_000;

    private final Database database;
    private final @Nullable LongSupplier durableHead;
    private final SubjectKeys keys;
    private final UnaryOperator<String> reading;

    EntryLog(Database database, SubjectKeys keys, @Nullable LongSupplier durableHead) {
        this(database, keys, durableHead, new PersonalTexts(keys)::opened);
    }

    private EntryLog(
            Database database, SubjectKeys keys, @Nullable LongSupplier durableHead, UnaryOperator<String> reading) {
        this.database = database;
        this.keys = keys;
        this.durableHead = durableHead;
        this.reading = reading;
    }

    /** The same entries as people read them: words marked as personal data without their marks, or that they are erased. */
    public EntryLog told() {
        return new EntryLog(database, keys, durableHead, new PersonalTexts(keys)::told);
    }

    /** The same entries with none of the words marked as personal data: what is made of them needs no erasure. */
    public EntryLog concealed() {
        return new EntryLog(
                database,
                keys,
                durableHead,
                stored -> PersonalMarks.replace(stored, mark -> "[personal data of " + mark.person() + "]"));
    }

    /**
     * How many persons' data was erased so far. What an entry read before the last of them may hold words that are to be
     * nowhere.
     */
    public int erasures() {
        if (database.shared()) {
            // another process may have recorded one; from here on this one reads no word of it either
            ask(Rows::erasures).forEach(keys::noteErased);
        }
        return keys.erasures();
    }

    /** The entries that hold passages marked as personal data of a person, erased or not, in order of position. */
    public List<EntryId> marking(PersonId person) {
        long head = head();
        return ask(rows -> rows.marking(person, head)).stream()
                .map(EntryId::new)
                .toList();
    }

    /** What a row says. */
    public Entry entry(StoredRow row) {
        return row.entry(reading);
    }

    /** The same, with position and recorded time. */
    public RecordedEntry recorded(StoredRow row) {
        return row.recorded(reading);
    }

    /** The position of the last entry, 0 when there is none. */
    public long head() {
        return durableHead != null
                ? durableHead.getAsLong()
                : ask(rows -> rows.tail().position());
    }

    /** The entries after {@code position} up to the head as it is now. */
    public Stream<RecordedEntry> after(long position) {
        return between(position + 1, head());
    }

    /** The entries from {@code first} to {@code last}, both included. */
    public Stream<RecordedEntry> between(long first, long last) {
        return rowsBetween(first, last).map(this::recorded);
    }

    /** The rows from {@code first} to {@code last}, both included; a missing row is simply not there. */
    public Stream<StoredRow> rowsBetween(long first, long last) {
        return StreamSupport.stream(new Pages(first, Math.min(last, head())), false);
    }

    /**
     * Every row whose position is greater than {@code position}, as the table has it: for whoever must see what should
     * not be there, too, such as holes, positions below 1 or far beyond the last.
     *
     * @param position {@link Long#MIN_VALUE} for all
     */
    public Stream<StoredRow> rowsFollowing(long position) {
        return Stream.iterate(
                        following(position, PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : following(page.getLast().position(), PAGE))
                .flatMap(List::stream);
    }

    /**
     * The next rows whose position is greater than {@code position}, as the table has them.
     *
     * @param most how many at most; fewer are the last
     * @throws LedgerUnavailable they cannot be read, because the database is gone or because they are damaged
     */
    public List<StoredRow> following(long position, int most) {
        return ask(rows -> rows.following(position, most));
    }

    public Optional<RecordedEntry> find(EntryId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Those of {@code ids} that are recorded, in order of position. */
    public List<RecordedEntry> findAll(Collection<EntryId> ids) {
        return rowsOf(ids).stream().map(this::recorded).toList();
    }

    /** Those of {@code ids} that are recorded; what they say is not read. */
    public Set<EntryId> present(Collection<EntryId> ids) {
        long head = head();
        return ask(rows -> rows.positions(ids.stream().map(EntryId::value).toList())).entrySet().stream()
                .filter(found -> found.getValue() <= head)
                .map(found -> new EntryId(found.getKey()))
                .collect(Collectors.toSet());
    }

    /** The rows of those of {@code ids} that are recorded, in order of position. */
    public List<StoredRow> rowsOf(Collection<EntryId> ids) {
        List<String> texts = ids.stream().map(EntryId::value).toList();
        long head = head();
        return ask(rows -> rows.where("event_identifier", "varchar", texts)).stream()
                .filter(row -> row.position() <= head)
                .toList();
    }

    /** The entries at {@code positions}, in order of position. */
    public List<RecordedEntry> at(Collection<Long> positions) {
        return rowsAt(positions).stream().map(this::recorded).toList();
    }

    /** The rows at {@code positions}, in order of position; a missing row is simply not there. */
    public List<StoredRow> rowsAt(Collection<Long> positions) {
        long head = head();
        List<Long> there = positions.stream().filter(p -> p <= head).toList();
        return ask(rows -> rows.where("global_index", "bigint", there));
    }

    /** The last position recorded at {@code asOf} or before, 0 when there is none. Times rise with positions. */
    public long cut(Instant asOf) {
        long head = head();
        return ask(rows -> {
            long below = 0;
            long above = head + 1;
            while (above - below > 1) {
                long middle = (below + above) >>> 1;
                boolean later = rows.recordedAt(middle).map(asOf::isBefore).orElse(true);
                if (later) {
                    above = middle;
                } else {
                    below = middle;
                }
            }
            return below;
        });
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.connect()) {
            return question.put(new Rows(connection));
        } catch (SQLException e) {
            throw new LedgerUnavailable(
                    "The ledger cannot be read: " + e.getMessage() + ".", "Try again when the database is back.", e);
        }
    }

    private interface Question<T> {
        T put(Rows rows) throws SQLException;
    }

    private final class Pages extends Spliterators.AbstractSpliterator<StoredRow> {

        private final long last;
        private long next;
        private List<StoredRow> page = List.of();
        private int read;

        Pages(long first, long last) {
            super(Math.max(0, last - first + 1), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.next = first;
            this.last = last;
        }

        @Override
        public boolean tryAdvance(Consumer<? super StoredRow> action) {
            while (read == page.size()) {
                if (next > last) {
                    return false;
                }
                long from = next;
                long to = Math.min(last, from + PAGE - 1);
                page = ask(rows -> rows.between(from, to));
                read = 0;
                next = to + 1;
            }
            action.accept(page.get(read++));
            return true;
        }
    }
}
