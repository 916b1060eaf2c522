package org.decisionledger.projection.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.ocds.publish.LeftOut;
import org.junit.jupiter.api.Test;

/** Bodies and decisions as Popolo says them, and what it cannot say told beside. */
class PopoloTest {

    private static final String VALE = """
            - {id: vale, type: OrganisationRegistered, subject: org:vale, data: {organisation: org:vale, name: Vale CCG,
               kind: clinicalCommissioningGroup, abbreviations: [VCCG], identifiers: [{scheme: GB-NHS, id: 99Z}]}}
            - {id: moor, type: OrganisationRegistered, subject: org:moor, data: {organisation: org:moor, name: Moor CCG, kind: clinicalCommissioningGroup}}
            - {id: fen, type: OrganisationRegistered, subject: org:fen, data: {organisation: org:fen, name: Vale CCG, kind: clinicalCommissioningGroup}}
            - {id: both, type: OrganisationRegistered, subject: org:both, data: {organisation: org:both, name: Both, kind: groupOfBodies, members: [org:vale, org:moor]}}
            - {id: begun, type: OrganisationEstablished, subject: org:vale, occurred: '2013-04', data: {organisation: org:vale}}
            - {id: ended-a, type: OrganisationDisestablished, subject: org:vale, occurred: '2022-06-30', data: {organisation: org:vale}}
            - {id: ended-b, type: OrganisationDisestablished, subject: org:vale, occurred: '2022~', data: {organisation: org:vale}}
            - {id: renamed, type: OrganisationRenamed, subject: org:vale, occurred: '2017-05-01', data: {organisation: org:vale, name: Greater Vale CCG, formerly: Vale CCG}}
            - {id: office, type: OfficeRegistered, subject: office:ao, data: {office: office:ao, title: Accountable Officer, bodies: [org:vale, org:moor]}}
            - {id: took, type: OfficeHolderAppointed, subject: office:ao, occurred: '2017', data: {office: office:ao, bodies: [org:vale], holder: the second officer}}
            - {id: left, type: OfficeHolderDeparted, subject: office:ao, occurred: '2018?', data: {office: office:ao, bodies: [org:vale], holder: the second officer}}
            - {id: met, type: MeetingHeld, subject: meeting:m, occurred: '2019-09-26', data: {meeting: meeting:m, title: Governing bodies, bodies: [org:vale, org:moor], inCommon: true, place: Town hall}}
            - {id: called, type: MeetingCalled, subject: meeting:later, data: {meeting: meeting:later, title: Next, bodies: [org:vale], planned: '2019-10-01'}}
            - {id: rule, type: DecisionRuleSet, subject: rule:r, data: {rule: rule:r, title: two thirds must agree, method: weightedMajority, basis: written}}
            - {id: recommended, type: RecommendationIssued, subject: recommendation:a, occurred: '2019-09', data: {recommendation: recommendation:a, text: award it, number: R1, to: [org:vale], decision: decision:d}}
            - {id: proposed, type: LeadActionProposed, subject: decision:d, occurred: '2019-09-01', data: {decision: decision:d, title: The award, text: appoint the trust, to: [org:vale, org:moor], rules: [rule:r], meeting: meeting:m}}
            - {id: yes, type: PartyResponded, subject: decision:d, occurred: '2019-09-20', data: {decision: decision:d, party: org:vale, reply: agrees, means: inWriting}}
            - {id: aside, type: PartyResponded, subject: decision:d, occurred: '2019-09-21', data: {decision: decision:d, party: org:moor, reply: standsAside, means: inWriting, reason: an interest}}
            - {id: closed, type: ResponseWindowClosed, subject: decision:d, occurred: '2019-09-22', data: {decision: decision:d, outcome: carried, rules: [rule:r]}}
            - {id: resolved-vale, type: ResolutionPassed, subject: decision:d, occurred: '2019-09-26', by: {organisation: org:vale}, data: {decision: decision:d, text: the trust is appointed, meeting: meeting:m, vote: by consensus}}
            - {id: resolved-moor, type: ResolutionPassed, subject: decision:d, occurred: '2019-09-26', by: {organisation: org:moor}, data: {decision: decision:d, text: the trust is appointed, meeting: meeting:m}}
            - {id: secret, type: ResolutionPassed, subject: decision:d, by: {organisation: org:moor}, classification: OFFICIAL-SENSITIVE, data: {decision: decision:d, text: kept back}}
            - {id: paper, type: PaperTabled, subject: meeting:m, data: {meeting: meeting:m, paper: 'doc:p', title: Paper, before: [org:vale], purpose: decision}}
            """;

    private final Popolo all = Popolos.ofAll(new MemorySource(CaseLedger.told(VALE)), AsOf.NOW);

