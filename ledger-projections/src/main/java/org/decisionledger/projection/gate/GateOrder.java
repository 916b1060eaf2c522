package org.decisionledger.projection.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The gates that entries name, in order. Names that differ in case and blanks alone are one gate, others are not. */
final class GateOrder {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern GATE = Pattern.compile("\\bgate(?:way)? [a-z0-9]+\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> names = new LinkedHashMap<>();
    private List<String> keys = List.of();

    /** Takes in a gate as a field for gates names it. */
    void gate(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(key(name), name.strip());
            sort();
        }
    }

    /** Takes in the gates that are named in words, such as "passage of gateway 2". */
    void named(@Nullable String words) {
        if (words != null) {
            Matcher found = GATE.matcher(words);
            while (found.find()) {
                gate(found.group());
            }
        }
    }

    /** The same when the whole text is the name of a gate. */
    void ifGate(@Nullable String text) {
        if (text != null && GATE.matcher(text.strip()).matches()) {
            gate(text);
        }
    }

    private void sort() {
        List<String> sorted = new ArrayList<>(names.keySet());
        sorted.sort(Comparator.comparingInt(GateOrder::number));
        keys = List.copyOf(sorted);
    }

    private static int number(String key) {
        Matcher found = NUMBER.matcher(key);
        return found.find() ? Integer.parseInt(found.group()) : Integer.MAX_VALUE;
    }

    int size() {
        return keys.size();
    }

    String name(int index) {
        return names.getOrDefault(keys.get(index), keys.get(index));
    }

    /** The place of the gate that a text is; -1 when it is none: "past gateway 1" is not gateway 1. */
    int exactly(@Nullable String text) {
        return text == null ? -1 : keys.indexOf(key(text));
    }

    /** The place of the gate that a text is, or alone names; -1 when it is none of them. */
    int indexOf(@Nullable String text) {
        int exact = exactly(text);
        if (text == null || exact >= 0) {
            return exact;
        }
        int found = -1;
        for (int i = 0; i < keys.size(); i++) {
            if (names(text, keys.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether a text has the name of a gate in it as whole words. */
    static boolean names(String text, String gate) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(key(gate)) + "(?![\\p{L}\\p{N}])")
                .matcher(key(text))
                .find();
    }

    /** A name without regard to case and blanks. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
