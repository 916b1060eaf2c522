package org.decisionledger.projection.conflict.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.projection.conflict.FoundIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F37: names of bodies, and the time in which they can act. */
class NamesThatDoNotFitTest {

    private static String body(String slug, String name, String abbreviations, String others, String document) {
        return """
                - {id: reg-%s, type: OrganisationRegistered, subject: "org:%s",
                   data: {name: "%s", kind: localAuthority, abbreviations: [%s], otherNames: [%s]},
                   sources: [{document: "doc:%s", locator: "1"}]}
                """.formatted(slug, slug, name, abbreviations, others, document);
    }

    @Test
    void F37_one_short_form_for_two_bodies_in_one_document_is_found() {
        String one = body("a", "Midvale Psychology", "MP", "", "report");

        assertThat(FoundIn.in(one + body("b", "Members of Parliament", "", "{name: MP, where: \"4\"}", "report")))
                .containsExactly("NAME_FOR_TWO_THINGS ON_A_NATURAL_READING reg-a reg-b");
        assertThat(FoundIn.in(one + body("b", "Members of Parliament", "MP", "", "other")))
                .isEmpty();
    }

    @DisplayName("F37 words for a kind of body, and words that go back to one already named, are no names")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Vale CCG, Dale CCG, CCG",
        "Vale Clinical Commissioning Group, Dale Clinical Commissioning Group, CCG",
        "Vale Council, Dale Council, the Council",
        "Vale Council, Dale Council, commissioners",
    })
    void wordsForAKindAreNoNames(String a, String b, String shared) {
        assertThat(FoundIn.in(body("a", a, "\"" + shared + "\"", "", "report")
                        + body("b", b, "\"" + shared + "\"", "", "report")))
                .isEmpty();
    }

    @Test
    void F37_a_group_and_its_member_may_share_a_name() {
        String group = """
                - {id: g, type: OrganisationRegistered, subject: "org:g",
                   data: {name: Both, kind: groupOfBodies, abbreviations: [NV], members: ["org:a"]}}
                """;

        assertThat(FoundIn.in(group + body("a", "North Vale Trust", "NV", "", "report")))
                .isEmpty();
    }

    @DisplayName("F37 a name that differs from the registered one in a few letters is found")
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Cambridgeshire County Council, Cambridge County Council, true",
        "Seisdon Peninsula CCG, Seisdon Peninsular CCG, true",
        "Seisdon Peninsula CCG, Seisdon Peninsula's CCG, false",
        "Vale Community Trust, Vale Community NHS Trust, false",
        "Vale Community Trust, the Trust, false",
        "North Vale CCG, South Vale CCG, false",
        "Vale, Vales, false",
    })
    void variants(String name, String other, boolean found) {
        assertThat(FoundIn.in(body("a", name, "", "{name: \"" + other + "\", where: \"2.6\"}", "report")))
                .hasSize(found ? 1 : 0)
                .allMatch("TWO_NAMES_FOR_ONE_THING WORDING_ONLY reg-a"::equals);
    }

    private static final String BEGAN = """
            - {id: began, type: OrganisationEstablished, subject: "org:new", occurred: 2018-06-01,
               data: {name: New Trust}}
            """;

    private static String complaint(String on, String against) {
        return """
                - {id: complaint, type: ComplaintReceived, subject: "complaint:c", occurred: "%s",
                   data: {title: Letter, kind: formal, to: ["org:ccg"], against: ["%s"]}}
                """.formatted(on, against);
    }

    private static String heldBy(String on, String body) {
        return """
                - {id: held, type: SiteVisitMade, subject: "review:visit", occurred: "%s", by: {organisation: "%s"},
                   data: {title: Visit, visited: "org:home"}}
                """.formatted(on, body);
    }

    @Test
    void F37_a_body_that_takes_part_before_it_began_is_found() {
        assertThat(FoundIn.in(BEGAN + complaint("2016", "org:new")))
                .containsExactly("BODY_OUTSIDE_ITS_TIME ON_A_NATURAL_READING complaint began");
        assertThat(FoundIn.in(BEGAN + complaint("2018", "org:new"))).isEmpty();
        assertThat(FoundIn.in(BEGAN + complaint("2016", "org:old"))).isEmpty();
    }

    @Test
    void F37_a_body_that_acts_before_it_began_or_after_it_ended_cannot_be() {
        String merged = """
                - {id: merged, type: OrganisationsMerged, subject: "org:new", occurred: 2018-06-01,
                   data: {predecessors: ["org:old"]}}
                """;

        assertThat(FoundIn.in(BEGAN + heldBy("2018-05-31", "org:new")))
                .containsExactly("BODY_OUTSIDE_ITS_TIME CANNOT_BOTH_BE_TRUE held began");
        assertThat(FoundIn.in(merged + heldBy("2018-06-02", "org:old")))
                .containsExactly("BODY_OUTSIDE_ITS_TIME CANNOT_BOTH_BE_TRUE held merged");
        assertThat(FoundIn.in(merged + heldBy("2018-05", "org:old"))).isEmpty();
        assertThat(FoundIn.in(merged + heldBy("2018-06-02", "org:new"))).isEmpty();
    }

    @Test
    void F37_what_looks_back_or_ahead_may_name_a_body_outside_its_time() {
        String looksAhead = """
                - {id: plan, type: CommitmentMade, subject: "commitment:c", data: {text: We will, holder: "org:new"}}
                - {id: back, type: RecordGapNoted, subject: "gap:g", occurred: "2017",
                   data: {question: Who?, kind: notFound, about: ["org:new"]}}
                """;

        assertThat(FoundIn.in(BEGAN + looksAhead)).isEmpty();
    }
}
