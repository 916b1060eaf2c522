package org.decisionledger.api.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;

/**
 * What RO-Crate 1.2 asks of an attached crate: a flat JSON-LD document whose descriptor is about the root; a root with
 * name, description, date and licence; files that are there and belong to the root; references that lead somewhere; and
 * that each digest and size stated is that of the file.
 */
final class RoCrateRules {

    private final SortedMap<String, byte[]> bag;
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private RoCrateRules(SortedMap<String, byte[]> bag) {
        this.bag = bag;
    }

    /** @param bag its files by path */
    static List<String> faults(SortedMap<String, byte[]> bag) {
        RoCrateRules rules = new RoCrateRules(bag);
        rules.read(EntryFormat.list(Deposited.text(bag, "data/ro-crate-metadata.json")));
        return rules.faults;
    }

    private void read(JsonNode crate) {
        check(crate.path("@context").asString("").equals("https://w3id.org/ro/crate/1.2/context"), "the context");
        for (JsonNode entity : crate.path("@graph")) {
            String id = entity.path("@id").asString("");
            check(!id.isEmpty() && entity.has("@type"), "an entity without identifier or type");
            check(entities.put(id, entity) == null, "two entities named " + id);
        }
        JsonNode descriptor = of("ro-crate-metadata.json");
        check(descriptor.path("about").path("@id").asString("").equals("./"), "what the descriptor is about");
        check(
                descriptor.path("conformsTo").path("@id").asString("").equals("https://w3id.org/ro/crate/1.2"),
                "what the descriptor conforms to");
        root(of("./"));
        entities.values().forEach(entity -> entity.properties().forEach(member -> references(member.getValue())));
        entities.values().stream()
                .filter(e -> e.path("@type").asString("").equals("File"))
                .forEach(this::file);
    }

    private void root(JsonNode root) {
        check(root.path("@type").asString("").equals("Dataset"), "the type of the root");
        for (String due : List.of("name", "description", "license", "datePublished", "hasPart")) {
            check(root.has(due), "the root has no " + due);
        }
        check(root.path("datePublished").asString("").matches("\\d{4}-\\d{2}-\\d{2}"), "the date of the root");
        JsonNode licence = of(root.path("license").path("@id").asString(""));
        check(licence.has("name") && licence.has("description"), "the licence is not described");
        List<String> parts = new ArrayList<>();
        root.path("hasPart").forEach(part -> parts.add(part.path("@id").asString("")));
        for (String path : bag.keySet()) {
            boolean proof = path.startsWith("data/proof/inclusion/");
            if (path.startsWith("data/") && !path.equals("data/ro-crate-metadata.json")) {
                String due = proof ? "proof/inclusion/" : path.substring("data/".length());
                check(parts.contains(due), "not a part of the root: " + due);
            }
        }
    }

    private void file(JsonNode entity) {
        String path = "data/" + URLDecoder.decode(entity.path("@id").asString(""), StandardCharsets.UTF_8);
        byte[] content = bag.get(path);
        check(content != null, "not in the bag: " + path);
        if (content != null) {
            check(entity.path("sha256").asString("").equals(Part.sha256(content)), "the digest of " + path);
            check(
                    entity.path("contentSize").asString("").equals(String.valueOf(content.length)),
                    "the size of " + path);
            check(!entity.path("encodingFormat").asString("").isEmpty(), "the format of " + path);
        }
    }

    /** In a flat document an object within an entity is a reference and nothing else. */
    private void references(JsonNode value) {
        if (value.isArray()) {
            value.forEach(this::references);
        } else if (value.isObject()) {
            String id = value.path("@id").asString("");
            check(value.size() == 1 && !id.isEmpty(), "not flat: " + value);
            check(entities.containsKey(id) || id.startsWith("https://w3id.org/"), "leads nowhere: " + id);
        }
    }

    private JsonNode of(String id) {
        JsonNode entity = entities.get(id);
        check(entity != null, "no entity named " + id);
        return entity == null ? EntryFormat.list("{}") : entity;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
