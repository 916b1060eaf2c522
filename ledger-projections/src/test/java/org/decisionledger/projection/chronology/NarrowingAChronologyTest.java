package org.decisionledger.projection.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.chronology.DateQuestion.Operator;
import org.decisionledger.projection.chronology.Sifted.Count;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chronology narrowed by what its entries name, when they happened and when they were recorded. */
class NarrowingAChronologyTest {

    private static final ProcurementId INTERIM = new ProcurementId("procurement:sst-asd-interim");
    private static final MemorySource CASE = new MemorySource(CaseLedger.inOrder());

    private final Chronology chronology = Chronologies.of(CASE, INTERIM, AsOf.NOW);

    @Test
    void holds_the_entries_of_the_timeline_in_its_order() {
        Timeline timeline = Timeline.of(CASE, INTERIM, AsOf.NOW);

        assertThat(chronology.entries().stream().map(e -> e.row().entry()))
                .containsExactlyElementsOf(
                        timeline.rows().stream().map(r -> r.entry()).toList());
        assertThat(chronology.missing()).isEqualTo(timeline.missing());
    }

    @Test
    void a_count_says_what_choosing_the_value_would_show() {
        Sifted all = Sieve.OPEN.sift(chronology);

        for (Facet facet : Facet.values()) {
            for (Count count : all.of(facet)) {
                Sifted chosen = narrowed(Map.of(facet, count.value())).sift(chronology);
                assertThat(chosen.hits()).as("%s %s", facet, count.words()).hasSize(count.number());
            }
        }
    }

    @Test
    void a_count_is_taken_over_what_passes_every_other_filter() {
        Sieve lane = narrowed(Map.of(Facet.LANE, Lane.DECISIONS.written()));

        for (Count count : lane.sift(chronology).of(Facet.BODY)) {
            Sieve both = narrowed(Map.of(Facet.LANE, Lane.DECISIONS.written(), Facet.BODY, count.value()));
            assertThat(both.sift(chronology).hits()).hasSize(count.number());
        }
        assertThat(lane.sift(chronology).of(Facet.LANE))
                .isEqualTo(Sieve.OPEN.sift(chronology).of(Facet.LANE));
    }

    @ParameterizedTest
    @CsvSource({
        "ON, 2019-07-22, 2019-07-22, YES",
        "ON, 2019-07, 2019-07-22, YES",
        "ON, 2019-07-22, 2019-07, POSSIBLY",
        "ON, 2019-08, 2019-07, NO",
        "BEFORE, 2019-08, 2019-07-31, YES",
        "BEFORE, 2019-08, 2019, POSSIBLY",
        "BEFORE, 2019-08, 2019-08-01, NO",
        "AFTER, 2019-07-22, 2019-07-23, YES",
        "AFTER, 2019-07-22, 2019-07, POSSIBLY",
        "AFTER, 2019-07-22, 2019-07-22, NO",
        "CIRCA, 2019-07, 2019-07-22, YES",
        "CIRCA, 2019-07, 2019-08-15, POSSIBLY",
        "CIRCA, 2019-07~, 2019-08-15, POSSIBLY",
        "CIRCA, 2019-07, 2019-12-15, NO",
        "CIRCA, 2019-07, ../2019-08-10, POSSIBLY",
        "UNDATED, 2019, 2019-07-22, NO"
    })
    void a_date_is_asked_about_in_words(Operator operator, String window, String occurred, Answer expected) {
        assertThat(new DateQuestion(operator, Edtf.parse(window)).fits(Edtf.parse(occurred)))
                .isEqualTo(expected);
    }

