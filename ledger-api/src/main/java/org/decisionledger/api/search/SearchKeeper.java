package org.decisionledger.api.search;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import org.apache.lucene.store.LockObtainFailedException;
import org.decisionledger.api.health.Progressed;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.health.ProjectionHealth.Upkeep;
import org.decisionledger.api.index.LogReader;
import org.decisionledger.api.index.Parking;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.content.Compared;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.search.SearchIndex;
import org.decisionledger.projection.search.SearchQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Follows the ledger with the search index, on a thread of its own, once somebody searches or a server is started. When
 * it stumbles it says so, waits a little longer each time, and goes on from what it had kept.
 */
public final class SearchKeeper implements Searches, AutoCloseable {

    /** The name of this projection. */
    public static final String NAME = "search";

    private static final Logger LOG = System.getLogger(SearchKeeper.class.getName());
    private static final long LOOK_EVERY_MS = 50;
    private static final long LONGEST_WAIT_MS = 2_000;
    private static final long OPENED_WITHIN = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK_WHILE_WAITING_MS = 500;
    private static final long KEEP_EVERY = TimeUnit.SECONDS.toNanos(30);
    private static final long SHOW_EVERY = TimeUnit.SECONDS.toNanos(1);

    /** While entries wait to be recorded, so long is left to them after each stretch. */
    private static final long MAKE_WAY_MS = 20;

    private final SearchFeed feed;
    private final EntrySource told;
    private final @Nullable SearchFolder folder;
    private final IntSupplier waiting;
    private final Clock clock;
    private final Progressed progressed;

    /** Whoever takes entries in, or changes one index for another, has it. */
    private final Object turn = new Object();

    private @Nullable Thread thread;
    private volatile @Nullable SearchIndex index;
    private volatile boolean closed;
    private long keptAt;

    /**
     * @param told the entries as people read them, for showing what was found
     * @param folder where the index is kept; {@code null} for nowhere, then nothing can be searched
     * @param waiting how much waits to be recorded
     */
    SearchKeeper(SearchFeed feed, EntrySource told, @Nullable Path folder, IntSupplier waiting, Clock clock) {
        this.feed = feed;
        this.told = told;
        this.folder = folder == null ? null : new SearchFolder(folder);
        this.waiting = waiting;
        this.clock = clock;
        this.progressed = new Progressed(NAME, Upkeep.FOLLOWS, clock);
    }

    /**
     * @param log the entries
     * @param parking those that are set aside
     * @param concealed the entries without words marked as personal data
     * @param told the entries as people read them
     */
    public static SearchKeeper of(
            EntryLog log,
            Parking parking,
            EntrySource concealed,
            EntrySource told,
            @Nullable Path folder,
            IntSupplier waiting,
            Clock clock) {
        SearchFeed feed = new SearchFeed(log, new LogReader(log.concealed(), parking), concealed);
        return new SearchKeeper(feed, told, folder, waiting, clock);
    }

