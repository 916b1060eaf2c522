package org.decisionledger.core.contract;

/** What a notice under a contract is for. */
public enum ContractNoticeKind {
    TO_END,
    REMIND_OF_EXIT_DUTIES,
    PERFORMANCE,
    OTHER
}
