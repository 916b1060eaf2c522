package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that gave way to a later text, and the entry that tells it.
 *
 * @param from the date from which they give way, the date of the entry; absent when no date is given
 */
public record ClausesGivingWay(EntryId entry, @Nullable Edtf from, ProvisionSuperseded superseded) {}
