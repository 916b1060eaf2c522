package org.decisionledger.projection.ocds.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonPointers;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A path as one release spelt it: its last step, the path before, and what is built there at the end. */
final class Step {

    private final @Nullable Step before;
    private final @Nullable JsonName name;
    private final @Nullable String identity;
    private final @Nullable JsonValue id;
    private final String text;
    private final Spot spot;
    private final boolean holdsItems;

    /** What was built here. */
    @Nullable
    Node node;

    private Step(
            @Nullable Step before,
            @Nullable JsonName name,
            @Nullable String identity,
            @Nullable JsonValue id,
            String text,
            boolean holdsItems) {
        this.before = before;
        this.name = name;
        this.identity = identity;
        this.id = id;
        this.text = text;
        this.holdsItems = holdsItems;
        this.spot = before == null ? new Spot() : before.spot.below(text);
    }

    static Step root() {
        return new Step(null, null, null, null, "", false);
    }

    /**
     * A member of the object here.
     *
     * @param list whether it is a list of objects
     */
    Step member(JsonName named, boolean list) {
        return new Step(this, named, null, null, named.text(), list);
    }

    /**
     * An item of the list here.
     *
     * @param asText its id as text
     * @param compared what its id is compared by
     * @param shown the id that it gets; {@code null} when it gets none
     */
    Step item(String asText, String compared, @Nullable JsonValue shown) {
        return new Step(this, null, compared, shown, asText, false);
    }

    @Nullable
    Step before() {
        return before;
    }

    /** {@code null} for an item and the root. */
    @Nullable
    JsonName name() {
        return name;
    }

    /** {@code null} for a member and the root. */
    @Nullable
    String identity() {
        return identity;
    }

    @Nullable
    JsonValue id() {
        return id;
    }

    Spot spot() {
        return spot;
    }

    boolean holdsItems() {
        return holdsItems;
    }

    /** The steps from the root, with a slash before each. */
    String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Step step = this; step.before != null; step = step.before) {
            steps.addFirst(step.text);
        }
        return JsonPointers.of(steps);
    }
}
