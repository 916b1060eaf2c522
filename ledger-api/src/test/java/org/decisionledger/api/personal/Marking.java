package org.decisionledger.api.personal;

import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Marks everything in an entry that can be marked. */
final class Marking {

    private final ObjectNode entry;
    private final String person;

    private Marking(Entry entry, String person) {
        this.entry = (ObjectNode) EntryFormat.tree(EntryFormat.write(entry));
        this.person = person;
    }

    /** The entry with every text that may hold a mark marked from end to end. */
    static Entry everything(Entry entry, String person) {
        Marking marking = new Marking(entry, person);
        marking.mark(marking.entry);
        return EntryFormat.read(marking.entry);
    }

    private void mark(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().stream().toList()) {
                if (object.get(name).isString()) {
                    String text = object.get(name).stringValue();
                    object.put(name, "{{" + person + "|" + text + "}}");
                    if (!sound()) {
                        object.put(name, text);
                    }
                } else {
                    mark(object.get(name));
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).isString()) {
                    String text = list.get(i).stringValue();
                    list.set(i, "{{" + person + "|" + text + "}}");
                    if (!sound()) {
                        list.set(i, text);
                    }
                } else {
                    mark(list.get(i));
                }
            }
        }
    }

    private boolean sound() {
        try {
            EntryFormat.read(entry);
            return true;
        } catch (Refusal notHere) {
            return false;
        }
    }
}
