package org.decisionledger.projection.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;

/** An award may be asked about by its contract. */
class DecisionsBehindAContractTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    @Test
    void theDecisionOfFourBodiesToAwardOneContractStandsBehindIt() {
        assertThat(DecisionsBehind.of(CASE, ThingId.parse("contract:mpft-asd-interim-2019"), AsOf.NOW))
                .contains(new DecisionId("decision:sst-interim-award"));
    }

    @Test
    void aContractThatNoDecisionIsToldOfHasNone() {
        EntrySource ledger = new MemorySource(CaseLedger.told("""
                - {id: c1, type: ContractRegistered, subject: "contract:a", data: {title: A contract}}
                - {id: c2, type: ContractStarted, subject: "contract:a", occurred: "2019", data: {}, links: [{relation: follows, to: "contract:a"}]}
                """));

        assertThat(DecisionsBehind.of(ledger, ThingId.parse("contract:a"), AsOf.NOW))
                .isEmpty();
    }

    @Test
    void anEntryAboutTheContractThatCarriesADecisionOutLeadsToIt() {
        EntrySource ledger = new MemorySource(CaseLedger.told("""
                - {id: d1, type: ResolutionPassed, subject: "decision:d", occurred: "2018", data: {text: award it}}
                - {id: c1, type: ContractAwarded, subject: "contract:a", occurred: "2018", data: {providers: ["org:p"]}, links: [{relation: implements, to: d1}]}
                """));

        assertThat(DecisionsBehind.of(ledger, ThingId.parse("contract:a"), AsOf.NOW))
                .containsExactly(new DecisionId("decision:d"));
    }
}
