package org.decisionledger.projection.ocds.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object being made. What is {@code null} or empty is left out, never written as {@code null}. */
public final class JsonDraft {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    /** Adds text. */
    public JsonDraft text(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            members.put(name, JsonScalar.string(text));
        }
        return this;
    }

    /** Adds a number of these digits. */
    public JsonDraft number(String name, String digits) {
        members.put(name, JsonScalar.number(digits));
        return this;
    }

    /** Adds a list of texts. */
    public JsonDraft texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            members.put(
                    name, JsonArray.of(texts.stream().map(JsonScalar::string).toList()));
        }
        return this;
    }

    /** Adds an object. */
    public JsonDraft object(String name, @Nullable JsonDraft object) {
        if (object != null && !object.isEmpty()) {
            members.put(name, object.build());
        }
        return this;
    }

    /** Adds a list of objects. */
    public JsonDraft list(String name, List<JsonDraft> objects) {
        if (!objects.isEmpty()) {
            members.put(
                    name, JsonArray.of(objects.stream().map(JsonDraft::build).toList()));
        }
        return this;
    }

    /** Adds a list of one object. */
    public JsonDraft item(String name, JsonDraft object) {
        return list(name, List.of(object));
    }

    /** Adds a value as it is. */
    public JsonDraft value(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public JsonObject build() {
        return new JsonObject(
                members.keySet().stream().map(JsonName::of).toArray(JsonName[]::new),
                members.values().toArray(JsonValue[]::new));
    }
}
