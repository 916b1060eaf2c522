package org.decisionledger.projection.ocds.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One flattened path of the reference implementation, written as text: an id and a member of the same text are one
 * step there, and so are the ids 1 and "1".
 */
final class Spot {

    private final Map<String, Spot> below = new HashMap<>(8);

    /** How the path was first spelt, once a value stands here. */
    @Nullable
    Step spelt;

    /** The value last told; meaningless until {@link #spelt}. */
    @Nullable
    JsonValue value;

    /** The values so far, of a versioned release. */
    @Nullable
    List<Told> history;

    /** The release that told last, counted from 1. */
    int toldBy;

    /** The objects of a list that stands here, by what their ids are to the reference implementation. */
    @Nullable
    Map<String, ObjectNode> items;

    /** A value and the release that brought it. */
    record Told(ReleaseHead release, JsonValue value) {}

    Spot below(String text) {
        Spot spot = below.get(text);
        if (spot == null) {
            spot = new Spot();
            below.put(text, spot);
        }
        return spot;
    }
}
