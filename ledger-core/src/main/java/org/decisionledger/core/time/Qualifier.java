package org.decisionledger.core.time;

import org.jspecify.annotations.Nullable;

/** The mark at the end of a date. */
enum Qualifier {
    NONE,
    UNCERTAIN,
    APPROXIMATE,
    BOTH;

    static Qualifier of(@Nullable String mark) {
        return switch (mark) {
            case null -> NONE;
            case "?" -> UNCERTAIN;
            case "~" -> APPROXIMATE;
            case "%" -> BOTH;
            default -> throw new IllegalStateException("Not an EDTF qualifier: " + mark);
        };
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /** our convention for a "circa" search: one unit of the written precision each side, two when both marks apply */
    int unitsOfWidening() {
        return switch (this) {
            case NONE -> 0;
            case UNCERTAIN, APPROXIMATE -> 1;
            case BOTH -> 2;
        };
    }
}
