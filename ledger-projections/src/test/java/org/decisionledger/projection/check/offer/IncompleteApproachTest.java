package org.decisionledger.projection.check.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-05. */
class IncompleteApproachTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new IncompleteApproach(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new IncompleteApproach()).on(thing);
    }

    @Test
    void what_is_missing_is_named_for_each_provider() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: asked, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a"}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why())
                .contains(
                        "what was answered (org:a); nor in what role it was asked (org:a); nor on what terms (org:a)");
    }

    @Test
    void a_reply_that_is_not_known_is_no_reply() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: asked, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", roleOffered: host, terms: "as before"}}
                - {id: reply, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:a", reply: notKnown}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("what was answered");
        assertThat(finding.entries()).contains(new EntryId("reply"));
    }

    @Test
    void reply_role_and_terms_pass() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                - {id: asked, type: ProviderApproached, subject: "procurement:p", occurred: "2019-09-02", data: {provider: "org:a", roleOffered: host, terms: "as before"}}
                - {id: reply, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:a", reply: silent}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_nobody_was_approached() {
        CheckFinding finding = of("procurement:p", """
                - {id: reg, type: ProcurementRegistered, subject: "procurement:p", data: {title: "P", contracts: ["contract:old", "contract:new"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_approaches_of_september_2019_are_incompletely_recorded() {
        CheckFinding finding = inTheCase("procurement:sst-asd-interim");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("Dudley and Walsall", "5 providers");
    }
}