    @Test
    void between_two_dates_includes_both() {
        DateQuestion summer = DateQuestion.between(Edtf.parse("2019-06"), Edtf.parse("2019-08"));

        assertThat(summer.fits(Edtf.parse("2019-06-01"))).isEqualTo(Answer.YES);
        assertThat(summer.fits(Edtf.parse("2019-08-31"))).isEqualTo(Answer.YES);
        assertThat(summer.fits(Edtf.parse("2019-09-01"))).isEqualTo(Answer.NO);
        assertThatThrownBy(() -> DateQuestion.between(Edtf.parse("2019-08"), Edtf.parse("2019-06")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_has_no_date_fits_only_the_question_for_it() {
        assertThat(DateQuestion.UNDATED.fits(null)).isEqualTo(Answer.YES);
        assertThat(new DateQuestion(Operator.ON, Edtf.parse("2019")).fits(null)).isEqualTo(Answer.NO);

        Sifted undated = new Sieve(Map.of(), false, DateQuestion.UNDATED, null, null).sift(chronology);
        assertThat(undated.hits()).isNotEmpty().allMatch(h -> h.entry().occurred() == null);
        assertThat(undated.undated()).isEqualTo(undated.hits().size());
    }

    @Test
    void what_its_date_does_not_decide_is_marked() {
        Sieve day = new Sieve(Map.of(), false, new DateQuestion(Operator.ON, Edtf.parse("2019-07-22")), null, null);

        assertThat(day.sift(chronology).hits()).anyMatch(h -> !h.possibly()).anyMatch(Sifted.Hit::possibly);
    }

    @Test
    void the_days_of_recording_are_both_included() {
        LocalDate recorded = LocalDate.parse("2024-01-01");

        assertThat(recordedBetween(recorded, recorded.plusDays(1)).hits())
                .hasSize(chronology.entries().size());
        assertThat(recordedBetween(recorded, recorded).hits().size()
                        + recordedBetween(recorded.plusDays(1), null).hits().size())
                .isEqualTo(chronology.entries().size());
        assertThat(recordedBetween(null, recorded.minusDays(1)).hits()).isEmpty();
        assertThat(chronology.recordedOn()).containsExactly("2024-01-01", "2024-01-02");
    }

    @Test
    void an_entry_recorded_more_than_a_month_after_it_happened_is_added_late() {
        ChronologyEntry offer = entry("sst-2019-07-22-mp-offer");

        assertThat(offer.late()).isTrue();
        assertThat(offer.lateness().words()).isEqualTo("4 years 5 months");
        assertThat(Lateness.of(Edtf.parse("2023-12-20"), CaseLedger.BEGINNING))
                .isEqualTo(new Lateness(12, "12 days"))
                .matches(l -> !l.late());
        assertThat(Lateness.of(Edtf.parse("2023-11"), CaseLedger.BEGINNING).words())
                .isEqualTo("at least 1 month 2 days");
        assertThat(Lateness.of(Edtf.parse("2024-01-01"), CaseLedger.BEGINNING)).isNull();
        assertThat(Lateness.of(Edtf.parse("2019-04-01/.."), CaseLedger.BEGINNING))
                .isNull();
        assertThat(Lateness.of(null, CaseLedger.BEGINNING)).isNull();
    }

    @Test
    void a_body_is_shown_as_it_was_then_and_as_what_became_of_it() {
        Chronology merged = Chronologies.of(CASE, new OrganisationId("org:sssft"), AsOf.NOW);

        assertThat(merged.entries())
                .anySatisfy(e -> assertThat(e.body())
                        .isNotNull()
                        .satisfies(body -> assertThat(body.id()).isEqualTo("org:sssft"))
                        .satisfies(
                                body -> assertThat(body.now()).extracting("id").contains("org:mpft")));
    }

    @Test
    void a_body_can_stand_for_the_bodies_it_follows() {
        Chronology wide = Chronologies.withPredecessors(CASE, new OrganisationId("org:mpft"), AsOf.NOW);
        Sieve alone = new Sieve(Map.of(Facet.BODY, "org:mpft"), false, null, null, null);
        Sieve with = new Sieve(Map.of(Facet.BODY, "org:mpft"), true, null, null, null);

        assertThat(wide.predecessors().get("org:mpft")).contains("org:sssft");
        assertThat(wide.entries()).anyMatch(e -> e.row().has(Mark.AS_PREDECESSOR));
        assertThat(with.sift(wide).hits())
                .hasSizeGreaterThan(alone.sift(wide).hits().size());
    }

    @Test
    void bars_count_each_dated_entry_once() {
        long dated = chronology.entries().stream()
                .filter(e -> !e.sortDate().isEmpty())
                .count();

        for (Density.Unit unit : Density.Unit.values()) {
            Density density = Density.of(chronology.entries(), unit);
            assertThat(density.bars().stream().mapToInt(Density.Bar::number).sum())
                    .isEqualTo((int) dated);
            assertThat(density.most())
                    .isEqualTo(density.bars().stream()
                            .mapToInt(Density.Bar::number)
                            .max()
                            .orElseThrow());
        }
        assertThat(Density.of(chronology.entries(), null).unit()).isEqualTo(Density.Unit.YEAR);
        assertThat(Density.of(List.of(), null).bars()).isEmpty();
    }

    @Test
    void years_without_an_entry_have_a_bar_of_no_height() {
        Density years = Density.of(chronology.entries(), Density.Unit.YEAR);

        int first = Integer.parseInt(years.bars().getFirst().date());
        assertThat(years.bars().getLast().date())
                .isEqualTo(String.valueOf(first + years.bars().size() - 1));
    }

    @Test
    void meetings_papers_and_handovers_are_days_to_look_back_from() {
        assertThat(chronology.points())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));

        AsOf then = new AsOf(null, Edtf.parse("2019-08-29"));
        assertThat(Chronologies.of(CASE, INTERIM, then).points())
                .allMatch(p -> p.date().compareTo("2019-08-29") <= 0);
    }

    @Test
    void issues_are_the_questions_and_complaints_an_entry_is_held_against() {
        Chronology all = Chronologies.of(CASE, new OrganisationId("org:midlands-psychology"), AsOf.NOW);
        Sifted sifted = Sieve.OPEN.sift(all);

        assertThat(sifted.of(Facet.ISSUE)).isNotEmpty();
        assertThat(narrowed(Map.of(Facet.ONLY, Only.UNASSIGNED.written()))
                        .sift(all)
                        .hits())
                .isNotEmpty()
                .allMatch(h -> h.entry().values().get(Facet.ISSUE).isEmpty());
        assertThat(narrowed(Map.of(Facet.ONLY, Only.UNEVALUATED.written()))
                        .sift(all)
                        .hits())
                .isNotEmpty();
    }

    @Test
    void codes_in_addresses_name_their_values() {
        assertThat(Lane.named("organisation-change")).contains(Lane.ORGANISATION_CHANGE);
        assertThat(Lane.named("road")).isEmpty();
        assertThat(Only.named("gaps")).contains(Only.GAPS);
        assertThat(Operator.named("before")).contains(Operator.BEFORE);
        assertThat(narrowed(Map.of(Facet.ONLY, "gaps")).isOpen()).isFalse();
        assertThat(Sieve.OPEN.isOpen()).isTrue();
    }

    private ChronologyEntry entry(String name) {
        return chronology.entries().stream()
                .filter(e -> e.row().entry().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Sifted recordedBetween(LocalDate from, LocalDate to) {
        return new Sieve(Map.of(), false, null, from, to).sift(chronology);
    }

    private static Sieve narrowed(Map<Facet, String> chosen) {
        return new Sieve(chosen, false, null, null, null);
    }
}
