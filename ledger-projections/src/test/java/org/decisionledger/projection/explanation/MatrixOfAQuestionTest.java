package org.decisionledger.projection.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.explanation.Matrix.Cell;
import org.decisionledger.projection.explanation.Matrix.Evidence;
import org.decisionledger.projection.explanation.Matrix.Separating;
import org.decisionledger.projection.explanation.Matrix.Weight;
import org.decisionledger.projection.timeline.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F35: explanations held against the evidence. */
class MatrixOfAQuestionTest {

    private static final String QUESTION = """
            - {id: q, type: QuestionPosed, subject: question:why, data: {text: Why no competition?, about: [contract:c]}}
            - {id: c, type: AccountGiven, subject: account:c, data: {says: A contract, about: [contract:c]}}
            - {id: e1, type: AccountGiven, subject: account:e1, data: {says: One}}
            - {id: e2, type: AccountGiven, subject: account:e2, data: {says: Two}}
            - {id: e3, type: AccountGiven, subject: account:e3, data: {says: Three}}
            """;

    private static String offered(String label) {
        return """
                - {id: "offered-%s", type: ExplanationOffered, subject: question:why, by: {notStated: somebody},
                   data: {label: "%s", text: "Because of %s"}}
                """.formatted(label, label, label);
    }

    /** A weighing is written {@code A e1 + x}: explanation, entry, {@code + - 0}, and by whom. */
    private static String weighed(String weighings) {
        StringBuilder entries = new StringBuilder();
        int number = 0;
        for (String weighing : weighings.split(",")) {
            if (weighing.isBlank()) {
                continue;
            }
            String[] w = weighing.strip().split(" ");
            String bearing = w[2].equals("+") ? "consistent" : w[2].equals("-") ? "inconsistent" : "notApplicable";
            entries.append("""
                    - {id: "w%d", type: EvidenceWeighed, subject: question:why, by: {notStated: "%s"},
                       data: {explanation: "%s", bearing: %s}, links: [{relation: bearsOn, to: %s}]}
                    """.formatted(++number, w.length > 3 ? w[3] : "x", w[0], bearing, w[1]));
        }
        return entries.toString();
    }

    private static Matrix ask(String more) {
        return Matrices.of(
                new MemorySource(CaseLedger.told(QUESTION + more)), new QuestionId("question:why"), AsOf.NOW);
    }

