package org.decisionledger.core.format;

import java.util.List;
import org.decisionledger.core.entry.Account;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Classification;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Restatement;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of the exchange form, worked out from the record types so that the two cannot drift apart.
 * What a schema cannot say (that a reference is known, that a date exists, that an entry does not link to itself) is
 * checked when an entry is read; and a {@code null}, which is read as a field left out, is not written by the schema.
 */
public final class EntrySchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FACT = "Fact";

    private final EntrySchemaParts parts = new EntrySchemaParts(this::restatement);

    private EntrySchema() {}

    /** The schema, always the same text for the same record types; ends with a line feed. */
    public static String text() {
        return pretty(new EntrySchema().schema()) + "\n";
    }

    /** For people: indented by two spaces, the same on every machine. */
    static String pretty(JsonNode json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(lines);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(json);
    }

    private ObjectNode schema() {
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:decisionledger:schema:entry")
                .put("title", "Entry")
                .put(
                        "description",
                        "An entry of the decision ledger, as it is exchanged: a fact under its header. "
                                + "Leave out what the source does not say.")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("id", described(parts.ref(EntryId.class), "the entry's own name, unique in the ledger"));
        content(schema, properties);
        schema.withArray("required").insert(0, "id");
        parts.add(FACT, facts());
        schema.set("$defs", parts.all());
        return schema;
    }

    /** Every field of an entry but its id. */
    private ObjectNode restatement() {
        ObjectNode schema = JSON.objectNode()
                .put("title", Restatement.class.getSimpleName())
                .put(
                        "description",
                        "An entry as it should read after a correction: every field of an entry but its id.")
                .put("type", "object");
        content(schema, schema.putObject("properties"));
        return schema;
    }

    private void content(ObjectNode schema, ObjectNode properties) {
        ObjectNode type = properties.putObject("type").put("description", "the kind of fact");
        ArrayNode names = type.putArray("enum");
        FactKinds.all().forEach(kind -> names.add(kind.wireName()));
        properties.set("subject", described(parts.ref(ThingId.class), "the thing the entry is filed under"));
        properties.set("occurred", described(parts.ref(Edtf.class), "when it happened; left out when no source says"));
        properties.set("by", described(parts.ref(Actor.class), "who did or said it"));
        properties.set("data", described(JSON.objectNode().put("type", "object"), "the fields of that kind of fact"));
        properties.set("sources", list(Source.class, "where it is taken from").put("minItems", 1));
        properties.set(
                "account",
                described(parts.ref(Account.class), "whose account it is; left out when the source tells it itself"));
        properties.set("links", list(Link.class, "how it stands to other entries and things"));
        properties.set(
                "classification",
                described(parts.ref(Classification.class), "who may see it")
                        .put("default", Codes.written(Classification.OFFICIAL)));
        properties.set(
                "note", described(parts.ref(String.class), "the recorder's own words, for what no field can carry"));
        schema.set("required", strings(List.of("type", "subject", "by", "data", "sources")));
        schema.put("additionalProperties", false);
        schema.putArray("allOf").addObject().put("$ref", EntrySchemaParts.REF + FACT);
    }

    /** The fields of {@code data}, told by {@code type}. */
    private ObjectNode facts() {
        ObjectNode facts = JSON.objectNode()
                .put("title", FACT)
                .put(
                        "description",
                        "The fields of data for each type. The field that names the subject of the fact "
                                + "may be left out where the entry is filed under that very thing.");
        ArrayNode all = facts.putArray("allOf");
        for (FactKind kind : FactKinds.all()) {
            ObjectNode one = all.addObject();
            ObjectNode when = one.putObject("if");
            when.putObject("properties").putObject("type").put("const", kind.wireName());
            when.set("required", strings(List.of("type")));
            ObjectNode then = one.putObject("then");
            then.putObject("properties").set("data", parts.data(kind));
            Field own = kind.fields().getFirst();
            if (ThingId.class.isAssignableFrom(own.type())) {
                ArrayNode either = then.putArray("anyOf");
                either.addObject()
                        .putObject("properties")
                        .putObject("data")
                        .set("required", strings(List.of(own.name())));
                either.addObject().putObject("properties").set("subject", parts.ref(own.type()));
            }
        }
        return facts;
    }

    private ObjectNode list(Class<?> item, String description) {
        ObjectNode list = described(JSON.objectNode().put("type", "array"), description);
        list.set("items", parts.ref(item));
        return list.put("maxItems", RecordReader.MOST_ITEMS);
    }

    private static ObjectNode described(ObjectNode schema, String description) {
        return schema.put("description", description);
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
