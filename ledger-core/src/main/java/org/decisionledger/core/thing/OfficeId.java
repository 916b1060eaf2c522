package org.decisionledger.core.thing;

/** Identifies one office, for example {@code office:example}. */
public record OfficeId(String value) implements ThingId {

    public OfficeId {
        ThingId.check(ThingKind.OFFICE, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.OFFICE;
    }

    @Override
    public String toString() {
        return value;
    }
}
