package org.decisionledger.api.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.decisionledger.projection.ocds.json.JsonArray;
import org.decisionledger.projection.ocds.json.JsonDraft;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonScalar;
import org.decisionledger.projection.ocds.json.JsonValue;

/** Takes out of a release how people can be reached: contact points, and addresses of mail wherever they stand. */
final class ContactsOut {

    private static final Set<String> LEFT_OUT = Set.of("contactPoint", "email", "telephone", "faxNumber");
    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private int count;

    /** The value without them. */
    JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> {
                List<JsonValue> items = new ArrayList<>();
                for (int i = 0; i < array.size(); i++) {
                    items.add(of(array.item(i)));
                }
                yield JsonArray.of(items);
            }
            case JsonScalar scalar -> scalar(scalar);
        };
    }

    /** How many were taken out so far. */
    int count() {
        return count;
    }

    private JsonObject object(JsonObject object) {
        JsonDraft kept = new JsonDraft();
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i).text();
            if (LEFT_OUT.contains(name)) {
                count++;
            } else {
                kept.value(name, of(object.value(i)));
            }
        }
        return kept.build();
    }

    private JsonScalar scalar(JsonScalar scalar) {
        if (scalar.kind() != JsonScalar.Kind.STRING) {
            return scalar;
        }
        String text = scalar.text();
        if (text.indexOf('@') < 0) {
            return scalar;
        }
        String without = MAIL.matcher(text).replaceAll("[contact details left out]");
        count += without.equals(text) ? 0 : 1;
        return without.equals(text) ? scalar : JsonScalar.string(without);
    }
}
