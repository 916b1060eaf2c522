package org.decisionledger.projection.conflict.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.projection.conflict.FoundIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F37: two sayings of one attribute of one thing, and how hard they differ. */
class TwoSayingsTest {

    private static final String NONE = "none";

    private static String twice(String a, String b) {
        return FoundIn.passage("a", a) + FoundIn.passage("b", b);
    }

    private static void differ(String a, String b, String expected) {
        if (expected.equals(NONE)) {
            assertThat(FoundIn.in(twice(a, b))).as("%s / %s", a, b).isEmpty();
        } else {
            assertThat(FoundIn.in(twice(a, b))).as("%s / %s", a, b).containsExactly(expected + " a b");
        }
    }

    @DisplayName("F37 two dates cannot both be true when they share no time; one inside the other is no conflict")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2019-09-30, 2019-10-31, DATES_DIFFER CANNOT_BOTH_BE_TRUE",
        "2019-09, 2019-10-31, DATES_DIFFER CANNOT_BOTH_BE_TRUE",
        "2019-09-30, 2019-09-30, none",
        "2019-09-30, 2019-09, none",
        "2019, 2019-09-30, none",
        "2019-09-01/2019-10-15, 2019-10-01/2019-11-30, DATES_DIFFER ON_A_NATURAL_READING",
        "2019-09~, 2019-10-31, none",
        "2019-09~, 2020-03-31, DATES_DIFFER ON_A_NATURAL_READING",
        "2019-09-30/.., 2020-01-01, none",
    })
    void dates(String a, String b, String expected) {
        differ(
                "attribute: end date, value: \"%s\", date: \"%s\"".formatted(a, a),
                "attribute: expiry, value: \"%s\", date: \"%s\"".formatted(b, b),
                expected);
    }

    @DisplayName("F37 two numbers agree as far as the coarser print allows")
    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "19200000, £19.2m, 19152303, '£19,152,303', none",
        "19.2, £19.2 million, 19.152303, '£19.152303 million', none",
        "93.7, 93.7, 94, 94, none",
        "93.2, 93.2, 94, 94, VALUES_DIFFER CANNOT_BOTH_BE_TRUE",
        "95, almost 95%, 94, 94%, VALUES_DIFFER ON_A_NATURAL_READING",
        "50, over 50, 60, 60, none",
        "50, over 50, 40, 40, VALUES_DIFFER ON_A_NATURAL_READING",
        "50, up to 50, 40, 40, none",
        "100, about 100, 97, 97, none",
        "1000000, '£1,000,000', 1400000, '£1,400,000', VALUES_DIFFER CANNOT_BOTH_BE_TRUE",
        "494215, '£494,215', 494000, '£494,000', none",
        "10, ten, 11, eleven, VALUES_DIFFER CANNOT_BOTH_BE_TRUE",
        "10.00, 10.00, 10, 10, none",
    })
    void numbers(String a, String wordsOfA, String b, String wordsOfB, String expected) {
        String said = "attribute: value, value: \"%s\", number: \"%s\", unit: GBP";
        differ(said.formatted(wordsOfA, a), said.formatted(wordsOfB, b), expected);
    }

    @Test
    void F37_numbers_of_different_units_bases_parts_or_periods_are_not_compared() {
        String whole = "attribute: value, value: \"3\", number: \"3\", unit: GBP million";

        differ(whole, "attribute: value, value: \"5\", number: \"5\", unit: people", NONE);
        differ(whole, "attribute: value, value: \"1\", number: \"1\", unit: GBP million, basis: per year", NONE);
        differ(whole, "attribute: value, value: \"1\", number: \"1\", unit: GBP million, part: tier 2", NONE);
        differ(whole, "attribute: value, value: \"1\", number: \"1\", unit: GBP million, period: 2018/2019", NONE);
        differ(
                whole + ", basis: Whole  term",
                "attribute: value, value: \"1\", number: \"1000000\", unit: GBP, basis: whole term",
                "VALUES_DIFFER CANNOT_BOTH_BE_TRUE");
    }

    @DisplayName("F37 a length in words and a term from day to day are compared in months")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "three years, 2010-10/2014-09, VALUES_DIFFER CANNOT_BOTH_BE_TRUE",
        "a period of three years, 2010-10-01/2013-09-30, none",
        "36 months, 2010/2013, none",
        "three years with an option for two, 2010-10/2014-09, none",
        "three years, 3 years, none",
        "three years, 48 months, VALUES_DIFFER CANNOT_BOTH_BE_TRUE",
    })
    void lengths(String a, String b, String expected) {
        String asWords = "attribute: term, value: \"%s\"";
        String other = b.contains("/") ? asWords + ", date: \"%s\"" : asWords;
        differ(asWords.formatted(a), other.formatted(b, b), expected);
    }

    @Test
    void F37_of_two_terms_each_end_is_held_beside_the_other() {
        differ(
                "attribute: term, value: as awarded, date: 2014-10-01/2019-09-30",
                "attribute: term, value: as printed, date: 2014-10-01/2020-03-31",
                "DATES_DIFFER CANNOT_BOTH_BE_TRUE");
        differ(
                "attribute: term, value: as awarded, date: 2014-10-01/2019-09-30",
                "attribute: term, value: as printed, date: 2014/2019",
                NONE);
    }

    @Test
    void F37_two_periods_differ_on_a_natural_reading_when_an_end_differs() {
        differ(
                "attribute: period, value: one, date: 2019-05-15/2019-07-31",
                "attribute: period, value: other, date: 2019-05-16/2019-07-13",
                "DATES_DIFFER ON_A_NATURAL_READING");
        differ(
                "attribute: period, value: one, date: 2019-05-15/2019-07-31",
                "attribute: period, value: other, date: 2019-05/2019-07",
                NONE);
    }

    @Test
    void F37_things_differ_when_none_is_shared() {
        differ(
                "attribute: provider, value: one, thing: org:a",
                "attribute: provider, value: other, thing: org:b",
                "HOLDER_DIFFERS ON_A_NATURAL_READING");
        differ(
                "attribute: provider, value: one, thing: org:a",
                "attribute: provider, value: other, thing: org:a",
                NONE);
        differ(
                "attribute: author, value: one, thing: org:a",
                "attribute: author, value: other, thing: org:b",
                "VALUES_DIFFER ON_A_NATURAL_READING");
        differ(
                "attribute: holder, value: one, thing: org:a, period: \"2018\"",
                "attribute: holder, value: other, thing: org:b, period: \"2018\"",
                "HOLDER_DIFFERS CANNOT_BOTH_BE_TRUE");
        differ(
                "attribute: holder, value: one, thing: org:a, period: \"2018\"",
                "attribute: holder, value: other, thing: org:b, period: \"2019\"",
                NONE);
    }

    @Test
    void F37_a_group_of_bodies_and_its_member_go_together() {
        String group = """
                - {id: g, type: OrganisationRegistered, subject: "org:ccgs",
                   data: {name: The two CCGs, kind: groupOfBodies, members: ["org:a", "org:b"]}}
                """;

        assertThat(FoundIn.in(group
                        + twice(
                                "attribute: commissioner, value: one, thing: org:ccgs",
                                "attribute: commissioner, value: other, thing: org:a")))
                .isEmpty();
        assertThat(FoundIn.in(group
                        + twice(
                                "attribute: commissioner, value: one, thing: org:b",
                                "attribute: commissioner, value: other, thing: org:a")))
                .hasSize(1);
    }

    @DisplayName("F37 opposite states cannot both be true; other words for a state are compared as words")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "accepted, declined, STATUS_DIFFERS CANNOT_BOTH_BE_TRUE",
        "final, draft, STATUS_DIFFERS CANNOT_BOTH_BE_TRUE",
        "Passed, not passed, STATUS_DIFFERS CANNOT_BOTH_BE_TRUE",
        "accepted, Accepted, none",
        "part of ongoing talks, rejected, STATUS_DIFFERS ON_A_NATURAL_READING",
        "sent to all four boards, sent to all three boards, STATUS_DIFFERS ON_A_NATURAL_READING",
        "sent to the boards, sent out to the boards, none",
    })
    void states(String a, String b, String expected) {
        String said = "attribute: status, value: \"%s\"";
        differ(said.formatted(a), said.formatted(b), expected);
    }

    @Test
    void F37_a_state_may_change_from_one_time_to_another() {
        differ(
                "attribute: status, value: draft, period: \"2018\"",
                "attribute: status, value: final, period: \"2019\"",
                NONE);
    }

    @DisplayName("F37 words differ by their figures on a natural reading, by a word or two in wording only")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "0 to 18, 0 to 25, VALUES_DIFFER ON_A_NATURAL_READING",
        "0 to 18, 18 and under, none",
        "more than one area, two areas, none",
        "a team in each authority, a unit in each authority, VALUES_DIFFER WORDING_ONLY",
        "children, children and young people, none",
        "the whole of the county, urgent referrals, none",
    })
    void words(String a, String b, String expected) {
        String said = "attribute: scope, value: \"%s\"";
        differ(said.formatted(a), said.formatted(b), expected);
    }

    @Test
    void F37_several_words_for_one_attribute_in_one_entry_are_a_list() {
        String list = """
                - {id: a, type: PassageStated, subject: "doc:report", data: {says: [
                    {of: "contract:vale", attribute: scope, value: a team in each authority},
                    {of: "contract:vale", attribute: scope, value: a clinic in each authority}]}}
                """;

        assertThat(FoundIn.in(list + FoundIn.passage("b", "attribute: scope, value: a unit in each authority")))
                .isEmpty();
    }

    @Test
    void F37_one_passage_that_says_two_dates_is_a_conflict_of_one_entry() {
        String both = """
                - {id: a, type: PassageStated, subject: "doc:report", data: {says: [
                    {of: "contract:vale", attribute: end date, value: "2019", date: "2019"},
                    {of: "contract:vale", attribute: end date, value: "2020", date: "2020"}]}}
                """;

        assertThat(FoundIn.in(both)).containsExactly("DATES_DIFFER CANNOT_BOTH_BE_TRUE a");
    }

    @Test
    void F37_two_names_for_one_thing_are_found() {
        differ(
                "attribute: name, value: Vale service contract",
                "attribute: called, value: Vale services agreement",
                NONE);
        differ(
                "attribute: name, value: Vale community service contract",
                "attribute: called, value: Vale community service agreement",
                "TWO_NAMES_FOR_ONE_THING WORDING_ONLY");
    }

    @Test
    void F37_the_sentence_gives_both_sides_and_their_places() {
        assertThat(FoundIn.conflicts(twice(
                                "attribute: end date, value: 30 September 2019, date: 2019-09-30",
                                "attribute: end date, value: 31 October 2019, date: 2019-10-31"))
                        .getFirst()
                        .why())
                .containsExactly("Of contract:vale, the attribute “end date” is told as “30 September 2019”"
                        + " (doc:report, 1) and as “31 October 2019” (doc:report, 1).");
    }
}
