package org.decisionledger.projection.search;

import java.util.Arrays;
import java.util.Optional;

/** In what ways what was found can be narrowed, each with counts. */
public enum SearchFacet {
    KIND("kind", "Kind of thing"),
    FACT("fact", "What happened"),
    BODY("body", "Body"),
    PROCUREMENT("procurement", "Procurement"),
    DOCUMENT("document", "Document cited"),
    YEAR("year", "Year it happened"),
    STATUS("status", "Status");

    /** The value of {@link #YEAR} of entries whose date no source gives, or gives no year. */
    public static final String UNDATED = "none";

    /** Values of {@link #STATUS}. */
    public static final String CORRECTED = "corrected";

    public static final String WITHDRAWN = "withdrawn";
    public static final String DISPUTED = "disputed";

    private final String code;
    private final String words;

    SearchFacet(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it is written in an address, {@code body}. */
    public String code() {
        return code;
    }

    /** As a page heads it. */
    public String words() {
        return words;
    }

    /** The facet written so, if there is one. */
    public static Optional<SearchFacet> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