    private static String places(Matrix matrix) {
        return matrix.explanations().stream()
                .map(e -> e.place() + (e.tied() ? "=" : "") + e.label())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nothing is weighed                       |                                    | 1=A 1=B",
                "fewest inconsistencies come first        | A e1 -, B e1 +                     | 1B 2A",
                "consistent evidence does not count       | A e1 +, A e2 +, B e1 +             | 1=A 1=B",
                "not applicable does not count            | A e1 0, B e1 +                     | 1=A 1=B",
                "as many inconsistencies share the place  | A e1 -, B e2 -                     | 1=A 1=B",
                "one against two                          | A e1 -, A e2 -, B e1 -             | 1B 2A",
                "weighed twice alike counts once          | A e1 - x, A e1 - y, B e2 -         | 1=A 1=B",
                "weighed differently leaves it open       | A e1 - x, A e1 + y                 | 1=A 1=B",
                "open whichever is followed               | A e1 - x, A e1 + y, B e2 -         | 1=A 1=B",
                "certain whichever is followed            | A e1 - x, A e1 + y, B e2 -, B e3 - | 1A 2B",
                "one person weighing it twice differently | A e1 - x, A e1 + x                 | 1=A 1=B",
                "weighed and never offered                | A e1 -, B e1 -, C e1 +             | 1C 2=A 2=B"
            })
    void explanationsStandInOrderOfFewestInconsistencies(String rule, String weighings, String expected) {
        Matrix matrix = ask(offered("A") + offered("B") + weighed(weighings == null ? "" : weighings));

        assertThat(places(matrix)).as(rule).isEqualTo(expected);
    }

    private static String cells(Matrix matrix) {
        List<String> rows = new ArrayList<>();
        for (Evidence e : matrix.evidence()) {
            rows.add(e.row().entry()
                    + e.cells().stream()
                            .map(c -> " " + c.explanation() + ":" + c.weight().words())
                            .collect(Collectors.joining()));
        }
        return String.join("; ", rows);
    }

    @Test
    void everyCellSaysHowTheEntryWasWeighedOrThatItWasNot() {
        Matrix matrix = ask(offered("A") + offered("B") + weighed("A e1 -, B e1 +, A e2 0, B e3 - x, B e3 + y"));

        assertThat(cells(matrix))
                .isEqualTo("e1 A:inconsistent B:consistent; e2 A:not applicable B:not weighed; "
                        + "e3 A:not weighed B:weighed differently");
        Cell contested = matrix.evidence().getLast().cells().getLast();
        assertThat(contested.weight()).isEqualTo(Weight.WEIGHED_DIFFERENTLY);
        assertThat(contested.judgements())
                .extracting(j -> j.by() + " " + j.bearing() + " " + j.entry())
                .hasSize(2)
                .allMatch(j -> j.contains("INCONSISTENT w4") || j.contains("CONSISTENT w5"));
        assertThat(matrix.explanations().getLast().counts())
                .satisfies(c -> assertThat(c.consistent()).isEqualTo(1))
                .satisfies(c -> assertThat(c.notWeighed()).isEqualTo(1))
                .satisfies(c -> assertThat(c.weighedDifferently()).isEqualTo(1))
                .satisfies(c -> assertThat(c.inconsistent()).isZero())
                .satisfies(c -> assertThat(c.most()).isEqualTo(1));
    }

    @Test
    void whatSeparatesTheFirstTwoIsWhatStandsDifferentlyToThemAndWhatWasNotWeighed() {
        Matrix matrix = ask(offered("A")
                + offered("B")
                + offered("C")
                + weighed("A e1 +, B e1 -, C e1 -, C e2 -, A e2 +, B e2 +, A e3 +"));

        assertThat(places(matrix)).isEqualTo("1A 2B 3C");
        assertThat(matrix.separating()).singleElement().satisfies(s -> {
            assertThat(s.first() + s.second()).isEqualTo("AB");
            assertThat(s.differs())
                    .extracting(Statement::words)
                    .containsExactly("\"A\": consistent; \"B\": inconsistent.");
            assertThat(s.differs().getFirst().entries()).containsExactly("e1", "w1", "w2");
            assertThat(s.notWeighed()).singleElement().satisfies(n -> {
                assertThat(n.words()).isEqualTo("Not weighed against \"B\".");
                assertThat(n.entries()).containsExactly("e3");
            });
        });
    }

    @Test
    void whereThePlaceIsSharedEveryPairOfThoseThatShareItIsHeldAgainstEachOther() {
        assertThat(pairs(ask(offered("A") + offered("B") + offered("C") + weighed("A e1 +, B e1 +, C e1 +"))))
                .isEqualTo("AB AC BC");
        assertThat(pairs(ask(offered("A") + offered("B") + offered("C") + weighed("A e1 +, B e1 -, C e1 -"))))
                .as("the first stands alone, the second place is shared")
                .isEqualTo("AB AC");
        assertThat(ask(offered("A") + offered("B")).separating())
                .as("no evidence")
                .isEmpty();
        assertThat(ask(offered("A") + weighed("A e1 -")).separating())
                .as("one explanation")
                .isEmpty();
        assertThat(ask(offered("A") + offered("B") + offered("C") + weighed("C e1 +"))
                        .separating()
                        .getFirst()
                        .notWeighed())
                .extracting(Statement::words)
                .containsExactly("Not weighed against either.");
    }

    private static String pairs(Matrix matrix) {
        return matrix.separating().stream()
                .map((Separating s) -> s.first() + s.second())
                .collect(Collectors.joining(" "));
    }

    @Test
    void gapsAboutTheThingsOfTheQuestionAreToldUntilAnEntryClosesThem() {
        String gaps = """
                - {id: g1, type: RecordGapNoted, subject: gap:one, data: {question: Who asked?, kind: notMade, about: [contract:c]}}
                - {id: g2, type: RecordGapNoted, subject: gap:two, data: {question: And when?, kind: notFound, about: [contract:c]}}
                - {id: g3, type: RecordGapNoted, subject: gap:three, data: {question: Else?, kind: notFound, about: [contract:d]}}
                - {id: f2, type: RecordFound, subject: gap:two, data: {what: The letter}}
                """;

        assertThat(ask(offered("A") + gaps).gaps()).extracting(r -> r.entry()).containsExactly("g1");
    }

    @Test
    void anExplanationWeighedAndNeverOfferedAndNamesThatDifferOnlyInCapitalsAreRemarked() {
        Matrix matrix = ask(offered("Urgency") + weighed("urgency e1 -"));

        assertThat(matrix.explanations()).hasSize(2);
        assertThat(matrix.remarks())
                .extracting(Statement::words)
                .containsExactlyInAnyOrder(
                        "\"urgency\" is weighed, and no entry shows that anybody offered it.",
                        "\"Urgency\" and \"urgency\" differ only in capitals; they are kept as two explanations.");
    }

    @Test
    void twoWhoOfferOneExplanationAreBothNamedUnderIt() {
        String again = offered("A").replace("offered-A", "again").replace("Because of A", "In other words");

        assertThat(ask(offered("A") + again).explanations())
                .singleElement()
                .satisfies(e -> assertThat(e.offered())
                        .extracting(o -> o.text())
                        .containsExactly("Because of A", "In other words"));
    }

    @Test
    void evidenceThatWasWithdrawnIsShownAndNotCounted() {
        String gone = "- {id: w, type: EntryWithdrawn, subject: account:e1, data: {entry: e1, reason: read twice}}\n";
        Matrix matrix = ask(offered("A") + offered("B") + weighed("A e1 -, B e1 +") + gone);

        assertThat(places(matrix)).isEqualTo("1=A 1=B");
        assertThat(matrix.evidence())
                .singleElement()
                .satisfies(e -> assertThat(e.withdrawn()).isTrue());
        assertThat(matrix.remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.entries()).containsExactly("e1"));
        assertThat(matrix.separating()).allSatisfy(s -> assertThat(s.differs()).isEmpty());
    }

    @Test
    void aWeighingThatWasWithdrawnNoLongerWeighs() {
        String gone = "- {id: w, type: EntryWithdrawn, subject: question:why, data: {entry: w1, reason: misread}}\n";

        assertThat(ask(offered("A") + offered("B") + weighed("A e1 -") + gone).evidence())
                .isEmpty();
    }

    @Test
    void whatWasWeighedLaterIsNotKnownBefore() {
        List<RecordedEntry> ledger = CaseLedger.told(QUESTION + offered("A") + offered("B") + weighed("A e1 -"));
        AsOf before = new AsOf(ledger.getLast().recordedAt().minusSeconds(1), null);

        assertThat(places(Matrices.of(new MemorySource(ledger), new QuestionId("question:why"), before)))
                .isEqualTo("1=A 1=B");
    }

    @Test
    void aQuestionOfOthersIsNotMixedIn() {
        String other = """
                - {id: q2, type: QuestionPosed, subject: question:other, data: {text: Another?}}
                - {id: o2, type: ExplanationOffered, subject: question:other, data: {label: Z, text: Else},
                   links: [{relation: follows, to: q}]}
                """;

        assertThat(places(ask(offered("A") + other))).isEqualTo("1A");
        assertThat(ask(offered("A") + other).posed()).hasSize(1);
        assertThat(ask("").about()).extracting(t -> t.id()).containsExactly("contract:c");
    }
}
