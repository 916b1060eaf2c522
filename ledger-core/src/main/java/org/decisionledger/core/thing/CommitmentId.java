package org.decisionledger.core.thing;

/** Identifies one commitment, for example {@code commitment:example}. */
public record CommitmentId(String value) implements ThingId {

    public CommitmentId {
        ThingId.check(ThingKind.COMMITMENT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.COMMITMENT;
    }

    @Override
    public String toString() {
        return value;
    }
}