    @Test
    void a_body_bears_the_name_it_last_took_and_the_others_with_the_days_that_are_told() {
        Map<String, Object> vale = one(all.organizations(), "org:vale");
        assertThat(vale)
                .containsEntry("name", "Greater Vale CCG")
                .containsEntry("classification", "clinicalCommissioningGroup")
                .containsEntry("identifiers", List.of(Map.of("scheme", "GB-NHS", "identifier", "99Z")))
                .containsEntry(
                        "other_names",
                        List.of(
                                Map.of("name", "Vale CCG", "end_date", "2017-05-01"),
                                Map.of("name", "VCCG", "note", "abbreviation")));
        assertThat(urls(vale)).contains("urn:decision-ledger:entry:vale", "urn:decision-ledger:entry:renamed");
    }

    @Test
    void a_date_is_reduced_as_far_as_the_source_goes_and_dates_told_differently_are_no_date() {
        Map<String, Object> vale = one(all.organizations(), "org:vale");
        assertThat(vale).containsEntry("founding_date", "2013-04").doesNotContainKey("dissolution_date");
        assertThat(String.valueOf(extra(vale).get("dissolution_date_as_told")))
                .contains("ended-a", "2022-06-30", "ended-b", "2022~");
        assertThat(extra(one(all.memberships(), "left/org:vale")).get("end_date_as_told"))
                .asString()
                .contains("2018?");
    }

    @Test
    void bodies_of_one_name_stay_two_bodies() {
        assertThat(all.organizations().stream().map(o -> o.get("id")))
                .containsExactly("org:both", "org:fen", "org:moor", "org:vale");
    }

    @Test
    void an_office_is_a_post_at_each_body_and_a_departure_is_not_joined_to_an_appointment() {
        assertThat(all.posts().stream().map(p -> p.get("id")))
                .containsExactly("office:ao/org:moor", "office:ao/org:vale");
        assertThat(one(all.memberships(), "took/org:vale"))
                .containsEntry("post_id", "office:ao/org:vale")
                .containsEntry("organization_id", "org:vale")
                .containsEntry("label", "the second officer")
                .containsEntry("start_date", "2017")
                .doesNotContainKeys("person_id", "end_date");
        assertThat(all.document()).containsEntry("persons", List.of());
        assertThat(one(all.memberships(), "both/org:moor"))
                .containsEntry("member", Map.of("id", "org:moor", "name", "Moor CCG"))
                .containsEntry("organization_id", "org:both");
    }

    @Test
    void a_meeting_in_common_has_a_part_for_each_body_and_one_that_is_called_has_no_date() {
        assertThat(one(all.events(), "meeting:m"))
                .containsEntry("start_date", "2019-09-26")
                .containsEntry("location", "Town hall")
                .doesNotContainKey("organization_id");
        assertThat(one(all.events(), "meeting:m/org:moor"))
                .containsEntry("parent_id", "meeting:m")
                .containsEntry("organization_id", "org:moor");
        assertThat(one(all.events(), "meeting:later"))
                .containsEntry("status", "called; no entry says that it was held")
                .doesNotContainKey("start_date");
    }

    @Test
    void what_was_proposed_recommended_and_resolved_are_motions_apart_and_each_body_resolves_for_itself() {
        assertThat(all.motions().stream().map(m -> m.get("id") + " " + m.get("classification")))
                .containsExactlyInAnyOrder(
                        "recommended recommendation",
                        "proposed proposal",
                        "resolved-vale resolution",
                        "resolved-moor resolution");
        assertThat(one(all.motions(), "proposed"))
                .containsEntry("text", "appoint the trust")
                .containsEntry("date", "2019-09-01")
                .containsEntry("requirement", "two thirds must agree")
                .doesNotContainKeys("result", "organization_id");
        assertThat(one(all.motions(), "recommended"))
                .containsEntry("date", "2019-09")
                .containsEntry("identifier", "R1")
                .doesNotContainKey("result");
        assertThat(one(all.motions(), "resolved-moor"))
                .containsEntry("result", "pass")
                .containsEntry("organization_id", "org:moor")
                .doesNotContainKey("date");
        assertThat(extra(one(all.motions(), "resolved-moor")))
                .containsEntry("resolved", "2019-09-26")
                .containsEntry("event_id", "meeting:m/org:moor");
    }

