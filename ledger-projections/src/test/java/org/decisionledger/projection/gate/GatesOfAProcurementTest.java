package org.decisionledger.projection.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.decisionledger.core.procurement.RatingStage;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.gate.GateRecord.Gate;
import org.decisionledger.projection.gate.GateRecord.Kind;
import org.decisionledger.projection.gate.GateRecord.Line;
import org.decisionledger.projection.gate.GateRecord.MayClose;
import org.decisionledger.projection.gate.GateRecord.Rated;
import org.decisionledger.projection.gate.GateRecord.State;
import org.decisionledger.projection.timeline.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F21, F25: ratings side by side, gates in order, and what stays open from gate to gate. */
class GatesOfAProcurementTest {

    private static final String BASE = """
            - {id: p, type: ProcurementRegistered, subject: "procurement:vale", data: {title: The Vale service, commissioners: ["org:council"]}}
            - {id: o, type: OrganisationRegistered, subject: "org:council", data: {name: Vale Council, kind: localAuthority}}
            - {id: b, type: OrganisationRegistered, subject: "org:board", data: {name: Health Board, kind: forum}}
            """;

    private static final String FRAMEWORK = """
            - id: f
              type: EvaluationFrameworkSet
              subject: procurement:vale
              occurred: "2016-10"
              data:
                gate: "gate 1"
                domains: [{name: Delivery, criteria: [Adults, Children]}, {name: Cost, criteria: [Open book]}]
                scale: [{rating: assured, meaning: nothing to add}, {rating: partly assured, meaning: revise}, {rating: not assured, meaning: rework}]
            """;

    private static final String CHILDREN_NOT_ASSURED = """
            - {id: r1, type: AssuranceRatingGiven, subject: "procurement:vale", occurred: "2016-12-12", data: {rated: Children, level: criterion, rating: not assured, stage: moderated, gate: gate 1}}
            """;

    private static GateRecord gates(String more) {
        return gates(more, AsOf.NOW);
    }

    private static GateRecord gates(String more, AsOf asOf) {
        return GateRecords.of(
                new MemorySource(CaseLedger.told(BASE + FRAMEWORK + more)),
                new ProcurementId("procurement:vale"),
                asOf);
    }

