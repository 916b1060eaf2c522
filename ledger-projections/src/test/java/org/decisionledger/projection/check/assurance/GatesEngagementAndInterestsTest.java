package org.decisionledger.projection.check.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-31, K-32 and K-35. */
class GatesEngagementAndInterestsTest {

    private static final String MATTER = """
            - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "Community services", commissioners: ["org:ccg"]}}
            """;

    private static final String FRAMEWORK = """
            - {id: framework, type: EvaluationFrameworkSet, subject: "procurement:p", data: {gate: "gateway 1", domains: [{name: "Delivery", criteria: ["Staffing"]}],
               scale: [{rating: assured, meaning: "all there"}, {rating: "not assured", meaning: "rework"}]}}
            """;

    private static String rated(String what, String level, String grade) {
        return """
                - {id: rating-%s, type: AssuranceRatingGiven, subject: "procurement:p", data: {rated: "%s", level: %s, rating: "%s", stage: notStated, gate: "gateway 1"}}
                """.formatted(level, what, level, grade);
    }

    private static String advised(String advice) {
        return """
                - {id: advised, type: GatewayRecommended, subject: "procurement:p", data: {gate: "gateway 1", advice: %s}}
                """.formatted(advice);
    }

    private static CheckFinding gate(String yaml) {
        return Checking.that(new GatePassedOpen(), MATTER + FRAMEWORK + yaml).on("procurement:p");
    }

