package org.decisionledger.core.thing;

/** Identifies one request for money, for example {@code funding:example}. */
public record FundingId(String value) implements ThingId {

    public FundingId {
        ThingId.check(ThingKind.FUNDING, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.FUNDING;
    }

    @Override
    public String toString() {
        return value;
    }
}