    @Test
    void votes_are_told_body_by_body_as_recorded_and_none_is_made_up_for_a_resolution() {
        Map<String, Object> answers = one(all.voteEvents(), "decision:d/answers");
        assertThat(answers)
                .containsEntry("motion_id", "proposed")
                .containsEntry("result", "pass")
                .containsEntry("end_date", "2019-09-22")
                .containsEntry(
                        "counts",
                        List.of(Map.of("option", "recused", "value", 1), Map.of("option", "yes", "value", 1)));
        assertThat(list(answers.get("votes")).stream().map(v -> v.get("voter_id") + " " + v.get("option")))
                .containsExactly("org:vale yes", "org:moor recused");
        assertThat(extra(one(all.voteEvents(), "resolved-vale/vote"))).containsEntry("vote", "by consensus");
        assertThat(one(all.voteEvents(), "resolved-vale/vote")).doesNotContainKeys("counts", "votes");
        assertThat(all.voteEvents().stream().map(v -> v.get("id"))).doesNotContain("resolved-moor/vote");
    }

    @Test
    void a_party_with_two_answers_is_told_twice_and_nothing_is_counted() {
        Popolo twice = Popolos.ofAll(new MemorySource(CaseLedger.told(VALE + """
            - {id: again, type: PartyResponded, subject: decision:d, occurred: '2019-09-21', data: {decision: decision:d, party: org:vale, reply: rejects, means: atMeeting}}
            """)), AsOf.NOW);
        Map<String, Object> answers = one(twice.voteEvents(), "decision:d/answers");
        assertThat(list(answers.get("votes"))).hasSize(3);
        assertThat(answers).doesNotContainKey("counts");
        assertThat(String.valueOf(extra(answers).get("note"))).contains("more than one answer");
    }

    @Test
    void what_is_classified_or_has_no_term_is_left_out_with_the_reason() {
        assertThat(all.document().toString()).doesNotContain("kept back");
        assertThat(all.leftOut().stream().map(LeftOut::entry)).contains("secret", "paper");
        assertThat(all.leftOut()).allMatch(l -> !l.reason().isEmpty());
    }

    @Test
    void of_one_body_only_its_own_offices_and_decisions_are_told() {
        Popolo fen = Popolos.of(new MemorySource(CaseLedger.told(VALE)), new OrganisationId("org:fen"), AsOf.NOW);
        assertThat(fen.organizations().stream().map(o -> o.get("id"))).containsExactly("org:fen");
        assertThat(Stream.of(fen.posts(), fen.memberships(), fen.events(), fen.motions(), fen.voteEvents()))
                .allMatch(List::isEmpty);
        Popolo moor = Popolos.of(new MemorySource(CaseLedger.told(VALE)), new OrganisationId("org:moor"), AsOf.NOW);
        assertThat(moor.motions()).hasSize(4);
    }

    @Test
    void as_of_a_day_nothing_later_is_told() {
        Popolo then = Popolos.ofAll(new MemorySource(CaseLedger.told(VALE)), new AsOf(null, Edtf.parse("2019-09-10")));
        assertThat(then.motions().stream().map(m -> m.get("id"))).containsExactly("proposed");
        assertThat(then.voteEvents()).isEmpty();
        assertThat(then.leftOut().stream().map(LeftOut::entry)).contains("recommended");
    }

    @Test
    void every_name_that_is_referred_to_is_told_in_the_cases() {
        Popolo cases = Popolos.ofAll(new MemorySource(CaseLedger.everyCase()), AsOf.NOW);
        assertThat(cases.motions()).hasSizeGreaterThan(10);
        Set<Object> organizations = ids(cases.organizations());
        Set<Object> posts = ids(cases.posts());
        List<Map<String, Object>> referring = new ArrayList<>(cases.posts());
        referring.addAll(cases.memberships());
        referring.addAll(cases.events());
        referring.addAll(cases.motions());
        referring.addAll(cases.voteEvents());
        for (Map<String, Object> object : referring) {
            assertThat(organizations).contains(object.getOrDefault("organization_id", "org:sst-ccgs"));
            assertThat(posts)
                    .contains(object.getOrDefault("post_id", posts.iterator().next()));
            assertThat(urls(object)).as("sources of %s", object.get("id")).isNotEmpty();
        }
        Set<Object> motions = ids(cases.motions());
        assertThat(cases.voteEvents())
                .allMatch(v -> !v.containsKey("motion_id") || motions.contains(v.get("motion_id")));
    }

    private static Set<Object> ids(List<Map<String, Object>> objects) {
        Set<Object> ids = new HashSet<>();
        objects.forEach(o -> assertThat(ids.add(o.get("id")))
                .as("%s is there once", o.get("id"))
                .isTrue());
        return ids;
    }

    private static Map<String, Object> one(List<Map<String, Object>> objects, String id) {
        return objects.stream()
                .filter(o -> id.equals(o.get("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + objects));
    }

    private static List<String> urls(Map<String, Object> object) {
        return list(object.getOrDefault("sources", List.of())).stream()
                .map(s -> String.valueOf(s.get("url")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extra(Map<String, Object> object) {
        return (Map<String, Object>) object.get("extra");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
