package org.decisionledger.core.decision;

/** What a party answers. */
public enum PartyReply {
    AGREES,
    REJECTS,
    ABSTAINS,
    STANDS_ASIDE,
    CONDITIONAL,
    OTHER
}
