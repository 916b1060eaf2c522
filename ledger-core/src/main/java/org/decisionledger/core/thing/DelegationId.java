package org.decisionledger.core.thing;

/** Identifies one delegation, for example {@code delegation:example}. */
public record DelegationId(String value) implements ThingId {

    public DelegationId {
        ThingId.check(ThingKind.DELEGATION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.DELEGATION;
    }

    @Override
    public String toString() {
        return value;
    }
}
