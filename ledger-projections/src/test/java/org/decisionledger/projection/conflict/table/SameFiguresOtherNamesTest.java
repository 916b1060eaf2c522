package org.decisionledger.projection.conflict.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.Test;

/** F37: the same figures in two tables, beside other names; and shares against what they are shares of. */
class SameFiguresOtherNamesTest {

    private static String table(String id, String doc, String a, String b, String c) {
        return """
                - {id: %s, type: TablePrinted, subject: "doc:%s", data: {table: %s, columns: [{name: Sum, unit: GBP}], rows: [{label: A, of: "org:a", values: ["%s"]}, {label: B, of: "org:b", values: ["%s"]}, {label: C, of: "org:c", values: ["%s"]}]}}
                """.formatted(id, doc, id, a, b, c);
    }

    private static List<Found> found(String yaml) {
        return FoundBy.in(new SameFiguresOtherNames(), yaml);
    }

    @Test
    void F37_two_tables_with_the_same_figures_beside_other_names_are_found_once_with_the_rows() {
        assertThat(found(table("t1", "x", "1,250", "3,470", "9,180") + table("t2", "y", "1250", "9,180", "3,470")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.SAME_ROWS_OTHER_NAMES);
                    assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
                    assertThat(f.why())
                            .isEqualTo(
                                    "The same 3 figures stand in table \"t1\" under \"Sum\" and in table \"t2\" under "
                                            + "\"Sum\", but 2 of them beside other names: org:b £3,470 and £9,180; and org:c £9,180 "
                                            + "and £3,470.");
                    assertThat(FoundBy.entries(f)).containsExactly("t1", "t2");
                });
    }

    @Test
    void F37_tables_that_agree_or_differ_in_a_figure_are_none() {
        assertThat(found(table("t1", "x", "1,250", "3,470", "9,180") + table("t2", "y", "1,250", "3,470", "9,180")))
                .isEmpty();
        assertThat(found(table("t1", "x", "1,250", "3,470", "9,180") + table("t2", "y", "1,250", "9,180", "3,480")))
                .isEmpty();
    }

    @Test
    void F37_small_counts_may_be_alike_by_chance() {
        assertThat(found(table("t1", "x", "1", "2", "3") + table("t2", "y", "3", "2", "1")))
                .isEmpty();
    }

    @Test
    void F37_contributions_are_held_against_what_a_formula_calls_paid_now() {
        String contributions = """
                - {id: a, type: ContributionSet, subject: "funding:f", data: {party: "org:a", amount: {value: "1250", currency: GBP}, line: main, matter: "contract:c"}}
                - {id: b, type: ContributionSet, subject: "funding:f", data: {party: "org:b", amount: {value: "3470", currency: GBP}, line: main, matter: "contract:c"}}
                - {id: c, type: ContributionSet, subject: "funding:f", data: {party: "org:c", amount: {value: "9180", currency: GBP}, line: main, matter: "contract:c"}}
                - id: g
                  type: CostSharingFormulaSet
                  subject: funding:g
                  data: {title: Rebase, state: modelled, matter: "contract:c", results: [{party: "org:a", current: {value: "%s", currency: GBP}}, {party: "org:b", current: {value: "3470", currency: GBP}}, {party: "org:c", current: {value: "%s", currency: GBP}}]}
                """;

        assertThat(found(contributions.formatted("9180", "1250")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).hasToString("contract:c");
                    assertThat(FoundBy.entries(f)).containsExactly("a", "g", "c");
                });
        assertThat(found(contributions.formatted("1250", "9180"))).isEmpty();
    }

    @Test
    void F37_a_table_entered_twice_is_held_against_the_other_once() {
        assertThat(found(table("t1", "x", "1,250", "3,470", "9,180")
                        + table("t1b", "x", "£1,250", "£3,470", "£9,180")
                        + table("t2", "y", "1,250", "9,180", "3,470")))
                .singleElement()
                .satisfies(f -> assertThat(FoundBy.entries(f)).containsExactly("t1", "t2"));
    }

    @Test
    void F37_a_share_printed_beside_its_figure_is_held_against_it() {
        String table = """
                - {id: t, type: TablePrinted, subject: "doc:x", data: {table: T, columns: [{name: Sum, unit: GBP}, {name: "%s", unit: "%%"}], rows: [{label: A, values: ["300", "%s"]}, {label: B, values: ["700", "%s"]}, {label: All, total: true, values: ["1,000", "100"]}]}}
                """;

        assertThat(FoundBy.in(new SharesOfFigures(), table.formatted("Share", "30", "70")))
                .isEmpty();
        assertThat(FoundBy.in(new SharesOfFigures(), table.formatted("Share", "40", "60")))
                .hasSize(2)
                .first()
                .satisfies(f -> assertThat(f.why())
                        .isEqualTo(
                                "Table \"T\" of \"doc:x\" prints 40% as the share of \"A\"; its £300 out of £1,000 are "
                                        + "30.0%."));
        assertThat(FoundBy.in(new SharesOfFigures(), table.formatted("Achieved", "40", "60")))
                .isEmpty();
    }

    @Test
    void F37_a_share_said_in_a_passage_is_held_against_the_part_and_the_whole_said_in_others() {
        String passages = """
                - {id: s, type: PassageStated, subject: "doc:x", data: {says: [{of: "contract:c", attribute: share, part: councils, value: a share, number: "%s", unit: "%%"}]}}
                - {id: p, type: PassageStated, subject: "doc:x", data: {says: [{of: "contract:c", attribute: value, part: councils, value: part, number: "300", unit: GBP}]}}
                - {id: w, type: PassageStated, subject: "doc:x", data: {says: [{of: "contract:c", attribute: value, value: whole, number: "1000", unit: GBP, basis: %s}]}}
                """;

        assertThat(FoundBy.in(new SharesSaid(), passages.formatted("40", "null")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.SHARE_AGAINST_ITS_FIGURES);
                    assertThat(f.why())
                            .isEqualTo(
                                    "The share of councils in contract:c is put at 40%; £300 out of £1,000 are 30.0%.");
                });
        assertThat(FoundBy.in(new SharesSaid(), passages.formatted("30", "null")))
                .isEmpty();
        assertThat(FoundBy.in(new SharesSaid(), passages.formatted("40", "forecast")))
                .isEmpty();
    }
}
