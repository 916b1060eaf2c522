package org.decisionledger.projection.check.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-16. */
class IncompleteSpecificationTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new IncompleteSpecification(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new IncompleteSpecification()).on(thing);
    }

    @Test
    void what_is_not_named_is_told() {
        CheckFinding finding = of("contract:c", """
                - {id: spec, type: SpecificationIssued, subject: "doc:s", data: {title: "S", matter: "contract:c", contents: ["scope"], linkedServices: []}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("activity; indicators; duties toward linked services");
        assertThat(finding.entries()).contains(new EntryId("spec"));
    }

    @Test
    void all_parts_pass() {
        CheckFinding finding = of("contract:c", """
                - {id: spec, type: SpecificationIssued, subject: "doc:s", data: {title: "S", matter: "contract:c", contents: ["activity plan", "KPI 1"], linkedServices: ["schools"]}}
                - {id: amb, type: SpecificationAmbiguityRaised, subject: "doc:s", data: {passage: "age range", readings: [{by: "org:a", reading: "to 18"}], settlement: "to the 19th birthday"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_passage_read_in_two_ways_without_a_settlement_fails() {
        CheckFinding finding = of("contract:c", """
                - {id: spec, type: SpecificationIssued, subject: "doc:s", data: {title: "S", matter: "contract:c", contents: ["activity plan", "KPI 1"], linkedServices: ["schools"]}}
                - {id: amb, type: SpecificationAmbiguityRaised, subject: "doc:s", data: {passage: "age range", readings: [{by: "org:a", reading: "to 18"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("age range");
        assertThat(finding.entries()).contains(new EntryId("amb"));
    }

    @Test
    void it_does_not_apply_where_no_specification_is_on_record() {
        CheckFinding finding = of("contract:c", """
                - {id: r, type: ContractRegistered, subject: "contract:c", data: {title: "C"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_specification_of_2014_was_incomplete_and_a_review_said_so() {
        CheckFinding finding = inTheCase("contract:mp-asd-2014");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("A review criticised it");
        assertThat(finding.entries()).contains(new EntryId("sst-spec-incomplete-contract"));
    }
}
