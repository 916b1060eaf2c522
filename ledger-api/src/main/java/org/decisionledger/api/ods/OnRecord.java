package org.decisionledger.api.ods;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;

/** What the ledger holds already, as far as an import has to know it. */
public interface OnRecord {

    /** Bodies with their codes, and entries taken back. */
    Held held();

    /** Those of {@code ids} that are recorded, as first recorded. */
    Map<EntryId, Entry> entries(Collection<EntryId> ids);

    /**
     * @param bodies the bodies registered with a code of the service, by code, as their registrations stand now
     * @param withdrawn the names of the entries that were withdrawn, of those that an import makes
     */
    record Held(Map<String, List<Body>> bodies, Set<String> withdrawn) {

        public Held {
            bodies = Map.copyOf(bodies);
            withdrawn = Set.copyOf(withdrawn);
        }
    }

    /** A body in the ledger. */
    record Body(String id, String name) {}
}
