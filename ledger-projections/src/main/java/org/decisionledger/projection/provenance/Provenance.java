package org.decisionledger.projection.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The provenance of a decision: entities, activities and agents by their qualified names, and the relations between
 * them. Sources: W3C PROV-DM (2013), sections 5 and 6.
 *
 * @param entities documents, decisions, and entries as they stand in the ledger
 * @param activities what entries tell of, and the recording of each entry
 * @param agents bodies and posts
 * @param relations in the order in which they were found, each once
 */
public record Provenance(
        SortedMap<String, Attributes> entities,
        SortedMap<String, Attributes> activities,
        SortedMap<String, Attributes> agents,
        List<Link> relations) {

    /** The prefixes of the names, and what each stands for. */
    public static final Map<String, String> PREFIXES = Map.of(
            "ledger", "urn:decision-ledger:",
            "event", "urn:decision-ledger:event:",
            "entry", "urn:decision-ledger:entry:",
            "recording", "urn:decision-ledger:recording:",
            "decided", "urn:decision-ledger:decided:",
            "decision", "urn:decision-ledger:decision:",
            "doc", "urn:decision-ledger:doc:",
            "org", "urn:decision-ledger:org:",
            "office", "urn:decision-ledger:office:");

    public Provenance {
        relations = List.copyOf(relations);
    }

    /** What is said of one of them: the name of an attribute, with its prefix, and its value, or a list of values. */
    public record Attributes(SortedMap<String, Object> values) {

        /** Says one thing more under a name. */
        void add(String name, Object value) {
            List<Object> all = new ArrayList<>();
            Object before = values.get(name);
            if (before instanceof List<?> several) {
                all.addAll(several);
            } else if (before != null) {
                all.add(before);
            }
            all.add(value);
            values.put(name, all.size() == 1 ? value : List.copyOf(all));
        }
    }

    /** A value that is itself a name. */
    public record Name(String qualified) {}

    /**
     * One relation of PROV.
     *
     * @param kind as PROV-JSON calls it, for example {@code wasGeneratedBy}
     * @param ends the names it joins, by the keys of PROV-JSON, the first two of PROV-DM first
     * @param values further attributes
     */
    public record Link(String kind, Map<String, String> ends, SortedMap<String, Object> values) {}
}
