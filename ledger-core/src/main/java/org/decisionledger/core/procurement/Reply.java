package org.decisionledger.core.procurement;

/** What an approached provider answered. */
public enum Reply {
    WILLING,
    UNABLE,
    SILENT,
    NOT_KNOWN
}
