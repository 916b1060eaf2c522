package org.decisionledger.projection.orgontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.ocds.publish.LeftOut;

/**
 * Bodies, posts, memberships and changes as nodes of JSON-LD 1.1. Source: The Organization Ontology, W3C Recommendation
 * of 16 January 2014; dates: Time Ontology in OWL.
 *
 * @param asOf the moment asked about
 * @param nodes bodies and posts in order of identifier, then memberships and changes in order of occurrence
 * @param leftOut entries about bodies and posts that are not told, and why
 */
public record OrgOntology(AsOf asOf, List<Map<String, Object>> nodes, List<LeftOut> leftOut) {

    /** The vocabularies in use, by the prefix under which the document names them. */
    static final Map<String, String> VOCABULARIES = Map.of(
            "org", "http://www.w3.org/ns/org#",
            "prov", "http://www.w3.org/ns/prov#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "time", "http://www.w3.org/2006/time#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "ledger", Iris.BASE);

    public OrgOntology {
        nodes = List.copyOf(nodes);
        leftOut = List.copyOf(leftOut);
    }

    /** The document as it is written as JSON-LD. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", new TreeMap<>(VOCABULARIES));
        List<Map<String, Object>> graph = new ArrayList<>(List.of(about()));
        graph.addAll(nodes);
        document.put("@graph", graph);
        return document;
    }

    /** The document itself: the moment asked about, and what is not told. */
    private Map<String, Object> about() {
        return new Members()
                .with("@id", Iris.BASE + "organizations")
                .with("@type", "prov:Collection")
                .with(
                        "ledger:asOfRecorded",
                        asOf.recorded() == null ? null : asOf.recorded().toString())
                .with(
                        "ledger:asOfOccurred",
                        asOf.occurred() == null ? null : asOf.occurred().text())
                .with(
                        "ledger:leftOut",
                        leftOut.stream()
                                .map(l -> Map.of(
                                        "ledger:entry",
                                        Map.of("@id", Iris.BASE + "entry:" + l.entry()),
                                        "ledger:reason",
                                        l.reason()))
                                .toList())
                .map();
    }
}
