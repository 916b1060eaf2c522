package org.decisionledger.core.document;

/** The state of a version, as those who issue it say. */
public enum VersionState {
    DRAFT,
    SHARED_FOR_COMMENT,
    CORRECTED,
    FINAL,
    WITHDRAWN
}
