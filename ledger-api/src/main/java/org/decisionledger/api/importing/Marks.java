package org.decisionledger.api.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.refusal.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps, while one entry is parsed, the lines of its parts and what is wrong with its form. */
final class Marks {

    private final String file;
    private final int line;
    private final Map<String, Integer> inner = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Marks(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /** A step on the way into an entry; {@code null} stands for the entry itself. */
    record Step(@Nullable Step up, String name, int line) {}

    Step step(@Nullable Step up, String name, int at) {
        Step step = new Step(up, name, at);
        if (at != (up == null ? line : up.line())) {
            inner.put(pointer(step), at);
        }
        return step;
    }

    void fault(String code, @Nullable Step at, String message) {
        faults.add(new Fault(code, pointer(at), message));
    }

    /** Puts a member in; one that is there already is a fault. */
    void put(ObjectNode object, Step at, JsonNode value) {
        if (object.has(at.name())) {
            fault(
                    "duplicate-field",
                    at,
                    "is given twice. Keep one of the two; several values of one field are written as a list [ … ].");
        } else {
            object.set(at.name(), value);
        }
    }

    ParsedEntry entry(JsonNode node) {
        return new ParsedEntry(node, new Place(file, line, Map.copyOf(inner)), List.copyOf(faults));
    }

    private static String pointer(@Nullable Step step) {
        return step == null
                ? ""
                : pointer(step.up()) + "/" + step.name().replace("~", "~0").replace("/", "~1");
    }
}
