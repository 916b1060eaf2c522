package org.decisionledger.projection.ocds.merge;

import java.util.HashMap;
import java.util.Objects;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonName;
import org.decisionledger.projection.ocds.json.JsonValue;

/** Builds a merged release from flattened paths, in the order of the paths, as the reference implementation does. */
final class CompatibleTree {

    private final ObjectNode root = new ObjectNode();

    ObjectNode root() {
        return root;
    }

    /** Puts the value of a path where it belongs; what stands there already stays. */
    void take(Spot spot) {
        Step step = Objects.requireNonNull(spot.spelt);
        Step before = Objects.requireNonNull(step.before());
        ObjectNode object = object(node(before), before);
        JsonName name = Objects.requireNonNull(step.name());
        if (object.members().containsKey(name)) {
            return;
        }
        if (spot.history != null) {
            ListNode entries = new ListNode();
            spot.history.forEach(told -> entries.items().add(new LiteralNode(told.value(), told.release())));
            object.members().put(name, entries);
        } else if (spot.value != null && !Value.isNull(spot.value)) {
            object.members().put(name, literal(spot.value));
        }
    }

    private static Node literal(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return new LiteralNode(value, null);
        }
        ListNode list = new ListNode();
        for (int i = 0; i < array.size(); i++) {
            list.items().add(new LiteralNode(array.item(i), null));
        }
        return list;
    }

    private Node node(Step step) {
        Node built = step.node;
        if (built == null) {
            built = built(step);
            step.node = built;
        }
        return built;
    }

    private Node built(Step step) {
        Step before = step.before();
        if (before == null) {
            return root;
        }
        Node parent = node(before);
        String identity = step.identity();
        if (identity != null) {
            return item(step, before, parent, identity);
        }
        return object(parent, before)
                .members()
                .computeIfAbsent(
                        Objects.requireNonNull(step.name()),
                        name -> step.holdsItems() ? new ListNode() : new ObjectNode());
    }

    private static Node item(Step step, Step list, Node parent, String identity) {
        if (list.spot().items == null) {
            list.spot().items = new HashMap<>();
        }
        ObjectNode known = list.spot().items.get(identity);
        if (known != null) {
            return known;
        }
        if (!(parent instanceof ListNode items)) {
            throw new MergeFault(
                    list.path(), "an earlier release has an object or a value here, and a later one a list of objects");
        }
        ObjectNode item = new ObjectNode();
        if (step.id() != null) {
            item.members().put(Names.ID, new LiteralNode(step.id(), null));
        }
        list.spot().items.put(identity, item);
        items.items().add(item);
        return item;
    }

    private static ObjectNode object(Node node, Step at) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new MergeFault(
                at.path(), "an earlier release has a value or a list here, and a later one an object with members");
    }
}
