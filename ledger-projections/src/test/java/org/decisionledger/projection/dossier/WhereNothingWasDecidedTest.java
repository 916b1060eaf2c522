package org.decisionledger.projection.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.dossier.Dossier.OptionPut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F51: an option is not said to be refused before an entry shows that anything was chosen. */
class WhereNothingWasDecidedTest {

    private static final String OPTIONS = """
            - {id: o, type: OptionsTabled, subject: "decision:buy", data: {title: To buy, options: [{option: "option:a", label: A, text: Buy}, {option: "option:b", label: B, text: Wait}]}}
            """;

    private static Dossier why(String more) {
        return Dossiers.why(
                new MemorySource(CaseLedger.told(OPTIONS + more)), new DecisionId("decision:buy"), AsOf.NOW);
    }

    private static OptionPut option(Dossier dossier, String id) {
        return dossier.options().stream()
                .filter(o -> o.option().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereNoEntryShowsAChoiceNoOptionIsSaidNotToBeChosen() {
        assertThat(why("").options()).hasSize(2).allSatisfy(o -> {
            assertThat(o.undecided()).isTrue();
            assertThat(o.chosen()).isFalse();
            assertThat(o.fate().words()).isEqualTo("No entry shows a choice between the options.");
        });
    }

    @Test
    void whereADecisionIsToldAndNoBodyIsNamedThatIsSaid() {
        Dossier dossier = why("""
                - {id: s, type: ResolutionPassed, subject: "decision:buy", occurred: "2018-12", data: {text: To buy}}
                """);

        assertThat(dossier.summary().getFirst().words())
                .isEqualTo("In December 2018, it was decided; no entry names the body that did.");
    }

    @Test
    void whereOnlyTheRulesOutcomeIsOnRecordItIsToldAndCitedBesideThatNoBodyDecided() {
        Dossier dossier = why("""
                - {id: s, type: ResponseWindowClosed, subject: "decision:buy", occurred: "2018-12", data: {outcome: carried}}
                """);

        assertThat(dossier.summary()).hasSize(2);
        assertThat(dossier.summary().getFirst().words()).isEqualTo("No entry shows that any body decided this.");
        assertThat(dossier.summary().getLast().words()).contains("what the rules make of the answers: carried");
        assertThat(dossier.summary().getLast().entries()).containsExactly("s");
    }

    @Test
    void whereOneOptionWasChosenTheOtherWasNot() {
        Dossier dossier = why("""
                - {id: s, type: OptionSelected, subject: "decision:buy", data: {option: "option:a"}}
                """);

        assertThat(option(dossier, "option:a").chosen()).isTrue();
        assertThat(option(dossier, "option:a").undecided()).isFalse();
        assertThat(option(dossier, "option:b").undecided()).isFalse();
        assertThat(option(dossier, "option:b").fate().words()).startsWith("Not chosen.");
    }

    @Test
    void whereABodyResolvedOrAwardedSomethingAnOptionThatNoEntrySelectsIsNotChosen() {
        assertThat(option(why("""
                - {id: s, type: ResolutionPassed, subject: "decision:buy", data: {text: To wait}}
                """), "option:a").fate().words()).startsWith("Not chosen.");
        assertThat(option(why("""
                - {id: s, type: InterimAwardApproved, subject: "decision:buy", data: {provider: "org:x"}}
                """), "option:a").fate().words()).startsWith("Not chosen.");
    }

    @Test
    void anOptionThatAnEntryRejectsIsRefusedThoughNothingWasChosen() {
        Dossier dossier = why("""
                - {id: s, type: DecisionReported, subject: "decision:buy", data: {to: ["org:x"], content: B is out}, links: [{relation: rejects, to: "option:b"}]}
                """);

        assertThat(option(dossier, "option:b").undecided()).isFalse();
        assertThat(option(dossier, "option:b").fate().words()).startsWith("Refused: ");
        assertThat(option(dossier, "option:a").undecided()).isTrue();
    }

    @Test
    void inSuffolkNoChoiceIsShownAtGateway1() {
        assertThat(Dossiers.why(
                                new MemorySource(CaseLedger.everyCase()),
                                new DecisionId("decision:suf-gateway-1"),
                                AsOf.NOW)
                        .options())
                .hasSize(2)
                .allMatch(OptionPut::undecided);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-09-05 | On 5 September 2016, 1 body decided",
                "2016-09 | In September 2016, 1 body decided",
                "2016 | In 2016, 1 body decided",
                "2016-07/2016-08-30 | Some time in this span: July 2016 to 30 August 2016, 1 body decided"
            })
    void theDateOfADecisionReadsAsFarAsItIsKnown(String occurred, String words) {
        assertThat(why("- {id: s, type: ResolutionPassed, subject: \"decision:buy\", occurred: \"" + occurred
                                + "\", by: {organisation: \"org:x\"}, data: {text: To wait}}")
                        .summary()
                        .getFirst()
                        .words())
                .startsWith(words);
    }
}
