package org.decisionledger.core.thing;

/** Identifies one meeting, for example {@code meeting:example}. */
public record MeetingId(String value) implements ThingId {

    public MeetingId {
        ThingId.check(ThingKind.MEETING, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.MEETING;
    }

    @Override
    public String toString() {
        return value;
    }
}
