package org.decisionledger.projection.ocds.merge;

/** Whose word counts where the text of the standard and its reference implementation part. */
public enum MergeMode {

    /** The text of OCDS 1.1. */
    STANDARD("standard"),

    /** The public reference implementation (ocdsmerge 0.8), for comparison with other tools. */
    COMPATIBLE("compatible");

    private final String word;

    MergeMode(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
