package org.decisionledger.projection.evidence;

import org.decisionledger.core.gap.GapKind;
import org.jspecify.annotations.Nullable;

/** In what state a document is as evidence. Several may hold of one document, each by its own entries. */
public enum EvidenceState {
    /** An entry is taken from it, or its file is kept with the ledger. */
    SEEN("seen"),
    /** Entries taken from other documents tell of it, and none is taken from it. */
    REPORTED("reported, not seen"),
    WITHHELD("withheld"),
    WITHHELD_IN_PART("withheld in part"),
    NOT_KEPT("not kept"),
    NOT_FOUND("looked for and not found"),
    NOT_MADE("not made"),
    NOT_ASKED_FOR("not asked for");

    private final String words;

    EvidenceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What an open gap of that kind says of the documents it is about; {@code null} where it says none of these. */
    static @Nullable EvidenceState of(GapKind kind) {
        return switch (kind) {
            case NOT_MADE -> NOT_MADE;
            case NOT_KEPT -> NOT_KEPT;
            case NOT_FOUND -> NOT_FOUND;
            case NOT_DISCLOSED -> WITHHELD;
            case NOT_ASKED_FOR -> NOT_ASKED_FOR;
            case UNCLEAR -> null;
        };
    }
}
