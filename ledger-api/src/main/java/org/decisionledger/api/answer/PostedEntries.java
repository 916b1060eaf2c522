package org.decisionledger.api.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was posted: one entry or a list, each fault with its place. */
public final class PostedEntries {

    private final Clock clock;

    public PostedEntries(Clock clock) {
        this.clock = clock;
    }

    /** What was posted: {@code single} when it was one entry and not a list. */
    public record Read(List<Entry> entries, boolean single) {}

    /** Reads one entry or a list; a {@link Refusal} names every fault. Entries without an id are given one. */
    public Read read(byte[] body, @Nullable String idempotencyKey) {
        JsonNode tree = tree(body);
        if (!tree.isArray()) {
            return new Read(List.of(EntryFormat.read(named(tree, idempotencyKey, 0))), true);
        }
        if (tree.isEmpty()) {
            throw new Refusal("empty", "", "The list is empty: there is nothing to record.");
        }
        List<Entry> entries = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            try {
                entries.add(EntryFormat.read(named(tree.get(i), idempotencyKey, i)));
            } catch (Refusal refusal) {
                String place = "/" + i;
                refusal.faults().forEach(f -> faults.add(f.under(place)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return new Read(entries, false);
    }

    /** What was posted as a tree of JSON; a {@link Refusal} says why it cannot be read. */
    public static JsonNode tree(byte[] body) {
        return EntryFormat.list(text(body));
    }

    private JsonNode named(JsonNode entry, @Nullable String key, int place) {
        if (!entry.isObject() || entry.hasNonNull("id")) {
            return entry;
        }
        ObjectNode named = ((ObjectNode) entry).deepCopy();
        named.put("id", key == null ? EntryNames.fresh(clock) : EntryNames.from(key, place));
        return named;
    }

    private static String text(byte[] body) {
        if (body.length == 0) {
            throw new Refusal("empty", "", "Nothing was sent. Send one entry, or a list of entries, as JSON.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("malformed-text", "", "The text is not UTF-8. Send it in UTF-8.");
        }
    }
}
