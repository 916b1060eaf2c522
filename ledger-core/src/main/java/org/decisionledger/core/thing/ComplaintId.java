package org.decisionledger.core.thing;

/** Identifies one complaint, for example {@code complaint:example}. */
public record ComplaintId(String value) implements ThingId {

    public ComplaintId {
        ThingId.check(ThingKind.COMPLAINT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.COMPLAINT;
    }

    @Override
    public String toString() {
        return value;
    }
}
