package org.decisionledger.core.thing;

/** Identifies one criticism, for example {@code criticism:example}. */
public record CriticismId(String value) implements ThingId {

    public CriticismId {
        ThingId.check(ThingKind.CRITICISM, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CRITICISM;
    }

    @Override
    public String toString() {
        return value;
    }
}
