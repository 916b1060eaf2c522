package org.decisionledger.api.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.decisionledger.api.feed.Feed.FeedItem;

/**
 * The feed as server-sent events (WHATWG HTML, section 9.2): each entry an event named {@code entry}, its id the
 * position, its data the same JSON as in a page of the feed. A reader that was cut off sends the last id it saw and goes
 * on behind it.
 */
public final class FeedStream implements AutoCloseable {

    /** So many may follow at the same time. */
    public static final int MOST_READERS = 64;

    private static final int AT_ONCE = 200;
    private static final long LOOK_EVERY_MS = 50;

    /** A line now and then shows both sides that the other is still there. */
    private static final long STILL_HERE_AFTER_MS = 15_000;

    private final Feeds feeds;
    private final Function<FeedItem, String> json;
    private int readers;
    private boolean closed;

    /** @param json writes an item on one line */
    public FeedStream(Feeds feeds, Function<FeedItem, String> json) {
        this.feeds = feeds;
        this.json = json;
    }

    /** Whether another may follow; who may is to call {@link #leave} at the end. */
    public synchronized boolean enter() {
        if (closed || readers == MOST_READERS) {
            return false;
        }
        readers++;
        return true;
    }

    public synchronized void leave() {
        readers--;
    }

    /**
     * Writes entries as they come until this is closed.
     *
     * @throws IOException the reader has gone
     */
    public void write(long after, OutputStream out) throws IOException {
        out.write("retry: 1000\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        long at = after;
        long quietSince = System.nanoTime();
        while (!isClosed()) {
            Feed feed = feeds.head() > at ? feeds.after(at, AT_ONCE) : new Feed(List.of(), at, at);
            for (FeedItem item : feed.entries()) {
                out.write(event(item).getBytes(StandardCharsets.UTF_8));
            }
            at = feed.next();
            boolean quiet = feed.entries().isEmpty();
            if (quiet && (System.nanoTime() - quietSince) / 1_000_000 > STILL_HERE_AFTER_MS) {
                out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                quiet = false;
            }
            if (quiet) {
                rest();
            } else {
                out.flush();
                quietSince = System.nanoTime();
            }
        }
    }

    private String event(FeedItem item) {
        return "id: " + item.position() + "\nevent: entry\ndata: " + json.apply(item) + "\n\n";
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void rest() {
        try {
            if (!closed) {
                wait(LOOK_EVERY_MS);
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Ends every stream; readers come back to the next process. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
