package org.decisionledger.api.proof;

/** Is told how signing went. */
public interface CheckpointWatch {

    /** The newest checkpoint is signed and was copied where it could be; it need not be newer than before. */
    default void signed() {}

    /** Nothing was signed, for the reason given. */
    default void notSigned(String why) {}
}
