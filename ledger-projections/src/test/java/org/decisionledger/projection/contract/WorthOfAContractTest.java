package org.decisionledger.projection.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.contract.Worth.VariationTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F26: the value on any date; the sum of variations reconciles to the penny, or it is said why it cannot. */
class WorthOfAContractTest {

    private static final String AWARD = value("ContractAwarded", "award", "2014-08-01", "1000000.00", "whole contract");

    private static String value(String type, String id, String day, String sum, String basis) {
        return "- {id: %s, type: %s, subject: \"contract:c\"%s, data: {%svalue: {value: \"%s\", currency: GBP}%s}}\n"
                .formatted(
                        id,
                        type,
                        day.isEmpty() ? "" : ", occurred: \"" + day + "\"",
                        type.equals("ContractAwarded") ? "providers: [\"org:care\"], " : "",
                        sum,
                        basis.isEmpty() ? "" : ", basis: " + basis);
    }

    private static String varied(String id, String day, String sum, String more) {
        return "- {id: %s, type: ContractVaried, subject: \"contract:c\"%s, data: {what: hours, amount: {value: \"%s\", currency: GBP}%s}}\n"
                .formatted(id, day.isEmpty() ? "" : ", occurred: \"" + day + "\"", sum, more);
    }

    private static String onBasis(String id, String day, String sum) {
        return varied(id, day, sum, ", newBasis: whole contract");
    }

    private static Worth on(String entries, String date) {
        return AContract.on(entries, date).worth();
    }

    private static List<String> words(Worth worth) {
        return worth.statements().stream().map(s -> s.words()).toList();
    }

    @Test
    void f26TheValueOnADateIsTheValueAwardedWithTheVariationsUpToThatDay() {
        String entries =
                AWARD + onBasis("more", "2015-01-01", "136000.10") + onBasis("less", "2016-01-01", "-36000.11");

        assertThat(on(entries, "2014-12-31").then())
                .extracting(t -> t.value().value())
                .containsExactly("1000000.00");
        assertThat(on(entries, "2015-12-31").then())
                .extracting(t -> t.value().value())
                .containsExactly("1136000.10");
        assertThat(on(entries, "2016-12-31").then())
                .extracting(t -> t.value().value())
                .containsExactly("1099999.99");
    }

    @ParameterizedTest
    @CsvSource({
        "1099999.99, reconciles to the penny",
        "1100000.00, does not reconcile: the difference is £0.01",
        "1099999.98, does not reconcile: the difference is £0.01"
    })
    void f26TheSumOfVariationsIsHeldAgainstAValueStatedLaterToThePenny(String stated, String expected) {
        Worth worth = on(
                AWARD
                        + onBasis("more", "2015-01-01", "136000.10")
                        + onBasis("less", "2016-01-01", "-36000.11")
                        + onBasis("afterwards", "2018-01-01", "5.00")
                        + value("ContractTermStated", "paper", "2017-01-01", stated, "whole contract"),
                null);

        assertThat(words(worth)).singleElement().asString().contains(expected);
    }

    @Test
    void variationsThatTheDatesDoNotPutBeforeAStatedValueCannotBeReconciledWithIt() {
        Worth worth = on(
                AWARD
                        + onBasis("undated", "", "5.00")
                        + value("ContractTermStated", "paper", "2017-01-01", "1000005.00", "whole contract"),
                null);

        assertThat(words(worth))
                .containsExactly("The variations cannot be reconciled with the value of £1,000,005, because the dates "
                        + "do not show which variations had been made when it was stated.");
    }

    @Test
    void aVariationThatNoDatePlacesIsGivenAsASecondSum() {
        Worth worth = on(AWARD + onBasis("undated", "", "5.00"), "2016");

        assertThat(worth.then())
                .extracting(t -> t.value().value(), t -> t.withPossible().value())
                .containsExactly(tuple("1000000.00", "1000005.00"));
        assertThat(worth.sums())
                .extracting(s -> s.sum().value(), s -> s.withPossible().value())
                .containsExactly(tuple("0", "5.00"));
    }

