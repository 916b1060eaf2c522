package org.decisionledger.api.ods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;

/** The ledger's own log. */
public record LogOnRecord(EntryLog log) implements OnRecord {

    private static final Set<String> LOOKED_AT = Stream.of(
                    OrganisationRegistered.class, EntryCorrected.class, EntryWithdrawn.class)
            .map(EntryFormat::wireName)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Held held() {
        Map<EntryId, LedgerFact> registrations = new LinkedHashMap<>();
        Set<String> withdrawn = new HashSet<>();
        try (Stream<StoredRow> rows = log.rowsBetween(1, log.head())) {
            rows.filter(row -> LOOKED_AT.contains(row.wireName()))
                    .map(log.told()::entry)
                    .forEach(entry -> take(entry, registrations, withdrawn));
        }
        Map<String, List<Body>> bodies = new TreeMap<>();
        registrations
                .values()
                .forEach(fact -> codes(fact).forEach(code -> {
                    OrganisationRegistered body = (OrganisationRegistered) fact;
                    bodies.computeIfAbsent(code.value(), k -> new ArrayList<>())
                            .add(new Body(body.organisation().value(), body.name()));
                }));
        return new Held(bodies, withdrawn);
    }

    private static void take(Entry entry, Map<EntryId, LedgerFact> registrations, Set<String> withdrawn) {
        switch (entry.fact()) {
            case OrganisationRegistered registered -> registrations.put(entry.id(), registered);
            case EntryCorrected corrected ->
                registrations.computeIfPresent(
                        corrected.entry(), (id, fact) -> corrected.replacement().fact());
            case EntryWithdrawn taken -> {
                registrations.remove(taken.entry());
                if (taken.entry().value().startsWith(OdsImport.PREFIX)) {
                    withdrawn.add(taken.entry().value());
                }
            }
            default -> throw new IllegalStateException("not looked at: " + entry.id());
        }
    }

    private static Set<OdsCode> codes(LedgerFact fact) {
        return fact instanceof OrganisationRegistered registered
                ? registered.identifiers().stream()
                        .flatMap(i -> OdsCode.of(i).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Map<EntryId, Entry> entries(Collection<EntryId> ids) {
        return log.findAll(ids).stream()
                .map(recorded -> recorded.entry())
                .collect(Collectors.toMap(Entry::id, entry -> entry));
    }
}
