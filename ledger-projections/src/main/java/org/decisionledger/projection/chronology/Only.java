package org.decisionledger.projection.chronology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Short cuts to entries that somebody should look at. */
public enum Only {
    GAPS("Gaps in the record"),
    FLAGGED("In conflict or disputed"),
    LATE("Added late"),
    UNASSIGNED("Assigned to no issue"),
    UNEVALUATED("Weighed by nobody");

    private final String words;

    Only(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it is written in an address. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The short cut written so, if there is one. */
    public static Optional<Only> named(String written) {
        return Arrays.stream(values()).filter(o -> o.written().equals(written)).findFirst();
    }
}
