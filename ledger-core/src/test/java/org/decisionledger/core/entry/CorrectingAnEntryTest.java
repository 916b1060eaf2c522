package org.decisionledger.core.entry;

import static org.decisionledger.core.Entries.anEntry;
import static org.decisionledger.core.Entries.anEntryTelling;
import static org.decisionledger.core.Entries.corrected;
import static org.decisionledger.core.Entries.withdrawn;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.decisionledger.core.Facts;
import org.decisionledger.core.Told;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** An entry may be corrected again and again, and withdrawn once; after that it rests. */
class CorrectingAnEntryTest {

    private static final String TOLD = "offer-declined";

    private final FixtureConfiguration<CorrectedEntry> fixture = new AggregateTestFixture<>(CorrectedEntry.class);
    private final Entry firstCorrection = correction("2019-07-29");
    private final Entry secondCorrection = correction("2019-07-30");
    private final Entry withdrawal = anEntryTelling(withdrawn(TOLD, "it was another offer"));

    @Test
    void anEntryIsCorrected() {
        fixture.givenNoPriorActivity().when(Told.now(firstCorrection)).expectEvents(firstCorrection.fact());
    }

    @Test
    void aCorrectedEntryIsCorrectedAgain() {
        fixture.given(Told.before(firstCorrection))
                .when(Told.now(secondCorrection))
                .expectEvents(secondCorrection.fact());
    }

    @Test
    void aCorrectedEntryIsWithdrawn() {
        fixture.given(Told.before(firstCorrection)).when(Told.now(withdrawal)).expectEvents(withdrawal.fact());
    }

    @Test
    void anEntryIsNotCorrectedAfterItWasWithdrawn() {
        fixture.given(Told.before(withdrawal))
                .when(Told.now(firstCorrection))
                .expectNoEvents()
                .expectException(Matchers.predicate(CorrectingAnEntryTest::saysThatItWasWithdrawn));
    }

    @Test
    void anEntryIsNotWithdrawnTwice() {
        fixture.given(Told.before(withdrawal))
                .when(Told.now(withdrawal))
                .expectNoEvents()
                .expectException(Matchers.predicate(CorrectingAnEntryTest::saysThatItWasWithdrawn));
    }

    private static boolean saysThatItWasWithdrawn(Object thrown) {
        return thrown instanceof Refusal refusal
                && refusal.code().equals("entry-withdrawn")
                && refusal.getMessage().contains(TOLD + " was withdrawn: \"it was another offer\"");
    }

    private static Entry correction(String occurred) {
        return anEntryTelling(
                corrected(TOLD, "misread", anEntry().on(occurred).telling(Facts.offerDeclined("offer:vale-2019-07"))));
    }
}
