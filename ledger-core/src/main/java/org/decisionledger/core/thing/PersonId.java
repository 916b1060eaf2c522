package org.decisionledger.core.thing;

/**
 * Identifies one living person whose personal data entries hold, for example {@code person:p-4711}. The identifier is
 * never erased and stands open in every copy of the ledger: where the person is a private individual it must tell
 * nothing of who that is.
 */
public record PersonId(String value) implements ThingId {

    public PersonId {
        ThingId.check(ThingKind.PERSON, value);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PERSON;
    }

    @Override
    public String toString() {
        return value;
    }
}
