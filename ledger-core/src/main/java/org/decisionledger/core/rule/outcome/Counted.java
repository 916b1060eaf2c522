package org.decisionledger.core.rule.outcome;

/** Where a party's share goes in a count. */
enum Counted {
    /** It agrees, by answer or by silence that consents. */
    FOR,
    /** It rejects, by answer or by silence that rejects. */
    AGAINST,
    /** It answered and does not agree. */
    NEITHER,
    /** It is one of all parties and gave no answer that counts. */
    ABSENT,
    /** It is out of the count altogether. */
    OUT,
    /** Its answer is awaited. */
    AWAITED
}
