package org.decisionledger.core.thing;

/** Identifies one decision, for example {@code decision:example}. */
public record DecisionId(String value) implements ThingId {

    public DecisionId {
        ThingId.check(ThingKind.DECISION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.DECISION;
    }

    @Override
    public String toString() {
        return value;
    }
}
