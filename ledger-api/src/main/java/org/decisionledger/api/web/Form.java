package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small form that asks the question of a page again, with other answers.
 *
 * @param action the path it leads to
 * @param fields in order
 */
record Form(String action, List<Field> fields) {

    /**
     * A field.
     *
     * @param name of the parameter
     * @param key the beginning of its messages: {@code .label} and {@code .hint}
     * @param value as typed, empty when not
     * @param choices what can be chosen, by what is sent, in words; empty for a field that is typed into
     */
    record Field(String name, String key, String value, Map<String, String> choices) {}

    static Form to(String action) {
        return new Form(action, List.of());
    }

    Form text(String name, String key, @Nullable String value) {
        return choice(name, key, value, Map.of());
    }

    Form choice(String name, String key, @Nullable String value, Map<String, String> choices) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, key, value == null ? "" : value.strip(), choices));
        return new Form(action, more);
    }
}
