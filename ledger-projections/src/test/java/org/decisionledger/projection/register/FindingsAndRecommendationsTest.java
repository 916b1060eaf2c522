package org.decisionledger.projection.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.junit.jupiter.api.Test;

/** F38: from a finding to its evidence, to the recommendation that follows, to its closure. */
class FindingsAndRecommendationsTest {

    private static final String STORY = """
            - {id: event, type: ContractExpired, subject: "contract:c", occurred: "2019-09-30", data: {}}
            - {id: rev, type: ReviewCommissioned, subject: "review:r", data: {title: "The review"}}
            - {id: found, type: FindingReported, subject: "review:r", occurred: "2022-06", data: {finding: "The contract ran out", about: ["contract:c"]}, links: [{relation: follows, to: event}]}
            - {id: bare, type: FindingReported, subject: "review:r", occurred: "2022-06", data: {finding: "Relations were poor"}}
            - {id: note, type: AccountGiven, subject: "account:a", data: {says: "They were poor."}, links: [{relation: evidences, to: bare}]}
            - {id: alone, type: FindingReported, subject: "review:r", occurred: "2022-06", data: {finding: "Files were lost"}}
            - {id: rec, type: RecommendationIssued, subject: "recommendation:one", occurred: "2022-06", data: {text: "Begin earlier", to: ["org:a"]}, links: [{relation: follows, to: found}]}
            """;

    private static RegisterRow row(RegisterKind kind, String id, String yaml) {
        return Registers.of(new MemorySource(CaseLedger.told(yaml)), kind, AsOf.NOW, null, 50).rows().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_finding_shows_what_it_rests_on_what_it_is_about_and_what_was_recommended() {
        RegisterRow row = row(RegisterKind.FINDINGS, "found", STORY);

        assertThat(row.details().get("rests on")).contains("[event]");
        assertThat(row.details())
                .containsEntry("about", "contract:c")
                .containsEntry("recommendations", "Begin earlier");
        assertThat(row.entries()).containsExactly("found", "event", "rec");
    }

    @Test
    void what_is_recorded_as_evidence_of_it_counts() {
        assertThat(row(RegisterKind.FINDINGS, "bare", STORY).details().get("rests on"))
                .contains("[note]");
    }

    @Test
    void a_finding_that_no_entry_is_linked_with_says_so() {
        assertThat(row(RegisterKind.FINDINGS, "alone", STORY).details())
                .containsEntry("rests on", "no entry is linked as what it rests on")
                .containsEntry("recommendations", "no recommendation is linked as following from it");
    }

    @Test
    void a_recommendation_without_an_answer_has_no_owner_and_no_proof_of_closure() {
        RegisterRow row = row(RegisterKind.RECOMMENDATIONS, "recommendation:one", STORY);

        assertThat(row.state()).isEqualTo("issued; no entry shows an answer");
        assertThat(row.details())
                .containsEntry("owner", "no entry names an owner")
                .containsEntry("proof of closure", "no entry shows that it was closed");
    }

    @Test
    void one_answered_and_closed_has_its_owner_its_state_and_its_proof() {
        RegisterRow row = row(RegisterKind.RECOMMENDATIONS, "recommendation:one", STORY + """
                - {id: owner, type: OrganisationRegistered, subject: "org:a", data: {name: "A", kind: other}}
                - {id: yes, type: RecommendationAnswered, subject: "recommendation:one", data: {response: accepted, owner: "org:a", due: "2022-12"}}
                - {id: closed, type: RecommendationClosed, subject: "recommendation:one", data: {how: done, evidence: "the plan of 2023"}}
                """);

        assertThat(row.state()).startsWith("closed");
        assertThat(row.details()).containsEntry("owner", "A").containsEntry("proof of closure", "the plan of 2023");
    }
}
