package org.decisionledger.core.person;

import static org.decisionledger.core.Entries.anEntryTelling;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.decisionledger.core.Facts;
import org.decisionledger.core.Told;
import org.decisionledger.core.entry.Entry;
import org.junit.jupiter.api.Test;

/** A person's data may be erased again: a key may have come back with an old copy. */
class ErasedPersonTest {

    private final AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);
    private final Entry erased = anEntryTelling(Facts.personalDataErased("person:p-1", "no longer needed"));
    private final Entry again = anEntryTelling(Facts.personalDataErased("person:p-1", "a key had come back"));

    @Test
    void personal_data_is_erased() {
        fixture.givenNoPriorActivity().when(Told.now(erased)).expectEvents(erased.fact());
    }

    @Test
    void personal_data_is_erased_once_more() {
        fixture.given(Told.before(erased)).when(Told.now(again)).expectEvents(again.fact());
    }
}
