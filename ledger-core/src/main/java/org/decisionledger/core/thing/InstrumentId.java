package org.decisionledger.core.thing;

/** Identifies one instrument, for example {@code instrument:example}. */
public record InstrumentId(String value) implements ThingId {

    public InstrumentId {
        ThingId.check(ThingKind.INSTRUMENT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.INSTRUMENT;
    }

    @Override
    public String toString() {
        return value;
    }
}
