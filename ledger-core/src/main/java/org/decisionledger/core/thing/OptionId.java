package org.decisionledger.core.thing;

/** Identifies one option, for example {@code option:example}. */
public record OptionId(String value) implements ThingId {

    public OptionId {
        ThingId.check(ThingKind.OPTION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.OPTION;
    }

    @Override
    public String toString() {
        return value;
    }
}
