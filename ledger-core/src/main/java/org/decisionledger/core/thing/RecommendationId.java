package org.decisionledger.core.thing;

/** Identifies one recommendation, for example {@code recommendation:example}. */
public record RecommendationId(String value) implements ThingId {

    public RecommendationId {
        ThingId.check(ThingKind.RECOMMENDATION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.RECOMMENDATION;
    }

    @Override
    public String toString() {
        return value;
    }
}
