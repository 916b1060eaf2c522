package org.decisionledger.core.entry;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.fact.Meaning;
import org.decisionledger.core.fact.WireName;

/**
 * What happens to an entry itself. Nothing is overwritten: the entry stays, and the view of any earlier moment stays
 * what it was.
 */
public sealed interface EntryFact extends LedgerFact {

    /** The entry corrected or withdrawn. */
    @TargetAggregateIdentifier
    EntryId entry();

    /** Why. */
    String reason();

    /** An entry is restated, with the reason. Design, section 2, idea 4. */
    @WireName(value = "EntryCorrected", seenIn = "design §2")
    @Meaning("An entry is restated in full, with the reason. The entry as it was stays on view.")
    record EntryCorrected(
            @Meaning("the entry corrected") EntryId entry,
            @Meaning("why it is corrected") String reason,

            @Meaning("the entry as it should read: everything but its id")
            Restatement replacement)
            implements EntryFact {}

    /** An entry is withdrawn, with the reason. Design, section 2, idea 4. */
    @WireName(value = "EntryWithdrawn", seenIn = "design §2")
    @Meaning("An entry is withdrawn, with the reason. It stays on view, marked as withdrawn.")
    record EntryWithdrawn(
            @Meaning("the entry withdrawn") EntryId entry,
            @Meaning("why it is withdrawn") String reason) implements EntryFact {}
}
