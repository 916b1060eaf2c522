package org.decisionledger.api.ods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads parts of a record in the forms in which they are published: a collection may be <code>{"Succ": […]}</code>, a
 * single object or a bare list, or be left out; numbers and truth values may stand in quotation marks.
 */
final class Json {

    private final Report report;

    Json(Report report) {
        this.report = report;
    }

    /** The objects of a collection; what is no object is told as a fault. */
    List<JsonNode> items(JsonNode record, String collection, String item, Spot spot) {
        List<JsonNode> items = new ArrayList<>();
        collect(record.path(collection), item, spot.at(collection), items);
        return items;
    }

    private void collect(JsonNode node, String item, Spot spot, List<JsonNode> items) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, item, spot, items));
        } else if (node.isObject() && node.has(item)) {
            collect(node.path(item), item, spot, items);
        } else if (node.isObject() && !node.isEmpty()) {
            items.add(node);
        } else if (isValue(node)) {
            report.fault(spot, "wrong-type", "A list of " + item + " is expected here, not " + shown(node) + ".");
        }
    }

    /** Text or a number as text, blanks around it left out; {@code null} when there is none or an empty one. */
    @Nullable
    String text(JsonNode parent, String name, Spot spot) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString() && !node.isNumber()) {
            report.fault(spot.at(name), "wrong-type", "Text is expected here, not " + shown(node) + ".");
            return null;
        }
        String text = node.asString().strip();
        return text.isEmpty() ? null : text;
    }

    /** A truth value, also in quotation marks; no when there is none. */
    boolean flag(JsonNode parent, String name, Spot spot) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return false;
        }
        String text =
                node.isBoolean() || node.isString() ? node.asString().strip().toLowerCase(Locale.ROOT) : "";
        if (!text.equals("true") && !text.equals("false")) {
            report.fault(spot.at(name), "wrong-type", "true or false is expected here, not " + shown(node) + ".");
        }
        return text.equals("true");
    }

    /** A day written {@code 2018-06-01}; {@code null} when there is none, or a fault has been told. */
    @Nullable
    LocalDate day(JsonNode parent, String name, Spot spot) {
        String text = text(parent, name, spot);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            report.fault(
                    spot.at(name),
                    "malformed-date",
                    Report.quoted(text) + " is not a date. Expected: YYYY-MM-DD, for example 2018-06-01.");
            return null;
        }
    }

    private static boolean isValue(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !node.isObject();
    }

    private static String shown(JsonNode node) {
        return node.isObject() ? "an object" : node.isArray() ? "a list" : Report.quoted(node.asString());
    }
}
