package org.decisionledger.core.entry;

import java.util.List;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** An entry as it should read after a correction: every field of an entry but its id. */
public record Restatement(
        ThingId subject,
        @Nullable Edtf occurred,
        Actor by,
        LedgerFact fact,
        List<Source> sources,
        @Nullable Account account,
        List<Link> links,
        Classification classification,
        @Nullable String note) {

    public Restatement {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }

    /** The restated entry under the id of the entry it corrects. */
    public Entry as(EntryId id) {
        return new Entry(new Header(id, subject, occurred, by, sources, account, links, classification, note), fact);
    }
}
