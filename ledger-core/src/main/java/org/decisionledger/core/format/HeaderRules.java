package org.decisionledger.core.format;

import java.util.List;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.BearsOn;
import org.decisionledger.core.fact.LedgerFact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What every entry must say before it can be understood: who acted, and where that stands. */
final class HeaderRules {

    private HeaderRules() {}

    static void check(RecordReader reader, String pointer, JsonNode node, @Nullable Actor by, List<Source> sources) {
        if (!node.hasNonNull("by")) {
            reader.fault(
                    "missing-actor",
                    pointer + "/by",
                    "is missing: who did or said this? Name an organisation or "
                            + "office; if the source names neither, write {\"notStated\": \"what it says instead\"}.");
        } else if (by != null && by.organisation() == null && by.office() == null && by.notStated() == null) {
            reader.fault("missing-actor", pointer + "/by", "names nobody. Give organisation or office, or notStated.");
        }
        JsonNode given = node.get("sources");
        if (sources.isEmpty() && (given == null || given.isNull() || given.isArray() && given.isEmpty())) {
            reader.fault(
                    "missing-source",
                    pointer + "/sources",
                    "is missing: every entry says where it is taken from. "
                            + "Give at least one {\"document\": \"doc:…\", \"locator\": \"section or page\"}.");
        }
        selfLinks(reader, pointer, node);
    }

    /** What says something about other entries must link them. */
    static void bearsOn(RecordReader reader, String pointer, LedgerFact fact, List<Link> links) {
        BearsOn wanted = fact.getClass().getAnnotation(BearsOn.class);
        if (wanted == null) {
            return;
        }
        long linked = links.stream()
                .filter(l -> l.relation() == Relation.BEARS_ON && l.to() instanceof Target.OfEntry)
                .map(Link::to)
                .distinct()
                .count();
        if (linked < wanted.atLeast()) {
            reader.fault(
                    "missing-link",
                    pointer + "/links",
                    "does not say which " + (wanted.atLeast() == 1 ? "entry" : wanted.atLeast() + " entries")
                            + " this is about. Give {\"relation\": \"bearsOn\", \"to\": \"id of the entry\"}"
                            + (wanted.atLeast() == 1 ? "." : " for each."));
        }
    }

    private static void selfLinks(RecordReader reader, String pointer, JsonNode node) {
        JsonNode links = node.get("links");
        JsonNode id = node.get("id");
        if (links == null || id == null || !links.isArray()) {
            return;
        }
        for (int i = 0; i < links.size(); i++) {
            JsonNode to = links.get(i).get("to");
            if (to != null && to.equals(id)) {
                reader.fault("self-link", pointer + "/links/" + i + "/to", "links the entry to itself.");
            }
        }
    }
}
