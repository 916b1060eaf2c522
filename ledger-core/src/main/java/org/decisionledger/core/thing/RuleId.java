package org.decisionledger.core.thing;

/** Identifies one decision rule, for example {@code rule:example}. */
public record RuleId(String value) implements ThingId {

    public RuleId {
        ThingId.check(ThingKind.RULE, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.RULE;
    }

    @Override
    public String toString() {
        return value;
    }
}
