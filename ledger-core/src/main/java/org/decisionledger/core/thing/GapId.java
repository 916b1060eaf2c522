package org.decisionledger.core.thing;

/** Identifies one gap, for example {@code gap:example}. */
public record GapId(String value) implements ThingId {

    public GapId {
        ThingId.check(ThingKind.GAP, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.GAP;
    }

    @Override
    public String toString() {
        return value;
    }
}
