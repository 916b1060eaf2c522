package org.decisionledger.projection.ocds.merge;

/** What the releases of a process are merged into. */
public enum MergeForm {

    /** The state after the last release. */
    COMPILED,

    /** For each field its values so far, each with the release that brought it. */
    VERSIONED
}
