package org.decisionledger.projection.ocds.merge;

/** What a schema says of merging a field, other than what its form says by itself. */
public enum MergeRule {

    /** Left out of merged releases ({@code omitWhenMerged}; in 1.0 {@code mergeStrategy: ocdsOmit}). */
    OMIT("omitWhenMerged"),

    /**
     * A list taken as one value ({@code wholeListMerge}; in 1.0 {@code mergeStrategy: ocdsVersion}; a list of other
     * than objects, or of objects that the schema gives no {@code id}).
     */
    WHOLE_LIST("wholeListMerge");

    private final String written;

    MergeRule(String written) {
        this.written = written;
    }

    /** The word that the schema has for it. */
    public String written() {
        return written;
    }
}
