package org.decisionledger.projection.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.util.List;
import org.decisionledger.core.rule.StopAct;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.lineage.TimelineWithPredecessors;
import org.decisionledger.projection.path.DecisionPath.Act;
import org.decisionledger.projection.path.DecisionPath.Required;
import org.decisionledger.projection.path.DecisionPath.Shown;
import org.decisionledger.projection.path.DecisionPath.Stop;
import org.decisionledger.projection.timeline.LinkRef;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F13, F19: every stop with text and vote, each body's own decision, and the required stops that are missing. */
class PathOfADecisionTest {

    private static final EntrySource CASES = new MemorySource(CaseLedger.everyCase());

    private static final String BODIES = """
            - {id: o1, type: OrganisationRegistered, subject: "org:council", data: {name: Vale Council, kind: localAuthority}}
            - {id: o2, type: OrganisationRegistered, subject: "org:panel", data: {name: Scrutiny Panel, kind: forum}}
            - {id: o3, type: OrganisationRegistered, subject: "org:east", data: {name: East Board, kind: forum}}
            - {id: o4, type: OrganisationRegistered, subject: "org:west", data: {name: West Board, kind: forum}}
            - {id: o5, type: OrganisationRegistered, subject: "org:boards", data: {name: Both Boards, kind: forum, members: ["org:east", "org:west"]}}
            """;

    private static final String PROPOSED = """
            - {id: lp, type: LeadActionProposed, subject: "decision:buy", occurred: "2017-03", by: {organisation: "org:council"}, data: {title: To buy, text: Buy it, matterClass: new contracts, to: ["org:east"]}}
            """;

    private static DecisionPath path(String more) {
        return DecisionPaths.of(
                new MemorySource(CaseLedger.told(BODIES + more)), new DecisionId("decision:buy"), AsOf.NOW);
    }

    private static DecisionPath path(EntrySource source, String decision) {
        return DecisionPaths.of(source, new DecisionId(decision), AsOf.NOW);
    }

    private static String rule(String more) {
        return "- {id: ru, type: DecisionRuleSet, subject: \"rule:stops\", data: {title: The scheme, method: other, clause: cl. 4, "
                + more + "}}\n";
    }

    private static final String WRITTEN =
            "basis: written, forum: \"org:council\", matters: [\"new contracts above the limit\"], ";

    @Nested
    class Stops {

        @Test
        void everyStopStandsInOrderWithBodyActTextAndVote() {
            List<Stop> stops = path("""
                    - {id: s, type: DecisionSought, subject: "decision:buy", occurred: "2017-01", data: {title: To buy, text: Whether to buy, of: ["org:council"]}}
                    - {id: e, type: EngagementHeld, subject: "procurement:x", occurred: "2017-02", data: {kind: usersAndPublic, audience: Users}, links: [{relation: follows, to: s}]}
                    - {id: t, type: PaperTabled, subject: "meeting:m", occurred: "2017-03-01", data: {paper: "doc:p", before: ["org:panel"], purpose: noting, asks: To note, decisions: ["decision:buy"], outcome: Noted}}
                    - {id: r, type: RecommendationIssued, subject: "recommendation:r", occurred: "2017-03-02", by: {organisation: "org:panel"}, data: {text: Buy, to: ["org:council"], decision: "decision:buy"}}
                    - {id: h, type: MeetingHeld, subject: "meeting:c", occurred: "2017-04-01", data: {title: The Council, bodies: ["org:council"]}}
                    - {id: d, type: ResolutionPassed, subject: "decision:buy", occurred: "2017-04-01", by: {organisation: "org:council"}, data: {meeting: "meeting:c", text: To buy it, vote: 5 to 2, positions: [{body: "org:council", position: for}], minute: agreed}}
                    - {id: i, type: DecisionReported, subject: "decision:buy", occurred: "2017-05", data: {to: ["org:east"], content: It was bought}}
                    - {id: q, type: DisputeReferred, subject: "decision:buy", occurred: "2017-06", by: {organisation: "org:panel"}, data: {matter: The vote}}
                    """).stops();

            assertThat(stops)
                    .extracting(
                            s -> s.row().entry(),
                            Stop::act,
                            s -> s.bodies().stream().map(b -> b.title()).toList())
                    .containsExactly(
                            tuple("s", Act.TO_DECIDE, List.of("Vale Council")),
                            tuple("e", Act.CONSULTED, List.of()),
                            tuple("t", Act.ASKED_TO_NOTE, List.of("Scrutiny Panel")),
                            tuple("r", Act.RECOMMENDED, List.of("Scrutiny Panel")),
                            tuple("h", Act.MET, List.of("Vale Council")),
                            tuple("d", Act.DECIDED, List.of("Vale Council")),
                            tuple("i", Act.TOLD, List.of("East Board")),
                            tuple("q", Act.REFERRED, List.of("Scrutiny Panel")));
            assertThat(stops.get(5)).satisfies(s -> {
                assertThat(s.text()).isEqualTo("To buy it");
                assertThat(s.vote()).isEqualTo("5 to 2");
                assertThat(s.positions()).containsExactly("Vale Council: for");
                assertThat(s.outcome()).isEqualTo("agreed");
            });
            assertThat(stops.get(2).outcome()).isEqualTo("Noted");
        }

