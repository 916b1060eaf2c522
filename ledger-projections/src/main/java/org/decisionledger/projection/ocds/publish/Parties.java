package org.decisionledger.projection.ocds.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.fact.Identifier;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.ocds.json.JsonDraft;

/**
 * The bodies that releases name, with their identifiers in public registers and every role they had so far. How to
 * reach them, or who works there, is never told.
 */
final class Parties {

    private final CaseFile file;
    private final Map<OrganisationId, Set<String>> roles = new HashMap<>();

    Parties(CaseFile file) {
        this.file = file;
    }

    /** The parties of one release; the roles of a party are a list that is taken whole, so that all are told again. */
    List<JsonDraft> of(Map<OrganisationId, Set<String>> named) {
        List<JsonDraft> parties = new ArrayList<>();
        named.forEach((organisation, added) -> {
            Set<String> all = roles.computeIfAbsent(organisation, o -> new TreeSet<>());
            all.addAll(added);
            parties.add(party(organisation, all));
        });
        return parties;
    }

    private JsonDraft party(OrganisationId organisation, Set<String> all) {
        List<Identifier> identifiers = file.valid(OrganisationRegistered.class).stream()
                .map(Standing::fact)
                .map(OrganisationRegistered.class::cast)
                .filter(fact -> fact.organisation().equals(organisation))
                .flatMap(fact -> fact.identifiers().stream())
                .toList();
        String name = file.titles().of(organisation);
        JsonDraft party = new JsonDraft().text("id", organisation.value()).text("name", name);
        if (!identifiers.isEmpty()) {
            party.object("identifier", identifier(identifiers.getFirst()).text("legalName", name));
            party.list(
                    "additionalIdentifiers",
                    identifiers.stream().skip(1).map(Parties::identifier).toList());
        }
        return party.texts("roles", List.copyOf(all));
    }

    private static JsonDraft identifier(Identifier identifier) {
        return new JsonDraft().text("scheme", identifier.scheme()).text("id", identifier.id());
    }
}
