package org.decisionledger.core.format;

import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.personal.PersonalMark;
import org.decisionledger.core.personal.PersonalMarks;
import tools.jackson.databind.JsonNode;

/**
 * A passage of an entry that is marked as personal data.
 *
 * @param pointer the text it stands in, as a JSON pointer into the exchange form
 */
public record MarkedPassage(String pointer, PersonalMark mark) {

    static List<MarkedPassage> in(JsonNode entry) {
        List<MarkedPassage> found = new ArrayList<>();
        collect("", entry, found);
        return found;
    }

    private static void collect(String at, JsonNode node, List<MarkedPassage> found) {
        if (node.isObject()) {
            node.properties().forEach(p -> collect(at + "/" + p.getKey(), p.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at + "/" + i, node.get(i), found);
            }
        } else if (node.isString()) {
            PersonalMarks.of(node.stringValue()).forEach(mark -> found.add(new MarkedPassage(at, mark)));
        }
    }
}
