package org.decisionledger.projection.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.decisionledger.projection.provenance.Provenance.Attributes;
import org.decisionledger.projection.provenance.Provenance.Link;
import org.decisionledger.projection.provenance.Provenance.Name;

/**
 * PROV-O (W3C Recommendation of 30 April 2013) as JSON-LD 1.1: one node for each entity, activity and agent. A relation is
 * a property of the node that it is about and, where more is said of it, stands qualified beside it.
 */
public final class ProvLd {

    /** How PROV-O calls the qualified form: the property, its class, and the property that names the other end. */
    private record Qualified(String property, String type, String to) {}

    private static final Map<String, Qualified> QUALIFIED = Map.of(
            "wasGeneratedBy", new Qualified("prov:qualifiedGeneration", "prov:Generation", "prov:activity"),
            "used", new Qualified("prov:qualifiedUsage", "prov:Usage", "prov:entity"),
            "wasInformedBy", new Qualified("prov:qualifiedCommunication", "prov:Communication", "prov:activity"),
            "wasDerivedFrom", new Qualified("prov:qualifiedDerivation", "prov:Derivation", "prov:entity"),
            "wasInvalidatedBy", new Qualified("prov:qualifiedInvalidation", "prov:Invalidation", "prov:activity"),
            "wasAssociatedWith", new Qualified("prov:qualifiedAssociation", "prov:Association", "prov:agent"),
            "actedOnBehalfOf", new Qualified("prov:qualifiedDelegation", "prov:Delegation", "prov:agent"));

    /** The end that a relation is about, and the other one, in the keys of PROV-JSON. */
    private static final Map<String, List<String>> ENDS = Map.of(
            "wasGeneratedBy", List.of("prov:entity", "prov:activity"),
            "used", List.of("prov:activity", "prov:entity"),
            "wasInformedBy", List.of("prov:informed", "prov:informant"),
            "wasDerivedFrom", List.of("prov:generatedEntity", "prov:usedEntity"),
            "wasInvalidatedBy", List.of("prov:entity", "prov:activity"),
            "wasAssociatedWith", List.of("prov:activity", "prov:agent"),
            "actedOnBehalfOf", List.of("prov:delegate", "prov:responsible"),
            "specializationOf", List.of("prov:specificEntity", "prov:generalEntity"));

    private ProvLd() {}

    public static Map<String, Object> of(Provenance provenance) {
        Map<String, Object> context = new TreeMap<>(Provenance.PREFIXES);
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        add(nodes, provenance.entities(), "prov:Entity");
        add(nodes, provenance.activities(), "prov:Activity");
        add(nodes, provenance.agents(), "prov:Agent");
        provenance.relations().forEach(link -> relate(nodes, link));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context);
        document.put("@graph", List.copyOf(nodes.values()));
        return document;
    }

    private static void add(Map<String, Map<String, Object>> nodes, SortedMap<String, Attributes> of, String type) {
        of.forEach((name, attributes) -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("@id", name);
            List<Object> types = new ArrayList<>(List.of(type));
            if (attributes.values().get("prov:type") instanceof Name(String qualified)) {
                types.add(qualified);
            }
            node.put("@type", types);
            attributes.values().forEach((key, value) -> {
                if (!key.equals("prov:type")) {
                    node.put(key.equals("prov:label") ? "rdfs:label" : key, value(value));
                }
            });
            nodes.put(name, node);
        });
    }

    private static void relate(Map<String, Map<String, Object>> nodes, Link link) {
        List<String> ends = ENDS.get(link.kind());
        if (ends == null) {
            throw new IllegalStateException("no property for " + link.kind());
        }
        String to = link.ends().get(ends.get(1));
        Map<String, Object> node = nodes.get(link.ends().get(ends.get(0)));
        if (node == null || to == null) {
            throw new IllegalStateException("a relation without its ends: " + link);
        }
        put(node, "prov:" + link.kind(), Map.of("@id", to));
        Qualified qualified = QUALIFIED.get(link.kind());
        if (qualified != null && (!link.values().isEmpty() || link.ends().size() > 2)) {
            put(node, qualified.property(), qualified(link, qualified, to));
        }
    }

    private static Map<String, Object> qualified(Link link, Qualified as, String to) {
        Map<String, Object> node = new LinkedHashMap<>();
        List<Object> types = new ArrayList<>(List.of(as.type()));
        node.put("@type", types);
        node.put(as.to(), Map.of("@id", to));
        if (link.kind().equals("actedOnBehalfOf") && link.ends().get("prov:activity") != null) {
            node.put(
                    "prov:hadActivity", Map.of("@id", String.valueOf(link.ends().get("prov:activity"))));
        }
        link.values().forEach((key, value) -> {
            switch (key) {
                case "prov:type" -> types.add(value instanceof Name(String name) ? name : value);
                case "prov:time" -> node.put("prov:atTime", Map.of("@value", value, "@type", "xsd:dateTime"));
                case "prov:role" -> node.put("ledger:role", value);
                default -> node.put(key, value(value));
            }
        });
        return node;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> node, String property, Object value) {
        ((List<Object>) node.computeIfAbsent(property, p -> new ArrayList<>())).add(value);
    }

    private static Object value(Object value) {
        return switch (value) {
            case Name(String qualified) -> Map.of("@id", qualified);
            case List<?> several -> several.stream().map(ProvLd::value).toList();
            default -> value;
        };
    }
}
