package org.decisionledger.core.format;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.Figure;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schema says of values that are written as one text. */
final class EntrySchemaValues {

    private static final String SLUG = "[a-z0-9][a-z0-9.-]{0,119}";
    private static final String ENTRY = "[A-Za-z0-9][A-Za-z0-9._-]{0,119}";

    private EntrySchemaValues() {}

    static ObjectNode of(Class<?> type) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (type == String.class) {
            value.put("description", "plain text: not empty, in NFC, without control characters but tab and line feed");
            value.put("type", "string").put("minLength", 1).put("maxLength", Values.LONGEST_TEXT);
            value.put("pattern", "\\S");
            value.putObject("not").put("pattern", "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]");
            return value;
        }
        value.put("title", type.getSimpleName()).put("type", "string");
        if (type.isEnum()) {
            Values.codes(type).forEach(value.withArray("enum")::add);
        } else if (type == Edtf.class) {
            value.put(
                    "description",
                    "a date or interval exactly as the source gives it, in EDTF (ISO 8601-2), "
                            + "levels 0 and 1; a day that no calendar has is refused when the entry is read");
            value.put("minLength", 1);
            value.putArray("examples")
                    .add("2019-07-22")
                    .add("2019-07")
                    .add("2019-07-XX")
                    .add("2018/2019")
                    .add("2019~");
        } else if (type == EntryId.class) {
            value.put("description", "the name of an entry").put("pattern", "^" + ENTRY + "$");
        } else if (type == Target.class) {
            value.put("description", "the name of an entry, or of a thing as kind:slug");
            value.put("pattern", "^(" + anyThing() + "|" + ENTRY + ")$");
        } else if (type == ThingId.class) {
            value.put("description", "the identifier of a thing of any kind").put("pattern", "^" + anyThing() + "$");
        } else {
            ThingKind kind = Values.kindOf(type);
            value.put("description", "the identifier of one " + kind.word());
            value.put("pattern", "^" + kind.prefix() + ":" + SLUG + "$");
        }
        return value;
    }

    /** Narrows the members of records whose texts are numbers or codes kept elsewhere. */
    static void patterns(Class<?> type, ObjectNode part) {
        ObjectNode properties = (ObjectNode) part.get("properties");
        if (type == Money.class) {
            text(properties, "value", "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?$");
            text(properties, "currency", "^[A-Z]{3}$");
        } else if (type == Figure.class) {
            text(properties, "value", "^-?[0-9]{1,18}(\\.[0-9]{1,18})?$");
        }
    }

    private static void text(ObjectNode properties, String name, String pattern) {
        ObjectNode property = (ObjectNode) properties.get(name);
        property.remove("$ref");
        property.put("type", "string").put("pattern", pattern);
    }

    private static String anyThing() {
        return Arrays.stream(ThingKind.values()).map(ThingKind::prefix).collect(Collectors.joining("|", "(", ")")) + ":"
                + SLUG;
    }
}
