package org.decisionledger.projection.orgontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.succession.Successions;

/**
 * Puts bodies, their posts and what became of them into the terms of the W3C Organization Ontology: a pure function of
 * the entries and the moment asked about.
 */
public final class OrgOntologies {

    private static final List<Trait> BODIES = Trait.kindsOf(OrganisationFact.class);
    private static final List<Trait> OFFICES = Trait.kindsOf(OfficeFact.class);
    private static final List<Trait> ALL =
            Stream.concat(BODIES.stream(), OFFICES.stream()).toList();

    private OrgOntologies() {}

    /** Every body and office of the ledger. */
    public static OrgOntology ofAll(EntrySource source, AsOf asOf) {
        Outgoing out = Outgoing.of(
                new Gathering(source, asOf).having(ALL).fold(),
                s -> s.fact() instanceof OrganisationFact || s.fact() instanceof OfficeFact);
        return ontology(out, asOf, Set.of());
    }

    /** A body and its lineage: those it follows and those that follow it, to the end, with their offices and changes. */
    public static OrgOntology of(EntrySource source, OrganisationId body, AsOf asOf) {
        Successions successions = Successions.around(source, List.of(body), asOf);
        Set<OrganisationId> lineage = new HashSet<>(Set.of(body));
        lineage.addAll(successions.predecessors(body));
        lineage.addAll(successions.successors(body));
        Stream.concat(successions.before(body).stream(), successions.after(body).stream())
                .forEach(told -> lineage.addAll(List.of(told.predecessor(), told.successor())));
        Gathering gathering = new Gathering(source, asOf).naming(lineage, ALL);
        Set<ThingId> offices = gathering.thingsNamed(OfficeId.class::isInstance);
        gathering.naming(offices, OFFICES);
        Set<OrganisationId> around = gathering.thingsNamed(OrganisationId.class::isInstance).stream()
                .map(OrganisationId.class::cast)
                .collect(Collectors.toCollection(HashSet::new));
        gathering.naming(around, BODIES);
        Outgoing out = Outgoing.of(gathering.fold(), s -> belongs(s.fact(), around, offices));
        return ontology(out, asOf, Set.of(body));
    }

    private static boolean belongs(LedgerFact fact, Set<OrganisationId> bodies, Set<ThingId> offices) {
        return switch (fact) {
            case OrganisationFact f -> bodies.contains(f.organisation());
            case OfficeFact f -> offices.contains(f.office());
            case Object other -> false;
        };
    }

    private static OrgOntology ontology(Outgoing out, AsOf asOf, Set<OrganisationId> asked) {
        Set<OrganisationId> bodies = new HashSet<>(asked);
        out.entries().stream()
                .flatMap(s -> out.file().namedIn(s).stream())
                .filter(OrganisationId.class::isInstance)
                .map(OrganisationId.class::cast)
                .forEach(bodies::add);
        Offices offices = new Offices(out);
        List<Map<String, Object>> nodes = new ArrayList<>(new Bodies(out).of(bodies));
        nodes.addAll(offices.posts());
        nodes.addAll(offices.memberships());
        nodes.addAll(new Changes(out).events());
        return new OrgOntology(asOf, nodes, out.leftOut());
    }
}
