package org.decisionledger.projection.check.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-06. */
class IncumbentNotInvitedTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new IncumbentNotInvited(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new IncumbentNotInvited()).on(thing);
    }

    @Test
    void an_incumbent_who_is_not_among_those_approached_fails() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("the incumbent (org:inc)");
    }

    @Test
    void the_provider_appointed_afterwards_is_no_incumbent() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.why()).doesNotContain("org:x");
    }

    @Test
    void an_incumbent_approached_on_the_same_terms_passes() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                - {id: a2, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:inc", terms: "as before"}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
        assertThat(finding.why()).contains("on the same terms");
    }

    @Test
    void an_incumbent_approached_without_the_terms_given_to_others_fails() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                - {id: a2, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:inc"}}
                - {id: award, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-09-26", by: {organisation: "org:ccg"}, data: {title: "D", provider: "org:x", contract: "contract:new"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
    }

    @Test
    void a_notice_of_tender_invites_everybody() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                - {id: n, type: ProcurementNoticePublished, subject: "procurement:p", data: {kind: tender, channels: [x]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_no_incumbent_is_told() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: a1, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", terms: "as before"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void it_does_not_apply_where_nobody_was_approached() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: old, type: ContractRegistered, subject: "contract:old", data: {title: "Old", providers: ["org:inc"]}}
                - {id: new, type: ContractRegistered, subject: "contract:new", data: {title: "New", providers: ["org:x"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void that_midlands_psychology_was_invited_on_equal_terms_is_not_shown() {
        CheckFinding finding = inTheCase("procurement:sst-asd-interim");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Midlands Psychology");
        assertThat(finding.entries()).contains(new EntryId("sst-gap-mp-invited-equal-terms"));
    }
}
