package org.decisionledger.projection.check.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-17. */
class LeverNotUsedTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new LeverNotUsed(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new LeverNotUsed()).on(thing);
    }

    @Test
    void two_quarters_above_contract_and_no_clause_used_fail() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2018-03", figures: [{what: x, value: "5", unit: y, basis: "above contracted level"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("2 quarters", "no entry shows that the use of a clause was considered");
    }

    @Test
    void one_quarter_passes() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2017-12", figures: [{what: x, value: "5", unit: y, basis: "above contracted level"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("fewer than 2");
    }

    @Test
    void two_reports_of_one_period_count_once() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2017-12", figures: [{what: x, value: "5", unit: y, basis: "above contracted level"}]}}
                - {id: act2, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2017-12", figures: [{what: x, value: "6", unit: y, basis: "above contracted level"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void a_clause_considered_and_not_used_fails() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2018-09", figures: [{what: x, value: "5", unit: y, basis: "above contracted level"}]}}
                - {id: lev, type: ContractualLeverConsidered, subject: "contract:c", data: {lever: "plan", outcome: deferred}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("was considered");
        assertThat(finding.entries()).contains(new EntryId("lev"));
    }

    @Test
    void a_clause_used_passes() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2018-09", figures: [{what: x, value: "5", unit: y, basis: "above contracted level"}]}}
                - {id: lev, type: ContractualLeverConsidered, subject: "contract:c", data: {lever: "plan", outcome: used}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void volumes_at_contract_do_not_apply() {
        CheckFinding finding = of("contract:c", """
                - {id: act1, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2018-09", figures: [{what: x, value: "600", unit: y, basis: "per year"}]}}
                - {id: act2, type: ActivityReported, subject: "contract:c", data: {period: "2017-10/2018-09", figures: [{what: x, value: "0", unit: y, basis: "above contracted level"}]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void clause_29_was_not_used_in_south_staffordshire() {
        CheckFinding finding = inTheCase("contract:mp-asd-2014");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries())
                .contains(new EntryId("sst-clause-29-not-used"), new EntryId("sst-2018-07-finance-activity-report"));
    }
}
