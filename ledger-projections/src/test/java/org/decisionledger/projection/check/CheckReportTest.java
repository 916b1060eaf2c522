package org.decisionledger.projection.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.junit.jupiter.api.Test;

/** F36: what a result tells a reader. */
class CheckReportTest {

    private static final ThingId COMPLAINT = ThingId.parse("complaint:c");

    private static final String UNANSWERED = """
            - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2016-04-01", data: {title: "A complaint", kind: formal, to: ["org:a"]}}
            """;

    private static CheckReport around(ThingId thing, String yaml) {
        return Checks.around(new MemorySource(CaseLedger.told(yaml)), thing, AsOf.NOW, CheckSettings.STANDARD);
    }

    private static CheckResult k11(CheckReport report) {
        return report.results().stream()
                .filter(r -> r.check().equals("K-11"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fail_comes_first_with_its_condition_its_basis_the_entries_used_and_what_would_turn_it() {
        CheckReport report = around(COMPLAINT, UNANSWERED);
        CheckResult result = report.results().getFirst();

        assertThat(result.check()).isEqualTo("K-11");
        assertThat(result.onTitle()).isEqualTo("A complaint");
        assertThat(result.basis()).isEqualTo("000 §3.5, §3.10");
        assertThat(result.entries()).hasSize(1);
        assertThat(result.entries().getFirst().sentence()).contains("A complaint");
        assertThat(result.entries().getFirst().sources().getFirst().locator()).isEqualTo("1");
        assertThat(result.wouldTurn()).contains("answer");
        assertThat(report.failed()).isOne();
        assertThat(report.about()).isEqualTo("complaint:c");
    }

    @Test
    void every_check_is_named_and_one_that_finds_nothing_to_look_at_says_so() {
        CheckReport report = around(COMPLAINT, UNANSWERED);

        assertThat(report.results())
                .extracting(CheckResult::check)
                .containsAll(CheckList.ids().toList());
        assertThat(report.results())
                .filteredOn(r -> r.check().equals("K-09"))
                .singleElement()
                .satisfies(r -> assertThat(r.why()).contains("names anything that this check looks at (offers)"));
    }

    @Test
    void a_dismissed_fail_keeps_its_place_among_the_fails_and_does_not_count() {
        CheckReport report = around(COMPLAINT, UNANSWERED + """
                - {id: first, type: CheckDismissed, subject: "flag:f", by: {organisation: "org:a"}, data: {check: "K-11", of: "complaint:c", reason: "By telephone."}}
                - {id: second, type: CheckDismissed, subject: "flag:f", by: {organisation: "org:a"}, data: {check: "k-11", of: "complaint:c", reason: "By letter."}}
                """);

        assertThat(report.failed()).isZero();
        assertThat(report.dismissed()).isOne();
        assertThat(k11(report).outcome()).isEqualTo(CheckOutcome.FAIL);
        assertThat(k11(report).dismissed()).isEqualTo(new CheckReport.Dismissal("By letter.", "org:a", "second"));
    }

    @Test
    void the_dismissal_of_another_check_or_of_another_thing_leaves_a_fail_as_it_is() {
        assertThat(around(COMPLAINT, UNANSWERED + """
                        - {id: x, type: CheckDismissed, subject: "flag:f", data: {check: "K-13", of: "complaint:c", reason: "r"}}
                        - {id: z, type: CheckDismissed, subject: "flag:g", data: {check: "K-11", of: "complaint:d", reason: "r"}, links: [{relation: bearsOn, to: "complaint:c"}]}
                        """).failed()).isOne();
    }

    @Test
    void a_dismissal_that_was_withdrawn_no_longer_dismisses() {
        assertThat(around(COMPLAINT, UNANSWERED + """
                        - {id: x, type: CheckDismissed, subject: "flag:f", data: {check: "K-11", of: "complaint:c", reason: "r"}}
                        - {id: w, type: EntryWithdrawn, subject: "flag:f", data: {entry: x, reason: "recorded by mistake"}}
                        """).failed()).isOne();
    }

    @Test
    void entries_that_dispute_those_used_are_named() {
        CheckResult result = k11(around(COMPLAINT, UNANSWERED + """
                - {id: denied, type: AccountDisputed, subject: "account:a", data: {says: "It was no complaint."}, links: [{relation: disputes, to: rec}]}
                """));

        assertThat(result.contested()).extracting(CheckReport.Used::entry).containsExactly("denied");
    }

    @Test
    void as_of_a_day_before_it_was_lodged_there_is_nothing_to_check() {
        CheckReport report = Checks.around(
                new MemorySource(CaseLedger.told(UNANSWERED)),
                COMPLAINT,
                new AsOf(null, Edtf.parse("2016-03-31")),
                CheckSettings.STANDARD);

        assertThat(report.failed()).isZero();
        assertThat(report.day()).hasToString("2016-03-31");
    }

    @Test
    void an_entry_that_may_have_happened_only_later_is_told_as_such() {
        assertThat(k11(Checks.around(
                                new MemorySource(CaseLedger.told(UNANSWERED)),
                                COMPLAINT,
                                new AsOf(null, Edtf.parse("2016-04")),
                                CheckSettings.STANDARD))
                        .why())
                .doesNotContain("not dated closely enough");
        assertThat(k11(Checks.around(
                                new MemorySource(CaseLedger.told(UNANSWERED.replace("2016-04-01", "2016"))),
                                COMPLAINT,
                                new AsOf(null, Edtf.parse("2016-04")),
                                CheckSettings.STANDARD))
                        .why())
                .contains("not dated closely enough");
    }

    @Test
    void around_a_decision_stands_what_it_turned_on() {
        CheckReport report = Checks.around(
                new MemorySource(CaseLedger.inOrder()),
                ThingId.parse("decision:sst-interim-award"),
                AsOf.NOW,
                CheckSettings.STANDARD);

        assertThat(report.of(CheckOutcome.FAIL))
                .extracting(r -> r.check() + " " + r.on())
                .contains(
                        "K-01 decision:sst-interim-award",
                        "K-02 contract:mp-asd-2014",
                        "K-03 decision:sst-interim-award",
                        "K-04 decision:sst-interim-award",
                        "K-05 procurement:sst-asd-interim",
                        "K-06 procurement:sst-asd-interim",
                        "K-07 decision:sst-interim-award",
                        "K-08 decision:sst-interim-solution",
                        "K-09 offer:mp-2019-07",
                        "K-10 decision:sst-interim-award",
                        "K-15 contract:mp-asd-2014",
                        "K-16 contract:mp-asd-2014",
                        "K-17 contract:mp-asd-2014",
                        "K-18 contract:mp-asd-2014");
    }

    @Test
    void over_the_whole_case_the_complaints_and_promises_fail_too() {
        assertThat(Checks.everywhere(new MemorySource(CaseLedger.inOrder()), AsOf.NOW, CheckSettings.STANDARD)
                        .of(CheckOutcome.FAIL))
                .extracting(r -> r.check() + " " + r.on())
                .contains(
                        "K-11 complaint:parent-2016-04",
                        "K-12 complaint:carer-2016-09-sssft",
                        "K-13 complaint:carer-2016-09-sssft",
                        "K-14 commitment:ao-2016-review");
    }

    @Test
    void numbers_that_are_none_are_refused_all_at_once_and_a_name_with_the_nearest_there_is() {
        assertThat(CheckSettings.read(Map.of("K-02.lead-time-days", " 100 ")).values())
                .containsEntry("K-02.lead-time-days", 100);
        assertThatThrownBy(() -> CheckSettings.read(Map.of("K-02.leed-time", "1", "K-13.period-days", "-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "There is no parameter \"K-02.leed-time\"; the nearest is \"K-02.lead-time-days\".",
                        "\"-1\" is not a whole number from 0 (K-13.period-days).");
    }

    @Test
    void the_words_of_the_outcomes_are_those_of_the_field() {
        assertThat(List.of(CheckOutcome.values()))
                .extracting(CheckOutcome::words)
                .containsExactly("pass", "fail", "not applicable");
    }
}
