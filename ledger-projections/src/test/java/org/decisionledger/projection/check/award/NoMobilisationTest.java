package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-15. */
class NoMobilisationTest {

    private static CheckFinding of(String thing, String yaml) {
        return Checking.that(new NoMobilisation(), yaml).on(thing);
    }

    private static CheckFinding inTheCase(String thing) {
        return Checking.inTheCases(new NoMobilisation()).on(thing);
    }

    @Test
    void a_contract_awarded_without_a_mobilisation_fails() {
        CheckFinding finding = of("contract:c", """
                - {id: aw, type: ContractAwarded, subject: "contract:c", data: {title: "C", providers: ["org:x"]}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("no entry shows that it was mobilised");
        assertThat(finding.entries()).contains(new EntryId("aw"));
    }

    @Test
    void a_source_that_says_it_is_not_evident_is_told() {
        CheckFinding finding = of("contract:c", """
                - {id: aw, type: ContractAwarded, subject: "contract:c", data: {title: "C", providers: ["org:x"]}}
                - {id: m, type: MobilisationStarted, subject: "contract:c", data: {evident: notEvident}}
                """);

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("not evident");
        assertThat(finding.entries()).contains(new EntryId("m"));
    }

    @Test
    void an_evident_mobilisation_passes() {
        CheckFinding finding = of("contract:c", """
                - {id: aw, type: ContractAwarded, subject: "contract:c", data: {title: "C", providers: ["org:x"]}}
                - {id: m, type: MobilisationStarted, subject: "contract:c", data: {evident: evident}}
                """);

        assertThat(finding.outcome()).isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_where_nothing_was_awarded() {
        CheckFinding finding = of("contract:c", """
                - {id: r, type: ContractRegistered, subject: "contract:c", data: {title: "C"}}
                """);

        assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void mobilisation_of_the_contract_of_2014_is_not_evident() {
        CheckFinding finding = inTheCase("contract:mp-asd-2014");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.entries()).contains(new EntryId("sst-mobilisation-3-3"));
    }
}
