package org.decisionledger.core.format;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry on its way in, of which one thing after another can be made wrong. Each change leaves the one before as it was. */
record Exchanged(JsonNode node) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A sound entry: the governing bodies are offered a price. */
    static Exchanged anOffer() {
        return new Exchanged(JSON.readTree("""
                {"id": "vale-2019-07-22-offer",
                 "type": "OfferReceived",
                 "subject": "procurement:vale-adhd-interim",
                 "occurred": "2019-07-22",
                 "by": {"organisation": "org:vale-psychology", "office": "office:vale-chief-executive"},
                 "data": {"offer": "offer:mp-2019-07", "amount": {"value": "494215.00", "currency": "GBP"},
                          "conditions": ["GBP 200000 paid up front at the start of August 2019"]},
                 "sources": [{"document": "doc:vale-2022", "locator": "4.3"}],
                 "account": {"of": "org:north-vale-ccg"},
                 "links": [{"relation": "respondsTo", "to": "vale-2019-04-15-extension-refused"}],
                 "classification": "OFFICIAL"}
                """));
    }

    static Exchanged of(Entry entry) {
        return new Exchanged(JSON.readTree(EntryFormat.write(entry)));
    }

    /** The same entry with {@code json} at {@code pointer}. */
    Exchanged with(String pointer, String json) {
        JsonNode copy = node.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode value = JSON.readTree(json);
        String last = at.last().getMatchingProperty();
        switch (copy.at(at.head())) {
            case ObjectNode object -> object.set(last, value);
            case ArrayNode array -> array.set(Integer.parseInt(last), value);
            default -> fail("nothing at " + at.head());
        }
        return new Exchanged(copy);
    }

    Exchanged without(String pointer) {
        JsonNode copy = node.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
        return new Exchanged(copy);
    }

    String json() {
        return node.toString();
    }

    Entry read() {
        return EntryFormat.read(json());
    }

    /** Why the ledger refuses it; fails when the ledger takes it in. */
    List<Fault> faults() {
        return faultsOf(json());
    }

    static List<Fault> faultsOf(String json) {
        try {
            EntryFormat.read(json);
        } catch (Refusal refusal) {
            return refusal.faults();
        }
        return fail("was taken in: " + json);
    }
}
