package org.decisionledger.projection.orgontology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.organisation.OrganisationKind;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/** Bodies as organizations. A partnership, and a group of bodies, is an organizational collaboration. */
final class Bodies {

    private final Outgoing out;

    Bodies(Outgoing out) {
        this.out = out;
    }

    /** In order of identifier. */
    List<Map<String, Object>> of(Set<OrganisationId> wanted) {
        Map<OrganisationId, Told> told = new HashMap<>();
        for (Standing s : out.entries(OrganisationFact.class)) {
            told.computeIfAbsent(((OrganisationFact) s.fact()).organisation(), k -> new Told())
                    .take(s);
        }
        return wanted.stream()
                .sorted()
                .map(body -> node(body, told.getOrDefault(body, new Told())))
                .toList();
    }

    private Map<String, Object> node(OrganisationId body, Told told) {
        String name = told.name == null ? out.file().titles().of(body) : told.name;
        told.names.remove(name);
        return new Members()
                .with("@id", Iris.of(body))
                .with("@type", told.collaboration ? "org:OrganizationalCollaboration" : "org:Organization")
                .with("skos:prefLabel", PlainText.of(name))
                .with("skos:altLabel", List.copyOf(told.names))
                .with("org:identifier", List.copyOf(told.identifiers))
                .with(
                        "org:classification",
                        told.kinds.stream().map(Bodies::concept).toList())
                .with("org:hasMember", Nodes.refs(told.members))
                .with("dcterms:source", Nodes.sources(told.entries))
                .map();
    }

    private static Map<String, Object> concept(OrganisationKind kind) {
        return new Members()
                .with("@id", Iris.BASE + "organisationKind:" + Fields.written(kind))
                .with("@type", "skos:Concept")
                .with("skos:notation", Fields.written(kind))
                .map();
    }

    /** What entries say a body is. */
    private static final class Told {

        private final Set<String> names = new LinkedHashSet<>();
        private final Set<Map<String, Object>> identifiers = new LinkedHashSet<>();
        private final Set<OrganisationKind> kinds = new LinkedHashSet<>();
        private final Set<OrganisationId> members = new LinkedHashSet<>();
        private final List<Standing> entries = new ArrayList<>();
        private boolean collaboration;
        private @Nullable String name;

        void take(Standing s) {
            switch ((OrganisationFact) s.fact()) {
                case OrganisationRegistered f -> registered(s, f);
                case OrganisationEstablished f -> {
                    add(f.name());
                    if (f.kind() != null) {
                        kinds.add(f.kind());
                    }
                    entries.add(s);
                }
                case OrganisationRenamed f -> {
                    add(f.formerly());
                    add(f.name());
                    name = s.occurred() == null ? name : f.name();
                    entries.add(s);
                }
                case PartnershipFormed f -> {
                    add(f.name());
                    members.addAll(f.members());
                    collaboration = true;
                    entries.add(s);
                }
                case OrganisationFact other -> {}
            }
        }

        private void registered(Standing s, OrganisationRegistered f) {
            add(f.name());
            f.abbreviations().forEach(this::add);
            f.otherNames().forEach(o -> add(o.name()));
            f.identifiers().forEach(i -> identifiers.add(identifier(i)));
            kinds.add(f.kind());
            members.addAll(f.members());
            collaboration |= f.kind() == OrganisationKind.GROUP_OF_BODIES;
            entries.add(s);
        }

        private void add(@Nullable String other) {
            if (other != null) {
                names.add(String.valueOf(PlainText.of(other)));
            }
        }

        /** The register is the datatype of the identifier, as the ontology asks for (section 5.1, org:identifier). */
        private static Map<String, Object> identifier(Identifier identifier) {
            String register = URLEncoder.encode(identifier.scheme(), StandardCharsets.UTF_8);
            return Map.of("@value", identifier.id(), "@type", "http://org-id.guide/list/" + register);
        }
    }
}
