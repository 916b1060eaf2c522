package org.decisionledger.api.store;

import java.util.List;
import org.decisionledger.core.entry.EntryId;

/**
 * What became of a batch.
 *
 * @param added a receipt for each entry added, in the order of the batch
 * @param present the entries that had been recorded before with the same content, in the order of the batch
 */
public record Recorded(List<Receipt> added, List<EntryId> present) {

    public Recorded {
        added = List.copyOf(added);
        present = List.copyOf(present);
    }
}