        @Test
        void anEngagementThatIsNotLinkedIsNoStop() {
            assertThat(path(PROPOSED + """
                    - {id: e, type: EngagementHeld, subject: "procurement:x", occurred: "2017-02", data: {kind: usersAndPublic, audience: Users}}
                    """).stops())
                    .extracting(Stop::act)
                    .containsExactly(Act.PROPOSED, Act.ASKED_TO_DECIDE);
        }

        @Test
        void anotherPaperOfTheSameMeetingIsNoStop() {
            assertThat(path("""
                    - {id: d, type: InterimAwardApproved, subject: "decision:buy", by: {organisation: "org:east"}, data: {title: To buy, provider: "org:council", meeting: "meeting:c", paper: "doc:p", terms: as before}}
                    - {id: t, type: PaperTabled, subject: "meeting:c", data: {paper: "doc:p", before: ["org:east"], purpose: approval}}
                    - {id: u, type: PaperTabled, subject: "meeting:c", data: {paper: "doc:other", before: ["org:east"], purpose: approval}}
                    """).stops()).extracting(s -> s.row().entry()).containsExactlyInAnyOrder("d", "t");
        }

        @Test
        void aProposalAndItsAnswersAreStops() {
            assertThat(path(PROPOSED + """
                    - {id: a, type: PartyResponded, subject: "decision:buy", occurred: "2017-04", data: {party: "org:east", reply: rejects, means: inWriting, reason: Too dear}}
                    - {id: w, type: ResponseWindowClosed, subject: "decision:buy", occurred: "2017-05", by: {organisation: "org:council"}, data: {outcome: notCarried, workings: one of one rejects}}
                    - {id: c, type: LeadActionImplemented, subject: "decision:buy", occurred: "2017-06", by: {organisation: "org:council"}, data: {basis: notStated, instrument: the contract}}
                    """).stops())
                    .extracting(Stop::act, Stop::text, Stop::vote, Stop::outcome)
                    .containsExactly(
                            tuple(Act.PROPOSED, "Buy it", null, null),
                            tuple(Act.ASKED_TO_DECIDE, "Buy it", null, null),
                            tuple(Act.ANSWERED, "Too dear", "rejects", null),
                            tuple(Act.TIME_CLOSED, "one of one rejects", null, "notCarried"),
                            tuple(Act.CARRIED_OUT, "the contract", null, null));
        }

