package org.decisionledger.projection.board;

import java.util.Arrays;
import java.util.Optional;

/** By what the lines of a board can be narrowed. */
public enum BoardFacet {
    STATE("state", "State"),
    AGE("age", "Age"),
    DUE("due", "Due"),
    POST("post", "Post"),
    BODY("body", "Body"),
    FROM("from", "Handed over by"),
    HANDED_OVER("handedOver", "Handed over"),
    SORT("sort", "Kind of thing"),
    TIME_LEFT("timeLeft", "Time left"),
    PROVIDER("provider", "Provider"),
    CLOCK("clock", "Clock"),
    CHECK("check", "Check"),
    HOLDER("holder", "Holder"),
    COMPLETE("complete", "Completeness"),
    RECALL("recall", "Recall"),
    FITS("fits", "Terms, recall and state");

    private final String written;
    private final String words;

    BoardFacet(String written, String words) {
        this.written = written;
        this.words = words;
    }

    /** As it stands in an address. */
    public String written() {
        return written;
    }

    /** As a reader sees it. */
    public String words() {
        return words;
    }

    public static Optional<BoardFacet> named(String written) {
        return Arrays.stream(values()).filter(f -> f.written.equals(written)).findFirst();
    }
}