    @Test
    void passage_recommended_with_an_area_not_assured_fails() {
        CheckFinding finding = gate(
                rated("Staffing", "criterion", "assured") + rated("Children", "area", "not assured") + advised("pass"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("At gateway 1: Passing is recommended, and 1 line stood open: Children");
        assertThat(finding.entries()).contains(new EntryId("rating-area"), new EntryId("advised"));
    }

    @Test
    void passage_recommended_with_a_criterion_not_rated_fails() {
        CheckFinding finding = gate(advised("passWithConditions"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).isEqualTo("Of the 1 criterion of the framework, 1 has no rating on record.");
    }

    @Test
    void passage_with_all_rated_best_passes_and_advice_not_to_pass_is_not_looked_at() {
        String all = rated("Staffing", "criterion", "assured");

        assertThat(gate(all + advised("pass")).outcome()).isEqualTo(PASS);
        assertThat(gate(all + """
                - {id: decided, type: GatewayDecided, subject: "procurement:p", data: {gate: "gateway 1", passed: true}}
                """).outcome()).isEqualTo(PASS);
        assertThat(gate(advised("doNotPass")).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static String duty(String fields) {
        return """
                - {id: duty, type: DutySet, subject: "rule:involve", data: {title: "Users are involved", kind: involveUsers%s}}
                """.formatted(fields);
    }

    private static String engaged(String kind, String content) {
        return """
                - {id: engaged, type: EngagementHeld, subject: "procurement:p", data: {kind: %s, content: "%s"}}
                """.formatted(kind, content);
    }

    private static CheckFinding engagement(String yaml) {
        return Checking.that(new EngagementMissing(), MATTER + yaml).on("procurement:p");
    }

    private static final String OF_THIS = ", matter: \"procurement:p\", stage: \"mobilisation\"";

    @Test
    void a_duty_without_engagement_fails() {
        assertThat(engagement(duty(", matter: \"procurement:p\"")).why())
                .contains("\"Users are involved\"", "no entry shows engagement with users and the public.");
        assertThat(engagement(duty(", matter: \"procurement:p\"") + engaged("market", "providers"))
                        .outcome())
                .isEqualTo(FAIL);
        assertThat(engagement(duty(", holder: \"org:ccg\"")).outcome()).isEqualTo(FAIL);
    }

    @Test
    void engagement_in_another_stage_does_not_answer_a_duty_in_this_one() {
        CheckFinding finding = engagement(duty(OF_THIS) + engaged("usersAndPublic", "the specifications"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("stage: mobilisation", "in that stage; 1 entry tells of engagement without naming it");
        assertThat(finding.wouldTurn()).contains("says it was in that stage");
    }

    @Test
    void engagement_that_names_the_stage_passes() {
        assertThat(engagement(duty(OF_THIS) + engaged("usersAndPublic", "Mobilisation of the service"))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(engagement(duty(", matter: \"procurement:p\"") + engaged("usersAndPublic", "anything"))
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void a_procurement_with_no_duty_on_record_is_not_looked_at() {
        assertThat(engagement(engaged("market", "x")).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(engagement(duty(", holder: \"org:another\"")).outcome()).isEqualTo(NOT_APPLICABLE);
    }

    private static String interest(String id, String fields) {
        return """
                - {id: %s, type: InterestNoted, subject: "org:provider", data: {interest: "holds the contract now", matter: "procurement:p"%s}}
                """.formatted(id, fields);
    }

    private static String submitted(String by) {
        return """
                - {id: submitted, type: SubmissionReceived, subject: "procurement:p", occurred: "2016-11-30", data: {from: ["%s"]}}
                """.formatted(by);
    }

    private static CheckFinding interests(String yaml) {
        return Checking.that(new InterestUnhandled(), MATTER + """
                - {id: group, type: OrganisationRegistered, subject: "org:alliance", data: {name: "The alliance", kind: groupOfBodies, members: ["org:provider"]}}
                """ + yaml).on("procurement:p");
    }

    @Test
    void an_interest_of_a_body_that_takes_part_itself_or_in_a_group_fails_when_no_handling_is_on_record() {
        CheckFinding finding = interests(interest("noted", ", basis: observed") + submitted("org:alliance"));

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("org:provider is noted as observed", "a group it is a member of", "30 November 2016")
                .endsWith("and none says how the interest was handled.");
        assertThat(interests(interest("noted", ", basis: declared") + submitted("org:provider"))
                        .why())
                .contains("is declared");
        assertThat(interests(interest("noted", ", basis: alleged") + """
                - {id: talks, type: NegotiationSessionHeld, subject: "procurement:p", data: {with: ["org:provider"], subject: "terms"}}
                """).why()).contains("is alleged");
        assertThat(interests(interest("noted", ", basis: declared") + """
                - {id: talks, type: ProviderReplied, subject: "procurement:p", by: {organisation: "org:provider"}, data: {provider: "org:provider", reply: willing}}
                """).outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void handling_told_by_the_entry_by_one_that_tells_the_same_or_by_an_answer_passes() {
        assertThat(interests(interest("noted", ", basis: declared, handling: \"stood aside\"")
                                + submitted("org:provider"))
                        .outcome())
                .isEqualTo(PASS);
        String again = interest("again", ", basis: declared, handling: \"stood aside\"");
        assertThat(interests(interest("noted", ", basis: declared")
                                + again.strip().replace("}}", "}, links: [{relation: describesTheSameAs, to: noted}]}")
                                + "\n" + submitted("org:provider"))
                        .outcome())
                .isEqualTo(PASS);
        assertThat(interests(interest("noted", ", basis: declared") + submitted("org:provider") + """
                - {id: answer, type: AccountGiven, subject: "account:a", data: {says: "It was judged not to matter"}, links: [{relation: respondsTo, to: noted}]}
                """)
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void an_interest_of_a_post_counts_only_where_that_post_acts() {
        String post = interest("noted", ", basis: declared, office: \"office:chief\"");
        String chosen = """
                - {id: chosen, type: ProcurementRouteChosen, subject: "procurement:p", by: {organisation: "org:provider"%s}, data: {route: "open"}}
                """;

        assertThat(interests(post + chosen.formatted("")).outcome()).isEqualTo(PASS);
        assertThat(interests(post + chosen.formatted(", office: \"office:chief\""))
                        .why())
                .contains("office:chief")
                .doesNotContain("group");
    }

    @Test
    void a_matter_without_an_interest_noted_is_not_looked_at_and_speaking_of_it_is_no_part_in_it() {
        assertThat(interests(submitted("org:provider")).outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(interests(interest("noted", ", basis: declared") + """
                - {id: said, type: AccountGiven, subject: "procurement:p", by: {organisation: "org:provider"}, data: {account: "account:a", says: "It went well", about: ["procurement:p"]}}
                """).outcome())
                .isEqualTo(PASS);
    }
}
