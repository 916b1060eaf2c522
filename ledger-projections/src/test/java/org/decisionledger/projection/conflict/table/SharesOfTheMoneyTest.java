package org.decisionledger.projection.conflict.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F37: contributions, formulas and weights against the whole they are parts of. */
class SharesOfTheMoneyTest {

    private static String set(String id, String party, String line, String sum, String more) {
        return "- {id: %s, type: ContributionSet, subject: 'funding:f', data: {%s%s amount: {value: '%s', currency: GBP}, table: T1%s}}\n"
                .formatted(
                        id,
                        party.isEmpty() ? "" : "party: 'org:" + party + "', ",
                        line.isEmpty() ? "" : "line: " + line + ", ",
                        sum,
                        more);
    }

    private static final String TOTAL = ", printedTotal: true";

    @Nested
    class Contributions {

        private static List<Found> found(String yaml) {
            return FoundBy.in(new ContributionFoots(), yaml);
        }

        @Test
        void F37_lines_that_come_to_more_than_the_printed_total_cannot_be_true_with_it() {
            assertThat(found(set("a", "a", "main", "100", "")
                            + set("b", "b", "main", "50", "")
                            + set("t", "", "main", "140", TOTAL)))
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
                        assertThat(f.why())
                                .isEqualTo(
                                        "The total printed for all parties under \"main\" is £140 (T1); the 2 figures on "
                                                + "record for it come to £150, which is £10 more than printed.");
                        assertThat(FoundBy.entries(f)).containsExactly("t", "a", "b");
                    });
        }

        @Test
        void F37_lines_that_come_to_less_may_be_short_of_one_that_is_not_on_record() {
            assertThat(found(set("a1", "a", "main", "100", "")
                            + set("a2", "a", "extra", "50", "")
                            + set("t", "a", "", "190", TOTAL)))
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING);
                        assertThat(f.why()).contains("for org:a is £190", "£40 less");
                    });
        }

        @Test
        void F37_totals_by_party_by_line_and_over_all_that_add_up_are_none() {
            assertThat(found(set("a1", "a", "main", "100", "")
                            + set("a2", "a", "extra", "50", "")
                            + set("b1", "b", "main", "10", "")
                            + set("ta", "a", "", "150", TOTAL)
                            + set("tm", "", "main", "110", TOTAL)
                            + set("t", "", "", "160", TOTAL)))
                    .isEmpty();
        }

        @Test
        void F37_figures_of_another_table_or_told_twice_are_not_added() {
            assertThat(found(set("a", "a", "main", "100", "")
                            + set("t", "", "main", "140", TOTAL).replace("T1", "T2")))
                    .isEmpty();
            assertThat(found(set("a", "a", "main", "100", "")
                            + set("a2", "a", "main", "90", "")
                            + set("t", "", "main", "100", TOTAL)))
                    .isEmpty();
        }
    }

    @Nested
    class Formulas {

        private static final String FORMULA = """
                - {id: f, type: CostSharingFormulaSet, subject: "funding:f", data: {title: Rebase, state: modelled, table: T, parts: [{part: all, key: %s}], results: [%s]}}
                """;

        private static List<Found> found(String key, String... rows) {
            return FoundBy.in(new FormulaResults(), FORMULA.formatted(key, String.join(", ", rows)));
        }

        private static String row(String party, String base, String result, String current, String difference) {
            return "{%s group: G, base: '%s', result: {value: '%s', currency: GBP}, current: {value: '%s', currency: GBP}, difference: {value: '%s', currency: GBP}}"
                    .formatted(party.isEmpty() ? "" : "party: 'org:" + party + "',", base, result, current, difference);
        }

        @Test
        void F37_a_formula_that_adds_up_is_none_whichever_way_it_prints_a_loss() {
            assertThat(found(
                            "capitation",
                            row("a", "300", "750", "700", "50"),
                            row("b", "100", "250", "300", "-50"),
                            row("", "400", "1000", "1000", "0")))
                    .isEmpty();
            assertThat(found(
                            "capitation",
                            row("a", "300", "750", "700", "-50"),
                            row("b", "100", "250", "300", "50"),
                            row("", "400", "1000", "1000", "0")))
                    .isEmpty();
        }

        @Test
        void F37_a_difference_that_is_not_that_of_the_sums_beside_it_is_found() {
            assertThat(found("historic", row("a", "300", "750", "700", "80")))
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.kind()).isEqualTo(ConflictKind.SHARE_AGAINST_ITS_FIGURES);
                        assertThat(f.why())
                                .isEqualTo(
                                        "The row of org:a prints £80 as the difference, while £750 and £700 printed beside it "
                                                + "differ by £50.");
                    });
        }

        @Test
        void F37_a_difference_with_the_other_sign_than_most_rows_is_found() {
            assertThat(found(
                            "historic",
                            row("a", "1", "750", "700", "50"),
                            row("b", "1", "250", "300", "-50"),
                            row("c", "1", "90", "80", "-10")))
                    .singleElement()
                    .satisfies(f -> assertThat(f.why()).contains("The row of org:c prints -£10", "other sign"));
        }

        @Test
        void F37_a_result_that_is_not_its_share_of_the_base_is_found_only_where_the_formula_shares_by_it() {
            String[] rows = {
                row("a", "300", "700", "700", "0"),
                row("b", "100", "300", "300", "0"),
                row("", "400", "1000", "1000", "0")
            };

            assertThat(found("capitation", rows))
                    .hasSize(2)
                    .first()
                    .satisfies(f -> assertThat(f.why())
                            .isEqualTo(
                                    "The row of org:a prints £700; its base of 300 out of 400 gives £750 of £1,000."));
            assertThat(found("historic", rows)).isEmpty();
        }

        @Test
        void F37_totals_that_are_not_the_sum_of_their_rows_are_found_column_by_column() {
            assertThat(found(
                            "historic",
                            row("a", "300", "700", "700", "0"),
                            row("b", "100", "300", "300", "0"),
                            row("", "401", "1000", "990", "10")))
                    .extracting(Found::why)
                    .containsExactlyInAnyOrder(
                            "The total printed for all of G under \"paid now\" is £990; the 2 rows on record for it come to £1,000, which is £10 more than printed.",
                            "The total printed for all of G under \"difference\" is £10; the 2 rows on record for it come to £0, which is £10 less than printed.");
        }
    }

    @Nested
    class Weights {

        private static List<Found> rule(String parties, String... weights) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < weights.length; i++) {
                all.append(i == 0 ? "" : ", ").append("{party: 'org:p%d', percent: '%s'}".formatted(i, weights[i]));
            }
            return FoundBy.in(new SharesMakeTheWhole(), """
                    - {id: r, type: DecisionRuleSet, subject: "rule:r", data: {title: Majority, method: weightedMajority, basis: written, parties: [%s], weights: [%s]}}
                    """.formatted(parties, all));
        }

        @Test
        void F37_weights_that_rounding_cannot_bring_to_100_are_found() {
            assertThat(rule("", "16.6", "16.6", "16.6", "7.14", "7.14", "7.14", "7.14", "7.14", "7.14", "7.14"))
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.kind()).isEqualTo(ConflictKind.SHARES_DO_NOT_TOTAL);
                        assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING);
                        assertThat(f.why())
                                .isEqualTo(
                                        "The weights of the parties (3 × 16.6%, 7 × 7.14%) come to 99.78%, and rounding of "
                                                + "each can take them no further than 0.185% from 100%.");
                    });
        }

        @Test
        void F37_three_times_33_3_make_the_whole_and_a_party_without_weight_leaves_it_open() {
            assertThat(rule("", "33.3", "33.3", "33.3")).isEmpty();
            assertThat(rule("'org:p0', 'org:p1', 'org:p2'", "50", "30")).isEmpty();
            assertThat(rule("")).isEmpty();
        }

        @Test
        void F37_weights_of_an_evaluation_and_parts_of_a_formula_are_held_to_the_same() {
            Detector detector = new SharesMakeTheWhole();
            String framework = """
                    - {id: f, type: EvaluationFrameworkSet, subject: "procurement:p", data: {gate: gate 1, domains: [{name: A, weight: '60%%'}, {name: B%s}]}}
                    """;
            String formula = """
                    - {id: c, type: CostSharingFormulaSet, subject: "funding:f", data: {title: Split, state: inForce, parts: [{part: half, percent: '50', key: equal}, {part: rest, percent: '%s', key: historic}]}}
                    """;

            assertThat(FoundBy.in(detector, framework.formatted(", weight: '30%'")))
                    .singleElement()
                    .satisfies(f -> assertThat(f.why()).startsWith("The weights of the domains for gate 1"));
            assertThat(FoundBy.in(detector, framework.formatted(", weight: '40%'")))
                    .isEmpty();
            assertThat(FoundBy.in(detector, framework.formatted(""))).isEmpty();
            assertThat(FoundBy.in(detector, formula.formatted("40"))).hasSize(1);
            assertThat(FoundBy.in(detector, formula.formatted("50"))).isEmpty();
        }
    }
}
