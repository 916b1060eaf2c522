package org.decisionledger.core.thing;

/** Identifies one document, for example {@code doc:example}. */
public record DocumentId(String value) implements ThingId {

    public DocumentId {
        ThingId.check(ThingKind.DOCUMENT, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.DOCUMENT;
    }

    @Override
    public String toString() {
        return value;
    }
}
