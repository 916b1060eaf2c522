package org.decisionledger.api.feed;

import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.FactKind;
import org.decisionledger.core.format.FactKinds;
import org.jspecify.annotations.Nullable;

/**
 * Entries one after the other as they were recorded, corrections and withdrawals among them, each once and without a
 * gap. What is on disk only: nothing told here is ever taken back.
 *
 * @param entries in order of position
 * @param next ask for what comes after this position to go on; the same when nothing came
 * @param head the last position of the ledger
 */
public record Feed(List<FeedItem> entries, long next, long head) {

    /** One line for each entry: position, recorded time, id, what it says. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (FeedItem item : entries) {
            out.append(item.position())
                    .append("  ")
                    .append(item.recordedAt())
                    .append("  ")
                    .append(item.id())
                    .append("  ")
                    .append(item.entry() == null ? item.unreadable() : what(item.entry()))
                    .append('\n');
        }
        return out.append(next < head ? "More: --after " + next + "\n" : "Nothing after that.\n")
                .toString();
    }

    private static String what(Entry entry) {
        FactKind kind = FactKinds.of(entry.fact());
        return kind.wireName() + " " + kind.fields().getFirst().valueIn((Record) entry.fact());
    }

    /**
     * One entry.
     *
     * @param position its place in the ledger, from 1
     * @param id its id
     * @param recordedAt the ledger's own time, UTC, as it is stored
     * @param leafHash the hash of its leaf in the log, 64 hexadecimal digits; {@code null} when what is stored has none
     * @param entry in the exchange form; {@code null} when what is stored cannot be read
     * @param unreadable why it cannot be read; {@code null} when it can
     */
    public record FeedItem(
            long position,
            String id,
            String recordedAt,
            @Nullable String leafHash,
            @Nullable Entry entry,
            @Nullable String unreadable) {}
}
