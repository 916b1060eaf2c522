package org.decisionledger.core.thing;

/** Identifies one review, for example {@code review:example}. */
public record ReviewId(String value) implements ThingId {

    public ReviewId {
        ThingId.check(ThingKind.REVIEW, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.REVIEW;
    }

    @Override
    public String toString() {
        return value;
    }
}
