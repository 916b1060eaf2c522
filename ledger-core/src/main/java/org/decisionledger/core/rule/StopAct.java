package org.decisionledger.core.rule;

/** What a body does with a matter on its way to a decision. */
public enum StopAct {
    CONSULTED,
    NOTES,
    RECOMMENDS,
    ENDORSES,
    APPROVES,
    DECIDES,
    RATIFIES,
    MAY_CALL_IN
}
