package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.conflict.Conflict.Passage;
import org.junit.jupiter.api.Test;

/** F37: conflicts of the five example cases that were read against the papers, passage by passage. */
class ConflictsOfTheCasesTest {

    private static final List<Conflict> ALL = Conflicts.of(new MemorySource(CaseLedger.everyCase()), AsOf.NOW);

    private static Conflict between(ConflictKind kind, String... entries) {
        return ALL.stream()
                .filter(c -> c.kind() == kind && entries(c).equals(new TreeSet<>(Set.of(entries))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " of " + List.of(entries) + " is not found"));
    }

    private static Set<String> entries(Conflict c) {
        return c.passages().stream().map(Passage::entry).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void F37_two_dates_of_one_complaint_cannot_both_be_true_and_both_places_are_cited() {
        Conflict monitor = between(
                ConflictKind.DATES_DIFFER, "sst-2015-01-monitor-complaint", "sst-2015-09-monitor-complaint-timeline");

        assertThat(monitor.hardness()).isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
        assertThat(monitor.state()).isEqualTo("found and noted");
        assertThat(monitor.why().getFirst()).contains("“January 2015”", "3.5", "“September 2015”", "2.7");
        between(ConflictKind.DATES_DIFFER, "sst-2016-03-complaint-timeline", "sst-2016-04-complaint");
        between(ConflictKind.DATES_DIFFER, "sst-2016-03-complaint-timeline", "sst-2016-04-complaint-3-2");
    }

    @Test
    void F37_three_years_and_a_term_of_four_cannot_both_be_true() {
        assertThat(between(ConflictKind.VALUES_DIFFER, "sst-2010-mp-award", "sst-2010-10-contract-s42")
                        .hardness())
                .isEqualTo(Hardness.CANNOT_BOTH_BE_TRUE);
    }

    @Test
    void F37_an_award_of_2014_told_as_one_of_2017_is_found_though_nobody_noted_it() {
        assertThat(between(ConflictKind.DATES_DIFFER, "sst-2014-cost-and-volume", "sst-award-2017-as-told")
                        .state())
                .isEqualTo("found");
    }

    @Test
    void F37_periods_of_which_one_reaches_further_do_not_fit_on_a_natural_reading() {
        assertThat(between(
                                ConflictKind.DATES_DIFFER,
                                "sst-2019-05-08-engagement-narrative",
                                "sst-2019-05-16-engagement-schedule")
                        .hardness())
                .isEqualTo(Hardness.ON_A_NATURAL_READING);
    }

    @Test
    void F37_a_body_complained_of_before_it_was_formed_and_a_short_form_for_two_are_found() {
        between(ConflictKind.BODY_OUTSIDE_ITS_TIME, "sst-2016-complaint-in-3-9", "sst-2018-06-mpft-2-7");
        between(
                ConflictKind.NAME_FOR_TWO_THINGS,
                "sst-register-org-midlands-psychology",
                "sst-register-org-parliament-members");
        between(ConflictKind.TWO_NAMES_FOR_ONE_THING, "sst-register-org-ses-seisdon-ccg");
        between(ConflictKind.TWO_NAMES_FOR_ONE_THING, "pet-register-org-cambridgeshire-county-council");
    }

    @Test
    void F37_what_two_parties_hold_of_an_offer_is_a_dispute_and_stays_out_of_the_list() {
        assertThat(ALL)
                .filteredOn(c -> c.found() && entries(c).contains("sst-mp-view-july-offer"))
                .isEmpty();
    }

    @Test
    void F37_steps_that_come_back_in_one_timetable_are_not_two_dates_of_one_step() {
        assertThat(ALL)
                .filteredOn(c -> c.found() && entries(c).contains("ess-programme-22"))
                .isEmpty();
    }

    @Test
    void F37_every_conflict_shows_its_passages_each_with_a_document_and_a_place() {
        assertThat(ALL).hasSizeGreaterThan(200).allSatisfy(c -> {
            assertThat(c.passages()).as(c.id()).isNotEmpty();
            assertThat(c.passages()).as(c.id()).allMatch(p -> !p.sources().isEmpty());
            assertThat(c.found() ? c.why() : c.notes()).as(c.id()).isNotEmpty();
        });
        assertThat(ALL).extracting(Conflict::id).doesNotHaveDuplicates().isSorted();
    }
}
