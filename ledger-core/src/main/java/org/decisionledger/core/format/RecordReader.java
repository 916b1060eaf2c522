package org.decisionledger.core.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.personal.PersonalMarks;
import org.decisionledger.core.refusal.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads records from JSON, field by field, and notes every fault with its place instead of stopping at the first. A
 * value that could not be read is {@code null} and has left a fault behind.
 */
final class RecordReader {

    static final int MOST_ITEMS = 2_000;

    private final List<Fault> faults = new ArrayList<>();
    private final boolean stored;

    /** Reads what is to be recorded. */
    RecordReader() {
        this(false);
    }

    /**
     * @param stored whether it was recorded before: then texts may be longer, since what stands in place of a marked
     *     passage may be, and marks are as the ledger left them
     */
    RecordReader(boolean stored) {
        this.stored = stored;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(String code, String pointer, String message) {
        faults.add(new Fault(code, pointer, message));
    }

    /** Reads one record; {@code null} when a fault has been noted. */
    @Nullable
    Object record(Class<?> type, JsonNode node, String pointer) {
        if (!isObject(node, pointer)) {
            return null;
        }
        Shape shape = Shape.of(type);
        int before = faults.size();
        unknownFields(node, pointer, shape.fields().stream().map(Field::name).toList());
        @Nullable Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = field(shape.fields().get(i), node, pointer);
        }
        if (faults.size() > before) {
            return null;
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException e) {
            fault("malformed-value", pointer, String.valueOf(e.getMessage()));
            return null;
        }
    }

    boolean isObject(JsonNode node, String pointer) {
        if (!node.isObject()) {
            fault("wrong-type", pointer, "should be an object { … } and is " + Values.kindOf(node) + ".");
            return false;
        }
        return true;
    }

    void unknownFields(JsonNode node, String pointer, Collection<String> known) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!known.contains(member.getKey())) {
                fault(
                        "unknown-field",
                        pointer + "/" + Values.escape(member.getKey()),
                        "is not a field here." + Nearest.hint(member.getKey(), known) + " Known fields: "
                                + String.join(", ", known) + ".");
            }
        }
    }

    @Nullable
    Object field(Field field, JsonNode parent, String pointer) {
        JsonNode node = parent.get(field.name());
        String at = pointer + "/" + field.name();
        if (node == null || node.isNull()) {
            if (field.required()) {
                fault("missing-field", at, "is missing: " + meaning(field) + ".");
            }
            return field.list() ? List.of() : null;
        }
        return field.list() ? list(field, node, at) : value(field.type(), node, at);
    }

    private static String meaning(Field field) {
        return field.meaning() == null ? "it must be given" : field.meaning();
    }

    private List<?> list(Field field, JsonNode node, String pointer) {
        if (!node.isArray()) {
            fault("wrong-type", pointer, "should be a list [ … ] and is " + Values.kindOf(node) + ".");
            return List.of();
        }
        if (node.isEmpty() && field.required()) {
            fault("missing-field", pointer, "is an empty list; name at least one: " + meaning(field) + ".");
        }
        if (node.size() > MOST_ITEMS) {
            fault("too-many", pointer, "has " + node.size() + " items; at most " + MOST_ITEMS + " are taken.");
            return List.of();
        }
        List<Object> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Object item = value(field.type(), node.get(i), pointer + "/" + i);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Object value(Class<?> type, JsonNode node, String pointer) {
        if (type == Restatement.class) {
            return new EntryReader(this).restatement(node, pointer);
        }
        if (type.isRecord() && !Values.isScalar(type)) {
            return record(type, node, pointer);
        }
        return scalar(type, node, pointer);
    }

    /** Reads a single value; {@code null} when a fault has been noted. */
    @Nullable
    Object scalar(Class<?> type, JsonNode node, String pointer) {
        if (type != String.class) {
            return Values.read(type, node, pointer, faults);
        }
        String text = Values.text(node, pointer, stored ? EntryFormat.LONGEST_ENTRY : Values.LONGEST_TEXT, faults);
        if (text != null && !stored) {
            PersonalMarks.wrong(text).ifPresent(wrong -> fault("personal-mark", pointer, wrong));
        }
        return text;
    }
}
