package org.decisionledger.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one client sent in one request and what it was told, in the client's own journal. Each entry carries a mark of
 * its own in its words, so that it is known again whatever the ledger calls it.
 */
final class Sent {

    /** What came back, on the client's side. */
    enum Answer {
        /** None, or one that leaves open whether it was recorded. */
        NONE,
        /** That nothing of it was recorded. */
        NOT_RECORDED,
        /** That it is recorded. */
        ACKNOWLEDGED
    }

    /** What the receipt of one entry says. */
    record Receipt(String id, long position, String leafHash) {}

    final int number;
    final boolean list;
    final @Nullable String key;
    /** The entries as JSON by their marks, in order. */
    final Map<String, String> entries;
    /** The receipts given, by id. */
    final Map<String, Receipt> receipts = new LinkedHashMap<>();
    /** The ids that the ledger said were recorded already. */
    final List<String> present = new ArrayList<>();

    Answer answer = Answer.NONE;

    Sent(int number, boolean list, @Nullable String key, Map<String, String> entries) {
        this.number = number;
        this.list = list;
        this.key = key;
        this.entries = entries;
    }

    String body() {
        return list
                ? "[" + String.join(",", entries.values()) + "]"
                : entries.values().iterator().next();
    }
}
