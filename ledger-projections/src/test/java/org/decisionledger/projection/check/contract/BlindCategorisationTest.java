package org.decisionledger.projection.check.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-18. */
class BlindCategorisationTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new BlindCategorisation(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new BlindCategorisation()).on(thing);
    }

    @Test
    void a_tier_given_without_the_complaints_on_file_fails() {
        CheckFinding finding = of("contract:c", """
                - {id: c, type: ContractRegistered, subject: "contract:c", data: {title: "C", providers: ["org:b"]}}
                - {id: tier, type: ContractCategorised, subject: "contract:c", occurred: "2017", data: {category: "three", riskInputs: ["value"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("1 entry tells");
        assertThat(finding.entries()).contains(new EntryId("tier"), new EntryId("rec"));
    }

    @Test
    void a_tier_that_took_in_complaints_passes() {
        CheckFinding finding = of("contract:c", """
                - {id: c, type: ContractRegistered, subject: "contract:c", data: {title: "C", providers: ["org:b"]}}
                - {id: tier, type: ContractCategorised, subject: "contract:c", occurred: "2017", data: {category: "three", riskInputs: ["complaints on file"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_complaint_that_came_later_was_not_on_file() {
        CheckFinding finding = of("contract:c", """
                - {id: c, type: ContractRegistered, subject: "contract:c", data: {title: "C", providers: ["org:b"]}}
                - {id: tier, type: ContractCategorised, subject: "contract:c", occurred: "2017", data: {category: "three", riskInputs: ["value"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2018-01-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:b"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_complaint_against_another_body_does_not_count() {
        CheckFinding finding = of("contract:c", """
                - {id: c, type: ContractRegistered, subject: "contract:c", data: {title: "C", providers: ["org:b"]}}
                - {id: tier, type: ContractCategorised, subject: "contract:c", occurred: "2017", data: {category: "three", riskInputs: ["value"]}}
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "C", kind: formal, to: ["org:a"], against: ["org:z"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_no_tier_was_given() {
        CheckFinding finding = of("contract:c", """
                - {id: r, type: ContractRegistered, subject: "contract:c", data: {title: "C"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void category_three_was_given_without_the_complaint_of_2016() {
        CheckFinding finding = inTheCase("contract:mp-asd-2014");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries())
                .contains(new EntryId("sst-2017-category-three"), new EntryId("sst-2016-04-complaint"));
    }
}
