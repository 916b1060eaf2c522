package org.decisionledger.core.rule.outcome;

import org.decisionledger.core.delegation.DelegationFact.DelegatedAuthorityRecorded;
import org.decisionledger.core.entry.EntryId;

/** A delegation relied on, and the entry that tells it. */
public record DelegationOnRecord(EntryId entry, DelegatedAuthorityRecorded delegation) {}
