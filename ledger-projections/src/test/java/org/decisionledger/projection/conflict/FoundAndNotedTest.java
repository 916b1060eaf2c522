package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.conflict.Conflict.Cited;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** F37: what a rule finds and what a recorder noted of the same entries is one conflict, and an answer never hides it. */
class FoundAndNotedTest {

    private static final String TWO_ENDS =
            FoundIn.passage("a", "attribute: end date, value: \"2019\", date: \"2019\"") + """
            - {id: b, type: PassageStated, subject: "doc:report",
               data: {says: [{of: "contract:vale", attribute: end date, value: "2020", date: "2020"}]},
               sources: [{document: "doc:report", locator: "4.2", quote: "until 2020"}],
               links: [{relation: conflictsWith, to: a, note: "2019 there, 2020 here"}]}
            """;

    private static String answer(String id, String how, String links) {
        return """
                - {id: %s, type: ConflictAnswered, subject: "flag:%s", by: {organisation: "org:ccg"},
                   data: {how: %s, reason: "the contract was extended", about: ["contract:vale"]}, links: [%s]}
                """.formatted(id, id, how, links);
    }

    private static String judged(String id, String how, String links) {
        return answer(id, how, links).replace("ConflictAnswered", "ConflictJudged");
    }

    private static final String BOTH = "{relation: bearsOn, to: a}, {relation: bearsOn, to: b}";

    @Test
    void F37_found_and_noted_of_the_same_entries_is_one_conflict() {
        Conflict only = only(TWO_ENDS);

        assertThat(only.state()).isEqualTo("found and noted");
        assertThat(only.kind()).isEqualTo(ConflictKind.DATES_DIFFER);
        assertThat(only.notes()).containsExactly(new Conflict.Note("b", "a", "2019 there, 2020 here"));
    }

    @Test
    void F37_both_passages_are_shown_with_document_place_and_words() {
        assertThat(only(TWO_ENDS).passages())
                .extracting(Conflict.Passage::entry)
                .containsExactly("a", "b");
        assertThat(only(TWO_ENDS).passages().getLast().sources())
                .containsExactly(new Cited("doc:report", "doc:report", "4.2", "until 2020"));
    }

    @Test
    void F37_what_only_a_recorder_noted_stays_with_its_note_and_is_not_judged() {
        Conflict only =
                only(TWO_ENDS.replace("date: \"2020\"", "date: \"2019\"").replace("value: \"2020\"", "value: x"));

        assertThat(only.state()).isEqualTo("noted");
        assertThat(only.kind()).isEqualTo(ConflictKind.NOTED_BY_THE_RECORDER);
        assertThat(only.hardness()).isEqualTo(Hardness.NOT_JUDGED);
        assertThat(only.why()).isEmpty();
    }

    @Test
    void F37_what_a_recorder_noted_is_as_hard_as_somebody_judged_it_last() {
        String noted = TWO_ENDS.replace("date: \"2020\"", "date: \"2019\"").replace("value: \"2020\"", "value: x");

        Conflict only = only(noted
                + judged("first", "cannotBothBeTrue", BOTH)
                + judged("second", "bothCanBeTrue", BOTH)
                + judged("of-one", "wordingOnly", "{relation: bearsOn, to: a}"));

        assertThat(only.hardness()).isEqualTo(Hardness.BOTH_CAN_BE_TRUE);
        assertThat(only.state()).isEqualTo("noted");
        assertThat(only.judgements())
                .extracting(Conflict.Judged::hardness, Conflict.Judged::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cannot both be true", "org:ccg"),
                        org.assertj.core.groups.Tuple.tuple("can both be true", "org:ccg"));
    }

