package org.decisionledger.projection.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Board.Count;
import org.decisionledger.projection.board.Boards.When;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.check.CheckReport;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.Checks;
import org.decisionledger.projection.circulation.Circulations;
import org.decisionledger.projection.commitment.Undertakings;
import org.decisionledger.projection.contract.Asked;
import org.decisionledger.projection.contract.ContractThen;
import org.decisionledger.projection.contract.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** U36 to U40 over the cases shipped as examples: what a board shows is what the answer about each thing says. */
class BoardsOfEveryCaseTest {

    private static final List<RecordedEntry> ENTRIES = CaseLedger.everyCase();
    private static final EntrySource CASES = new MemorySource(ENTRIES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CheckReport CHECKS = Checks.everywhere(CASES, AsOf.NOW, CheckSettings.STANDARD);

    private static Board board(BoardKind kind, When when) {
        return kind == BoardKind.FLAGS ? Boards.flags(CHECKS) : Boards.of(CASES, kind, when, Asked.NOTHING);
    }

    private static When on(String date) {
        return new When(Edtf.parse(date), TODAY, AsOf.NOW);
    }

    private static final When NOW = new When(null, TODAY, AsOf.NOW);

    @ParameterizedTest
    @EnumSource(BoardKind.class)
    void everyLineCitesEntriesOfTheLedgerAndHasACellForEachColumn(BoardKind kind) {
        Board board = board(kind, NOW);
        Set<String> names = ENTRIES.stream().map(e -> e.id().value()).collect(Collectors.toSet());

        if (kind != BoardKind.HANDOVERS) { // the cases tell of no offer
            assertThat(board.lines()).isNotEmpty();
        }
        assertThat(board.lines()).allSatisfy(line -> {
            if (!line.has(BoardFacet.STATE, "not_applicable")) {
                assertThat(line.entries()).as(line.title()).isNotEmpty();
            }
            assertThat(names).containsAll(line.entries());
            assertThat(line.cells())
                    .extracting(Line.Cell::column)
                    .isEqualTo(
                            kind.columns().stream().map(BoardKind.Column::key).toList());
            assertThat(line.values()).extracting(Line.Value::facet).isSubsetOf(kind.facets());
        });
    }

    @ParameterizedTest
    @EnumSource(BoardKind.class)
    void aChoiceShowsAsManyLinesAsItsCountSaid(BoardKind kind) {
        Board board = board(kind, NOW);
        for (BoardFacet facet : kind.facets()) {
            for (Count count : board.counts(facet, Map.of())) {
                Map<BoardFacet, String> chosen = new EnumMap<>(Map.of(facet, count.key()));
                Board narrowed = board.narrowed(chosen);
                assertThat(narrowed.lines()).as(facet + " " + count).hasSize(count.number());
                assertThat(narrowed.narrowed()).containsExactly(facet.words() + ": " + count.words());
                for (BoardFacet other : kind.facets()) {
                    board.counts(other, chosen).forEach(c -> {
                        chosen.put(other, other == facet ? count.key() : c.key());
                        if (other != facet) {
                            assertThat(board.narrowed(chosen).lines()).hasSize(c.number());
                            chosen.remove(other);
                        }
                    });
                }
            }
        }
    }

    @Test
    void commitmentsStandOldestOpenFirstAndAsTheirOwnAnswersTellThem() {
        Board board = board(BoardKind.COMMITMENTS, on("2017-11-01"));

        Line promise = line(board, "commitment:ao-2016-review");
        assertThat(promise.words("state").getFirst()).isEqualTo("open: no entry shows that it was discharged");
        assertThat(promise.words("age"))
                .containsExactly("19 months, counted by the month (18 to 19 full months; the beginning is approximate)"
                        + " on 1 November 2017");
        assertThat(promise.words("due")).containsExactly("no entry says by when it was to be done");
        assertThat(promise.has(BoardFacet.AGE, "1")).isTrue();
        assertThat(board.lines())
                .allSatisfy(line -> assertThat(
                                Undertakings.of(CASES, new CommitmentId(line.id()), Edtf.parse("2017-11-01"), AsOf.NOW))
                        .hasValueSatisfying(u -> assertThat(line.words("state").getFirst())
                                .isEqualTo(u.state().words())));
        List<Boolean> open = board.lines().stream()
                .map(l -> l.has(BoardFacet.STATE, "OPEN") || l.has(BoardFacet.STATE, "PARTLY_DONE"))
                .toList();
        assertThat(open.lastIndexOf(true))
                .isEqualTo((int) open.stream().filter(o -> o).count() - 1);
    }

    @Test
    void whatHappenedAfterTheDateAskedAboutIsOnNoBoard() {
        Board later = board(BoardKind.COMMITMENTS, NOW);
        Board earlier = board(BoardKind.COMMITMENTS, on("2015"));

        assertThat(earlier.lines().size()).isLessThan(later.lines().size());
        assertThat(earlier.day()).isEqualTo("2015-12-31");
        assertThat(earlier.lines()).noneMatch(l -> l.id().equals("commitment:ao-2016-review"));
    }

    @Test
    void daysAreCountedFromTheDateElseTheMomentElseToday() {
        AsOf recorded = new AsOf(ENTRIES.get(10).recordedAt(), null);

        assertThat(NOW.day()).isEqualTo(TODAY);
        assertThat(new When(null, TODAY, recorded).day()).isEqualTo("2024-01-01");
        assertThat(new When(Edtf.parse("2019-07"), TODAY, recorded).day()).isEqualTo("2019-07-31");
        assertThat(new When(null, TODAY, new AsOf(null, Edtf.parse("2018"))).day())
                .isEqualTo("2018-12-31");
    }

    @Test
    void theTimeLeftOfEveryContractIsThatOfItsOwnPage() {
        for (String date : List.of("2015-03-31", "2018-06", "2019-07-22", "2023")) {
            When when = on(date);
            for (Line line : board(BoardKind.RUNWAY, when).lines()) {
                ContractThen own =
                        Contracts.of(CASES, new ContractId(line.id()), Edtf.parse(date), Asked.NOTHING, AsOf.NOW);
                assertThat(line.words("start"))
                        .as(line.id() + " on " + date)
                        .isEqualTo(own.timeLeft().stream().map(t -> t.words()).toList());
                assertThat(line.words("left"))
                        .isEqualTo(own.timeLeft().stream()
                                .map(t -> t.daysWords() == null ? "not known" : t.daysWords())
                                .toList());
                if (own.ends().isEmpty()) {
                    assertThat(line.words("ends")).containsExactly("no entry gives an end");
                } else {
                    assertThat(line.words("ends"))
                            .isEqualTo(own.ends().stream()
                                    .map(e -> e.words() + (e.daysWords() == null ? "" : " (" + e.daysWords() + ")"))
                                    .toList());
                }
            }
        }
        assertThat(board(BoardKind.RUNWAY, NOW).lines())
                .extracting(Line::id)
                .containsExactlyInAnyOrderElementsOf(
                        CASES.things(ThingKind.CONTRACT, ENTRIES.size(), null, 1000).stream()
                                .map(t -> t.value())
                                .toList());
    }

    @Test
    void flagsAreWhatTheChecksFoundAndOnlyAFailThatStandsCanBeSetAside() {
        Board flags = Boards.flags(CHECKS);

        assertThat(flags.lines()).hasSameSizeAs(CHECKS.results());
        assertThat(flags.narrowed(Map.of(BoardFacet.STATE, "fail")).lines())
                .hasSize(CHECKS.failed())
                .allSatisfy(l -> assertThat(l.about()).containsOnlyKeys("check", "of"));
        assertThat(flags.lines().stream().filter(l -> !l.has(BoardFacet.STATE, "fail")))
                .allSatisfy(l -> assertThat(l.about()).isEmpty());
    }

    @Test
    void everyCopyThatTheCirculationOfADocumentShowsIsALine() {
        Board board = board(BoardKind.CIRCULATION, NOW);

        assertThat(board.lines()).extracting(Line::id).contains("review:ntw-2018");
        for (String whole : board.lines().stream().map(Line::id).distinct().toList()) {
            long copies = Circulations.of(CASES, ThingId.parse(whole), AsOf.NOW).versions().stream()
                    .mapToLong(v -> Math.max(1, v.copies().size()))
                    .sum();
            assertThat(board.lines().stream().filter(l -> l.id().equals(whole)))
                    .as(whole)
                    .hasSize((int) copies);
        }
        assertThat(board.narrowed(Map.of(BoardFacet.HOLDER, "org:carers", BoardFacet.RECALL, "recalled"))
                        .lines())
                .anySatisfy(l -> {
                    assertThat(l.words("completeness")).anyMatch(w -> w.startsWith("left out: appendices"));
                    assertThat(l.words("terms")).anyMatch(w -> w.contains("in confidence"));
                    assertThat(l.words("breaches")).isNotEmpty();
                });
    }

    private static Line line(Board board, String id) {
        return board.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }
}
