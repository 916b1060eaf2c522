package org.decisionledger.api.recording;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What was typed, by the names of the inputs; an entry laid out so. */
final class Typed {

    private static final String ROWS = "rows:";
    private static final int MOST_ROWS = 200;

    private Typed() {}

    static String value(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }

    /** How many rows a list has: as asked for with the button, or as many as are filled. */
    static int rows(Map<String, String> typed, String list, int atLeast) {
        int rows = atLeast;
        String asked = value(typed, ROWS + list);
        if (asked.matches("[0-9]{1,3}")) {
            rows = Math.max(rows, Integer.parseInt(asked));
        }
        String before = list + ".";
        for (Map.Entry<String, String> one : typed.entrySet()) {
            if (one.getKey().startsWith(before) && !one.getValue().isEmpty()) {
                String row = one.getKey().substring(before.length()).split("\\.", 2)[0];
                rows = row.matches("[0-9]{1,3}") ? Math.max(rows, Integer.parseInt(row) + 1) : rows;
            }
        }
        return Math.min(rows, MOST_ROWS);
    }

    /** One row more in {@code list}. */
    static Map<String, String> withRow(Map<String, String> typed, String list, int shown) {
        Map<String, String> more = new TreeMap<>(typed);
        more.put(ROWS + list, String.valueOf(Math.min(MOST_ROWS, shown + 1)));
        return more;
    }

    /** An entry, or what it is restated as, as it would be typed; names begin with {@code prefix}. */
    static Map<String, String> of(JsonNode node, String prefix) {
        Map<String, String> typed = new TreeMap<>();
        put(node, prefix, typed);
        return typed;
    }

    private static void put(JsonNode node, String name, Map<String, String> typed) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> put(
                            member.getValue(), name.isEmpty() ? member.getKey() : name + "." + member.getKey(), typed));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                put(node.get(i), name + "." + i, typed);
            }
        } else if (node.isBoolean()) {
            typed.put(name, node.booleanValue() ? "yes" : "no");
        } else if (!node.isNull()) {
            typed.put(name, node.asString());
        }
    }
}