    @Test
    void withoutAValueToBeginWithTheVariationsAreSummedAndCannotBeReconciled() {
        Worth worth = on(varied("a", "2015", "0.10", "") + varied("b", "2015", "0.20", ""), null);

        assertThat(worth.then()).isEmpty();
        assertThat(worth.sums()).extracting(s -> s.sum().value()).containsExactly("0.30");
        assertThat(words(worth))
                .singleElement()
                .asString()
                .contains("because no entry states what the contract was worth");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ', newBasis: per year', its basis is not stated and that of a variation is",
        "per year, '', 'its basis is stated as \"per year\" and a variation states none'",
        "per year, ', newBasis: block', 'its basis is stated as \"per year\" and a variation is on another'"
    })
    void sumsNeverCrossABasis(String basis, String variation, String because) {
        Worth worth = on(
                value("ContractAwarded", "award", "2014", "10.00", basis) + varied("more", "2015", "1.00", variation),
                null);

        assertThat(worth.then()).isEmpty();
        assertThat(words(worth)).singleElement().asString().contains("cannot be reconciled", because);
    }

    @Test
    void sumsNeverCrossACurrency() {
        Worth worth = on(AWARD + onBasis("more", "2015", "1.00").replace("GBP", "EUR"), null);

        assertThat(worth.then()).isEmpty();
        assertThat(worth.sums()).extracting(s -> s.currency()).containsExactly("EUR");
        assertThat(words(worth)).singleElement().asString().contains("another currency");
    }

    @Test
    void neitherBasisStatedIsOneBasisAndLettersDoNotMatter() {
        assertThat(on(value("ContractAwarded", "award", "2014", "10.00", "") + varied("more", "2015", "1.00", ""), null)
                        .then())
                .extracting(t -> t.value().value())
                .containsExactly("11.00");
        assertThat(on(AWARD + varied("more", "2015", "1.00", ", oldBasis: Whole Contract"), null)
                        .then())
                .extracting(t -> t.value().value())
                .containsExactly("1000001.00");
    }

    @Test
    void aVariationToldTwiceIsCountedOnceAndNotAtAllWhereTheTellingsDiffer() {
        String twice = onBasis("one", "2015", "5.00")
                + onBasis("two", "", "5.0").replace("}}\n", "}, links: [{relation: describesTheSameAs, to: one}]}\n");

        assertThat(on(AWARD + twice, null).then())
                .extracting(t -> t.value().value())
                .containsExactly("1000005.00");
        Worth differing = on(AWARD + twice.replace("\"5.0\"", "\"6.0\""), null);
        assertThat(differing.variations())
                .extracting(VariationTold::leftOut)
                .containsOnly("another entry describes the same variation with another sum");
        assertThat(words(differing)).anyMatch(w -> w.startsWith("Some variations are not counted"));
    }

    @Test
    void whatWasOnlyAskedForOrIsDisputedOrHasNoSumIsNotCountedAndThatIsSaid() {
        Worth worth = on(
                AWARD
                        + onBasis("asked", "2015", "1.00")
                                .replace("whole contract}", "whole contract, consent: askedFor}")
                        + onBasis("disputed", "2015", "1.00")
                                .replace("whole contract}", "whole contract, consent: disputed}")
                        + "- {id: none, type: ContractVaried, subject: \"contract:c\", data: {what: hours}}\n"
                        + onBasis("later", "2018", "1.00"),
                "2016");

        assertThat(worth.then()).extracting(t -> t.value().value()).containsExactly("1000000.00");
        assertThat(worth.variations())
                .extracting(v -> v.row().entry(), VariationTold::leftOut)
                .containsExactlyInAnyOrder(
                        tuple("asked", "it was asked for, and the entry does not say that it was agreed"),
                        tuple("disputed", "it is disputed"),
                        tuple("none", "it gives no sum"),
                        tuple("later", "it is dated after the date asked about"));
        assertThat(worth.statements())
                .singleElement()
                .satisfies(s -> assertThat(s.entries()).containsExactlyInAnyOrder("asked", "disputed", "none"));
    }

    @Test
    void twoAwardsThatTellTheValueDifferentlyAreReckonedEachByItself() {
        Worth worth = on(AWARD + value("ContractAwarded", "other", "2014", "2000000.00", "whole contract"), null);

        assertThat(worth.then()).hasSize(2);
        assertThat(words(worth)).anyMatch(w -> w.startsWith("Two entries tell the value with the award differently"));
    }

    @Test
    void aStatedValueTakesInTheVariationsOfBeforeAndIsNoBaseWhereItHasNoDate() {
        String variations = varied("before", "2015", "1.00", "") + varied("after", "2017", "2.00", "");

        assertThat(on(value("ContractTermStated", "paper", "2016", "10.00", "") + variations, null)
                        .then())
                .extracting(t -> t.value().value())
                .containsExactly("12.00");
        assertThat(words(on(value("ContractTermStated", "paper", "", "10.00", "") + variations, null)))
                .singleElement()
                .asString()
                .contains("because the dates do not show which variations it takes in already");
    }

    @Test
    void f26RandomVariationsAddUpToThePenny() {
        long seed = 20190930;
        System.out.println("WorthOfAContractTest seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            StringBuilder entries = new StringBuilder(AWARD);
            long pence = 100_000_000L;
            for (int v = 0; v < random.nextInt(12); v++) {
                long amount = random.nextLong(-9_999_999, 9_999_999);
                pence += amount;
                entries.append(onBasis(
                        "v" + v, "2015-01-01", BigDecimal.valueOf(amount, 2).toPlainString()));
            }
            assertThat(on(entries.toString(), "2016").then().getFirst().value().amount())
                    .as("seed %d, case %d", seed, i)
                    .isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
        }
    }

    @Test
    void f26TheVariationOfTheCaseHasNoValueToBeAddedTo() {
        Worth worth = AContract.of(new MemorySource(CaseLedger.inOrder()), "contract:mp-asd-2014", null, Asked.NOTHING)
                .worth();

        assertThat(worth.sums()).extracting(s -> s.sum().value()).containsExactly("136000.00");
        assertThat(words(worth)).singleElement().asString().contains("no entry states what the contract was worth");
    }
}
