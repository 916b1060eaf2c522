package org.decisionledger.core.thing;

/** Identifies one organisation, for example {@code org:example}. */
public record OrganisationId(String value) implements ThingId {

    public OrganisationId {
        ThingId.check(ThingKind.ORGANISATION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.ORGANISATION;
    }

    @Override
    public String toString() {
        return value;
    }
}
