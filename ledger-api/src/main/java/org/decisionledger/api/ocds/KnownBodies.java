package org.decisionledger.api.ocds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.jspecify.annotations.Nullable;

/** The bodies of the ledger by their identifiers in public registers. A name is never looked at. */
final class KnownBodies {

    private final Map<String, Set<OrganisationId>> byIdentifier = new HashMap<>();

    private KnownBodies() {}

    /** Those that registrations in the ledger give now, corrections and withdrawals taken into account. */
    static KnownBodies of(EntrySource source) {
        KnownBodies known = new KnownBodies();
        new Gathering(source, AsOf.NOW)
                .having(List.of(Trait.kind(OrganisationRegistered.class))).fold().valid().stream()
                        .map(Standing::fact)
                        .filter(OrganisationRegistered.class::isInstance)
                        .map(OrganisationRegistered.class::cast)
                        .forEach(known::add);
        return known;
    }

    private void add(OrganisationRegistered body) {
        body.identifiers()
                .forEach(identifier -> byIdentifier
                        .computeIfAbsent(key(identifier.scheme(), identifier.id()), k -> new HashSet<>())
                        .add(body.organisation()));
    }

    /** The one body with this identifier; {@code null} when there is none, or more than one. */
    @Nullable
    OrganisationId find(String scheme, String id) {
        Set<OrganisationId> bodies = byIdentifier.getOrDefault(key(scheme, id), Set.of());
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    private static String key(String scheme, String id) {
        return scheme + " " + id;
    }
}
