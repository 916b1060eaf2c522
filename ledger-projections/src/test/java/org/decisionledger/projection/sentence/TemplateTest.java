package org.decisionledger.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.decisionledger.core.entry.Actor;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.organisation.BodyRole;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.procurement.PlannedStep;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementTimetableSet;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final ProcurementId MATTER = new ProcurementId("procurement:p");
    private static final Actor NAMED = Actor.of("org:a");

    @Test
    void aFieldIsSaidInItsPlace() {
        assertThat(render("on {on}, by {by}, under {subject}", advice(null, null)))
                .isEqualTo("on Leases, by A, under MATTER");
    }

    @Test
    void theFirstOfSeveralFieldsThatHasAValueIsSaid() {
        assertThat(render("{advice|on}", advice(null, null))).isEqualTo("Leases");
        assertThat(render("{advice|on}", advice("Wait", null))).isEqualTo("Wait");
    }

    @Test
    void aSegmentIsLeftOutWhenAValueInsideIsMissing() {
        assertThat(render("on {on}[, with {advice}[ at {cost}]][, of {options}].", advice("Wait", null)))
                .isEqualTo("on Leases, with Wait.");
        assertThat(render("on {on}[, with {advice}[ at {cost}]].", advice(null, null)))
                .isEqualTo("on Leases.");
    }

    @Test
    void aMissingValueOutsideASegmentIsSaidToBeMissing() {
        assertThat(render("with {advice}", advice(null, null))).isEqualTo("with not given");
    }

    @Test
    void aYesOrNoChoosesItsWordsAndIsDroppedWhenNotGiven() {
        String line = "advice[, {refused?refused|given}]";
        assertThat(render(line, advice(null, true))).isEqualTo("advice, refused");
        assertThat(render(line, advice(null, false))).isEqualTo("advice, given");
        assertThat(render(line, advice(null, null))).isEqualTo("advice");
        assertThat(render("{refused?refused||perhaps} advice", advice(null, null)))
                .isEqualTo("perhaps advice");
        assertThat(render("advice{refused? refused|}", advice(null, false))).isEqualTo("advice");
    }

    @Test
    void aValueThatIsThereChoosesTheFirstWords() {
        assertThat(render("{advice?said {advice}|silent}", advice("Wait", null)))
                .isEqualTo("said Wait");
        assertThat(render("{advice?said {advice}|silent}", advice(null, null))).isEqualTo("silent");
    }

    @Test
    void anActorWhoIsNotNamedIsSaidInTheWordsOfTheSource() {
        Actor unnamed = new Actor(null, null, null, null, "an interviewee");
        String line = "{by?{by} asked|It was asked ({by})}, {by.agent}";
        assertThat(render(line, advice(null, null), NAMED)).isEqualTo("A asked, by A");
        assertThat(render(line, advice(null, null), unnamed))
                .isEqualTo("It was asked (an interviewee), (by whom: an interviewee)");
    }

    @Test
    void theOtherActorIsSaidOnlyWhereTheFactDoesNotNameIt() {
        var merged = new OrganisationsMerged(
                new OrganisationId("org:c"), List.of(new OrganisationId("org:a"), new OrganisationId("org:b")), null);
        String line = "{predecessors} joined[; acting: {by.other}]";
        assertThat(render(line, merged, NAMED)).isEqualTo("A and B joined");
        assertThat(render(line, merged, new Actor(new OrganisationId("org:d"), null, BodyRole.APPROVER, null, null)))
                .isEqualTo("A and B joined; acting: D (as approver)");
        assertThat(render(
                        line,
                        merged,
                        new Actor(new OrganisationId("org:a"), null, null, null, "who signed is not said")))
                .isEqualTo("A and B joined; acting: who signed is not said");
    }

    @Test
    void recordsOfAListEachHaveTheirOwnPlaces() {
        var plan = new ProcurementTimetableSet(
                MATTER,
                List.of(
                        new PlannedStep("tender", Edtf.parse("2019-06"), null, null),
                        new PlannedStep("award", null, null, null)),
                null);
        assertThat(render("{steps: {step}[, planned {planned}]}", plan)).isEqualTo("tender, planned June 2019; award");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{on", "[{on}", "{on}]", "}", "{}", "{on?yes}", "{on ?yes|no}"})
    void aSlipIsToldWithItsPlace(String line) {
        assertThatThrownBy(() -> Template.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character");
    }

    private static AdviceObtained advice(@Nullable String advice, @Nullable Boolean refused) {
        return new AdviceObtained(
                MATTER, new OrganisationId("org:adviser"), "Leases", advice, refused, List.of(), null);
    }

    private static String render(String line, LedgerFact fact) {
        return render(line, fact, NAMED);
    }

    private static String render(String line, LedgerFact fact, Actor by) {
        Names names = thing -> thing.slug().toUpperCase(Locale.ROOT);
        return Template.parse(line).render(new Scope(AnyFact.entry(fact, by, null), "none", new Wording(names), null));
    }
}
