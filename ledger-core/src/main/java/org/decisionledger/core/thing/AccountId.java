package org.decisionledger.core.thing;

/** Identifies one account, for example {@code account:example}. */
public record AccountId(String value) implements ThingId {

    public AccountId {
        ThingId.check(ThingKind.ACCOUNT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.ACCOUNT;
    }

    @Override
    public String toString() {
        return value;
    }
}
