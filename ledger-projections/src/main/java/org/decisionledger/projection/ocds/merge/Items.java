package org.decisionledger.projection.ocds.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.ocds.json.JsonOutput;
import org.decisionledger.projection.ocds.json.JsonSame;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A list of objects, found by their ids; those without one are found by nobody. */
final class Items implements Part {

    private final List<Fields> items = new ArrayList<>(4);
    private final Map<String, Fields> byId = new HashMap<>(8);

    /**
     * What stands for an id when two are compared: 1 and "1" differ, 1 and 1.0 do not; {@code null} for what can be no
     * id, which are {@code null}, lists and objects.
     */
    static @Nullable String key(@Nullable JsonValue id) {
        if (!(id instanceof JsonScalar scalar)) {
            return null;
        }
        return switch (scalar.kind()) {
            case STRING -> {
                String text = scalar.text();
                yield text.startsWith("\0") ? "\0text " + text : text;
            }
            case NUMBER -> "\0number " + JsonSame.number(scalar);
            case TRUE, FALSE -> "\0" + scalar.text();
            case NULL -> null;
        };
    }

    /** The item with an id, a new one at the end if there was none. */
    Fields of(String key, @Nullable JsonValue id) {
        Fields item = byId.get(key);
        if (item == null) {
            item = new Fields(id);
            items.add(item);
            byId.put(key, item);
        }
        return item;
    }

    /** Adds an item that has no id. */
    boolean add(Fields item) {
        return items.add(item);
    }

    List<Fields> items() {
        return items;
    }

    @Override
    public boolean isAbsent() {
        return false;
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            items.get(i).writeTo(out);
        }
        out.ascii(']');
    }

    @Override
    public long detach() {
        long weight = 64;
        for (Fields item : items) {
            weight += 100 + item.detach();
        }
        return weight;
    }
}
