package org.decisionledger.projection.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.interchange.Members;
import org.decisionledger.projection.interchange.Outgoing;

/** Bodies as members of groups and partnerships. Of a group nobody says since when a body belongs to it. */
final class Groups {

    private final Outgoing out;
    private final Cited cited;

    Groups(Outgoing out, Cited cited) {
        this.out = out;
        this.cited = cited;
    }

    /** Of the groups that {@code wanted} takes, in order of occurrence. */
    List<Map<String, Object>> memberships(Predicate<OrganisationId> wanted) {
        List<Map<String, Object>> memberships = new ArrayList<>();
        for (Standing s : out.entries(OrganisationFact.class)) {
            if (s.fact() instanceof OrganisationRegistered f && wanted.test(f.organisation())) {
                f.members().forEach(m -> memberships.add(membership(s, f.organisation(), m, false)));
            } else if (s.fact() instanceof PartnershipFormed f && wanted.test(f.organisation())) {
                f.members().forEach(m -> memberships.add(membership(s, f.organisation(), m, true)));
            }
        }
        return memberships;
    }

    private Map<String, Object> membership(Standing s, OrganisationId group, OrganisationId member, boolean dated) {
        Members extra = cited.extra(s);
        Members membership = new Members()
                .with("id", s.id().value() + "/" + member.value())
                .with("member", new Members().with("id", member.value()).with("name", cited.title(member)))
                .with("organization_id", group.value());
        if (dated) {
            ReducedDates.told("start_date", List.of(s), membership, extra);
        }
        return membership
                .with("sources", cited.sources(List.of(s)))
                .with("extra", extra)
                .map();
    }
}