    @Test
    void F37_a_judgement_stands_beside_the_hardness_of_the_rule() {
        Conflict only = only(TWO_ENDS + judged("third", "wordingOnly", BOTH));

        assertThat(only.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
        assertThat(only.judgements()).extracting(Conflict.Judged::hardness).containsExactly("differ in wording only");
    }

    @Test
    void F37_an_answer_linked_with_both_entries_is_shown_and_takes_nothing_away() {
        Conflict answered = only(TWO_ENDS + answer("first", "explained", BOTH) + answer("second", "accepted", BOTH));

        assertThat(answered.state()).isEqualTo("accepted");
        assertThat(answered.answers())
                .extracting(Conflict.Answered::how, Conflict.Answered::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("explained", "the contract was extended"),
                        org.assertj.core.groups.Tuple.tuple("accepted", "the contract was extended"));
        assertThat(answered.passages()).hasSize(2);
        assertThat(only(TWO_ENDS + answer("half", "explained", "{relation: bearsOn, to: a}"))
                        .answers())
                .isEmpty();
    }

    private static final String PASSAGES_OF_TWO_EVENTS = """
            - {id: x, type: OfferMade, subject: "offer:o", data: {title: O, to: ["org:ccg"]}}
            - {id: y, type: OfferDeclined, subject: "offer:o", data: {},
               links: [{relation: conflictsWith, to: x, note: "open until 2019 there, until 2020 here"}]}
            """
            + FoundIn.passage("a", "attribute: end date, value: \"2019\", date: \"2019\"")
                    .replace(
                            "type: PassageStated,",
                            "type: PassageStated, links: [{relation: describesTheSameAs, to: x}],")
            + FoundIn.passage("b", "attribute: end date, value: \"2020\", date: \"2020\"")
                    .replace(
                            "type: PassageStated,",
                            "type: PassageStated, links: [{relation: describesTheSameAs, to: y}],");

    @Test
    void F37_what_is_noted_of_two_entries_and_found_of_passages_kept_of_them_is_one_conflict() {
        Conflict only = only(PASSAGES_OF_TWO_EVENTS);

        assertThat(only.state()).isEqualTo("found and noted");
        assertThat(only.passages()).extracting(Conflict.Passage::entry).containsExactly("a", "b");
        assertThat(only.notes()).containsExactly(new Conflict.Note("y", "x", "open until 2019 there, until 2020 here"));
    }

    @Test
    void F37_a_judgement_and_an_answer_of_the_entries_noted_stay_with_what_is_found_of_their_passages() {
        String them = BOTH.replace("to: a", "to: x").replace("to: b", "to: y");

        Conflict only = only(
                PASSAGES_OF_TWO_EVENTS + judged("first", "bothCanBeTrue", them) + answer("second", "accepted", them));

        assertThat(only.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
        assertThat(only.judgements()).extracting(Conflict.Judged::entry).containsExactly("first");
        assertThat(only.state()).isEqualTo("accepted");
    }

    @Test
    void F37_a_passage_that_does_not_say_of_which_entry_it_was_kept_takes_no_note_with_it() {
        List<Conflict> both =
                FoundIn.conflicts(PASSAGES_OF_TWO_EVENTS.replace("describesTheSameAs, to: y", "follows, to: y"));

        assertThat(both).extracting(Conflict::state).containsExactlyInAnyOrder("found", "noted");
    }

    @Test
    void F37_entries_that_describe_the_same_but_are_no_passages_keep_their_conflicts_apart() {
        String events = """
                - {id: x, type: ContractExpired, subject: "contract:vale", occurred: "2019", data: {natural: true}}
                - {id: y, type: ContractExpired, subject: "contract:vale", occurred: "2020", data: {natural: true},
                   links: [{relation: describesTheSameAs, to: z}]}
                - {id: z, type: ContractStarted, subject: "contract:vale", occurred: "2015", data: {},
                   links: [{relation: conflictsWith, to: x, note: "another contract"}]}
                """;

        assertThat(FoundIn.conflicts(events))
                .filteredOn(c -> c.state().equals("noted"))
                .hasSize(1);
    }

    @Test
    void F37_a_note_of_two_among_several_entries_that_a_rule_brings_together_belongs_to_what_it_found() {
        String paper = """
                - {id: doc, type: DocumentRegistered, subject: "doc:paper", data: {title: P, kind: paper, dated: "2019-01-10"}, sources: [{document: "doc:paper", locator: header}]}
                - {id: one, type: MeetingHeld, subject: "meeting:m", occurred: "2019-05-02", data: {title: M, bodies: ["org:ccg"]}, sources: [{document: "doc:paper", locator: "1"}]}
                - {id: two, type: MeetingHeld, subject: "meeting:n", occurred: "2019-06-02", data: {title: N, bodies: ["org:ccg"]}, sources: [{document: "doc:paper", locator: "2"}],
                   links: [{relation: conflictsWith, to: %s, note: "later than the paper"}]}
                """;

        assertThat(FoundIn.conflicts(paper.formatted("doc")))
                .extracting(Conflict::state)
                .containsExactly("found and noted");
        assertThat(FoundIn.conflicts(paper.formatted("three") + """
                - {id: three, type: MeetingHeld, subject: "meeting:k", data: {title: K, bodies: ["org:ccg"]}, sources: [{document: "doc:paper", locator: "3"}]}
                """))
                .extracting(Conflict::state)
                .containsExactlyInAnyOrder("found", "noted");
    }

    @Test
    void F37_the_identifier_stays_when_other_entries_are_added() {
        String more = FoundIn.passage("c", "attribute: value, value: \"3\", number: \"3\", unit: GBP");

        assertThat(only(TWO_ENDS + more).id()).isEqualTo(only(TWO_ENDS).id()).startsWith("dates-differ-");
    }

    @Test
    void F37_two_attributes_of_the_same_entries_are_one_conflict_with_two_sentences() {
        String said = """
                - {id: %s, type: PassageStated, subject: "doc:report", data: {says: [
                    {of: "contract:vale", attribute: start date, value: "%d", date: "%d"},
                    {of: "contract:vale", attribute: end date, value: "%d", date: "%d"}]}}
                """;

        assertThat(only(said.formatted("a", 2014, 2014, 2019, 2019) + said.formatted("b", 2015, 2015, 2020, 2020))
                        .why())
                .hasSize(2);
    }

    @Test
    void F37_the_register_lists_found_and_noted_with_both_sources() {
        MemorySource source = new MemorySource(CaseLedger.told(TWO_ENDS));

        List<RegisterRow> rows =
                Registers.of(source, RegisterKind.CONFLICTS, AsOf.NOW, null, 10).rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().details())
                .containsEntry("hardness", "cannot both be true")
                .containsEntry("kind", "two dates for one thing")
                .containsEntry("source 1", "doc:report, 1")
                .containsEntry("source 2", "doc:report, 4.2, “until 2020”")
                .containsEntry("noted", "2019 there, 2020 here [b]");
        assertThat(rows.getFirst().entries()).containsExactly("a", "b");
    }

    @Test
    void F37_pages_of_a_narrowed_register_go_on_where_the_last_ended() {
        String three = TWO_ENDS + FoundIn.passage("c", "attribute: end date, value: \"2021\", date: \"2021\"");
        MemorySource source = new MemorySource(CaseLedger.told(three));
        Wanted hard = new Wanted(ConflictKind.DATES_DIFFER, Hardness.CANNOT_BOTH_BE_TRUE);

        List<Conflict> first = Conflicts.page(source, AsOf.NOW, hard, null, 2);
        List<Conflict> rest =
                Conflicts.page(source, AsOf.NOW, hard, first.getLast().id(), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(Conflicts.page(source, AsOf.NOW, new Wanted(null, Hardness.WORDING_ONLY), null, 2))
                .isEmpty();
    }

    @Test
    void F37_a_found_conflict_is_marked_on_the_timeline_of_what_it_is_about() {
        String unlinked = TWO_ENDS.replace(
                "links: [{relation: conflictsWith, to: a, note: \"2019 there, 2020 here\"}]", "links: []");

        assertThat(Timeline.of(new MemorySource(CaseLedger.told(unlinked)), new ContractId("contract:vale"), AsOf.NOW)
                        .rows())
                .hasSize(2)
                .allMatch(r -> r.has(Mark.CONFLICTS));
    }

    @Test
    void F37_as_of_a_day_before_the_second_passage_was_recorded_there_is_no_conflict() {
        var ledger = CaseLedger.told(TWO_ENDS);

        assertThat(Conflicts.of(new MemorySource(ledger), new AsOf(CaseLedger.recordedAt(1), null)))
                .isEmpty();
        assertThat(Conflicts.of(new MemorySource(ledger), new AsOf(CaseLedger.recordedAt(2), null)))
                .hasSize(1);
    }

    private static Conflict only(String yaml) {
        List<Conflict> all = FoundIn.conflicts(yaml);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
