package org.decisionledger.projection.ocds.merge;

import org.decisionledger.projection.ocds.json.JsonValue;

/** The removal of an object or list from a versioned release: an entry {@code null} for each value below it. */
final class Removal {

    private Removal() {}

    static void below(Part part, JsonValue nothing, ReleaseHead told) {
        switch (part) {
            case Value value -> value.take(nothing, told);
            case Items items -> items.items().forEach(item -> below(item, nothing, told));
            case Fields fields -> {
                for (int i = 0; i < fields.size(); i++) {
                    below(fields.part(i), nothing, told);
                }
            }
        }
    }
}
