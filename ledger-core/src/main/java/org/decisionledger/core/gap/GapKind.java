package org.decisionledger.core.gap;

/** In what way something is missing. */
public enum GapKind {
    NOT_MADE,
    NOT_KEPT,
    NOT_FOUND,
    NOT_DISCLOSED,
    NOT_ASKED_FOR,
    UNCLEAR
}
