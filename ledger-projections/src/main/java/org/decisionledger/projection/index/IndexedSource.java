package org.decisionledger.projection.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Entries found through the index. It answers for the entries that the index has come to; a cut never lies beyond
 * them, so that an answer is whole up to the position it names.
 */
public final class IndexedSource implements EntrySource {

    /** Entries never change but by an erasure of personal data, so those read last are kept until the next one. */
    public static final int KEPT = 50_000;

    private static final int AT_ONCE = 1_000;

    private final DataSource database;
    private final EntryReader entries;
    private final Runnable beforeAsking;
    private final Postings postings = new Postings();
    private final Kept<Long> kept;
    private final Kept<EntryId> keptByName;
    private int erasures;
    private volatile long generation;

    /** @param beforeAsking run before each answer, to let the index come to the last entry */
    public IndexedSource(DataSource database, EntryReader entries, Runnable beforeAsking) {
        this(database, entries, beforeAsking, KEPT);
    }

    /** @param most so many entries are kept in memory from one question to the next */
    public IndexedSource(DataSource database, EntryReader entries, Runnable beforeAsking, int most) {
        this.kept = new Kept<>(most);
        this.keptByName = new Kept<>(most);
        this.database = database;
        this.entries = entries;
        this.beforeAsking = beforeAsking;
    }

