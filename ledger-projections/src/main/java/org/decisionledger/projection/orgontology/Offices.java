package org.decisionledger.projection.orgontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Iris;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Offices as posts, which may be in several organizations, and each appointment and departure as a membership. Who the
 * holder was no entry says; the holder is a node without a name of its own, so that nobody is taken for somebody else.
 */
final class Offices {

    private final Outgoing out;

    Offices(Outgoing out) {
        this.out = out;
    }

    /** In order of identifier. */
    List<Map<String, Object>> posts() {
        Map<OfficeId, List<Standing>> told = new TreeMap<>();
        for (Standing s : out.entries(OfficeFact.class)) {
            told.computeIfAbsent(((OfficeFact) s.fact()).office(), k -> new ArrayList<>())
                    .add(s);
        }
        List<Map<String, Object>> posts = new ArrayList<>();
        told.forEach((office, entries) -> posts.add(post(office, entries)));
        return posts;
    }

    private Map<String, Object> post(OfficeId office, List<Standing> entries) {
        Set<OrganisationId> bodies = new LinkedHashSet<>();
        for (Standing s : entries) {
            switch ((OfficeFact) s.fact()) {
                case OfficeRegistered f -> bodies.addAll(f.bodies());
                case OfficeHolderAppointed f -> bodies.addAll(f.bodies());
                case OfficeHolderDeparted f -> bodies.addAll(f.bodies());
            }
        }
        return new Members()
                .with("@id", Iris.of(office))
                .with("@type", "org:Post")
                .with("rdfs:label", PlainText.of(out.file().titles().of(office)))
                .with("org:postIn", Nodes.refs(bodies))
                .with("dcterms:source", Nodes.sources(entries))
                .map();
    }

    /** In order of occurrence. */
    List<Map<String, Object>> memberships() {
        List<Map<String, Object>> memberships = new ArrayList<>();
        for (Standing s : out.entries(OfficeFact.class)) {
            switch ((OfficeFact) s.fact()) {
                case OfficeRegistered f -> {}
                case OfficeHolderAppointed f -> add(memberships, s, f.office(), f.bodies(), f.holder(), true);
                case OfficeHolderDeparted f -> add(memberships, s, f.office(), f.bodies(), f.holder(), false);
            }
        }
        return memberships;
    }

    /** One membership for each body, or one of no body where the entry names none. */
    private void add(
            List<Map<String, Object>> memberships,
            Standing s,
            OfficeId office,
            List<OrganisationId> bodies,
            @Nullable String holder,
            boolean begins) {
        if (bodies.isEmpty()) {
            memberships.add(membership(s, null, office, holder, begins));
        }
        bodies.forEach(body -> memberships.add(membership(s, body, office, holder, begins)));
    }

    private Map<String, Object> membership(
            Standing s, @Nullable OrganisationId body, OfficeId office, @Nullable String holder, boolean begins) {
        return new Members()
                .with("@id", Iris.BASE + "membership:" + s.id() + (body == null ? "" : ":" + body.slug()))
                .with("@type", "org:Membership")
                .with("org:organization", body == null ? null : Nodes.ref(body))
                .with("org:member", new Members().with("@type", "foaf:Agent").with("rdfs:label", PlainText.of(holder)))
                .with("ledger:heldPost", Nodes.ref(office))
                .with("org:memberDuring", during(s.occurred(), begins))
                .with("dcterms:source", Nodes.sources(List.of(s)))
                .map();
    }

    private static @Nullable Members during(@Nullable Edtf date, boolean begins) {
        return date == null
                ? null
                : new Members()
                        .with("@type", "time:Interval")
                        .with(begins ? "time:hasBeginning" : "time:hasEnd", Nodes.instant(date));
    }
}
