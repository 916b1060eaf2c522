package org.decisionledger.core.thing;

/** Identifies one offer, for example {@code offer:example}. */
public record OfferId(String value) implements ThingId {

    public OfferId {
        ThingId.check(ThingKind.OFFER, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.OFFER;
    }

    @Override
    public String toString() {
        return value;
    }
}
