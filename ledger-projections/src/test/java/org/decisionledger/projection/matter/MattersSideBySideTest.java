package org.decisionledger.projection.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.matter.Comparison.Cell;
import org.decisionledger.projection.matter.Comparison.Row;
import org.junit.jupiter.api.Test;

/** Matters of different bodies answer the same questions, each from its own entries. */
class MattersSideBySideTest {

    private static final EntrySource CASES = new MemorySource(CaseLedger.everyCase());

    private static final Comparison TWO = Comparisons.of(
            CASES,
            List.of(ThingId.parse("procurement:sst-asd-interim"), ThingId.parse("procurement:suf-community-services")),
            AsOf.NOW);

    private static List<Cell> cells(String question) {
        return TWO.rows().stream()
                .filter(r -> r.question().equals(question))
                .map(Row::cells)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyQuestionIsPutToEveryMatterAndNoCellIsEmpty() {
        assertThat(TWO.rows()).isNotEmpty().allSatisfy(r -> {
            assertThat(r.cells()).hasSize(2);
            assertThat(r.cells()).allSatisfy(c -> assertThat(c.lines()).isNotEmpty());
        });
    }

    @Test
    void whatAMattersEntriesDoNotAnswerIsSaidAndNothingIsTakenFromTheOther() {
        assertThat(cells("Who provides").get(0).lines()).contains("Midlands Partnership NHS Foundation Trust");
        assertThat(cells("Who provides").get(1)).isEqualTo(new Cell(List.of("no entry says"), List.of()));
        assertThat(cells("Route").get(1).lines()).anyMatch(l -> l.contains("Most Capable Provider"));
    }

    @Test
    void everyAnswerNamesTheEntriesItRestsOn() {
        assertThat(TWO.rows())
                .flatExtracting(Row::cells)
                .filteredOn(c -> !c.lines().equals(List.of("no entry says")))
                .allSatisfy(c -> assertThat(c.entries()).isNotEmpty());
    }
}
