package org.decisionledger.core.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.thing.ThingId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The named parts of the schema, one for each type, made when it is first referred to and listed by name. */
final class EntrySchemaParts {

    static final String REF = "#/$defs/";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> parts = new TreeMap<>();
    private final Supplier<ObjectNode> restatement;

    EntrySchemaParts(Supplier<ObjectNode> restatement) {
        this.restatement = restatement;
    }

    void add(String name, ObjectNode part) {
        parts.put(name, part);
    }

    ObjectNode all() {
        ObjectNode all = JSON.objectNode();
        parts.forEach(all::set);
        return all;
    }

    /** Refers to the part of {@code type}. */
    ObjectNode ref(Class<?> type) {
        String name = type == String.class ? "Text" : type.getSimpleName();
        if (!parts.containsKey(name)) {
            parts.put(name, JSON.objectNode()); // a restated fact may name its own type again
            parts.put(name, part(type));
        }
        return JSON.objectNode().put("$ref", REF + name);
    }

    /** Refers to the fields of a kind of fact; its own identifier is not required of {@code data} alone. */
    ObjectNode data(FactKind kind) {
        boolean filled = ThingId.class.isAssignableFrom(kind.fields().getFirst().type());
        ObjectNode part = members(kind.type(), filled ? List.of(kind.own()) : List.of());
        part.put("title", kind.wireName());
        part.put("description", kind.meaning());
        parts.put(kind.wireName(), part);
        return JSON.objectNode().put("$ref", REF + kind.wireName());
    }

    private ObjectNode part(Class<?> type) {
        if (type == Restatement.class) {
            return restatement.get();
        }
        if (!type.isRecord() || Values.isScalar(type)) {
            return EntrySchemaValues.of(type);
        }
        ObjectNode part = members(type, List.of());
        part.put("title", type.getSimpleName());
        EntrySchemaValues.patterns(type, part);
        if (type == Actor.class) {
            ArrayNode somebody = part.putArray("anyOf");
            for (String name : List.of("organisation", "office", "notStated")) {
                somebody.addObject().putArray("required").add(name);
            }
        }
        return part;
    }

    private ObjectNode members(Class<?> type, List<String> filledIn) {
        ObjectNode part = JSON.objectNode().put("type", "object");
        ObjectNode properties = part.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Field field : Shape.of(type).fields()) {
            properties.set(field.name(), property(field));
            if (field.required() && !filledIn.contains(field.name())) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            part.set("required", required);
        }
        return part.put("additionalProperties", false);
    }

    private ObjectNode property(Field field) {
        ObjectNode value = value(field.type());
        if (field.list()) {
            ObjectNode list = JSON.objectNode().put("type", "array");
            list.set("items", value);
            if (field.required()) {
                list.put("minItems", 1);
            }
            value = list.put("maxItems", RecordReader.MOST_ITEMS);
        }
        if (field.meaning() != null) {
            value.put("description", field.meaning());
        }
        return value;
    }

    private ObjectNode value(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return JSON.objectNode()
                    .put("type", "integer")
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE);
        }
        if (type == Boolean.class || type == boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        return ref(type);
    }
}
