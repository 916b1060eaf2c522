package org.decisionledger.core.thing;

/** Identifies one hand-over, for example {@code handover:example}. */
public record HandoverId(String value) implements ThingId {

    public HandoverId {
        ThingId.check(ThingKind.HANDOVER, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.HANDOVER;
    }

    @Override
    public String toString() {
        return value;
    }
}
