package org.decisionledger.core.entry;

/** Government security classification of an entry; OFFICIAL unless stated. Written in capitals. */
public enum Classification {
    OFFICIAL,
    OFFICIAL_SENSITIVE
}
