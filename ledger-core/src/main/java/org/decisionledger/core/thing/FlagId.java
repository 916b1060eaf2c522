package org.decisionledger.core.thing;

/** Identifies one flag, for example {@code flag:example}. */
public record FlagId(String value) implements ThingId {

    public FlagId {
        ThingId.check(ThingKind.FLAG, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.FLAG;
    }

    @Override
    public String toString() {
        return value;
    }
}
