package org.decisionledger.projection.conflict.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.FoundBy;
import org.decisionledger.projection.conflict.Hardness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F37: what is linked as an effect, and facts of one thing, in an order in which they cannot have come. */
class EffectsAndCausesTest {

    private static String linked(String effect, String relation, String cause) {
        return """
                - {id: cause, type: ResolutionPassed, subject: "decision:d", data: {text: resolved}%s}
                - {id: effect, type: AccessTermsChanged, subject: "contract:c", data: {change: closed to referrals}%s, links: [{relation: %s, to: cause}]}
                """.formatted(occurred(cause), occurred(effect), relation);
    }

    private static String occurred(String date) {
        return date.isEmpty() ? "" : ", occurred: \"" + date + "\"";
    }

    private static List<Found> found(String yaml) {
        return FoundBy.in(new EffectBeforeCause(), yaml);
    }

    @Test
    void F37_an_effect_certainly_before_its_cause_is_found_with_both_dates() {
        assertThat(found(linked("2019-03-01", "follows", "2019-05")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(ConflictKind.EFFECT_BEFORE_CAUSE);
                    assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
                    assertThat(f.about()).hasToString("contract:c");
                    assertThat(f.why())
                            .isEqualTo(
                                    "\"Access terms changed\" (effect), dated 1 March 2019, came after \"Resolution passed\" "
                                            + "(cause), dated May 2019, which began only after it.");
                    assertThat(FoundBy.entries(f)).containsExactly("effect", "cause");
                });
    }

    @DisplayName("F37 what the dates do not decide is no conflict")
    @ParameterizedTest(name = "effect {0}, cause {1}")
    @CsvSource({
        "2019-05-01,2019-05-01",
        "2019-05,2019-05-31",
        "2019/2021,2020",
        "../2019-05-01,2019-04",
        "'',2019",
        "2019,''"
    })
    void whatTheDatesDoNotDecideIsNone(String effect, String cause) {
        assertThat(found(linked(effect, "follows", cause))).isEmpty();
    }

