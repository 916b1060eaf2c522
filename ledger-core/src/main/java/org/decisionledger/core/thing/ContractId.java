package org.decisionledger.core.thing;

/** Identifies one contract, for example {@code contract:example}. */
public record ContractId(String value) implements ThingId {

    public ContractId {
        ThingId.check(ThingKind.CONTRACT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CONTRACT;
    }

    @Override
    public String toString() {
        return value;
    }
}
