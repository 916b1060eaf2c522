package org.decisionledger.projection.conflict.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.projection.conflict.FoundIn;
import org.junit.jupiter.api.Test;

/** F37: what facts imply is held beside what other facts and passages say, and what accounts for it is respected. */
class ImpliedSayingsTest {

    private static final String AWARDED = """
            - {id: awarded, type: ContractAwarded, subject: "contract:vale", occurred: 2014-06,
               data: {providers: ["org:harbour"], term: 2014-10-01/2019-09-30,
                      value: {value: "3000000", currency: GBP}}}
            """;

    private static String ended(String on) {
        return "- {id: ended, type: ContractExpired, subject: \"contract:vale\", occurred: \"%s\", data: {}}\n"
                .formatted(on);
    }

    @Test
    void F37_a_contract_that_ended_on_another_day_than_its_term_gives_is_found() {
        assertThat(FoundIn.in(AWARDED + ended("2020-03-31")))
                .containsExactly("DATES_DIFFER CANNOT_BOTH_BE_TRUE awarded ended");
        assertThat(FoundIn.in(AWARDED + ended("2019-09"))).isEmpty();
    }

    @Test
    void F37_an_extension_or_an_early_end_accounts_for_another_end() {
        String extended = """
                - {id: extended, type: ContractExtended, subject: "contract:vale", data: {newEnd: 2020-03-31}}
                """;
        String notice = """
                - {id: notice, type: ContractNoticeGiven, subject: "contract:vale",
                   data: {kind: toEnd, ends: 2018-03-31}}
                """;

        assertThat(FoundIn.in(AWARDED + extended + ended("2020-03-31"))).isEmpty();
        assertThat(FoundIn.in(AWARDED + notice + ended("2018-03-31"))).isEmpty();
        assertThat(FoundIn.in(AWARDED + extended + ended("2021-03-31"))).hasSize(1);
    }

    @Test
    void F37_a_passage_and_a_fact_meet_in_the_same_attribute() {
        assertThat(FoundIn.in(AWARDED
                        + FoundIn.passage("p", "attribute: value, value: £4m, number: \"4\", unit: GBP million")
                        + FoundIn.passage("q", "attribute: provider, value: Harbour, thing: org:harbour")))
                .containsExactly("VALUES_DIFFER CANNOT_BOTH_BE_TRUE awarded p");
    }

    @Test
    void F37_an_event_that_may_happen_again_is_compared_only_where_it_is_linked_as_the_same() {
        String risk = """
                - {id: a, type: FundingApproved, subject: "contract:vale", occurred: 2019-05,
                   data: {funding: "funding:a", purpose: staff, amount: {value: "136000", currency: GBP}}}
                - {id: b, type: FundingApproved, subject: "contract:vale", occurred: 2019-07,
                   data: {funding: "funding:a", purpose: staff, amount: {value: "136000", currency: GBP}}
                """;

        assertThat(FoundIn.in(risk + "}\n")).isEmpty();
        assertThat(FoundIn.in(risk + ", links: [{relation: describesTheSameAs, to: a}]}\n"))
                .containsExactly("DATES_DIFFER CANNOT_BOTH_BE_TRUE a b");
    }

    @Test
    void F37_a_risk_may_be_scored_twice_but_not_twice_on_one_day() {
        String score = """
                - {id: %s, type: RiskScored, subject: "risk:gap", occurred: "%s", data: {title: Gap, to: %d}}
                """;

        assertThat(FoundIn.in(score.formatted("a", "2019-05-01", 12) + score.formatted("b", "2019-06-01", 16)))
                .isEmpty();
        assertThat(FoundIn.in(score.formatted("a", "2019-05-01", 12) + score.formatted("b", "2019-05-01", 16)))
                .containsExactly("VALUES_DIFFER CANNOT_BOTH_BE_TRUE a b");
    }

    @Test
    void F37_an_offer_told_by_two_sides_with_another_sum_or_another_state_is_found() {
        String offer = """
                - {id: made, type: OfferMade, subject: "offer:july", occurred: 2019-07-29,
                   data: {amount: {value: "494215", currency: GBP}}}
                - {id: came, type: OfferReceived, subject: "offer:july", occurred: 2019-08-01,
                   data: {amount: {value: "%s", currency: GBP}, amountBasis: for eight months}}
                """;
        String answered = """
                - {id: no, type: OfferDeclined, subject: "offer:july", occurred: 2019-08-29, data: {}}
                - {id: told, type: OfferOutcomeCommunicated, subject: "offer:july", occurred: 2019-08-30,
                   data: {to: ["org:harbour"], outcome: %s}}
                """;

        assertThat(FoundIn.in(offer.formatted("494215") + answered.formatted("notAccepted")))
                .isEmpty();
        assertThat(FoundIn.in(offer.formatted("394215")))
                .containsExactly("VALUES_DIFFER ON_A_NATURAL_READING made came");
        assertThat(FoundIn.in(answered.formatted("accepted")))
                .containsExactly("STATUS_DIFFERS CANNOT_BOTH_BE_TRUE no told");
    }

    @Test
    void F37_an_entry_that_takes_the_place_of_another_is_no_conflict() {
        String a = FoundIn.passage("a", "attribute: end date, value: \"2019\", date: \"2019\"");
        String b = """
                - {id: b, type: PassageStated, subject: "doc:report",
                   data: {says: [{of: "contract:vale", attribute: end date, value: "2020", date: "2020"}]},
                   links: [{relation: supersedes, to: a}]}
                """;

        assertThat(FoundIn.in(a + b)).isEmpty();
    }

    @Test
    void F37_two_parties_of_whom_one_denies_the_other_are_a_dispute_and_no_conflict() {
        String told = """
                - {id: ours, type: AccountGiven, subject: "contract:vale", by: {organisation: "org:ccg"},
                   data: {account: "account:ours", says: It was accepted, holds: [
                     {of: "offer:july", attribute: status, value: accepted}]}}
                - {id: theirs, type: AccountDisputed, subject: "contract:vale", by: {organisation: "org:harbour"},
                   data: {account: "account:theirs", says: It was not, holds: [
                     {of: "offer:july", attribute: status, value: declined}]}
                """;

        assertThat(FoundIn.in(told + ", links: [{relation: disputes, to: ours}]}\n"))
                .isEmpty();
        assertThat(FoundIn.in(told + "}\n")).containsExactly("STATUS_DIFFERS CANNOT_BOTH_BE_TRUE ours theirs");
    }

    @Test
    void F37_a_plan_dated_anew_is_no_conflict_and_two_plans_of_one_day_are() {
        String plan = """
                - {id: %s, type: ProcurementTimetableSet, subject: "procurement:vale", occurred: "%s",
                   data: {steps: [{step: award, planned: "%s"%s}]},
                   sources: [{document: "doc:report", locator: "%s"}]}
                """;

        assertThat(FoundIn.in(plan.formatted("a", "2019-01-10", "2019-05", "", "2")
                        + plan.formatted("b", "2019-02-10", "2019-09", ", replaces: 2019-05", "3")))
                .isEmpty();
        assertThat(FoundIn.in(plan.formatted("a", "2019-01-10", "2019-05", "", "2")
                        + plan.formatted("b", "2019-01-10", "2019-09", "", "3")))
                .containsExactly("DATES_DIFFER CANNOT_BOTH_BE_TRUE a b");
        assertThat(FoundIn.in(plan.formatted("a", "2019-01-10", "2019-05", "", "2")
                        + plan.formatted("b", "2019-01-10", "2019-09", "", "2")))
                .isEmpty();
    }
}
