package org.decisionledger.api.feed;

import java.util.List;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.feed.Feed.FeedItem;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;

/** Reads the ledger from a position on. */
public final class Feeds {

    /** So many entries are given at once at most. */
    public static final int MOST = 1_000;

    private final EntryLog log;

    /** @param log entries as people read them */
    public Feeds(EntryLog log) {
        this.log = log;
    }

    /**
     * The entries after a position.
     *
     * @param after 0 for the beginning
     * @param limit 1 to {@value #MOST}
     * @throws QuestionFault.Malformed one of them is not such a number
     */
    public Feed after(long after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new QuestionFault.Malformed("limit is a number from 1 to " + MOST + ", not " + limit + ".");
        }
        long head = log.head();
        if (after < 0 || after > head) {
            throw new QuestionFault.Malformed(
                    "after is a position from 0 to " + head
                            + ", the last of the ledger, not " + after
                            + ". Whoever has seen more than that follows another ledger, or this one was restored from a backup.");
        }
        List<FeedItem> items = log.rowsBetween(after + 1, Math.min(head, after + limit))
                .map(this::item)
                .toList();
        return new Feed(items, items.isEmpty() ? after : items.getLast().position(), head);
    }

    /** The position of the last entry on disk. */
    public long head() {
        return log.head();
    }

    private FeedItem item(StoredRow row) {
        try {
            return new FeedItem(row.position(), row.id(), row.timeStamp(), row.leafHash(), log.entry(row), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new FeedItem(
                    row.position(),
                    row.id(),
                    row.timeStamp(),
                    row.written(),
                    null,
                    "The stored entry cannot be read: " + e.getMessage());
        }
    }
}
