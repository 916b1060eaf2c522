package org.decisionledger.projection.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.figure.Figures.Contributions;
import org.decisionledger.projection.figure.Figures.Measure;
import org.decisionledger.projection.figure.Figures.Score;
import org.decisionledger.projection.figure.Figures.Share;
import org.decisionledger.projection.timeline.Stretch;
import org.junit.jupiter.api.Test;

/** Figures as entries give them: nothing added up, nothing between, undated ones kept. */
class FiguresOfAThingTest {

    private static final EntrySource SMALL = new MemorySource(CaseLedger.told("""
            - {id: o, type: OrganisationRegistered, subject: "org:east", data: {name: East Board, kind: forum}}
            - {id: r2, type: RiskScored, subject: "risk:gap", occurred: "2019-09-02", data: {title: A gap, from: 16, to: 20, register: The register, matter: "contract:c"}}
            - {id: r1, type: RiskScored, subject: "risk:gap", occurred: "2019-07", data: {title: A gap, to: 16}}
            - {id: r3, type: RiskScored, subject: "risk:gap", data: {title: A gap, to: 12}}
            - {id: a1, type: ActivityReported, subject: "contract:c", occurred: "2018-10", data: {period: "2018-04/2018-09", figures: [{what: seen, value: "310", unit: assessments}, {what: planned, value: "600", unit: assessments, basis: per year, period: "2018"}, {what: calls, value: "12.5", unit: calls a day}]}}
            - {id: a2, type: ActivityReported, subject: "contract:c", data: {figures: [{what: contracted, value: "600", unit: assessments, of: "org:east"}]}}
            - {id: a3, type: ActivityReported, subject: "contract:other", data: {figures: [{what: seen, value: "1", unit: assessments}]}}
            - {id: c1, type: ContributionSet, subject: "funding:f", data: {title: The money, party: "org:east", amount: {value: "100.50", currency: GBP}, line: Core, table: T1, basis: budget, matter: "contract:c"}}
            - {id: c2, type: ContributionSet, subject: "funding:f", data: {amount: {value: "900", currency: GBP}, table: T1, basis: budget, printedTotal: true, period: "2018/2019"}}
            - {id: c3, type: ContributionSet, subject: "funding:f", data: {party: "org:east", amount: {value: "90", currency: GBP}, table: T2}}
            """));

    private static Figures of(String thing, AsOf asOf) {
        return FiguresOf.of(SMALL, ThingId.parse(thing), asOf);
    }

    @Test
    void scoresOfARiskStandInOrderWithTheDaysTheirDatesAllowAndUndatedOnesLast() {
        Figures figures = of("risk:gap", AsOf.NOW);

        assertThat(figures.risks())
                .extracting(r -> r.risk(), r -> r.title())
                .containsExactly(tuple("risk:gap", "A gap"));
        assertThat(figures.risks().getFirst().scores())
                .extracting(s -> s.row().entry(), Score::from, Score::to, Score::when)
                .containsExactly(
                        tuple("r1", null, 16, stretch("July 2019", "2019-07-01", "2019-07-31")),
                        tuple("r2", 16, 20, stretch("2 September 2019", "2019-09-02", "2019-09-02")),
                        tuple("r3", null, 12, null));
        assertThat(figures.activity()).isEmpty();
    }

    @Test
    void aContractHasTheRisksThatAreAboutItItsActivityAndItsContributions() {
        Figures figures = of("contract:c", AsOf.NOW);

        assertThat(figures.risks().getFirst().scores())
                .extracting(s -> s.row().entry())
                .containsExactly("r2");
        assertThat(figures.activity()).extracting(a -> a.unit()).containsExactly("assessments", "calls a day");
        assertThat(figures.contributions()).hasSize(1);
        assertThat(figures.none()).isFalse();
    }

    @Test
    void aFigureCoversItsOwnTimeElseThatOfItsReportAndNeverTheDayOfTheReport() {
        assertThat(of("contract:c", AsOf.NOW).activity().getFirst().measures())
                .extracting(
                        Measure::what,
                        Measure::value,
                        m -> m.when() == null ? null : m.when().words(),
                        Measure::of)
                .containsExactly(
                        tuple("seen", "310", Edtf.parse("2018-04/2018-09").inWords(), null),
                        tuple("planned", "600", "2018", null),
                        tuple("contracted", "600", null, "East Board"));
        assertThat(of("contract:c", AsOf.NOW)
                        .activity()
                        .getLast()
                        .measures()
                        .getFirst()
                        .number())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void sumsOfDifferentTablesAndBasesNeverStandTogetherAndPrintedTotalsAreMarked() {
        Figures figures = of("funding:f", AsOf.NOW);

        assertThat(figures.contributions())
                .extracting(Contributions::title, Contributions::table, Contributions::basis, Contributions::currency)
                .containsExactly(tuple("The money", "T1", "budget", "GBP"), tuple("The money", "T2", null, "GBP"));
        assertThat(figures.contributions().getFirst().shares())
                .extracting(Share::partyTitle, Share::line, Share::amount, Share::printedTotal)
                .containsExactly(tuple("East Board", "Core", "100.50", false), tuple(null, null, "900", true));
        assertThat(figures.contributions().getFirst().shares().getFirst().number())
                .isEqualByComparingTo("100.5");
    }

    @Test
    void nothingLaterThanTheMomentAskedAboutIsAmongThem() {
        Figures then = of("risk:gap", new AsOf(null, Edtf.parse("2019-08")));

        assertThat(then.risks().getFirst().scores())
                .extracting(s -> s.row().entry())
                .containsExactly("r1", "r3");
    }

    @Test
    void aThingWithoutFiguresHasNone() {
        assertThat(of("org:east", AsOf.NOW).none()).isTrue();
    }

    @Test
    void aDateWithoutABoundIsAStretchWithoutOne() {
        assertThat(Stretch.of(Edtf.parse("../2019-05-01")).earliest()).isNull();
        assertThat(Stretch.of(Edtf.parse("../2019-05-01")).latest()).isEqualTo("2019-05-01");
        assertThat(Stretch.ofGiven(null)).isNull();
    }

    private static Stretch stretch(String words, String earliest, String latest) {
        return new Stretch(words, LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
