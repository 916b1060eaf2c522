package org.decisionledger.projection.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.decisionledger.projection.provenance.Provenance.Attributes;
import org.decisionledger.projection.provenance.Provenance.Link;
import org.decisionledger.projection.provenance.Provenance.Name;

/** PROV-JSON (W3C Member Submission of 24 April 2013): maps to be written as JSON, members in a fixed order. */
public final class ProvJson {

    private ProvJson() {}

    public static Map<String, Object> of(Provenance provenance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("prefix", new TreeMap<>(Provenance.PREFIXES));
        document.put("entity", nodes(provenance.entities()));
        document.put("activity", nodes(provenance.activities()));
        document.put("agent", nodes(provenance.agents()));
        SortedMap<String, Map<String, Object>> relations = new TreeMap<>();
        int number = 0;
        for (Link link : provenance.relations()) {
            Map<String, Object> values = new LinkedHashMap<>(link.ends());
            link.values().forEach((name, value) -> values.put(name, value(value)));
            relations
                    .computeIfAbsent(link.kind(), kind -> new LinkedHashMap<>())
                    .put("_:r" + ++number, values);
        }
        document.putAll(relations);
        return document;
    }

    private static Map<String, Object> nodes(SortedMap<String, Attributes> nodes) {
        Map<String, Object> written = new LinkedHashMap<>();
        nodes.forEach((name, attributes) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            attributes.values().forEach((key, value) -> values.put(key, value(value)));
            written.put(name, values);
        });
        return written;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Name(String qualified) -> Map.of("$", qualified, "type", "prov:QUALIFIED_NAME");
            case List<?> several -> several.stream().map(ProvJson::value).toList();
            default -> value;
        };
    }
}
