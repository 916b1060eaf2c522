package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.office.OfficeFact.OfficeRegistered;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;
import org.decisionledger.projection.ocds.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Offices as posts, and who held them as memberships. A post of Popolo belongs to one organization, so that an office
 * that serves several bodies is a post for each. That a holder took a post and that one left it are two memberships
 * unless an entry says which appointment ended: nobody is taken for somebody else because they are called alike.
 */
final class Posts {

    private final Outgoing out;
    private final Cited cited;
    private final Map<OfficeId, List<Standing>> told = new TreeMap<>();

    Posts(Outgoing out, Cited cited) {
        this.out = out;
        this.cited = cited;
        for (Standing s : out.entries(OfficeFact.class)) {
            told.computeIfAbsent(((OfficeFact) s.fact()).office(), k -> new ArrayList<>())
                    .add(s);
        }
    }

    /** In order of identifier. */
    List<Map<String, Object>> posts() {
        List<Map<String, Object>> posts = new ArrayList<>();
        told.forEach((office, entries) -> {
            Set<OrganisationId> bodies = bodies(entries);
            if (bodies.isEmpty()) {
                posts.add(post(office, null, entries));
            }
            bodies.forEach(body -> posts.add(post(office, body, entries)));
        });
        return posts;
    }

    private static Set<OrganisationId> bodies(List<Standing> entries) {
        Set<OrganisationId> bodies = new TreeSet<>();
        entries.forEach(s -> bodies.addAll(bodies(s)));
        return bodies;
    }

    private static List<OrganisationId> bodies(Standing s) {
        return switch ((OfficeFact) s.fact()) {
            case OfficeRegistered f -> f.bodies();
            case OfficeHolderAppointed f -> f.bodies();
            case OfficeHolderDeparted f -> f.bodies();
        };
    }

    private Map<String, Object> post(OfficeId office, @Nullable OrganisationId body, List<Standing> entries) {
        List<Standing> here = entries.stream()
                .filter(s -> s.fact() instanceof OfficeRegistered
                        || body != null && bodies(s).contains(body))
                .toList();
        return new Members()
                .with("id", id(office, body))
                .with("label", cited.title(office))
                .with("organization_id", body == null ? null : body.value())
                .with("sources", cited.sources(here))
                .with("extra", new Members().with("office", office.value()))
                .map();
    }

    private static String id(OfficeId office, @Nullable OrganisationId body) {
        return body == null ? office.value() : office.value() + "/" + body.value();
    }

    /** In order of occurrence. */
    List<Map<String, Object>> memberships() {
        List<Map<String, Object>> memberships = new ArrayList<>();
        for (Standing s : out.entries(OfficeFact.class)) {
            switch ((OfficeFact) s.fact()) {
                case OfficeRegistered f -> {}
                case OfficeHolderAppointed f -> add(memberships, s, f.office(), f.bodies(), f.holder(), "start_date");
                case OfficeHolderDeparted f -> add(memberships, s, f.office(), f.bodies(), f.holder(), "end_date");
            }
        }
        return memberships;
    }

    private void add(
            List<Map<String, Object>> memberships,
            Standing s,
            OfficeId office,
            Collection<OrganisationId> bodies,
            @Nullable String holder,
            String date) {
        if (bodies.isEmpty()) {
            memberships.add(membership(s, office, null, holder, date));
        }
        bodies.forEach(body -> memberships.add(membership(s, office, body, holder, date)));
    }

    private Map<String, Object> membership(
            Standing s, OfficeId office, @Nullable OrganisationId body, @Nullable String holder, String date) {
        Members extra = cited.extra(s).with("office", office.value());
        Members membership = new Members()
                .with("id", s.id().value() + (body == null ? "" : "/" + body.value()))
                .with("label", PlainText.of(holder))
                .with("organization_id", body == null ? null : body.value())
                .with("post_id", post(office, body));
        ReducedDates.told(date, List.of(s), membership, extra);
        return membership
                .with("sources", cited.sources(List.of(s)))
                .with("extra", extra)
                .map();
    }

    /** Where an entry does not say at which body, and the office serves any, no post is named. */
    private @Nullable String post(OfficeId office, @Nullable OrganisationId body) {
        Set<OrganisationId> all = bodies(told.getOrDefault(office, List.of()));
        return body != null || all.isEmpty() ? id(office, body) : null;
    }
}
