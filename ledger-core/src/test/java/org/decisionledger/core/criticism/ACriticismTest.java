package org.decisionledger.core.criticism;

import static org.decisionledger.core.Entries.anEntry;
import static org.hamcrest.CoreMatchers.containsString;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.decisionledger.core.Told;
import org.decisionledger.core.criticism.CriticismFact.CriticismPut;
import org.decisionledger.core.criticism.CriticismFact.CriticismReleased;
import org.decisionledger.core.criticism.CriticismFact.CriticismReplied;
import org.decisionledger.core.criticism.CriticismFact.ReplyTimeLapsed;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.CriticismId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.junit.jupiter.api.Test;

/** A criticism is not released by this ledger before the party criticised was heard or let its time pass. */
class ACriticismTest {

    private static final CriticismId CRITICISM = new CriticismId("criticism:no-minutes");
    private static final OrganisationId PARTY = new OrganisationId("org:north-vale-ccg");
    private static final Entry PUT = anEntry()
            .by("org:reviewer")
            .telling(new CriticismPut(CRITICISM, "No minutes were asked for.", PARTY, null, Edtf.parse("2022-03-31")));
    private static final Entry REPLIED = anEntry()
            .by(PARTY.value())
            .telling(new CriticismReplied(CRITICISM, "None had been written.", List.of(), List.of()));
    private static final Entry LAPSED =
            anEntry().by("org:reviewer").telling(new ReplyTimeLapsed(CRITICISM, Edtf.parse("2022-03-31")));
    private static final Entry RELEASED =
            anEntry().by("org:reviewer").telling(new CriticismReleased(CRITICISM, "annex D"));

    private final FixtureConfiguration<Criticism> fixture = new AggregateTestFixture<>(Criticism.class);

    @Test
    void itIsReleasedOnceThePartyHasReplied() {
        fixture.given(Told.before(PUT), Told.before(REPLIED))
                .when(Told.now(RELEASED))
                .expectEvents(RELEASED.fact());
    }

    @Test
    void itIsReleasedOnceTheTimeForAReplyIsOver() {
        fixture.given(Told.before(PUT), Told.before(LAPSED))
                .when(Told.now(RELEASED))
                .expectEvents(RELEASED.fact());
    }

    @Test
    void itIsNotReleasedWhileTheReplyIsOutstanding() {
        fixture.given(Told.before(PUT))
                .when(Told.now(RELEASED))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(containsString("the party has not replied"));
    }

    @Test
    void itIsNotReleasedWithoutHavingBeenPutToTheParty() {
        fixture.givenNoPriorActivity()
                .when(Told.now(RELEASED))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(containsString("no entry shows that it was put to the party"));
    }

    @Test
    void aReplyThatComesAfterTheReleaseIsTakenIn() {
        fixture.given(Told.before(PUT), Told.before(LAPSED), Told.before(RELEASED))
                .when(Told.now(REPLIED))
                .expectEvents(REPLIED.fact());
    }
}
