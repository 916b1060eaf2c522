package org.decisionledger.projection.check.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.projection.check.CheckOutcome.FAIL;
import static org.decisionledger.projection.check.CheckOutcome.NOT_APPLICABLE;
import static org.decisionledger.projection.check.CheckOutcome.PASS;

import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.Checking;
import org.junit.jupiter.api.Test;

/** K-02. */
class LeadTimeMissedTest {

    private static final String KNOWN = """
            - {id: reg-p, type: ProcurementRegistered, subject: "procurement:p", data: {title: "What follows", contracts: ["contract:c"]}}
            - {id: extended, type: ContractExtended, subject: "contract:c", occurred: "2017-10", data: {newEnd: "2019-09-30"}}
            """;

    private static Checking contract(String more) {
        return Checking.that(new LeadTimeMissed(), """
                - {id: reg-c, type: ContractRegistered, subject: "contract:c", data: {title: "C"}}
                """ + more);
    }

    private static String tender(String date) {
        return """
                - {id: tender, type: ProcurementNoticePublished, subject: "procurement:p", occurred: "%s", data: {kind: tender, channels: ["Contracts Finder"]}}
                """.formatted(date);
    }

    @Test
    void an_end_known_for_two_years_and_a_tender_three_days_before_it_fails() {
        CheckFinding finding = contract(KNOWN + tender("2019-09-27")).on("contract:c");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("30 September 2019", "by 3 January 2019", "27 September 2019");
        assertThat(finding.entries()).contains(new EntryId("extended"), new EntryId("tender"));
    }

    @Test
    void no_tender_at_all_fails_and_it_is_said_where_the_record_ends() {
        assertThat(contract(KNOWN).on("contract:c").why())
                .contains("No entry shows a notice of tender", "the last dated entry is of October 2017");
    }

    @Test
    void a_tender_on_the_last_day_of_the_lead_time_passes_and_one_day_later_fails() {
        assertThat(contract(KNOWN + tender("2019-01-03")).on("contract:c").outcome())
                .isEqualTo(PASS);
        assertThat(contract(KNOWN + tender("2019-01-04")).on("contract:c").outcome())
                .isEqualTo(FAIL);
    }

    @Test
    void the_lead_time_is_a_number_that_can_be_set() {
        assertThat(contract(KNOWN + tender("2019-09-27"))
                        .with("K-02.lead-time-days", 3)
                        .on("contract:c")
                        .outcome())
                .isEqualTo(PASS);
    }

    @Test
    void it_does_not_apply_while_the_lead_time_has_not_begun() {
        assertThat(contract(KNOWN)
                        .asOf(new AsOf(null, Edtf.parse("2018-12-31")))
                        .on("contract:c")
                        .why())
                .contains("had not begun");
    }

    @Test
    void it_does_not_apply_where_no_end_is_told_to_the_month_or_none_long_before() {
        assertThat(contract("""
                        - {id: e, type: ContractExtended, subject: "contract:c", occurred: "2017", data: {newEnd: "2020"}}
                        """).on("contract:c").why()).contains("to the month or closer");
        assertThat(contract("""
                        - {id: e, type: ContractExtended, subject: "contract:c", occurred: "2019-05-01", data: {newEnd: "2019-09-30"}}
                        """).on("contract:c").why()).contains("no entry dated 365 days or more before tells it");
    }

    @Test
    void an_undated_telling_is_dated_by_one_that_describes_the_same() {
        assertThat(contract("""
                        - {id: told, type: ContractExtended, subject: "contract:c", occurred: "2017-10-01", data: {}}
                        - {id: e, type: ContractExtended, subject: "contract:c", data: {newEnd: "2019-09-30"},
                           links: [{relation: describesTheSameAs, to: told}]}
                        """).on("contract:c").outcome()).isEqualTo(FAIL);
    }

    @Test
    void it_does_not_apply_where_what_follows_is_told_as_competed_without_a_date() {
        assertThat(contract(KNOWN + """
                        - {id: next, type: ContractAwarded, subject: "contract:d", data: {title: "D", providers: ["org:x"], route: "re-tendered"},
                           links: [{relation: succeeds, to: "contract:c"}]}
                        """).on("contract:c").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_south_staffordshire_contract_was_known_to_end_and_tendered_three_days_before() {
        CheckFinding finding = Checking.inTheCases(new LeadTimeMissed()).on("contract:mp-asd-2014");

        assertThat(finding.outcome()).isEqualTo(FAIL);
        assertThat(finding.why()).contains("27 September 2019", "Other notices on record do not invite tenders");
    }
}
