package org.decisionledger.projection.ocds.json;

import java.util.List;

/** An array. */
public final class JsonArray implements JsonValue {

    private final JsonValue[] items;

    JsonArray(JsonValue[] items) {
        this.items = items;
    }

    /** A list of these. */
    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(items.toArray(JsonValue[]::new));
    }

    /** How many items there are. */
    public int size() {
        return items.length;
    }

    /** The item at a place, counted from 0. */
    public JsonValue item(int at) {
        return items[at];
    }

    /** Whether every item is an object; so it is with an empty array. */
    public boolean holdsObjectsOnly() {
        for (JsonValue item : items) {
            if (!(item instanceof JsonObject)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('[');
        for (int i = 0; i < items.length; i++) {
            if (i > 0) {
                out.ascii(',');
            }
            items[i].writeTo(out);
        }
        out.ascii(']');
    }

    @Override
    public JsonArray detached() {
        JsonValue[] copies = new JsonValue[items.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = items[i].detached();
        }
        return new JsonArray(copies);
    }

    @Override
    public long weight() {
        long weight = 24;
        for (JsonValue item : items) {
            weight += 8 + item.weight();
        }
        return weight;
    }
}
