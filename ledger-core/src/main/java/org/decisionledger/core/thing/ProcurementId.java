package org.decisionledger.core.thing;

/** Identifies one procurement, for example {@code procurement:example}. */
public record ProcurementId(String value) implements ThingId {

    public ProcurementId {
        ThingId.check(ThingKind.PROCUREMENT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PROCUREMENT;
    }

    @Override
    public String toString() {
        return value;
    }
}
