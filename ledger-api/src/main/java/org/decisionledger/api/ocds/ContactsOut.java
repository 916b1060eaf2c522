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

    private static final Set<String> LEFT_OUT = Set.of(
            "contactPoint",
            "contactPoints",
            "additionalContactPoints",
            "email",
            "telephone",
            "phone",
            "mobile",
            "fax",
            "faxNumber");
    private static final String INSTEAD = "[contact details left out]";
    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");
    /** A number said to be one to ring, or in the form of an international one; other numbers are left alone. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<=\\b(?:tel|telephone|phone|mobile|mob|fax|call)\\b[.: ]{0,6}(?:on )?)\\+?[0-9(][0-9() -]{6,}[0-9]"
                    + "|\\+[0-9]{1,3}[ (-][0-9() -]{6,}[0-9]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAID = Pattern.compile("tel|phone|mob|fax|call", Pattern.CASE_INSENSITIVE);
    private static final int LEAST_DIGITS = 8;

    private int count;

    /** The value without them. */
    JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonScalar scalar -> scalar(scalar);
        };
    }

    /** How many were taken out so far. */
    int count() {
        return count;
    }

    /** The list itself where nothing in it is left out. */
    private JsonArray array(JsonArray array) {
        List<JsonValue> items = new ArrayList<>(array.size());
        int before = count;
        for (int i = 0; i < array.size(); i++) {
            items.add(of(array.item(i)));
        }
        return count > before ? JsonArray.of(items) : array;
    }

    /** The object itself where nothing in it is left out. */
    private JsonObject object(JsonObject object) {
        List<JsonValue> values = new ArrayList<>(object.size());
        int before = count;
        for (int i = 0; i < object.size(); i++) {
            boolean out = LEFT_OUT.contains(object.name(i).text());
            count += out ? 1 : 0;
            values.add(out ? object.value(i) : of(object.value(i)));
        }
        return count > before ? rebuilt(object, values) : object;
    }

    private static JsonObject rebuilt(JsonObject object, List<JsonValue> values) {
        JsonDraft kept = new JsonDraft();
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i).text();
            if (!LEFT_OUT.contains(name)) {
                kept.value(name, values.get(i));
            }
        }
        return kept.build();
    }

    private JsonScalar scalar(JsonScalar scalar) {
        if (scalar.kind() != JsonScalar.Kind.STRING
                || scalar.count(ContactsOut::isMark, 1) == 0
                        && scalar.count(ContactsOut::isDigit, LEAST_DIGITS) < LEAST_DIGITS) {
            return scalar;
        }
        String text = scalar.text();
        String without = of(text);
        count += without.equals(text) ? 0 : 1;
        return without.equals(text) ? scalar : JsonScalar.string(without);
    }

    /** Words without addresses of mail and numbers to ring. */
    static String of(String text) {
        String without = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(INSTEAD);
        return hasDigits(without) ? PHONE.matcher(without).replaceAll(INSTEAD) : without;
    }

    private static boolean isMark(int b) {
        return b == '@' || b == '\\';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /** Whether there are so many digits that a number to ring could be among them. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == LEAST_DIGITS
                && (text.indexOf('+') >= 0 || SAID.matcher(text).find());
    }
}
