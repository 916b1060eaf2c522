package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-03. */
class ForeseeableUrgencyTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new ForeseeableUrgency(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new ForeseeableUrgency()).on(thing);
    }

    @Test
    void urgency_is_contradicted_where_the_end_was_told_ninety_days_before_the_award() {
        CheckFinding finding = of("decision:d", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: told, type: ReprocurementNotified, subject: "procurement:p", occurred: "2019-06-28", data: {to: ["org:old"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new", ground: urgency}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("90 days");
        assertThat(finding.entries()).contains(new EntryId("told"), new EntryId("award"));
    }

    @Test
    void one_day_less_passes() {
        CheckFinding finding = of("decision:d", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: told, type: ReprocurementNotified, subject: "procurement:p", occurred: "2019-06-29", data: {to: ["org:old"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new", ground: urgency}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void urgency_in_the_words_of_an_approval_is_pleaded_too() {
        CheckFinding finding = of("decision:d", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: told, type: ReprocurementNotified, subject: "procurement:p", occurred: "2019-01-01", data: {to: ["org:old"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new", justification: "An urgent need"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
    }

    @Test
    void urgency_in_what_another_gives_as_a_reason_is_told_as_such() {
        CheckFinding finding = of("decision:d", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: told, type: ReprocurementNotified, subject: "procurement:p", occurred: "2019-01-01", data: {to: ["org:old"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                - {id: said, type: AccountGiven, subject: "account:a", data: {says: "It was urgent."}, links: [{relation: justifies, to: award}]}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("not in the approvals themselves");
    }

    @Test
    void it_does_not_apply_where_urgency_is_not_pleaded() {
        CheckFinding finding = of("decision:d", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: told, type: ReprocurementNotified, subject: "procurement:p", occurred: "2019-01-01", data: {to: ["org:old"]}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new", ground: noAlternativeProvider}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_to_a_decision_that_awards_nothing() {
        CheckFinding finding = of("decision:d", """
                - {id: r, type: ResolutionPassed, subject: "decision:d", data: {title: "D", text: "To wait"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_interim_award_of_south_staffordshire_was_foreseeable_302_days_before() {
        CheckFinding finding = inTheCase("decision:sst-interim-award");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("302 days");
        assertThat(finding.entries()).contains(new EntryId("sst-2018-11-28-notice"));
    }
}
