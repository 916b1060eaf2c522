package org.decisionledger.projection.conflict.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F37: a printed total against the lines it is printed as the sum of. */
class PrintedTablesAddUpTest {

    private static List<Found> table(String columns, String rows) {
        return FoundBy.in(new TableFoots(), """
                - {id: d, type: DocumentRegistered, subject: "doc:paper", data: {title: The paper, kind: paper}}
                - {id: t, type: TablePrinted, subject: "doc:paper", data: {table: "Table 3", columns: [%s], rows: [%s]}}
                """.formatted(columns, rows));
    }

    private static final String GBP = "{name: Sum, unit: GBP}";

    @Test
    void F37_a_total_that_is_not_the_sum_of_its_rows_is_found_with_both_sums() {
        List<Found> found = table(
                GBP,
                "{label: North, values: ['1,200']}, {label: South, values: ['£800']}, {label: All, total: true, values: ['2,100']}");

        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(ConflictKind.SUM_DOES_NOT_FOOT);
            assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
            assertThat(f.about()).hasToString("doc:paper");
            assertThat(f.why())
                    .isEqualTo(
                            "Table \"Table 3\" of \"The paper\" prints £2,100 as \"All\" under \"Sum\"; the 2 figures "
                                    + "it is printed as the sum of come to £2,000, which is £100 less than printed.");
            assertThat(FoundBy.entries(f)).containsExactly("t");
        });
    }

    @Test
    void F37_a_total_that_is_the_sum_of_its_rows_is_none() {
        assertThat(
                        table(
                                GBP,
                                "{label: N, values: ['1,200']}, {label: S, values: ['(200)']}, {label: E, values: ['-']}, {label: All, total: true, values: ['1,000']}"))
                .isEmpty();
    }

    @DisplayName("F37 rounding of each line is let pass, and no more")
    @ParameterizedTest(name = "{0} + {1} + {2} = {3}: {4}")
    @CsvSource({
        "12k,12k,12k,37k,fits",
        "12k,12k,12k,39k,found",
        "33.3,33.3,33.3,100.0,fits",
        "33.3,33.3,33.3,100.2,found",
        "1.2m,0.4m,£0.1m,£1.7m,fits",
        "1.2m,0.4m,£0.1m,£2.0m,found",
        "−5,10,(3),2,fits"
    })
    void roundingOfEachLineIsLetPass(String one, String two, String three, String total, String outcome) {
        List<Found> found = table(
                GBP,
                "{label: A, values: ['%s']}, {label: B, values: ['%s']}, {label: C, values: ['%s']}, {label: All, total: true, values: ['%s']}"
                        .formatted(one, two, three, total));

        assertThat(found).hasSize(outcome.equals("found") ? 1 : 0);
    }

    @Test
    void F37_things_counted_are_not_rounded_so_that_one_too_many_is_found() {
        assertThat(
                        table(
                                "{name: Referrals, unit: referrals}",
                                "{label: A, values: ['10']}, {label: B, values: ['20']}, {label: All, total: true, values: ['31']}"))
                .hasSize(1);
    }

    @Test
    void F37_a_total_of_a_group_is_the_sum_of_that_group_and_the_last_total_of_all() {
        String rows =
                "{label: A, group: Councils, values: ['10']}, {label: B, group: Councils, values: ['20']}, {label: Councils, group: Councils, total: true, values: ['30']}, "
                        + "{label: C, group: CCGs, values: ['5']}, {label: CCGs, group: CCGs, total: true, values: ['%s']}, {label: All, total: true, values: ['35']}";

        assertThat(table(GBP, rows.formatted("5"))).isEmpty();
        assertThat(table(GBP, rows.formatted("9")))
                .singleElement()
                .satisfies(f -> assertThat(f.why()).contains("prints £9 as \"CCGs\"", "comes to £5"));
    }

    @Test
    void F37_totals_without_a_group_may_stand_for_the_rows_since_the_total_before() {
        assertThat(table(
                        GBP,
                        "{label: A, values: ['10']}, {label: B, values: ['20']}, {label: First, total: true, values: ['30']}, "
                                + "{label: C, values: ['5']}, {label: D, values: ['6']}, {label: Second, total: true, values: ['11']}, "
                                + "{label: All, total: true, values: ['41']}"))
                .isEmpty();
    }

    @Test
    void F37_a_total_column_is_held_against_the_columns_before_it() {
        String columns = "{name: Main, unit: GBP}, {name: Extra, unit: GBP}, {name: Total, unit: GBP, total: true}";

        assertThat(table(columns, "{label: A, values: ['10', '-', '10']}, {label: B, values: ['10', '5', '15']}"))
                .isEmpty();
        assertThat(table(columns, "{label: A, values: ['10', '-', '10']}, {label: B, values: ['10', '5', '25']}"))
                .singleElement()
                .satisfies(f -> assertThat(f.why()).contains("prints £25 under \"Total\" for \"B\"", "come to £15"));
    }

    @Test
    void F37_where_cells_are_empty_a_reading_is_left_under_which_it_fits() {
        assertThat(
                        table(
                                GBP,
                                "{label: A, values: ['10']}, {label: B, values: ['20']}, {label: C, values: ['-']}, {label: All, total: true, values: ['50']}"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING);
                    assertThat(f.why()).endsWith("; 1 of its cells are empty.");
                });
    }

    @Test
    void F37_shares_printed_as_100_are_added_up_and_means_are_not() {
        String column = "{name: Share, unit: '%'}";

        assertThat(
                        table(
                                column,
                                "{label: A, values: ['40%']}, {label: B, values: ['50%']}, {label: All, total: true, values: ['100%']}"))
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(ConflictKind.SHARES_DO_NOT_TOTAL));
        assertThat(
                        table(
                                column,
                                "{label: A, values: ['40']}, {label: B, values: ['50']}, {label: All, total: true, values: ['45']}"))
                .isEmpty();
    }

    @Test
    void F37_the_question_does_not_arise_for_words_means_and_cells_that_cannot_be_read() {
        assertThat(table("{name: Area}", "{label: A, values: ['10']}, {label: All, total: true, values: ['11']}"))
                .isEmpty();
        assertThat(
                        table(
                                "{name: Average wait, unit: weeks}",
                                "{label: A, values: ['10']}, {label: B, values: ['20']}, {label: All, total: true, values: ['15']}"))
                .isEmpty();
        assertThat(
                        table(
                                GBP,
                                "{label: A, values: ['ten']}, {label: B, values: ['20']}, {label: All, total: true, values: ['31']}"))
                .isEmpty();
        assertThat(table(GBP, "{label: A, values: ['10']}, {label: B, values: ['20']}"))
                .isEmpty();
    }
}