    /** Begins to follow, unless it does already; returns at once. */
    public synchronized void start() {
        if (thread == null && folder != null && !closed) {
            progressed.headIs(feed.log().head());
            thread = Thread.ofPlatform()
                    .name(NAME)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::follow);
        }
    }

    /** Whether it follows. */
    public synchronized boolean isStarted() {
        return thread != null;
    }

    /** Waits until everything recorded by now can be found; false when that takes longer than allowed. */
    public boolean awaitCaughtUp(long allowedMillis) {
        start();
        return progressed.await(feed.log().head(), allowedMillis);
    }

    /** How far it has come and what is in its way; waits for nothing. */
    public ProjectionHealth health() {
        SearchIndex now = index;
        return progressed.health(now == null ? List.of() : SearchFeed.parked(now));
    }

    /** Brings the index up to the last entry, however long that takes; returns early when something is in the way. */
    public void bringUpToDate(LongConsumer progress) {
        while (!awaitCaughtUp(LOOK_WHILE_WAITING_MS)) {
            if (folder == null || progressed.hasFailed()) {
                return;
            }
            progress.accept(progressed.position());
        }
    }

    /** What was recorded a moment ago is waited for, a little while. */
    @Override
    public SearchAnswer search(SearchQuestion question, AsOf asOf) {
        start();
        awaitOpened();
        awaitCaughtUp(LONGEST_WAIT_MS);
        while (true) {
            SearchIndex now = index;
            if (now == null) {
                throw new LedgerUnavailable(
                        folder == null
                                ? "No folder is named for the search index."
                                : "The search index is not there yet: " + trouble(),
                        folder == null ? "Set LEDGER_SEARCH_DIR." : "Try again in a moment; health tells more.",
                        null);
            }
            try {
                return now.search(told, question, asOf);
            } catch (SearchIndex.Closed e) {
                LOG.log(Level.DEBUG, "projection=search another index is in use now");
            }
        }
    }

    private void awaitOpened() {
        long until = System.nanoTime() + OPENED_WITHIN;
        while (index == null && folder != null && System.nanoTime() < until && health().lastError() == null) {
            pause(LOOK_EVERY_MS);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String trouble() {
        ProjectionHealth health = health();
        return health.lastError() == null
                ? "it is being opened."
                : health.lastError().message();
    }

    /**
     * Makes the index anew beside the one in use and holds both against each other up to one position.
     *
     * @param change whether the new one is to answer from now on
     * @param stop asked now and again whether to break off
     * @param progress told how far it has come
     * @return empty when there is no index, since nobody ever searched here
     */
    public Optional<Compared> rebuild(boolean change, BooleanSupplier stop, LongConsumer progress) {
        SearchFolder place = folder;
        if (place == null || !isStarted() && !place.isThere()) {
            return Optional.empty();
        }
        awaitCaughtUp(TimeUnit.MINUTES.toMillis(10));
        Path beside = place.beside();
        SearchIndex anew = SearchIndex.in(beside);
        boolean used = false;
        try {
            build(anew, stop, progress);
            Compared compared;
            synchronized (turn) {
                SearchIndex live = index;
                if (live == null || stop.getAsBoolean()) {
                    return Optional.empty();
                }
                build(anew, stop, progress);
                while (live.position() < anew.position()) {
                    feed.next(live, anew.position(), clock);
                }
                live.show();
                compared = Compared.of(
                        NAME,
                        anew.position(),
                        live.rows().iterator(),
                        anew.rows().iterator(),
                        (key, inUse, madeAnew) -> key + " holds other words in use than when made anew");
                if (change) {
                    place.use(beside);
                    index = anew;
                    live.close();
                    used = true;
                    progressed.reached(anew.position());
                }
            }
            return Optional.of(compared);
        } finally {
            if (!used) {
                anew.close();
            }
            place.tidy();
        }
    }

    private void build(SearchIndex anew, BooleanSupplier stop, LongConsumer progress) {
        for (long to = feed.reach(); anew.position() < to && !stop.getAsBoolean(); to = feed.reach()) {
            feed.next(anew, to, clock);
            progress.accept(anew.position());
        }
        feed.seal(anew);
        anew.show();
        anew.keep();
    }

    private void follow() {
        long pause = LOOK_EVERY_MS;
        do {
            try {
                synchronized (turn) {
                    catchUp(opened());
                }
                pause = LOOK_EVERY_MS;
            } catch (Throwable e) { // an error of the machine, too, must not end the thread
                pause = Math.min(LONGEST_WAIT_MS, pause * 2);
                progressed.failed(told(e));
                LOG.log(Level.WARNING, "projection=search position={0} error=\"{1}\"", progressed.position(), e);
                letGo();
            }
        } while (progressed.rest(pause));
        synchronized (turn) {
            keepAndClose();
        }
    }

    private static Throwable told(Throwable fault) {
        return fault instanceof UncheckedIOException io && io.getCause() instanceof LockObtainFailedException
                ? new IllegalStateException("another process has the folder of the search index")
                : fault;
    }

    private SearchIndex opened() {
        SearchIndex open = index;
        if (open != null) {
            return open;
        }
        SearchFolder place = Objects.requireNonNull(folder);
        SearchIndex found = find(place);
        place.use(place.inUse());
        feed.retryParked(found, clock);
        found.show();
        keptAt = System.nanoTime();
        index = found;
        progressed.reached(found.position());
        return found;
    }

    /** The index that is there, or an empty one when it is damaged or of another ledger. */
    private SearchIndex find(SearchFolder place) {
        try {
            SearchIndex there = SearchIndex.in(place.inUse());
            if (feed.fits(there)) {
                return there;
            }
            there.close();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LockObtainFailedException) {
                throw e;
            }
            LOG.log(Level.WARNING, "projection=search made anew, since it cannot be read: \"{0}\"", e.getMessage());
        }
        SearchFolder.remove(place.inUse());
        return SearchIndex.in(place.inUse());
    }

    private void catchUp(SearchIndex open) {
        long shownAt = System.nanoTime();
        long to = feed.reach();
        progressed.headIs(Math.max(to, feed.log().head()));
        while (open.position() < to && !closed) {
            feed.next(open, to, clock);
            to = Math.max(to, feed.reach());
            if (open.position() >= to || System.nanoTime() - shownAt > SHOW_EVERY) {
                open.show();
                shownAt = System.nanoTime();
                progressed.reached(open.position());
            }
            makeWay();
        }
        if (open.shown() < open.position()) {
            open.show();
            progressed.reached(open.position());
        }
        if (System.nanoTime() - keptAt > KEEP_EVERY) {
            keep(open);
        }
    }

    private void makeWay() {
        if (waiting.getAsInt() > 0) {
            pause(MAKE_WAY_MS);
        }
    }

    private void keep(SearchIndex open) {
        feed.seal(open);
        open.keep();
        keptAt = System.nanoTime();
    }

    /** What failed half way is not relied on: it is opened again as it was last kept. */
    private void letGo() {
        synchronized (turn) {
            SearchIndex open = index;
            index = null;
            if (open != null) {
                try {
                    open.close();
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "projection=search could not be closed: \"{0}\"", e.getMessage());
                }
            }
        }
    }

    private void keepAndClose() {
        SearchIndex open = index;
        index = null;
        if (open != null) {
            try {
                keep(open);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "projection=search could not be kept: \"{0}\"", e.getMessage());
            }
            open.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        progressed.close();
        Thread started;
        synchronized (this) {
            started = thread;
        }
        if (started != null) {
            try {
                started.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
