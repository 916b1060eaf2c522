package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-07. */
class SeparateAwardsTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new SeparateAwards(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new SeparateAwards()).on(thing);
    }

    @Test
    void two_bodies_that_appoint_one_provider_fail_where_no_value_of_the_whole_is_told() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: award-2, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg-2"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains("2 bodies each appointed", "No entry tells the value of these awards together");
    }

    @Test
    void a_value_of_the_contract_passes() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: award-2, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg-2"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: whole, type: ContractAwarded, subject: "contract:new", data: {title: "N", providers: ["org:x"], value: {value: "10.00", currency: GBP}}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void one_body_alone_is_no_case_of_it() {
        CheckFinding finding = of("decision:d", """
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_option_they_rest_on_is_shown() {
        CheckFinding finding = of("decision:d", """
                - {id: before, type: ResolutionPassed, subject: "decision:o", data: {title: "O", text: "option E"}}
                - {id: tabled, type: OptionsTabled, subject: "decision:o", data: {options: [{option: "option:e", label: E, text: "each secures its own"}]}}
                - {id: option, type: OptionSelected, subject: "decision:o", data: {option: "option:e"}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}, links: [{relation: implements, to: before}]}
                - {id: award-2, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg-2"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.entries()).contains(new EntryId("option"));
        assertThat(finding.why()).contains("rest on an option chosen before");
    }

    @Test
    void four_bodies_of_south_staffordshire_appointed_one_provider() {
        CheckFinding finding = inTheCase("decision:sst-interim-award");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("4 bodies");
        assertThat(finding.entries()).contains(new EntryId("sst-2019-08-29-option-e"));
    }
}
