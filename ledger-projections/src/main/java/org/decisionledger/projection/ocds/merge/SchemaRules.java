package org.decisionledger.projection.ocds.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The merge rules of a release schema, of 1.1 or 1.0, patched with extensions or not (OCDS 1.1, "Merging", "Merge
 * rules"). What lies beside a {@code $ref} is not looked at, as JSON Schema draft 4 has it.
 */
public final class SchemaRules {

    private final JsonObject schema;
    private final SortedMap<String, MergeRule> rules = new TreeMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    private SchemaRules(JsonObject schema) {
        this.schema = schema;
    }

    /**
     * The rules of a schema.
     *
     * @throws MergeFault when it describes no object, when a reference leads out of it or nowhere, or in a circle
     */
    public static MergeRules of(JsonValue schema) {
        if (!(schema instanceof JsonObject object) || !(object.get("properties") instanceof JsonObject)) {
            throw new MergeFault("", "A release schema is an object with \"properties\"");
        }
        SchemaRules rules = new SchemaRules(object);
        rules.properties(object);
        return new MergeRules(rules.rules);
    }

    private void properties(JsonObject of) {
        if (!(of.get("properties") instanceof JsonObject properties)) {
            return;
        }
        for (int i = 0; i < properties.size(); i++) {
            path.add(properties.name(i).text());
            property(properties.value(i));
            path.removeLast();
        }
    }

    private void property(JsonValue written) {
        int before = references.size();
        if (resolved(written) instanceof JsonObject field) {
            List<String> types = types(field);
            boolean array = types.contains("array");
            if (isTrue(field, "omitWhenMerged") || isText(field, "mergeStrategy", "ocdsOmit")) {
                rule(MergeRule.OMIT);
            } else if (array && (isTrue(field, "wholeListMerge") || isText(field, "mergeStrategy", "ocdsVersion"))) {
                rule(MergeRule.WHOLE_LIST);
            } else if (types.contains("object") && field.get("properties") != null) {
                properties(field);
            } else if (array && resolved(field.get("items")) instanceof JsonObject items) {
                items(items);
            }
        }
        references.subList(before, references.size()).clear();
    }

    private void items(JsonObject items) {
        List<String> types = types(items);
        if (types.stream().anyMatch(type -> !type.equals("object"))) {
            rule(MergeRule.WHOLE_LIST);
        } else if (types.contains("object") && items.get("properties") instanceof JsonObject properties) {
            if (properties.get("id") == null) {
                rule(MergeRule.WHOLE_LIST);
            } else {
                properties(items);
            }
        }
    }

    private void rule(MergeRule rule) {
        rules.put(String.join("/", path), rule);
    }

    private @Nullable JsonValue resolved(@Nullable JsonValue written) {
        JsonValue value = written;
        while (value instanceof JsonObject object && object.get("$ref") instanceof JsonScalar reference) {
            value = pointedAt(reference.text());
        }
        return value;
    }

    private JsonValue pointedAt(String reference) {
        int hash = reference.indexOf('#');
        String document = hash < 0 ? reference : reference.substring(0, hash);
        if (!document.isEmpty() && !isText(schema, "id", document) && !isText(schema, "id", document + "#")) {
            throw fault("the reference " + reference + " leads out of the schema, and nothing is fetched");
        }
        if (references.contains(reference)) {
            throw fault("the reference " + reference + " leads back to itself");
        }
        references.add(reference);
        JsonValue at = schema;
        for (String step :
                hash < 0 ? new String[0] : reference.substring(hash + 1).split("/")) {
            if (!step.isEmpty()) {
                at = below(at, step.replace("~1", "/").replace("~0", "~"), reference);
            }
        }
        return at;
    }

    private JsonValue below(JsonValue at, String step, String reference) {
        JsonValue below = at instanceof JsonObject object ? object.get(step) : null;
        if (below == null) {
            throw fault("the reference " + reference + " leads nowhere");
        }
        return below;
    }

    private MergeFault fault(String message) {
        return new MergeFault("/" + String.join("/", path), message);
    }

    private static List<String> types(JsonObject field) {
        return switch (field.get("type")) {
            case JsonScalar one -> List.of(one.text());
            case JsonArray several -> {
                List<String> types = new ArrayList<>();
                for (int i = 0; i < several.size(); i++) {
                    if (several.item(i) instanceof JsonScalar type) {
                        types.add(type.text());
                    }
                }
                yield types;
            }
            case JsonObject none -> List.of();
            case null -> List.of();
        };
    }

    private static boolean isTrue(JsonObject field, String name) {
        return field.get(name) instanceof JsonScalar scalar && scalar.kind() == JsonScalar.Kind.TRUE;
    }

    private static boolean isText(JsonObject field, String name, String text) {
        return field.get(name) instanceof JsonScalar scalar && scalar.text().equals(text);
    }
}
