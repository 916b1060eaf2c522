package org.decisionledger.core.decision;

/** Why an award was made without a formal competition, as the source gives it. */
public enum AwardGround {
    URGENCY,
    NO_ALTERNATIVE_PROVIDER,
    BELOW_THRESHOLD,
    EXTENSION_OF_EXISTING,
    OTHER,
    NOT_STATED
}