        @Test
        void aGateIsRecommendedDecidedAndNotedByTheBodiesTold() {
            assertThat(path("""
                    - {id: g, type: GatewayRecommended, subject: "procurement:x", occurred: "2017-01", by: {organisation: "org:panel"}, data: {gate: gate 1, advice: divert, deciders: ["org:council"], noting: ["org:east"], decision: "decision:buy", reason: dear}}
                    - {id: p, type: GatewayRecommended, subject: "procurement:x", occurred: "2017-02", data: {gate: gate 1, advice: passWithConditions, decision: "decision:buy"}}
                    - {id: n, type: GatewayRecommended, subject: "procurement:x", occurred: "2017-03", data: {gate: gate 1, advice: doNotPass, decision: "decision:buy"}}
                    - {id: d, type: GatewayDecided, subject: "procurement:x", occurred: "2017-04", by: {organisation: "org:council"}, data: {gate: gate 1, passed: false, decision: "decision:buy"}}
                    - {id: d2, type: GatewayDecided, subject: "procurement:x", occurred: "2017-05", by: {organisation: "org:council"}, data: {gate: gate 1, passed: true, decision: "decision:buy", reason: mended}}
                    """).stops())
                    .extracting(Stop::act, Stop::text)
                    .containsExactly(
                            tuple(Act.RECOMMENDED, "gate 1: to divert; dear"),
                            tuple(Act.TO_DECIDE, "gate 1"),
                            tuple(Act.ASKED_TO_NOTE, "gate 1"),
                            tuple(Act.RECOMMENDED, "gate 1: that it be passed with conditions"),
                            tuple(Act.RECOMMENDED, "gate 1: that it be not passed"),
                            tuple(Act.DECIDED, "gate 1 is not passed"),
                            tuple(Act.DECIDED, "gate 1 is passed; mended"));
        }

        @ParameterizedTest
        @CsvSource({
            "approval, ASKED_TO_APPROVE",
            "endorsement, ASKED_TO_ENDORSE",
            "decision, ASKED_TO_DECIDE",
            "noting, ASKED_TO_NOTE",
            "escalation, ESCALATED_TO",
            "assurance, INFORMED",
            "information, INFORMED"
        })
        void aPaperAsksForItsPurposeAndShowsNothingDone(String purpose, Act act) {
            assertThat(path(PROPOSED
                                    + "- {id: t, type: PaperTabled, subject: \"meeting:m\", occurred: \"2017-04\", data: "
                                    + "{paper: \"doc:p\", before: [\"org:panel\"], purpose: " + purpose
                                    + ", decisions: [\"decision:buy\"]}}")
                            .stops()
                            .getLast())
                    .satisfies(s -> {
                        assertThat(s.act()).isEqualTo(act);
                        assertThat(s.outcome()).isNull();
                    });
        }

