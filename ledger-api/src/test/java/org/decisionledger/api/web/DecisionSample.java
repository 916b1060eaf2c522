package org.decisionledger.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.EntrySource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Every shipped case, and a small one that has on record what those do not: a missing stop, weights, a late paper.
 *
 * <p>It bears no stereotype: the servers of other tests look through this package.
 */
class DecisionSample {

    static final String DECISION = "decision:small-contract";

    private static final String TAIL =
            "sources: [{document: \"doc:small-minutes\", locator: \"1\"}], by: {organisation: \"org:small-east\"}";

    /** One entry a line, each with the same body and source. */
    private static final String SMALL = """
            - {id: small-1, type: OrganisationRegistered, subject: "org:small-east", data: {name: East Board, kind: forum}, TAIL}
            - {id: small-2, type: OrganisationRegistered, subject: "org:small-west", data: {name: West Board, kind: forum}, TAIL}
            - {id: small-3, type: OrganisationRegistered, subject: "org:small-panel", data: {name: Scrutiny Panel, kind: forum}, TAIL}
            - {id: small-4, type: OrganisationRegistered, subject: "org:small-boards", data: {name: Both Boards, kind: groupOfBodies, members: ["org:small-east", "org:small-west"]}, TAIL}
            - {id: small-rule, type: DecisionRuleSet, subject: "rule:small", data: {title: The scheme of delegation, method: weightedMajority, clause: "4", basis: written, forum: "org:small-boards", matters: ["new contracts"], parties: ["org:small-east", "org:small-west"], weights: [{party: "org:small-east", percent: "60"}, {party: "org:small-west", percent: "40"}], share: "50", quorum: 2, noticeDays: 5, recusal: leavesTheCount, binding: true, stops: [{body: "org:small-panel", act: consulted}]}, TAIL}
            - {id: small-put, type: LeadActionProposed, subject: "decision:small-contract", occurred: "2019-02-01", data: {title: The small contract, text: Approve a contract for two years, matterClass: new contracts, rules: ["rule:small"], to: ["org:small-east", "org:small-west"], replyBy: "2019-02-20"}, TAIL}
            - {id: small-paper, type: PaperTabled, subject: "meeting:small", occurred: "2019-03-01", data: {paper: "doc:small-paper", title: The paper, before: ["org:small-boards"], purpose: decision, asks: Approve a contract for two years, decisions: ["decision:small-contract"]}, TAIL}
            - {id: small-version, type: DocumentVersionMade, subject: "doc:small-paper-2", occurred: "2019-06", data: {title: The paper as corrected, of: "doc:small-paper", version: "2", state: corrected}, TAIL}
            - {id: small-answer-1, type: PartyResponded, subject: "decision:small-contract", occurred: "2019-02-10", data: {party: "org:small-east", reply: agrees, means: inWriting}, TAIL}
            - {id: small-answer-2, type: PartyResponded, subject: "decision:small-contract", occurred: "2019-02-12", data: {party: "org:small-west", reply: standsAside, means: inWriting, reason: Its chair sits on the provider's board}, TAIL}
            - {id: small-resolved, type: ResolutionPassed, subject: "decision:small-contract", occurred: "2019-03-01", data: {meeting: "meeting:small", text: Approve a contract for one year, vote: 5 to 2}, links: [{relation: follows, to: small-put}], TAIL}
            - {id: small-condition, type: ConditionAttached, subject: "condition:small", occurred: "2019-03-01", data: {text: A review within six months, to: "decision:small-contract"}, TAIL}
            - {id: small-kept, type: ConditionDischarged, subject: "condition:small", occurred: "2019-08", data: {how: met, evidence: The review of August}, TAIL}
            - {id: small-promise, type: CommitmentMade, subject: "commitment:small", occurred: "2019-03-02", data: {text: To publish the reasons, holder: "org:small-east", due: "2019-05"}, links: [{relation: implements, to: small-resolved}], TAIL}
            """.replace("TAIL", TAIL);

    static EntrySource ledger() {
        try {
            return SampleLedger.readEveryCaseAnd(SMALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    @Primary
    Answers answersOfEveryCase() {
        return new Answers(ledger());
    }
}
