package org.decisionledger.core.thing;

/** Identifies one question, for example {@code question:example}. */
public record QuestionId(String value) implements ThingId {

    public QuestionId {
        ThingId.check(ThingKind.QUESTION, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.QUESTION;
    }

    @Override
    public String toString() {
        return value;
    }
}
