package org.decisionledger.core.thing;

/** Identifies one condition, for example {@code condition:example}. */
public record ConditionId(String value) implements ThingId {

    public ConditionId {
        ThingId.check(ThingKind.CONDITION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CONDITION;
    }

    @Override
    public String toString() {
        return value;
    }
}
