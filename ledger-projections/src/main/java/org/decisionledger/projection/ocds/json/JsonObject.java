package org.decisionledger.projection.ocds.json;

import org.jspecify.annotations.Nullable;

/** An object: its members in the order they were written, no name twice. */
public final class JsonObject implements JsonValue {

    private final JsonName[] names;
    private final JsonValue[] values;

    JsonObject(JsonName[] names, JsonValue[] values) {
        this.names = names;
        this.values = values;
    }

    /** How many members there are. */
    public int size() {
        return names.length;
    }

    /** The name of the member at a place, counted from 0. */
    public JsonName name(int at) {
        return names[at];
    }

    /** The value of the member at a place, counted from 0. */
    public JsonValue value(int at) {
        return values[at];
    }

    /** The member of this name, {@code null} when there is none; a member that is JSON {@code null} is a value. */
    public @Nullable JsonValue get(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].text().equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public void writeTo(JsonOutput out) {
        out.ascii('{');
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                out.ascii(',');
            }
            out.name(names[i]);
            values[i].writeTo(out);
        }
        out.ascii('}');
    }

    @Override
    public JsonObject detached() {
        JsonValue[] copies = new JsonValue[values.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = values[i].detached();
        }
        return new JsonObject(names, copies);
    }

    @Override
    public long weight() {
        long weight = 32;
        for (JsonValue value : values) {
            weight += 16 + value.weight();
        }
        return weight;
    }
}
