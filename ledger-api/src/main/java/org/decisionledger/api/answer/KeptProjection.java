package org.decisionledger.api.answer;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.Progressed;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.content.ContentRow;

/**
 * Something worked out over the whole ledger, kept from one question to the next and brought up to date when asked. An
 * entry over which it fails is looked for, set aside and told; the rest goes on without it. It can be made anew beside
 * the one that answers.
 */
final class KeptProjection<T> {

    /** So many entries are set aside; when more fail, it is not the entries. */
    private static final int MOST = 20;

    private static final int FINER = 16;

    private final EntrySource source;
    private final Clock clock;
    private final Work<T> work;
    private final long memory;
    private final Progressed progressed;
    private volatile State<T> state;

    /** What is kept, how it grows, and what it says. */
    interface Work<T> {

        String name();

        /** About how much memory it takes for each entry of the ledger, measured with the example cases over and over. */
        int bytesForAnEntry();

        T fresh();

        /** Takes in what {@code source} holds after the position last taken in, up to {@code cut}. */
        void bringUpTo(T kept, EntrySource source, long cut);

        /** All it says, by what each row is about. */
        SortedMap<String, String> rows(T kept, EntrySource source);
    }

    private record State<T>(T kept, long position, NavigableMap<Long, ParkedEntry> parked) {

        State<T> at(long cut) {
            return new State<>(kept, cut, parked);
        }
    }

    KeptProjection(EntrySource source, Clock clock, Work<T> work) {
        this(source, clock, work, Runtime.getRuntime().maxMemory());
    }

    /** @param memory what the program was given, in bytes */
    KeptProjection(EntrySource source, Clock clock, Work<T> work, long memory) {
        this.memory = memory;
        this.source = source;
        this.clock = clock;
        this.work = work;
        this.progressed = new Progressed(work.name(), Upkeep.WHEN_ASKED, clock);
        this.state = beginning();
    }

    private State<T> beginning() {
        return new State<>(work.fresh(), 0, new TreeMap<>());
    }

    /** Before it is begun: a program that has run out of memory answers nothing at all any more. */
    private void refuseUnlessItFits(long entries) {
        if (!fits(entries, 1)) {
            throw new LedgerUnavailable(
                    String.format(
                            Locale.ROOT,
                            "The %s of the whole ledger take about %,d MB of memory for its %,d entries; the program was"
                                    + " given %,d MB.",
                            work.name(),
                            needed(entries) >> 20,
                            entries,
                            memory >> 20),
                    String.format(
                            Locale.ROOT,
                            "Ask about one procurement, decision, contract or body, or start the program with more, for"
                                    + " example JAVA_TOOL_OPTIONS=-Xmx%dm.",
                            (needed(entries) >> 20) * 2),
                    null);
        }
    }

    private long needed(long entries) {
        return entries * work.bytesForAnEntry();
    }

    private boolean fits(long entries, int times) {
        return needed(entries) * times <= memory / 4 * 3;
    }

    private EntrySource seenBy(State<T> at) {
        return at.parked.isEmpty() ? source : new Window(source, at.parked.keySet());
    }

    /** What is kept, brought up to the last entry, and the source as it sees it. */
    synchronized <R> R ask(BiFunction<T, EntrySource, R> question) {
        bringUpToDate();
        return question.apply(state.kept, seenBy(state));
    }

    private void bringUpToDate() {
        try {
            long cut = source.cut(null);
            progressed.headIs(cut);
            refuseUnlessItFits(cut);
            state = brought(state, cut);
            progressed.reached(state.position);
        } catch (RuntimeException | StackOverflowError e) {
            progressed.failed(e);
            throw e;
        }
    }

    /** How far it has come and what is set aside; waits for nothing. */
    ProjectionHealth health() {
        return progressed.health(List.copyOf(state.parked.values()));
    }

    /**
     * Makes it anew while the one there is answers, and holds both against each other up to the same position.
     *
     * @param change whether the new one is to answer from now on
     * @return empty when it was never asked, so that nothing is kept, or when there is no memory for both
     */
    Optional<Compared> rebuild(boolean change) {
        State<T> used;
        SortedMap<String, String> inUse;
        synchronized (this) {
            if (state.position == 0) {
                return Optional.empty();
            }
            if (!fits(source.cut(null), 2)) {
                state = beginning(); // made anew by whoever asks next
                return Optional.empty();
            }
            bringUpToDate();
            used = state;
            inUse = work.rows(used.kept, seenBy(used));
        }
        State<T> anew = brought(beginning(), used.position);
        Compared compared = Compared.of(
                work.name(),
                used.position,
                rows(inUse),
                rows(work.rows(anew.kept, seenBy(anew))),
                KeptProjection::difference);
        if (change) {
            synchronized (this) {
                state = brought(anew, Math.max(state.position, anew.position));
                progressed.reached(state.position);
            }
        }
        return Optional.of(compared);
    }

    private static Iterator<ContentRow> rows(SortedMap<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> ContentRow.of(row.getKey(), row.getValue()))
                .iterator();
    }

    private static String difference(String key, byte[] inUse, byte[] madeAnew) {
        return "\"" + key + "\" says something else in use than when made anew";
    }

    private State<T> brought(State<T> from, long cut) {
        if (cut <= from.position) {
            return from;
        }
        try {
            work.bringUpTo(from.kept, seenBy(from), cut);
            return from.at(cut);
        } catch (RuntimeException | StackOverflowError e) {
            refuseUnlessOfAnEntry(e);
            return withoutThoseThatFail(from, cut);
        }
    }

    /** What failed half way is not relied on: it is made anew, in steps that grow finer before an entry that fails. */
    private State<T> withoutThoseThatFail(State<T> from, long cut) {
        State<T> good = again(new TreeMap<>(from.parked), from.position);
        long step = cut - good.position;
        while (good.position < cut) {
            long next = Math.min(cut, good.position + step);
            try {
                work.bringUpTo(good.kept, seenBy(good), next);
                good = good.at(next);
            } catch (RuntimeException | StackOverflowError e) {
                refuseUnlessOfAnEntry(e);
                if (next - good.position > 1) {
                    step = Math.max(1, (next - good.position) / FINER);
                } else {
                    setAside(next, e, good.parked);
                    step = cut - good.position;
                }
                good = again(good.parked, good.position);
            }
        }
        return good;
    }

    private State<T> again(NavigableMap<Long, ParkedEntry> parked, long position) {
        State<T> anew = new State<>(work.fresh(), 0, parked);
        if (position == 0) {
            return anew;
        }
        work.bringUpTo(anew.kept, seenBy(anew), position);
        return anew.at(position);
    }

    private void setAside(long position, Throwable fault, NavigableMap<Long, ParkedEntry> parked) {
        String entry = source.between(position - 1, position).stream()
                .map(RecordedEntry::id)
                .map(Object::toString)
                .findFirst()
                .orElse("");
        parked.put(position, new ParkedEntry(work.name(), position, entry, String.valueOf(fault), clock.instant()));
        if (parked.size() > MOST) {
            throw new IllegalStateException(
                    "The " + work.name() + " cannot take in more than " + MOST + " entries; the first: "
                            + parked.firstEntry().getValue().error(),
                    fault);
        }
    }

    /** When the database is away no entry is to blame. */
    private static void refuseUnlessOfAnEntry(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException) {
                rethrow(fault);
            }
        }
        if (fault instanceof LedgerUnavailable) {
            rethrow(fault);
        }
    }

    private static void rethrow(Throwable fault) {
        if (fault instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) fault;
    }
}
