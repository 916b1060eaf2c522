package org.decisionledger.core.thing;

/** Identifies one risk, for example {@code risk:example}. */
public record RiskId(String value) implements ThingId {

    public RiskId {
        ThingId.check(ThingKind.RISK, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.RISK;
    }

    @Override
    public String toString() {
        return value;
    }
}
