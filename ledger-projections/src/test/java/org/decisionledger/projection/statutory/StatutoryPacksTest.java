package org.decisionledger.projection.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.statutory.AnnualSummary.Figure;
import org.decisionledger.projection.statutory.AwardRecord.Paragraph;
import org.decisionledger.projection.statutory.AwardRecord.Shown;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

/** What regulations 24 and 25 ask for, drawn up from the South Staffordshire case. */
class StatutoryPacksTest {

    private static final ContractId INTERIM = new ContractId("contract:mpft-asd-interim-2019");
    private static final OrganisationId BODY = new OrganisationId("org:cannock-chase-ccg");

    private final EntrySource source = new MemorySource(CaseLedger.inOrder());

    private Paragraph paragraph(String letter) {
        return AwardRecords.of(source, INTERIM, AsOf.NOW).paragraphs().stream()
                .filter(p -> p.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRecordHasEveryParagraphInOrder() {
        assertThat(AwardRecords.of(source, INTERIM, AsOf.NOW).paragraphs())
                .extracting(Paragraph::letter)
                .containsExactly(
                        "24(a)", "24(b)", "24(c)", "24(d)", "24(e)", "24(f)", "24(g)", "24(h)", "24(i)", "24(j)");
    }

    @Test
    void theProviderIsShownByEachBodyThatApproved() {
        assertThat(paragraph("24(a)").shown()).isEqualTo(Shown.SHOWN);
        assertThat(paragraph("24(a)").rows()).extracting(TimelineRow::entry).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void individualsAndAddressesAreToldAsMissingSinceTheLedgerHoldsNone() {
        assertThat(paragraph("24(c)").shown()).isEqualTo(Shown.NOT_SHOWN);
        assertThat(paragraph("24(c)").missing()).startsWith("The ledger keeps no addresses.");
        assertThat(paragraph("24(d)").shown()).isEqualTo(Shown.PARTLY_SHOWN);
        assertThat(paragraph("24(d)").missing()).contains("individuals");
    }

    @Test
    void aGapInTheRecordStandsBesideTheReasonsAndNeverInTheirPlace() {
        Paragraph reasons = paragraph("24(g)");
        assertThat(reasons.shown()).isNotEqualTo(Shown.SHOWN);
        assertThat(reasons.missing()).contains("gaps in the record are noted");
    }

    @Test
    void interestsThatNobodyNotedAreNotSaidNotToExist() {
        assertThat(paragraph("24(h)").missing())
                .satisfiesAnyOf(
                        missing -> assertThat(missing).isNull(),
                        missing -> assertThat(missing).contains("not that none existed"));
    }

    @Test
    void aNameUnderWhichNothingWasAwardedHasNoParagraphs() {
        AwardRecord record = AwardRecords.of(source, new DecisionId("decision:not-there"), AsOf.NOW);
        assertThat(record.paragraphs()).isEmpty();
        assertThat(record.notes()).anyMatch(n -> n.startsWith("No entry shows an award"));
    }

    @Test
    void anAwardThatSeveralEntriesTellIsCountedOnceAndOpensThemAll() {
        Figure figure = figure("2019-04-01/2020-03-31", "processNotTold");
        assertThat(figure.count()).isEqualTo(1);
        assertThat(figure.counted()).allMatch(name -> name.endsWith("(" + INTERIM.value() + ")"));
        assertThat(figure.rows()).isNotEmpty();
        assertThat(figure.proviso()).contains("put to one of the figures above by a person");
    }

    @Test
    void anAwardOutsideTheYearIsNotCounted() {
        assertThat(figure("2001-04-01/2002-03-31", "processNotTold").count()).isZero();
    }

    @Test
    void whatEntriesCannotTellIsSaidInsteadOfANought() {
        for (String name : List.of("urgentModifications", "providersNoLonger", "representations")) {
            assertThat(figure("2019-04-01/2020-03-31", name).count()).isNull();
            assertThat(figure("2019-04-01/2020-03-31", name).proviso()).isNotBlank();
        }
    }

    @Test
    void everyProcessOfTheRegulationsIsKnownByItsOwnWordsOnly() {
        assertThat(Process.in("Direct award process C")).contains(Process.DIRECT_AWARD_C);
        assertThat(Process.in("direct award A, reg 7")).contains(Process.DIRECT_AWARD_A);
        assertThat(Process.in("Direct Award B")).contains(Process.DIRECT_AWARD_B);
        assertThat(Process.in("most suitable provider process")).contains(Process.MOST_SUITABLE_PROVIDER);
        assertThat(Process.in("competitive process")).contains(Process.COMPETITIVE);
        assertThat(Process.in("under a framework, without competition")).contains(Process.FRAMEWORK_CONTRACT);
        assertThat(Process.in("direct award")).isEmpty();
        assertThat(Process.in("most capable provider")).isEmpty();
        assertThat(Process.in("open competition")).isEmpty();
    }

    private Figure figure(String year, String name) {
        return AnnualSummaries.of(source, BODY, Edtf.parse(year), AsOf.NOW).figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