    private static Gate gate(GateRecord record, String name) {
        return record.gates().stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class InTheSuffolkCase {

        private static final GateRecord SUFFOLK = GateRecords.of(
                new MemorySource(CaseLedger.everyCase()),
                new ProcurementId("procurement:suf-community-services"),
                AsOf.NOW);

        @Test
        void theAreaNotAssuredAndEveryThemeStayOpenAndEachSaysWhatWouldCloseIt() {
            assertThat(SUFFOLK.lines())
                    .extracting(Line::id)
                    .containsExactlyInAnyOrder(
                            "suf-rating-overall-26",
                            "suf-rating-childrens",
                            "condition:suf-alliance-identity",
                            "condition:suf-leaders",
                            "condition:suf-system-integrator",
                            "condition:suf-delivery-capability",
                            "condition:suf-conflict-resolution",
                            "condition:suf-patients-and-public",
                            "condition:suf-engagement-discussions");
            assertThat(SUFFOLK.lines()).allSatisfy(l -> {
                assertThat(l.state()).isEqualTo(State.OPEN);
                assertThat(l.wouldClose()).isNotBlank();
            });
        }

        @Test
        void atGateway1TheRatingsStandOpenAndTheThemesAreCarriedOn() {
            Gate first = gate(SUFFOLK, "gateway 1");

            assertThat(first.mayClose()).isEqualTo(MayClose.LINES_OPEN);
            assertThat(first.open())
                    .extracting(Line::id)
                    .containsExactlyInAnyOrder("suf-rating-overall-26", "suf-rating-childrens");
            assertThat(first.carriedOn()).hasSize(7);
        }

        @Test
        void gateway2CannotCloseWhileLinesOfGateway1AreOpen() {
            Gate second = gate(SUFFOLK, "gateway 2");

            assertThat(second.mayClose()).isEqualTo(MayClose.LINES_OPEN);
            assertThat(second.open()).hasSize(9);
            assertThat(second.rules()).extracting(r -> r.entry()).containsExactly("suf-rule-gateway-2");
            assertThat(second.decision().words()).contains("No entry says who decides.");
        }

        @Test
        void theBoardOnlyNotesTheCcgsDecideAndNoDecisionIsOnRecord() {
            Gate first = gate(SUFFOLK, "gateway 1");

            assertThat(first.deciders()).extracting(b -> b.id()).containsExactly("org:suf-ccgs");
            assertThat(first.noting()).extracting(b -> b.id()).containsExactly("org:suffolk-hwb");
            assertThat(first.decided()).isEmpty();
            assertThat(first.decision().words()).startsWith("No entry shows a decision at gateway 1. It is for");
            assertThat(first.otherwise()).anySatisfy(s -> {
                assertThat(s.words()).contains("open market procurement process");
                assertThat(s.entries()).hasSize(2);
            });
        }

        @Test
        void passingIsRecommendedWithAnAreaNotAssuredAndThatIsFlagged() {
            assertThat(gate(SUFFOLK, "gateway 1").flags())
                    .hasSize(2)
                    .allSatisfy(f -> assertThat(f.words())
                            .startsWith("Passing is recommended, and 2 lines stood open")
                            .contains("Children's Services"));
        }

        @Test
        void noneOfTheCriteriaIsRatedAndEachIsNamed() {
            assertThat(SUFFOLK.frameworks()).singleElement().satisfies(f -> {
                assertThat(f.domains())
                        .hasSize(8)
                        .allSatisfy(d -> assertThat(d.unrated()).isEqualTo(d.criteria()));
                assertThat(f.domains().stream()
                                .mapToInt(d -> d.unrated().size())
                                .sum())
                        .isEqualTo(38);
                assertThat(f.scale()).extracting(g -> g.rating()).first().isEqualTo("assured");
            });
        }

        @Test
        void aGradeThatTheScaleDoesNotHaveIsSaidSoAndNotTakenForTheBest() {
            assertThat(SUFFOLK.remarks())
                    .anySatisfy(r -> assertThat(r.words()).contains("\"partly assured\" is not one of the scale"))
                    .anySatisfy(r -> assertThat(r.words()).contains("neither a domain nor a criterion"));
        }
    }

    @Nested
    class Ratings {

        private static final String INDIVIDUAL = """
                - {id: a, type: AssuranceRatingGiven, subject: "procurement:vale", occurred: "2016-12-01", data: {rated: Adults, level: criterion, rating: partly assured, stage: individual, assessor: assessor A, gate: gate 1, reason: thin}}
                - {id: b, type: AssuranceRatingGiven, subject: "procurement:vale", occurred: "2016-12-01", data: {rated: Adults, level: criterion, rating: assured, stage: individual, assessor: assessor B, gate: gate 1}}
                """;

        @Test
        void f25EachAssessorsGradeStandsBesideTheModeratedOneWithTheReasonForTheChange() {
            Rated adults = gates(INDIVIDUAL + """
                    - {id: m, type: AssuranceRatingGiven, subject: "procurement:vale", occurred: "2016-12-12", data: {rated: Adults, level: criterion, rating: assured, before: partly assured, changeReason: the log answers it, stage: moderated, panel: the panel, gate: gate 1}}
                    """).ratings().getFirst();

            assertThat(adults.ratings())
                    .extracting(
                            r -> r.assessor(), r -> r.stage(), r -> r.before(), r -> r.after(), r -> r.changeReason())
                    .containsExactly(
                            tuple("assessor A", RatingStage.INDIVIDUAL, "partly assured", "assured", null),
                            tuple("assessor B", RatingStage.INDIVIDUAL, "assured", "assured", null),
                            tuple(
                                    "the panel",
                                    RatingStage.MODERATED,
                                    "partly assured",
                                    "assured",
                                    "the log answers it"));
        }

        @Test
        void anAssessorsLowGradeThatModerationRaisesToTheBestLeavesNoLine() {
            assertThat(gates(INDIVIDUAL + """
                    - {id: m, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Adults, level: criterion, rating: assured, stage: moderated, gate: gate 1}}
                    """).lines()).isEmpty();
        }

        @Test
        void anAssessorsLowGradeThatNobodyModeratedLeavesALine() {
            GateRecord record = gates(INDIVIDUAL);

            assertThat(record.lines()).singleElement().satisfies(l -> {
                assertThat(l.entries()).containsExactly("a");
                assertThat(l.words()).contains("(revise)");
            });
            assertThat(record.ratings().getFirst().ratings())
                    .allSatisfy(r -> assertThat(r.after()).isNull());
        }

        @Test
        void twoModeratedGradesAtOneGateAreNotPutBesideAnAssessorsAsIfOneWereTheOutcome() {
            assertThat(gates(INDIVIDUAL + """
                    - {id: m, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Adults, level: criterion, rating: assured, stage: moderated, gate: gate 1}}
                    - {id: n, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Adults, level: criterion, rating: not assured, stage: moderated, gate: gate 1}}
                    """)
                            .ratings()
                            .getFirst()
                            .ratings()
                            .getFirst()
                            .after())
                    .isNull();
        }

        @Test
        void aCriterionIsUnratedUntilAnEntryRatesItAtThatGate() {
            assertThat(gates(INDIVIDUAL).frameworks().getFirst().domains())
                    .extracting(d -> d.unrated())
                    .containsExactly(List.of("Children"), List.of("Open book"));
            assertThat(gates("""
                    - {id: r, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Adults, level: criterion, rating: assured, stage: moderated, gate: gate 2}}
                    """).frameworks().getFirst().domains().getFirst().unrated())
                    .containsExactly("Adults", "Children");
        }

        @Test
        void theBestGradeLeavesNoLineInWhateverCaseItIsWritten() {
            assertThat(gates("""
                    - {id: r, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Adults, level: criterion, rating: " Assured", stage: moderated, gate: Gate  1}}
                    """).lines()).isEmpty();
        }

        @Test
        void withoutAScaleOnRecordWhetherAGradeFallsShortCannotBeTold() {
            GateRecord record = GateRecords.of(
                    new MemorySource(CaseLedger.told(BASE + CHILDREN_NOT_ASSURED)),
                    new ProcurementId("procurement:vale"),
                    AsOf.NOW);

            assertThat(record.lines()).extracting(Line::state).containsExactly(State.CANNOT_BE_TOLD);
            assertThat(gate(record, "gate 1").mayClose()).isEqualTo(MayClose.CANNOT_BE_TOLD);
            assertThat(gate(record, "gate 1").flags()).isEmpty();
        }

        @Test
        void ratingsThatAreSaidToDescribeTheSameAreOneLine() {
            assertThat(gates(CHILDREN_NOT_ASSURED + """
                    - {id: r2, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: The young, level: area, rating: not assured, stage: notStated, gate: gate 1}, links: [{relation: describesTheSameAs, to: r1}]}
                    """).lines())
                    .singleElement()
                    .satisfies(l -> assertThat(l.entries()).containsExactly("r1", "r2"));
        }
    }

    @Nested
    class Lines {

        private static final String GATE_2 = """
                - {id: g2, type: GatewayRecommended, subject: "procurement:vale", data: {gate: gate 2, advice: doNotPass, deciders: ["org:council"], noting: ["org:board"]}}
                """;

        @Test
        void f21ALineOfGate1StandsAgainstGate2() {
            Gate second = gate(gates(CHILDREN_NOT_ASSURED + GATE_2), "gate 2");

            assertThat(second.mayClose()).isEqualTo(MayClose.LINES_OPEN);
            assertThat(second.open()).extracting(Line::id).containsExactly("r1");
            assertThat(second.flags()).isEmpty();
        }

        @Test
        void aLineRaisedAtGate2DoesNotStandAgainstGate1() {
            GateRecord record = gates(GATE_2 + """
                    - {id: r1, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Children, level: criterion, rating: not assured, stage: moderated, gate: gate 2}}
                    """);

            assertThat(gate(record, "gate 1").mayClose()).isEqualTo(MayClose.NOTHING_OPEN);
            assertThat(gate(record, "gate 2").open()).hasSize(1);
        }

        @Test
        void aLaterRatingAtTheBestGradeClosesTheLine() {
            GateRecord record = gates(CHILDREN_NOT_ASSURED + GATE_2 + """
                    - {id: r2, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Children, level: criterion, rating: assured, stage: moderated, gate: gate 2}}
                    """);

            assertThat(record.lines()).extracting(Line::state).containsExactly(State.CLOSED);
            assertThat(record.lines().getFirst().entries()).containsExactly("r1", "r2");
            assertThat(gate(record, "gate 2").mayClose()).isEqualTo(MayClose.NOTHING_OPEN);
        }

        @Test
        void aRatingAtTheBestGradeThatIsNotShownToBeLaterClosesNothing() {
            assertThat(gates(CHILDREN_NOT_ASSURED + """
                    - {id: r2, type: AssuranceRatingGiven, subject: "procurement:vale", data: {rated: Children, level: criterion, rating: assured, stage: moderated, gate: gate 1}}
                    """).lines())
                    .extracting(Line::state)
                    .containsExactly(State.OPEN);
        }

        @Test
        void aConditionRaisedForTheAreaClosesItsLineOnceItIsMet() {
            String condition = """
                    - {id: c, type: ConditionAttached, subject: "condition:young", data: {text: Rework, to: "procurement:vale", raisedAt: gate 1, dueAt: gate 2, area: children}}
                    """;
            GateRecord before = gates(CHILDREN_NOT_ASSURED + condition);
            GateRecord after = gates(CHILDREN_NOT_ASSURED + condition + """
                    - {id: d, type: ConditionDischarged, subject: "condition:young", occurred: "2017-05-01", data: {how: met, evidence: the reworked plan}}
                    """);

            assertThat(gate(before, "gate 2").open()).hasSize(2);
            assertThat(gate(after, "gate 2").mayClose()).isEqualTo(MayClose.NOTHING_OPEN);
            assertThat(after.lines()).extracting(Line::state).containsOnly(State.CLOSED);
        }

        @Test
        void aConditionLinkedWithTheRatingIsRaisedForIt() {
            assertThat(gates(CHILDREN_NOT_ASSURED + """
                    - {id: c, type: ConditionAttached, subject: "condition:young", data: {text: Rework, to: "procurement:vale"}, links: [{relation: followsUp, to: r1}]}
                    - {id: d, type: ConditionDischarged, subject: "condition:young", data: {how: waived, reason: the service moved}}
                    """).lines())
                    .extracting(Line::state)
                    .containsOnly(State.CLOSED);
        }

        @Test
        void aGatePassedWithLinesOpenIsRecordedAndFlaggedAndNeverRefused() {
            Gate second = gate(gates(CHILDREN_NOT_ASSURED + GATE_2 + """
                    - {id: x, type: GatewayDecided, subject: "procurement:vale", occurred: "2017-06-01", by: {organisation: "org:council"}, data: {gate: gate 2, passed: true}}
                    """), "gate 2");

            assertThat(second.decision().words()).isEqualTo("Recorded as passed, 1 June 2017.");
            assertThat(second.flags()).singleElement().satisfies(f -> {
                assertThat(f.words()).isEqualTo("Recorded as passed although 1 line stood open: Children (criterion).");
                assertThat(f.entries()).containsExactly("x", "r1");
            });
        }

        @Test
        void aLineClosedOnlyAfterThePassingIsFlaggedAndOneClosedBeforeIsNot() {
            String passed = CHILDREN_NOT_ASSURED + """
                    - {id: x, type: GatewayDecided, subject: "procurement:vale", occurred: "2017-06-01", by: {organisation: "org:council"}, data: {gate: gate 2, passed: true}}
                    - {id: c, type: ConditionAttached, subject: "condition:young", data: {text: Rework, to: "procurement:vale", raisedAt: gate 1, area: Children}}
                    """;
            String met = """
                    - {id: d, type: ConditionDischarged, subject: "condition:young", occurred: "%s", data: {how: met}}
                    """;

            assertThat(gate(gates(passed + met.formatted("2017-05")), "gate 2").flags())
                    .isEmpty();
            assertThat(gate(gates(passed + met.formatted("2017-07")), "gate 2").flags())
                    .extracting(Statement::words)
                    .singleElement()
                    .asString()
                    .contains("although 2 lines stood open");
            assertThat(gate(gates(passed + met.formatted("2017")), "gate 2").flags())
                    .extracting(Statement::words)
                    .singleElement()
                    .asString()
                    .contains("cannot be told");
        }

        @Test
        void aGateNotPassedIsNotFlagged() {
            Gate second = gate(gates(CHILDREN_NOT_ASSURED + """
                    - {id: x, type: GatewayDecided, subject: "procurement:vale", data: {gate: gate 2, passed: false}}
                    """), "gate 2");

            assertThat(second.decision().words()).isEqualTo("Recorded as not passed, no date given.");
            assertThat(second.flags()).isEmpty();
        }

        @Test
        void aGateDecidedByABodyThatNoEntryNamesAsItsDeciderIsFlagged() {
            assertThat(gate(gates(GATE_2 + """
                    - {id: x, type: GatewayDecided, subject: "procurement:vale", by: {organisation: "org:board"}, data: {gate: gate 2, passed: false}}
                    """), "gate 2").flags())
                    .singleElement()
                    .satisfies(f -> assertThat(f.words()).startsWith("Decided by Health Board"));
        }

        @Test
        void aResolutionOnTheDecisionOfAGateIsOnRecordAndItsWordsAreNotRead() {
            Gate second = gate(gates("""
                    - {id: g2, type: GatewayRecommended, subject: "procurement:vale", data: {gate: gate 2, advice: pass, deciders: ["org:council"], decision: "decision:go"}}
                    - {id: x, type: ResolutionPassed, subject: "decision:go", occurred: "2017-06", by: {organisation: "org:council"}, data: {text: To go on}}
                    """), "gate 2");

            assertThat(second.decided()).extracting(r -> r.entry()).containsExactly("x");
            assertThat(second.decision().words())
                    .contains("A resolution is on record, June 2017", "stands in its words");
        }

        @Test
        void aResolutionLinkedWithTheRecommendationIsOnRecordForTheGate() {
            assertThat(gate(gates(GATE_2 + """
                    - {id: x, type: ResolutionPassed, subject: "decision:go", by: {organisation: "org:council"}, data: {text: To go on}, links: [{relation: accepts, to: g2}]}
                    """), "gate 2").decided()).hasSize(1);
        }

        @Test
        void aConditionThatTheDecisionAtAGateCarriesIsRaisedThere() {
            GateRecord record = gates("""
                    - {id: c, type: ConditionAttached, subject: "condition:plan", data: {text: A plan, to: "decision:go"}}
                    - {id: x, type: GatewayDecided, subject: "procurement:vale", data: {gate: gate 1, passed: true, decision: "decision:go", carried: ["condition:plan"]}}
                    - {id: y, type: GatewayDecided, subject: "procurement:vale", data: {gate: gate 2, passed: false}}
                    """);

            assertThat(gate(record, "gate 1").carriedOn()).extracting(Line::id).containsExactly("condition:plan");
            assertThat(gate(record, "gate 1").flags()).isEmpty();
            assertThat(gate(record, "gate 2").open()).extracting(Line::kind).containsExactly(Kind.CONDITION);
        }

        @Test
        void aConditionDuePastAGateIsNotDueAtIt() {
            assertThat(gate(gates("""
                    - {id: c, type: ConditionAttached, subject: "condition:plan", data: {text: A plan, to: "procurement:vale", raisedAt: gate 1, dueAt: past gate 1}}
                    """), "gate 1").open()).isEmpty();
        }

        @Test
        void aProcurementWithoutGatesHasNone() {
            GateRecord record = GateRecords.of(
                    new MemorySource(CaseLedger.told(BASE)), new ProcurementId("procurement:vale"), AsOf.NOW);

            assertThat(record.gates()).isEmpty();
            assertThat(record.lines()).isEmpty();
            assertThat(record.remarks()).isEmpty();
        }

        @Test
        void gatesStandInTheOrderOfTheirNumbersAndThoseWithoutOneLast() {
            assertThat(gates("""
                    - {id: a, type: GatewayDecided, subject: "procurement:vale", data: {gate: final gate, passed: false}}
                    - {id: b, type: GatewayDecided, subject: "procurement:vale", data: {gate: gate 10, passed: false}}
                    - {id: c, type: GatewayDecided, subject: "procurement:vale", data: {gate: gate 2, passed: false}}
                    """).gates())
                    .extracting(Gate::name)
                    .containsExactly("gate 1", "gate 2", "gate 10", "final gate");
        }

        @Test
        void asOfADayBeforeTheDischargeTheLineIsOpen() {
            String told = """
                    - {id: c, type: ConditionAttached, subject: "condition:plan", occurred: "2017-01-01", data: {text: A plan, to: "procurement:vale"}}
                    - {id: d, type: ConditionDischarged, subject: "condition:plan", occurred: "2017-05-01", data: {how: met}}
                    """;

            assertThat(gates(told, new AsOf(null, Edtf.parse("2017-04-30"))).lines())
                    .extracting(Line::state)
                    .containsExactly(State.OPEN);
            assertThat(gates(told, new AsOf(null, Edtf.parse("2017-05-01"))).lines())
                    .extracting(Line::state)
                    .containsExactly(State.CLOSED);
        }
    }

    @Nested
    class Conditions {

        private static final ThingId CONTRACT = ThingId.parse("contract:vale");

        private static List<Line> open(String discharged, AsOf asOf) {
            EntrySource source = new MemorySource(CaseLedger.told(BASE + """
                    - {id: k, type: ContractRegistered, subject: "contract:vale", data: {title: Vale contract}}
                    - {id: c, type: ConditionAttached, subject: "condition:plan", occurred: "2017-01-01", data: {text: A plan, to: "contract:vale", holder: "org:council", due: "2017-03"}}
                    """ + discharged));
            return ConditionLines.open(source, CONTRACT, asOf);
        }

        private static String discharge(String id, String when, String data) {
            return "- {id: " + id + ", type: ConditionDischarged, subject: \"condition:plan\", "
                    + (when.isEmpty() ? "" : "occurred: \"" + when + "\", ") + "data: {" + data + "}}\n";
        }

        @Test
        void aConditionOfAnExtensionIsOpenUntilAnEntryShowsOtherwise() {
            assertThat(open("", AsOf.NOW)).singleElement().satisfies(l -> {
                assertThat(l.words()).isEqualTo("open: no entry shows that it was met or waived");
                assertThat(l.holder()).isEqualTo("Vale Council");
                assertThat(l.due()).isEqualTo("March 2017");
            });
        }

        @Test
        void itIsClosedWhenMetOrWaivedWithAReason() {
            assertThat(open(discharge("d", "2017-02", "how: met, evidence: the plan"), AsOf.NOW))
                    .isEmpty();
            assertThat(open(discharge("d", "", "how: waived, reason: overtaken"), AsOf.NOW))
                    .isEmpty();
        }

        @Test
        void aWaiverWithoutAReasonLeavesItOpen() {
            assertThat(open(discharge("d", "2017-02", "how: waived"), AsOf.NOW))
                    .extracting(Line::words)
                    .containsExactly("open: said to be waived, and no reason is recorded");
        }

        @Test
        void whatIsPartlyMetNotMetOrReplacedLeavesItOpen() {
            assertThat(open(discharge("d", "2017-02", "how: partlyMet"), AsOf.NOW))
                    .extracting(Line::words)
                    .containsExactly("open: said to be met in part");
            assertThat(open(discharge("d", "2017-02", "how: notMet"), AsOf.NOW))
                    .extracting(Line::words)
                    .containsExactly("open: said not to be met");
            assertThat(open(discharge("d", "2017-02", "how: replaced, reason: a new one"), AsOf.NOW))
                    .extracting(Line::words)
                    .containsExactly("open: said to be replaced, and what took its place is not shown to be met");
        }

        @Test
        void whatIsMetAfterItWasSaidNotToBeIsClosedAndTheOtherWayRoundIsOpen() {
            assertThat(open(discharge("d", "2017-02", "how: notMet") + discharge("e", "2017-04", "how: met"), AsOf.NOW))
                    .isEmpty();
            assertThat(open(discharge("d", "2017-02", "how: met") + discharge("e", "2017-04", "how: notMet"), AsOf.NOW))
                    .extracting(Line::words)
                    .containsExactly(
                            "open: met; no entry names what shows it [d], and said not to be met [e]; no dates "
                                    + "show that the first came last");
        }

        @Test
        void whatMayHaveBeenMetOnlyLaterLeavesItOpenAsOfThatDay() {
            assertThat(open(discharge("d", "", "how: met"), new AsOf(null, Edtf.parse("2018"))))
                    .extracting(Line::words)
                    .containsExactly("open: said to be met, possibly not yet by then");
            assertThat(open(discharge("d", "", "how: waived, reason: x"), new AsOf(null, Edtf.parse("2018"))))
                    .extracting(Line::words)
                    .containsExactly("open: said to be waived, possibly not yet by then");
        }
    }
}
