package org.decisionledger.api.deciding;

import org.decisionledger.api.store.Receipt;
import org.decisionledger.projection.vote.VoteOutcome;

/**
 * A closing that is recorded.
 *
 * @param receipt of the entry that tells it
 * @param added false when the same closing had been recorded before
 * @param votes the proposal and its outcome as the record now stands
 */
public record Closed(Receipt receipt, boolean added, VoteOutcome votes) {}
