package org.decisionledger.core.reference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;

/** What the ledger knows already. Asked for many at once; what is known once stays known. */
public interface Known {

    /** Those of {@code things} that some recorded entry has introduced. */
    Set<ThingId> things(Collection<ThingId> things);

    /** Those of {@code entries} that are recorded, each with the wire name of its fact. */
    Map<EntryId, String> entries(Collection<EntryId> entries);
}