        @Test
        void tellingsOfOneDecisionAreOneStop() {
            assertThat(path(CASES, "decision:sst-interim-solution").stops().stream()
                            .filter(s -> s.act() == Act.DECIDED && !s.alsoTold().isEmpty()))
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(s.row().entry()).isEqualTo("sst-2019-08-29-resolution");
                        assertThat(s.alsoTold()).contains("sst-2019-interim-opted-s42");
                    });
        }
    }

    @Nested
    class RequiredStopsOfRules {

        @Test
        void inSuffolkTheDecisionOfTheCcgsIsRequiredAndNoEntryShowsIt() {
            DecisionPath gateway = path(CASES, "decision:suf-gateway-1");

            assertThat(gateway.required()).singleElement().satisfies(r -> {
                assertThat(r.rule()).isEqualTo("rule:suf-gateway-1");
                assertThat(r.body().id()).isEqualTo("org:suf-ccgs");
                assertThat(r.act()).isEqualTo(StopAct.DECIDES);
                assertThat(r.shown()).isEqualTo(Shown.NOT_SHOWN);
                assertThat(r.statement().words()).contains("Required by At gateway 1", "no entry shows it");
                assertThat(r.statement().entries()).contains("suf-rule-gateway-1");
            });
            assertThat(gateway.stops()).noneMatch(s -> s.act() == Act.DECIDED);
        }

        @Test
        void aRequiredStopThatNoEntryShowsIsNamedWithItsRuleAndClause() {
            assertThat(path(PROPOSED + rule(WRITTEN + "stops: [{body: \"org:panel\", act: consulted}]"))
                            .required())
                    .singleElement()
                    .satisfies(r -> assertThat(r.statement().words())
                            .isEqualTo("Required by The scheme, cl. 4; no entry shows it."));
        }

        @Test
        void theRuleOfAGroupIsFoundFromItsMemberWithoutListingTheRulesOfAllBodies() {
            EntrySource told = new MemorySource(CaseLedger.told(BODIES
                    + PROPOSED.replace("by: {organisation: \"org:council\"}", "by: {organisation: \"org:west\"}")
                    + rule(WRITTEN.replace("org:council", "org:boards")
                            + "stops: [{body: \"org:panel\", act: consulted}]")));
            EntrySource neverListed = (EntrySource) Proxy.newProxyInstance(
                    EntrySource.class.getClassLoader(),
                    new Class<?>[] {EntrySource.class},
                    (self, method, arguments) -> {
                        assertThat(method.getName()).isNotIn("things", "having", "between");
                        return method.invoke(told, arguments);
                    });

            assertThat(path(neverListed, "decision:buy").required())
                    .singleElement()
                    .satisfies(r -> assertThat(r.statement().words()).startsWith("Required by The scheme"));
        }

        @Test
        void aBodyThatWasOnlyAskedIsNotShownToHaveDoneIt() {
            String asked = PROPOSED
                    + rule(WRITTEN + "stops: [{body: \"org:panel\", act: endorses}]")
                    + "- {id: t, type: PaperTabled, subject: \"meeting:m\", data: {paper: \"doc:p\", before: [\"org:panel\"], "
                    + "purpose: endorsement, decisions: [\"decision:buy\"]%s}}\n";

            Required open = path(asked.formatted("")).required().getFirst();
            assertThat(open.shown()).isEqualTo(Shown.NOT_SHOWN);
            assertThat(open.statement().entries()).containsExactly("ru", "t");
            assertThat(path(asked.formatted(", outcome: Endorsed"))
                            .required()
                            .getFirst()
                            .shown())
                    .isEqualTo(Shown.SHOWN);
        }

        @Test
        void anotherBodyDoingItDoesNotShowIt() {
            String recommended = PROPOSED
                    + rule(WRITTEN + "stops: [{body: \"org:panel\", act: recommends}]")
                    + "- {id: r, type: RecommendationIssued, subject: \"recommendation:r\", by: {organisation: \"%s\"}, "
                    + "data: {text: Buy, to: [\"org:council\"], decision: \"decision:buy\"}}\n";

            assertThat(path(recommended.formatted("org:east")).required())
                    .extracting(Required::shown)
                    .containsExactly(Shown.NOT_SHOWN);
            assertThat(path(recommended.formatted("org:panel")).required())
                    .extracting(Required::shown)
                    .containsExactly(Shown.SHOWN);
        }

        @Test
        void aGroupHasDecidedWhenEachOfItsMembersHas() {
            String decided = PROPOSED
                    + rule(WRITTEN + "stops: [{body: \"org:boards\", act: approves}, {act: decides}]")
                    + "- {id: d1, type: ResolutionPassed, subject: \"decision:buy\", by: {organisation: \"org:east\"}, data: {text: Yes}}\n";

            assertThat(path(decided).required())
                    .extracting(Required::shown)
                    .containsExactly(Shown.NOT_SHOWN, Shown.SHOWN);
            assertThat(path(decided
                                    + "- {id: d2, type: ResolutionPassed, subject: \"decision:buy\", by: {organisation: \"org:west\"}, data: {text: Yes}}\n")
                            .required())
                    .extracting(Required::shown)
                    .containsExactly(Shown.SHOWN, Shown.SHOWN);
        }

        @Test
        void aStopThatARuleOnlyAllowsIsNotMissing() {
            String called = PROPOSED + rule(WRITTEN + "stops: [{body: \"org:panel\", act: mayCallIn}]");

            assertThat(path(called).required()).singleElement().satisfies(r -> {
                assertThat(r.shown()).isEqualTo(Shown.ALLOWED);
                assertThat(r.statement().words()).startsWith("Allowed by");
            });
            assertThat(path(called + """
                    - {id: q, type: DisputeReferred, subject: "decision:buy", by: {organisation: "org:panel"}, data: {matter: It}}
                    """).required())
                    .extracting(Required::shown)
                    .containsExactly(Shown.SHOWN);
        }

        @Test
        void noticeIsShownByAnOutcomeOrByBeingTold() {
            String noted = PROPOSED + rule(WRITTEN + "stops: [{body: \"org:panel\", act: notes}]");

            assertThat(path(noted + """
                    - {id: i, type: DecisionReported, subject: "decision:buy", data: {to: ["org:panel"], content: It was bought}}
                    """).required()).extracting(Required::shown).containsExactly(Shown.SHOWN);
            assertThat(path(noted + """
                    - {id: t, type: PaperTabled, subject: "meeting:m", data: {paper: "doc:p", before: ["org:panel"], purpose: noting, decisions: ["decision:buy"]}}
                    """).required()).extracting(Required::shown).containsExactly(Shown.NOT_SHOWN);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "basis: proposed, forum: \"org:council\", matters: [\"new contracts\"]",
                    "basis: written, forum: \"org:panel\", matters: [\"new contracts\"]",
                    "basis: written, matters: [\"new contracts\"]",
                    "basis: written, forum: \"org:council\", matters: [\"old contracts\"]",
                    "basis: written, forum: \"org:council\", matters: [\"renew contracts\"]",
                    "basis: written, forum: \"org:council\"",
                    "basis: written, forum: \"org:council\", matters: [\"new contracts\"], except: [\"new contracts for care\"]",
                    "basis: written, forum: \"org:council\", matters: [\"new contracts\"], inForce: \"2018/2020\""
                })
        void aRuleOfAnotherForumMatterOrTimeRequiresNothing(String rule) {
            assertThat(path(PROPOSED + rule(rule + ", stops: [{body: \"org:panel\", act: consulted}]"))
                            .required())
                    .isEmpty();
        }

        @Test
        void aRuleThatAnEntryOnTheDecisionNamesAppliesWhateverItsForum() {
            assertThat(path(rule("basis: practice, stops: [{body: \"org:panel\", act: ratifies}]") + """
                    - {id: lp, type: LeadActionProposed, subject: "decision:buy", occurred: "2017-03", by: {organisation: "org:council"}, data: {title: To buy, text: Buy it, rules: ["rule:stops"], to: ["org:east"]}}
                    """)
                            .required())
                    .singleElement()
                    .satisfies(r -> assertThat(r.why()).contains("names it"));
        }
    }

    @Nested
    class MeetingInCommon {

        private static final List<String> AWARDS = List.of(
                "sst-2019-09-26-award-cannock-chase",
                "sst-2019-09-26-award-east-staffordshire",
                "sst-2019-09-26-award-ses-seisdon",
                "sst-2019-09-26-award-stafford-surrounds");

        @Test
        void f13FourBodiesThatSatInCommonMakeFourDecisions() {
            DecisionPath award = path(CASES, "decision:sst-interim-award");

            assertThat(award.separate()).extracting(o -> o.stop().row().entry()).containsExactlyElementsOf(AWARDS);
            assertThat(award.separate()).allSatisfy(o -> {
                assertThat(o.members()).isEmpty();
                assertThat(o.others()).hasSize(3).doesNotContain(o.stop().row().entry());
            });
            assertThat(award.inCommon())
                    .anySatisfy(s -> assertThat(s.words())
                            .startsWith("4 bodies sat in common")
                            .endsWith("An entry shows the own decision of each."));
        }

        @Test
        void f13ABodysOwnTimelineHoldsItsOwnAwardAndShowsTheOtherThreeAsLinked() {
            TimelineRow own = ownAward(Timeline.of(CASES, new OrganisationId("org:cannock-chase-ccg"), AsOf.NOW));

            assertThat(own.inCommon()).extracting(LinkRef::target).containsExactlyElementsOf(AWARDS.subList(1, 4));
            assertThat(own.inCommon().getFirst().targetWords()).contains("East Staffordshire");
            assertThat(ownAward(TimelineWithPredecessors.of(
                                    CASES, new OrganisationId("org:cannock-chase-ccg"), AsOf.NOW))
                            .inCommon())
                    .hasSize(3);
        }

        private static TimelineRow ownAward(Timeline timeline) {
            assertThat(timeline.rows())
                    .extracting(TimelineRow::entry)
                    .contains(AWARDS.getFirst())
                    .doesNotContainAnyElementsOf(AWARDS.subList(1, 4));
            return timeline.rows().stream()
                    .filter(r -> r.entry().equals(AWARDS.getFirst()))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void aDecisionOfAnotherMeetingOrAnotherDecisionIsNotLinked() {
            EntrySource ledger = new MemorySource(CaseLedger.told(BODIES + """
                    - {id: d1, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:east"}, data: {meeting: "meeting:c", text: Yes}}
                    - {id: d2, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:west"}, data: {meeting: "meeting:later", text: Yes}}
                    - {id: d3, type: ResolutionPassed, subject: "decision:other", by: {organisation: "org:west"}, data: {meeting: "meeting:c", text: Yes}}
                    - {id: d4, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:panel"}, data: {text: Yes}}
                    - {id: d5, type: ResolutionPassed, subject: "decision:buy", by: {notStated: somebody}, data: {meeting: "meeting:c", text: Yes}}
                    """));

            assertThat(Timeline.of(ledger, new OrganisationId("org:east"), AsOf.NOW)
                            .rows())
                    .allSatisfy(r -> assertThat(r.inCommon()).isEmpty());
        }

        @Test
        void aBodyOfTheMeetingWithoutADecisionOfItsOwnIsNamed() {
            DecisionPath path = path("""
                    - {id: h, type: MeetingHeld, subject: "meeting:c", data: {title: In common, bodies: ["org:boards"], inCommon: true}}
                    - {id: d1, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:east"}, data: {meeting: "meeting:c", text: Yes}}
                    """);

            assertThat(path.inCommon()).singleElement().satisfies(s -> {
                assertThat(s.words()).endsWith("No entry shows the own decision of: West Board.");
                assertThat(s.entries()).containsExactly("h", "d1");
            });
        }

        @Test
        void oneEntryForAGroupDoesNotShowWhatEachMemberDecided() {
            DecisionPath path = path("""
                    - {id: h, type: MeetingHeld, subject: "meeting:c", data: {title: In common, bodies: ["org:boards"], inCommon: true}}
                    - {id: d1, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:boards"}, data: {meeting: "meeting:c", text: Yes}}
                    """);

            assertThat(path.separate())
                    .singleElement()
                    .satisfies(o -> assertThat(o.members()).hasSize(2));
            assertThat(path.inCommon().getFirst().words()).contains("East Board; West Board");
        }

        @Test
        void aMeetingThatIsNotInCommonSaysNothingOfIt() {
            assertThat(path("""
                    - {id: h, type: MeetingHeld, subject: "meeting:c", data: {title: One, bodies: ["org:east"]}}
                    - {id: d1, type: ResolutionPassed, subject: "decision:buy", by: {organisation: "org:east"}, data: {meeting: "meeting:c", text: Yes}}
                    """).inCommon()).isEmpty();
        }
    }

    @Test
    void conditionsOfTheDecisionStandWithIt() {
        assertThat(path(PROPOSED + """
                - {id: c, type: ConditionAttached, subject: "condition:plan", data: {text: A plan, to: "decision:buy"}}
                - {id: d, type: ConditionDischarged, subject: "condition:plan", data: {how: waived}}
                """).conditions())
                .singleElement()
                .satisfies(l -> assertThat(l.words()).contains("no reason is recorded"));
    }
}
