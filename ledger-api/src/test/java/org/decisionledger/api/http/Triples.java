package org.decisionledger.api.http;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.format.EntryFormat;
import tools.jackson.databind.JsonNode;

/** A JSON-LD document as the triples that an independent reader makes of it. */
final class Triples {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Set<Triple> all;
    private final Set<String> left;

    /** The ends as text: an IRI, the name of a blank node, or the lexical form of a literal. */
    record Triple(String subject, String predicate, String object) {}

    private Triples(Set<Triple> all, Set<String> left) {
        this.all = all;
        this.left = left;
    }

    static Triples of(String json) {
        try {
            Set<Triple> all = new LinkedHashSet<>();
            for (RdfNQuad quad :
                    JsonLd.toRdf(JsonDocument.of(new StringReader(json))).get().toList()) {
                all.add(new Triple(
                        quad.getSubject().getValue(),
                        quad.getPredicate().getValue(),
                        quad.getObject().getValue()));
            }
            JsonNode document = EntryFormat.list(json);
            Set<String> left = new TreeSet<>();
            unmapped(document.get("@graph"), document.get("@context"), left);
            return new Triples(all, left);
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    /** Members that the context says nothing of: a reader drops them without a word. */
    private static void unmapped(JsonNode node, JsonNode context, Set<String> left) {
        node.propertyNames().forEach(name -> {
            if (!name.startsWith("@") && !context.has(name.split(":", 2)[0])) {
                left.add(name);
            }
        });
        node.forEach(child -> unmapped(child, context, left));
    }

    List<Triple> with(String predicate) {
        return all.stream().filter(t -> t.predicate().equals(predicate)).toList();
    }

    List<String> types(String subject) {
        return all.stream()
                .filter(t -> t.subject().equals(subject) && t.predicate().equals(TYPE))
                .map(Triple::object)
                .toList();
    }

    /** The terms of a vocabulary in use, as properties or classes. */
    Set<String> terms(String vocabulary) {
        List<String> used = new ArrayList<>();
        all.forEach(t -> used.addAll(List.of(t.predicate(), t.object())));
        return used.stream()
                .filter(iri -> iri.startsWith(vocabulary))
                .map(iri -> iri.substring(vocabulary.length()))
                .collect(Collectors.toSet());
    }

    Set<String> left() {
        return left;
    }
}