    @Override
    public long cut(@Nullable Instant recorded) {
        beforeAsking.run();
        forgetWhatWasErased();
        IndexToken token = ask("token", PostingTable::live);
        generation = token.generation();
        if (postings.isNow(token)) {
            synchronized (kept) { // an entry set aside meanwhile is not answered with any more
                kept.clear();
                keptByName.clear();
            }
        }
        long indexed = Math.min(token.position(), entries.head());
        return recorded == null ? indexed : Math.min(indexed, entries.cut(recorded));
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public List<RecordedEntry> between(long after, long upTo) {
        return at(LongStream.rangeClosed(after + 1, upTo).boxed().toList());
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, long cut) {
        return posted(things.stream().map(Posting::naming).toList(), cut, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEntry> naming(Collection<? extends ThingId> things, Collection<Trait> traits, long cut) {
        if (things.isEmpty() || traits.isEmpty()) {
            return List.of();
        }
        long[] naming = positions(things.stream().map(Posting::naming).toList(), 0, cut);
        if (naming.length == 0) {
            return List.of();
        }
        BitSet having = among(naming, postings.of(written(traits), cut, this::ask));
        return at(having.stream().mapToObj(i -> naming[i]).toList());
    }

    /** Which of {@code positions}, rising, stand in any of the lists: of few things, looked for among many of a kind. */
    private static BitSet among(long[] positions, Map<String, long[]> lists) {
        BitSet among = new BitSet(positions.length);
        for (long[] list : lists.values()) {
            int from = 0;
            for (int i = 0; i < positions.length && from < list.length; i++) {
                int at = Arrays.binarySearch(list, from, list.length, positions[i]);
                from = at < 0 ? -at - 1 : at;
                if (at >= 0) {
                    among.set(i);
                }
            }
        }
        return among;
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long cut) {
        return posted(written(traits), cut, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEntry> having(Collection<Trait> traits, long after, long cut, int limit) {
        return at(Arrays.stream(positions(written(traits), after, cut))
                .limit(limit)
                .boxed()
                .toList());
    }

    private static List<String> written(Collection<Trait> traits) {
        return traits.stream().map(Trait::written).toList();
    }

    @Override
    public List<RecordedEntry> citing(ThingId document, long cut, int limit) {
        return posted(List.of(Posting.citing(document)), cut, limit);
    }

    @Override
    public List<RecordedEntry> pointingAt(Collection<EntryId> ids, long cut) {
        return posted(ids.stream().map(id -> Posting.pointingAt(id.value())).toList(), cut, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEntry> introducing(Collection<? extends ThingId> things, long cut) {
        return posted(things.stream().map(Posting::introducing).toList(), cut, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEntry> named(Collection<EntryId> ids, long cut) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return keptOrRead(ids, keptByName, entries::findAll).stream()
                .filter(e -> e.position() <= cut)
                .toList();
    }

    @Override
    public List<ThingId> things(ThingKind kind, long cut, @Nullable ThingId after, int limit) {
        return ask("things", connection -> {
            try (PreparedStatement find = connection.prepareStatement("select thing_id from known_thing"
                    + " where thing_id > ? and thing_id < ? and introduced_at <= ? order by thing_id limit ?")) {
                find.setString(1, after == null ? kind.prefix() + ":" : after.value());
                find.setString(2, kind.prefix() + ";"); // the character after the colon
                find.setLong(3, cut);
                find.setInt(4, limit);
                List<ThingId> things = new ArrayList<>();
                try (ResultSet row = find.executeQuery()) {
                    while (row.next()) {
                        things.add(kind.id(row.getString(1)));
                    }
                }
                return things;
            }
        });
    }

    private List<RecordedEntry> posted(List<String> names, long cut, int limit) {
        if (names.isEmpty()) {
            return List.of();
        }
        return at(Arrays.stream(positions(names, 0, cut)).limit(limit).boxed().toList());
    }

    /** The positions after {@code after} and up to {@code cut} posted under any of {@code names}, rising, each once. */
    private long[] positions(Collection<String> names, long after, long cut) {
        LongStream.Builder positions = LongStream.builder();
        for (long[] posted : postings.of(names, cut, this::ask).values()) {
            for (int i = firstAfter(posted, after); i < posted.length && posted[i] <= cut; i++) {
                positions.add(posted[i]);
            }
        }
        return positions.build().sorted().distinct().toArray();
    }

    private static int firstAfter(long[] rising, long position) {
        int at = Arrays.binarySearch(rising, position);
        return at < 0 ? -at - 1 : at + 1;
    }

    private <T> T ask(Postings.Question<T> question) {
        return ask("postings", question::put);
    }

    private List<RecordedEntry> at(List<Long> positions) {
        return keptOrRead(positions, kept, entries::at);
    }

    private void forgetWhatWasErased() {
        int now = entries.erasures();
        synchronized (kept) {
            if (now != erasures) {
                kept.clear();
                keptByName.clear();
                erasures = now;
            }
        }
    }

    private <K> List<RecordedEntry> keptOrRead(
            Collection<K> keys, Kept<K> kept, Function<Collection<K>, List<RecordedEntry>> reading) {
        List<RecordedEntry> found = new ArrayList<>(keys.size());
        List<K> missing = new ArrayList<>();
        int before;
        synchronized (this.kept) {
            before = erasures;
            for (K key : new LinkedHashSet<>(keys)) {
                RecordedEntry entry = kept.get(key);
                if (entry == null) {
                    missing.add(key);
                } else {
                    found.add(entry);
                }
            }
        }
        for (int i = 0; i < missing.size(); i += AT_ONCE) {
            List<RecordedEntry> read = reading.apply(missing.subList(i, Math.min(missing.size(), i + AT_ONCE)));
            synchronized (this.kept) {
                if (before == erasures) {
                    read.forEach(entry -> {
                        this.kept.put(entry.position(), entry);
                        keptByName.put(entry.id(), entry);
                    });
                }
            }
            found.addAll(read);
        }
        found.sort(Comparator.comparingLong(RecordedEntry::position));
        return found;
    }

    /** The entries asked for last, by one of their names. */
    private static final class Kept<K> extends LinkedHashMap<K, RecordedEntry> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Kept(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, RecordedEntry> eldest) {
            return size() > most;
        }
    }

    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(String task, Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.put(connection);
        } catch (SQLException e) {
            throw new UncategorizedSQLException(task, null, e);
        }
    }
}
