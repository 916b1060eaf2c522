package org.decisionledger.api.ocds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.thing.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The bodies of the ledger by their identifiers in public registers. A name is never looked at. */
final class KnownBodies {

    private final Map<String, Set<OrganisationId>> byIdentifier = new HashMap<>();

    private KnownBodies() {}

    /** Those that registrations in the ledger give now, corrections and withdrawals taken into account. */
    static KnownBodies of(EntryLog log) {
        Set<String> lookedAt = Set.of(
                EntryFormat.wireName(OrganisationRegistered.class),
                EntryFormat.wireName(EntryCorrected.class),
                EntryFormat.wireName(EntryWithdrawn.class));
        Map<EntryId, OrganisationRegistered> registered = new HashMap<>();
        try (Stream<StoredRow> rows = log.rowsBetween(1, log.head())) {
            rows.filter(row -> lookedAt.contains(row.wireName()))
                    .map(log.told()::entry)
                    .forEach(entry -> take(entry, registered));
        }
        KnownBodies known = new KnownBodies();
        registered.values().forEach(known::add);
        return known;
    }

    private static void take(Entry entry, Map<EntryId, OrganisationRegistered> registered) {
        if (entry.fact() instanceof OrganisationRegistered body) {
            registered.put(entry.id(), body);
        } else if (entry.fact() instanceof EntryCorrected corrected) {
            if (corrected.replacement().fact() instanceof OrganisationRegistered body) {
                registered.replace(corrected.entry(), body);
            }
        } else if (entry.fact() instanceof EntryWithdrawn withdrawn) {
            registered.remove(withdrawn.entry());
        }
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