    @Test
    void F37_an_act_that_may_be_done_ahead_and_put_right_afterwards_is_so_on_a_natural_reading() {
        assertThat(found(linked("2019-03-01", "implements", "2019-05-01")))
                .singleElement()
                .satisfies(f -> assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING));
        assertThat(found(linked("2019-03-01?", "follows", "2019-05-01")))
                .singleElement()
                .satisfies(f -> assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING));
    }

    @Test
    void F37_what_brought_something_about_is_its_cause_and_other_links_say_nothing_of_order() {
        assertThat(found(linked("2019-05-02", "triggers", "2019-05-01")))
                .singleElement()
                .satisfies(f -> assertThat(f.why())
                        .isEqualTo(
                                "\"Resolution passed\" (cause), dated 1 May 2019, was brought about by \"Access terms changed\" "
                                        + "(effect), dated 2 May 2019, which began only after it."));
        assertThat(found(linked("2019-04-30", "triggers", "2019-05-01"))).isEmpty();
        assertThat(found(linked("2019-03-01", "justifies", "2019-05-01"))).isEmpty();
    }

    @Test
    void F37_a_telling_that_follows_another_joins_what_they_tell_and_not_their_dates() {
        assertThat(found("""
                        - {id: f, type: FindingReported, subject: "review:r", data: {finding: levels were exceeded}, occurred: "2022-06"}
                        - {id: e, type: AccessTermsChanged, subject: "contract:c", data: {change: closed}, occurred: "2016", links: [{relation: follows, to: f}]}
                        """)).isEmpty();
    }

    @Test
    void F37_a_link_to_a_thing_is_held_against_every_telling_of_how_it_came_about() {
        String offer = """
                - {id: m, type: OfferMade, subject: "offer:o", data: {title: The offer}, occurred: "2019-07"}
                - {id: r, type: ResolutionPassed, subject: "decision:d", data: {text: to reject it}, occurred: "2019-05-01", links: [{relation: rejects, to: "offer:o"}]}
                """;

        assertThat(found(offer)).singleElement().satisfies(f -> {
            assertThat(f.about()).hasToString("offer:o");
            assertThat(FoundBy.entries(f)).containsExactly("r", "m");
        });
        assertThat(
                        found(
                                offer
                                        + "- {id: m2, type: OfferMade, subject: 'offer:o', data: {title: The offer}, occurred: '2019-04'}"))
                .isEmpty();
    }

    @Test
    void F37_a_withdrawn_entry_and_a_date_put_right_are_no_conflict() {
        List<org.decisionledger.core.entry.RecordedEntry> told =
                CaseLedger.told(linked("2019-03-01", "follows", "2019-05"));
        List<org.decisionledger.core.entry.RecordedEntry> withdrawn = CaseLedger.recorded(List.of(
                told.get(0).entry(),
                told.get(1).entry(),
                CaseLedger.withdrawal("w", told.get(0).entry(), "recorded by mistake")));

        assertThat(FoundBy.in(List.of(new EffectBeforeCause()), told)).hasSize(1);
        assertThat(FoundBy.in(List.of(new EffectBeforeCause()), withdrawn)).isEmpty();
    }

    private static List<Found> facts(String yaml) {
        return FoundBy.in(new FactsOutOfOrder(), yaml);
    }

    @Test
    void F37_an_offer_declined_before_it_was_made_cannot_be_true() {
        assertThat(facts("""
                        - {id: m, type: OfferMade, subject: "offer:o", data: {title: The offer}, occurred: "2019-07-22"}
                        - {id: d, type: OfferDeclined, subject: "offer:o", data: {}, occurred: "2019-04-15"}
                        """)).singleElement().satisfies(f -> {
            assertThat(f.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
            assertThat(f.why())
                    .isEqualTo("\"Offer declined\" (d), dated 15 April 2019, comes before \"Offer made\" (m), dated 22 "
                            + "July 2019, which has to come first.");
        });
    }

    @Test
    void F37_of_a_thing_told_with_two_dates_one_of_which_fits_nothing_is_said_here() {
        assertThat(facts("""
                        - {id: a, type: ComplaintReceived, subject: "complaint:c", data: {title: C, kind: formal, to: ["org:x"]}, occurred: "2016-09"}
                        - {id: b, type: ComplaintReceived, subject: "complaint:c", data: {title: C, kind: formal, to: ["org:x"]}, occurred: "2016-04"}
                        - {id: r, type: ComplaintAnswered, subject: "complaint:c", data: {content: sorry}, occurred: "2016-05"}
                        """)).isEmpty();
    }

    @Test
    void F37_an_undated_telling_leaves_a_reading_under_which_it_fits() {
        assertThat(facts("""
                        - {id: a, type: CommitmentMade, subject: "commitment:c", data: {text: to write}, occurred: "2016-09"}
                        - {id: b, type: CommitmentMade, subject: "commitment:c", data: {text: to write}}
                        - {id: r, type: CommitmentDischarged, subject: "commitment:c", data: {how: done, evidence: letter}, occurred: "2016-05"}
                        """))
                .singleElement()
                .satisfies(f -> assertThat(f.hardness()).isEqualTo(Hardness.ON_A_NATURAL_READING));
    }

    @Test
    void F37_strands_are_kept_apart_replies_by_number_and_approaches_by_provider() {
        String replies = """
                - {id: a, type: ComplaintAnswered, subject: "complaint:c", data: {content: first, reply: 1}, occurred: "2019-10"}
                - {id: b, type: ComplaintAnswered, subject: "complaint:c", data: {content: second, reply: 2}, occurred: "%s"}
                """;
        String approaches = """
                - {id: a, type: ProviderApproached, subject: "procurement:p", data: {provider: "org:x"}, occurred: "2019-10"}
                - {id: b, type: ProviderReplied, subject: "procurement:p", data: {provider: "org:%s", reply: willing}, occurred: "2019-09"}
                """;

        assertThat(facts(replies.formatted("2019-09"))).hasSize(1);
        assertThat(facts(replies.formatted("2019-11"))).isEmpty();
        assertThat(facts(approaches.formatted("x"))).hasSize(1);
        assertThat(facts(approaches.formatted("y"))).isEmpty();
    }

    @Test
    void F37_documents_are_sent_received_and_opened_by_the_same_body_in_that_order() {
        String papers = """
                - {id: s, type: DocumentSent, subject: "doc:d", data: {to: ["org:x"]}, occurred: "2019-10-02"}
                - {id: r, type: DocumentReceived, subject: "doc:d", data: {receivers: ["org:%s"]}, occurred: "2019-10-01"}
                - {id: o, type: DocumentOpened, subject: "doc:d", data: {bodies: ["org:x"]}, occurred: "2019-09-30"}
                """;

        assertThat(facts(papers.formatted("x")))
                .extracting(f -> FoundBy.entries(f).toString())
                .containsExactlyInAnyOrder("[r, s]", "[o, r]");
        assertThat(facts(papers.formatted("y"))).isEmpty();
    }

    @Test
    void F37_what_a_link_says_already_is_not_reported_twice() {
        String told = """
                - {id: g, type: GatewayRecommended, subject: "procurement:p", data: {gate: gate 1, advice: pass}, occurred: "2019-10-02"}
                - {id: d, type: GatewayDecided, subject: "procurement:p", data: {gate: Gate 1, passed: true}, occurred: "2019-10-01", links: [{relation: accepts, to: g}]}
                """;

        assertThat(facts(told)).isEmpty();
        assertThat(FoundBy.in(OrderDetectors.all(), CaseLedger.told(told))).hasSize(1);
    }

    @Test
    void F37_a_decision_taken_at_a_meeting_on_another_day_than_the_meeting_cannot_be_true() {
        String meeting = """
                - {id: m, type: MeetingHeld, subject: "meeting:m", data: {title: Board, bodies: ["org:b"]}%s}
                - {id: p, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:p", before: ["org:b"], purpose: decision}, occurred: "2019-08-28"}
                - {id: r, type: ResolutionPassed, subject: "decision:d", data: {meeting: "meeting:m", text: go}, occurred: "2019-08-30"}
                """;

        assertThat(FoundBy.in(new MeetingDates(), meeting.formatted(occurred("2019-08-29"))))
                .extracting(Found::hardness)
                .containsExactly(Hardness.ON_A_NATURAL_READING, Hardness.CANNOT_BOTH_BE_TRUE);
        assertThat(FoundBy.in(new MeetingDates(), meeting.formatted(occurred("2019-08-29"))))
                .extracting(Found::why)
                .contains(
                        "\"Resolution passed\" (r), dated 30 August 2019, is told of a meeting that \"Meeting held\" (m) "
                                + "dates 29 August 2019.");
        assertThat(FoundBy.in(new MeetingDates(), meeting.formatted(occurred("2019-08"))))
                .isEmpty();
        assertThat(FoundBy.in(new MeetingDates(), meeting.formatted(""))).isEmpty();
    }
}
