package org.decisionledger.api.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who closes a proposal, for which day and on what source. The outcome is not asked for: it is worked out.
 *
 * @param on the day, or time of day, for which it is worked out (EDTF); {@code null} for the last day for answers
 * @param id the name of the entry; {@code null} to be given one
 * @param header the other fields of the entry's header: {@code by}, {@code sources}, {@code classification}, {@code note}
 */
public record ClosingAsked(@Nullable String on, @Nullable String id, ObjectNode header) {

    private static final Set<String> TAKEN = Set.of("on", "id", "by", "sources", "classification", "note");

    /** Reads what was sent; a {@link Refusal} names every field that a closing does not take. */
    public static ClosingAsked read(JsonNode sent) {
        if (!(sent instanceof ObjectNode fields)) {
            throw new Refusal(
                    "wrong-type", "", "A closing is one JSON object: {\"on\": …, \"by\": {…}, \"sources\": […]}.");
        }
        List<Fault> faults = new ArrayList<>();
        for (String name : fields.propertyNames()) {
            if (!TAKEN.contains(name)) {
                faults.add(new Fault(
                        "unknown-field",
                        "/" + name,
                        "A closing takes no \"" + name
                                + "\": outcome, silent parties, rules and workings are worked out. "
                                + "It takes on, id, by, sources, classification and note."));
            }
        }
        for (String name : List.of("on", "id")) {
            if (fields.hasNonNull(name) && !fields.get(name).isString()) {
                faults.add(new Fault("wrong-type", "/" + name, "Write \"" + name + "\" as a text."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        ObjectNode header = fields.deepCopy();
        String on = text(header.remove("on"));
        String id = text(header.remove("id"));
        return new ClosingAsked(on, id, header);
    }

    /** The same under a name, unless it has one. */
    public ClosingAsked orNamed(String name) {
        return id == null ? new ClosingAsked(on, name, header) : this;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }
}
