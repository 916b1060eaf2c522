package org.decisionledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.decisionledger.core.Entries.anEntryTelling;

import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.decisionledger.core.contract.Contract;
import org.decisionledger.core.document.Document;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.HeaderMetaData;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.office.Office;
import org.decisionledger.core.organisation.Organisation;
import org.decisionledger.core.procurement.Procurement;
import org.decisionledger.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A thing is given its name once. */
class RegisteringTest {

    static Stream<Arguments> registrations() {
        return Stream.of(
                Arguments.of(
                        Organisation.class, Facts.bodyRegistered("org:x", "One"), Facts.bodyRegistered("org:x", "Two")),
                Arguments.of(
                        Office.class,
                        Facts.officeRegistered("office:x", "One"),
                        Facts.officeRegistered("office:x", "Two")),
                Arguments.of(
                        Contract.class,
                        Facts.contractRegistered("contract:x", "One"),
                        Facts.contractRegistered("contract:x", "Two")),
                Arguments.of(
                        Procurement.class,
                        Facts.procurementRegistered("procurement:x", "One"),
                        Facts.procurementRegistered("procurement:x", "Two")),
                Arguments.of(
                        Document.class,
                        Facts.documentRegistered("doc:x", "One"),
                        Facts.documentRegistered("doc:x", "Two")));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void aThingIsRegistered(Class<?> subject, LedgerFact first, LedgerFact second) {
        new AggregateTestFixture<>(subject)
                .givenNoPriorActivity()
                .when(Told.now(anEntryTelling(first)))
                .expectEvents(first);
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void aThingIsNotRegisteredTwice(Class<?> subject, LedgerFact first, LedgerFact second) {
        new AggregateTestFixture<>(subject)
                .given(Told.before(anEntryTelling(first)))
                .when(Told.now(anEntryTelling(second)))
                .expectNoEvents()
                .expectException(Matchers.predicate(thrown -> thrown instanceof Refusal refusal
                        && refusal.code().equals("already-registered")
                        && refusal.getMessage().contains("as \"One\"")
                        && refusal.getMessage().contains("as \"Two\"")));
    }

    @Test
    void aBodyToldOfBeforeItWasRegisteredCanStillBe() {
        Entry merged = anEntryTelling(Facts.bodiesMerged("org:x", "org:y", "org:z"));
        Entry registered = anEntryTelling(Facts.bodyRegistered("org:x", "One"));

        new AggregateTestFixture<>(Organisation.class)
                .given(Told.before(merged))
                .when(Told.now(registered))
                .expectEvents(registered.fact());
    }

    @Test
    void aBodyCannotJoinItself() {
        new AggregateTestFixture<>(Organisation.class)
                .givenNoPriorActivity()
                .when(Told.now(anEntryTelling(Facts.bodiesMerged("org:x", "org:y", "org:x"))))
                .expectNoEvents()
                .expectException(Matchers.predicate(thrown -> thrown instanceof Refusal refusal
                        && refusal.code().equals("joins-itself")
                        && refusal.faults().getFirst().pointer().equals("/data/predecessors")));
    }

    @Test
    void aFactNeverTravelsWithoutItsHeader() {
        assertThatThrownBy(() -> HeaderMetaData.in(MetaData.emptyInstance()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without its header");
        Entry entry = anEntryTelling(Facts.offerMade("offer:x"));
        assertThat(HeaderMetaData.in(HeaderMetaData.of(entry.header()))).isEqualTo(entry.header());
    }
}
