package org.decisionledger.projection.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.lineage.Lineage.Post;
import org.decisionledger.projection.lineage.Lineage.Relative;
import org.decisionledger.projection.succession.Holders.Held;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.Mark;
import org.decisionledger.projection.timeline.Timeline;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

/** F11, F12: bodies that change, and the offices that outlive their holders. */
class LineageOfABodyTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    private static final String BODIES = """
            - {id: r-old, type: OrganisationRegistered, subject: "org:old-trust", data: {name: Old Trust, kind: nhsProviderTrust}}
            - {id: r-other, type: OrganisationRegistered, subject: "org:other-trust", data: {name: Other Trust, kind: nhsProviderTrust}}
            - {id: r-new, type: OrganisationRegistered, subject: "org:new-trust", data: {name: New Trust, kind: nhsProviderTrust}}
            - {id: r-late, type: OrganisationRegistered, subject: "org:late-trust", data: {name: Late Trust, kind: nhsProviderTrust}}
            """;

    private static EntrySource ledger(String more) {
        return new MemorySource(CaseLedger.told(BODIES + more));
    }

    private static Lineage lineage(EntrySource source, String body) {
        return Lineages.of(source, new OrganisationId(body), null, AsOf.NOW);
    }

    private static Lineage lineage(EntrySource source, String body, String on) {
        return Lineages.of(source, new OrganisationId(body), Edtf.parse(on), AsOf.NOW);
    }

    @Test
    void f11TheTrustFormedByMergerFollowsBothTrustsThatJoined() {
        assertThat(lineage(CASE, "org:mpft").predecessors())
                .extracting(Relative::organisation)
                .contains("org:sssft", "org:ssotp");
        assertThat(lineage(CASE, "org:sssft").successors())
                .extracting(Relative::organisation)
                .contains("org:mpft");
    }

    @Test
    void f11AQuestionAboutTheSuccessorBringsInItsPredecessorsEntriesMarkedAsSuch() {
        OrganisationId mpft = new OrganisationId("org:mpft");

        Timeline alone = Timeline.of(CASE, mpft, AsOf.NOW);
        Timeline with = TimelineWithPredecessors.of(CASE, mpft, AsOf.NOW);

        assertThat(with.rows()).hasSizeGreaterThan(alone.rows().size());
        assertThat(with.rows())
                .filteredOn(r -> r.entry().equals("sst-2016-09-sssft-complaint"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.has(Mark.AS_PREDECESSOR)).isTrue();
                    assertThat(r.via()).contains("South Staffordshire and Shropshire Healthcare", "a predecessor of");
                });
        List<String> own = alone.rows().stream().map(TimelineRow::entry).toList();
        assertThat(with.rows()).filteredOn(r -> own.contains(r.entry())).noneMatch(r -> r.has(Mark.AS_PREDECESSOR));
        assertThat(with.rows()).extracting(TimelineRow::entry).containsAll(own);
    }

    @Test
    void aPredecessorOfAPredecessorIsFoundAndItsStepSaid() {
        EntrySource ledger = ledger("""
                - {id: m1, type: OrganisationsMerged, subject: "org:new-trust", occurred: "2010-04-01", data: {predecessors: ["org:old-trust", "org:other-trust"]}}
                - {id: m2, type: OrganisationEstablished, subject: "org:late-trust", occurred: "2018-06", data: {predecessors: ["org:new-trust"], succession: inferred}}
                """);

        assertThat(lineage(ledger, "org:late-trust").predecessors())
                .extracting(Relative::organisation, Relative::steps, Relative::known)
                .containsExactly(
                        tuple("org:new-trust", 1, Succession.INFERRED),
                        tuple("org:old-trust", 2, Succession.STATED),
                        tuple("org:other-trust", 2, Succession.STATED));
    }

    @Test
    void aSuccessionThatRunsInACircleIsSaidAndEachStepShownOnce() {
        EntrySource ledger = ledger("""
                - {id: c1, type: SuccessionRecorded, subject: "org:new-trust", data: {predecessors: ["org:old-trust"], succession: stated}}
                - {id: c2, type: SuccessionRecorded, subject: "org:late-trust", data: {predecessors: ["org:new-trust"], succession: stated}}
                - {id: c3, type: SuccessionRecorded, subject: "org:old-trust", data: {predecessors: ["org:late-trust"], succession: stated}}
                """);

        Lineage circle = lineage(ledger, "org:new-trust");

        assertThat(circle.remarks()).anyMatch(r -> r.words().contains("circle"));
        assertThat(circle.predecessors()).hasSize(3);
    }

    @Test
    void aBodyThatEndsWithoutANamedSuccessorHasNone() {
        EntrySource ledger = ledger("""
                - {id: e1, type: OrganisationDisestablished, subject: "org:old-trust", occurred: "2013-03-31", data: {succession: unknown}}
                """);

        Lineage ended = lineage(ledger, "org:old-trust");

        assertThat(ended.successors()).isEmpty();
        assertThat(ended.remarks()).singleElement().satisfies(r -> {
            assertThat(r.words()).contains("no entry names a body that follows it");
            assertThat(r.entries()).containsExactly("e1");
        });
    }

    @Test
    void whatMovesOnlyInOneFunctionIsNotTakenForTheWholeBody() {
        EntrySource ledger = ledger("""
                - {id: f1, type: FunctionTransferred, subject: "org:old-trust", occurred: "2019", data: {to: "org:new-trust", function: public health nursing}}
                """);

        Lineage receiver = lineage(ledger, "org:new-trust");

        assertThat(receiver.predecessors())
                .singleElement()
                .satisfies(r -> assertThat(r.only()).isEqualTo("public health nursing"));
        assertThat(Successions.around(ledger, List.of(new OrganisationId("org:new-trust")), AsOf.NOW)
                        .predecessors(new OrganisationId("org:new-trust")))
                .isEmpty();
        assertThat(TimelineWithPredecessors.of(ledger, new OrganisationId("org:new-trust"), AsOf.NOW)
                        .rows())
                .noneMatch(r -> r.has(Mark.AS_PREDECESSOR));
    }

    @Test
    void aDividedBodyIsFollowedByEachOfItsParts() {
        EntrySource ledger = ledger("""
                - {id: d1, type: OrganisationDivided, subject: "org:old-trust", occurred: "2015-04-01", data: {successors: ["org:new-trust", "org:late-trust"], goesOn: false}}
                """);

        assertThat(lineage(ledger, "org:old-trust").successors())
                .extracting(Relative::organisation)
                .containsExactly("org:new-trust", "org:late-trust");
    }

    @Test
    void aRenamedBodyStaysTheSameBodyUnderBothNames() {
        EntrySource ledger = ledger("""
                - {id: n1, type: OrganisationRenamed, subject: "org:old-trust", occurred: "2017-05", data: {name: Old Trust Partnership, formerly: Old Trust}}
                """);

        Lineage before = lineage(ledger, "org:old-trust", "2016");
        Lineage after = lineage(ledger, "org:old-trust", "2018");

        assertThat(before.names()).extracting(Lineage.Name::byThen).containsExactly(Answer.YES, Answer.NO);
        assertThat(after.names()).extracting(Lineage.Name::byThen).containsExactly(Answer.YES, Answer.YES);
        assertThat(after.predecessors()).isEmpty();
    }

    @Test
    void twoDatesForOneSuccessionAreBothShownAndSaidToDiffer() {
        EntrySource ledger = ledger("""
                - {id: m1, type: OrganisationsMerged, subject: "org:new-trust", occurred: "2018-06-01", data: {predecessors: ["org:old-trust"]}}
                - {id: m2, type: OrganisationEstablished, subject: "org:new-trust", occurred: "2018-07", data: {predecessors: ["org:old-trust"]}}
                """);

        assertThat(lineage(ledger, "org:new-trust").remarks()).singleElement().satisfies(r -> {
            assertThat(r.words()).contains("1 June 2018", "July 2018");
            assertThat(r.entries()).containsExactly("m1", "m2");
        });
    }

    @Test
    void f12OnADateEachBodyHasOneAnswerForAnOfficeOrANamedGap() {
        List<Post> posts = lineage(CASE, "org:cannock-chase-ccg", "2018-01-01").offices();

        assertThat(posts)
                .filteredOn(p -> p.office().equals("office:sst-accountable-officer"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.held()).isEqualTo(Held.HELD);
                    assertThat(p.words()).contains("November 2017", "sst-2017-11-accountable-officer");
                });
        assertThat(posts)
                .filteredOn(p -> p.held() == Held.NOT_SHOWN)
                .allSatisfy(p -> assertThat(p.words()).isEqualTo("no entry shows who held it"));
    }

    @Test
    void f12AnOfficeHeldByTwoOnOneDateIsSaidToBeAndNeitherIsChosen() {
        EntrySource ledger = ledger("""
                - {id: o1, type: OfficeRegistered, subject: "office:chief", data: {title: Chief Officer, bodies: ["org:old-trust"]}}
                - {id: a1, type: OfficeHolderAppointed, subject: "office:chief", occurred: "2017", data: {bodies: ["org:old-trust"], holder: the first}}
                - {id: a2, type: OfficeHolderAppointed, subject: "office:chief", occurred: "2017", data: {bodies: ["org:old-trust"], holder: the second}}
                """);

        assertThat(lineage(ledger, "org:old-trust", "2018-01-01").offices())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.held()).isEqualTo(Held.BY_TWO);
                    assertThat(p.entries()).containsExactly("a1", "a2");
                });
    }

    @Test
    void f12AHolderWhoLeftAndWasNotReplacedLeavesTheOfficeWithoutOne() {
        EntrySource ledger = ledger("""
                - {id: o1, type: OfficeRegistered, subject: "office:chief", data: {title: Chief Officer, bodies: ["org:old-trust"]}}
                - {id: a1, type: OfficeHolderAppointed, subject: "office:chief", occurred: "2016-03", data: {bodies: ["org:old-trust"]}}
                - {id: a2, type: OfficeHolderDeparted, subject: "office:chief", occurred: "2017-03", data: {bodies: ["org:old-trust"]}}
                """);

        assertThat(lineage(ledger, "org:old-trust", "2018-01-01").offices())
                .singleElement()
                .satisfies(p -> assertThat(p.held()).isEqualTo(Held.LEFT));
        assertThat(lineage(ledger, "org:old-trust", "2016-12-31").offices())
                .singleElement()
                .satisfies(p -> assertThat(p.held()).isEqualTo(Held.HELD));
    }
}
