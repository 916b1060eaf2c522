package org.decisionledger.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.Entries.anEntry;
import static org.hamcrest.CoreMatchers.containsString;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.decisionledger.core.Entries;
import org.decisionledger.core.Facts;
import org.decisionledger.core.Told;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each side may tell of an offer, in any order; only declining one's own offer cannot be understood. */
class AnOfferTest {

    private static final String OFFER = "offer:vale-2019-07";
    private static final String PROVIDER = "org:vale-psychology";
    private static final String COMMISSIONER = "org:north-vale-ccg";

    private final FixtureConfiguration<Offer> fixture = new AggregateTestFixture<>(Offer.class);

    @Test
    void anOfferIsMade() {
        fixture.givenNoPriorActivity()
                .when(Told.now(offerMade()))
                .expectEvents(offerMade().fact());
    }

    @Test
    void anOfferIsDeclinedByTheSideThatReceivedIt() {
        fixture.given(Told.before(offerMade()))
                .when(Told.now(declinedBy(COMMISSIONER)))
                .expectEvents(declinedBy(COMMISSIONER).fact());
    }

    @Test
    void anOfferCannotBeDeclinedByTheSideThatMadeIt() {
        fixture.given(Told.before(offerMade()))
                .when(Told.now(declinedBy(PROVIDER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(containsString(PROVIDER + " made " + OFFER));
    }

    @Test
    void norWhenOnlyTheReceiverToldOfTheOffer() {
        Entry received = anEntry().by(PROVIDER).telling(Facts.offerReceived(OFFER, COMMISSIONER));

        fixture.given(Told.before(received))
                .when(Told.now(declinedBy(PROVIDER)))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void aDeclineByNobodyNamedIsTakenInAsTold() {
        Entry declined = anEntry().bySomebody("a note of a call").telling(Facts.offerDeclined(OFFER));

        fixture.given(Told.before(offerMade())).when(Told.now(declined)).expectEvents(declined.fact());
    }

    @Test
    void anOfferMadeByNobodyNamedMayBeDeclinedByAnyone() {
        Entry made = anEntry().bySomebody("the source does not say").telling(Facts.offerMade(OFFER));

        fixture.given(Told.before(made))
                .when(Told.now(declinedBy(PROVIDER)))
                .expectEvents(declinedBy(PROVIDER).fact());
    }

    @Test
    void aDeclineMayBeToldBeforeTheOffer() {
        fixture.given(Told.before(declinedBy(COMMISSIONER)))
                .when(Told.now(offerMade()))
                .expectEvents(offerMade().fact());
    }

    @Test
    void theHeaderTravelsWithTheFact() {
        fixture.givenNoPriorActivity().when(Told.now(offerMade())).expectEvents((EventMessage<?>)
                Told.before(offerMade()));
    }

    static Stream<Long> seeds() {
        return Stream.of(20190722L, System.nanoTime());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBothSidesTellOfAnOfferIsTakenInInAnyOrder(long seed) {
        System.out.println("AnOfferTest seed=" + seed);
        Random random = new Random(seed);
        List<Entry> tale = List.of(
                offerMade(),
                anEntry().by(PROVIDER).telling(Facts.offerReceived(OFFER, COMMISSIONER)),
                declinedBy(COMMISSIONER),
                anEntry().by("org:south-vale-ccg").telling(Facts.offerDeclined(OFFER)),
                outcome(OfferOutcome.ACCEPTED),
                outcome(OfferOutcome.NOT_ACCEPTED));
        for (int round = 0; round < 20; round++) {
            List<Entry> order = new ArrayList<>(tale);
            Collections.shuffle(order, random);
            Object[] before = order.subList(0, 5).stream().map(Told::before).toArray();
            new AggregateTestFixture<>(Offer.class)
                    .given(before)
                    .when(Told.now(order.getLast()))
                    .expectEvents(order.getLast().fact());
        }
        assertThat(tale).hasSize(6);
    }

    private static Entry outcome(OfferOutcome outcome) {
        return Entries.anEntryTelling(Facts.offerOutcomeCommunicated(OFFER, outcome, PROVIDER));
    }

    private static Entry offerMade() {
        return anEntry().by(PROVIDER).telling(Facts.offerMade(OFFER, COMMISSIONER));
    }

    private static Entry declinedBy(String body) {
        return anEntry().by(body).telling(Facts.offerDeclined(OFFER));
    }
}
