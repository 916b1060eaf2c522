package org.decisionledger.projection.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.circulation.Circulation.Breach;
import org.decisionledger.projection.circulation.Circulation.Copy;
import org.decisionledger.projection.circulation.Circulation.Version;
import org.decisionledger.projection.timeline.Statement;
import org.junit.jupiter.api.Test;

/** The circulation of the external review of 2018, as document 000, section 3.7, tells it. */
class CirculationOfTheReviewOf2018Test {

    private static final MemorySource CASE = new MemorySource(CaseLedger.inOrder());
    private static final Circulation ALL = of(AsOf.NOW);

    @Test
    void theDraftWentToTheCommissionersTheProvidersTheCarersAndTheMedia() {
        assertThat(version(ALL, "doc:ntw-draft-2018-10").copies())
                .extracting(Copy::holder)
                .containsExactlyInAnyOrder(
                        "org:sst-ccgs", "org:midlands-psychology", "org:mpft", "org:carers", "org:media");
    }

    @Test
    void inNovember2018OnlyTheCommissionersHeldItForCertain() {
        Version draft = version(of(new AsOf(null, Edtf.parse("2018-11-30"))), "doc:ntw-draft-2018-10");

        assertThat(draft.copies().stream()
                        .filter(c ->
                                c.passing().stream().noneMatch(p -> p.words().contains("possibly later")))
                        .map(Copy::holder))
                .containsExactly("org:sst-ccgs");
    }

    @Test
    void theCarersCopyLackedTheAppendicesWasGivenInConfidenceMarkedFinalAndCalledBack() {
        Copy carers = copies(ALL, "doc:ntw-draft-2018-10").get("org:carers");

        assertThat(words(carers.completeness())).anyMatch(w -> w.startsWith("left out: appendices"));
        assertThat(words(carers.terms())).anyMatch(w -> w.contains("in confidence"));
        assertThat(words(carers.labels())).anyMatch(w -> w.startsWith("final"));
        assertThat(words(carers.recall())).anyMatch(w -> w.contains("unwilling to destroy it"));
    }

    @Test
    void noEntryTellsTheTermsOnWhichTheCommissionersHeldIt() {
        assertThat(words(
                        copies(ALL, "doc:ntw-draft-2018-10").get("org:sst-ccgs").terms()))
                .containsExactly("no entry tells of terms");
    }

    @Test
    void theReleaseToTheMediaAndTheMarkOfFinalDoNotFitWhatIsTold() {
        assertThat(ALL.breaches())
                .extracting(Breach::kind)
                .contains(
                        Breach.Kind.PASSED_ON_AGAINST_TERMS,
                        Breach.Kind.LEFT_OUT_WHAT_WAS_ASKED_FOR,
                        Breach.Kind.LABEL_AGAINST_STATE)
                .doesNotContain(Breach.Kind.PASSED_ON_AFTER_RECALL, Breach.Kind.PASSED_ON_BEFORE_THE_DATE);
        assertThat(ALL.breaches()).allSatisfy(b -> assertThat(b.why().entries()).isNotEmpty());
    }

    @Test
    void theLastStateOfTheDraftIsThatItWasSharedForComment() {
        assertThat(version(ALL, "doc:ntw-report").state().words()).startsWith("final");
        assertThat(version(of(new AsOf(null, Edtf.parse("2018-11-30"))), "doc:ntw-draft-2018-10")
                        .state()
                        .words())
                .startsWith("draft (first draft)");
    }

    private static Circulation of(AsOf asOf) {
        return Circulations.of(CASE, ThingId.parse("review:ntw-2018"), asOf);
    }

    private static Version version(Circulation circulation, String document) {
        return circulation.versions().stream()
                .filter(v -> v.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Copy> copies(Circulation circulation, String document) {
        return version(circulation, document).copies().stream().collect(Collectors.toMap(Copy::holder, c -> c));
    }

    private static List<String> words(List<Statement> statements) {
        return statements.stream().map(Statement::words).toList();
    }
}
