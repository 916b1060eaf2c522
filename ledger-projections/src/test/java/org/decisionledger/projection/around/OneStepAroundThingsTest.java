package org.decisionledger.projection.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.around.Around.Count;
import org.decisionledger.projection.around.Around.Node;
import org.decisionledger.projection.around.Around.Pair;
import org.decisionledger.projection.around.Around.Tie;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** U33: people, posts, bodies, contracts, decisions and evidence, one step away, every edge an entry. */
class OneStepAroundThingsTest {

    private static final EntrySource SMALL = new MemorySource(CaseLedger.told("""
            - {id: o1, type: OrganisationRegistered, subject: "org:east", data: {name: East Board, kind: forum}}
            - {id: o2, type: OrganisationRegistered, subject: "org:provider", data: {name: The Provider, kind: privateProvider}}
            - {id: o3, type: OfficeRegistered, subject: "office:chief", data: {title: Chief, bodies: ["org:east"]}}
            - {id: h, type: OfficeHolderAppointed, subject: "office:chief", occurred: "2018", data: {bodies: ["org:east"], holder: The second Chief}}
            - {id: w, type: InterimAwardApproved, subject: "decision:d", occurred: "2019-03", by: {organisation: "org:east"}, data: {title: The award, provider: "org:provider", contract: "contract:c"}, links: [{relation: considers, to: "doc:paper"}], sources: [{document: "doc:minutes", locator: "3"}]}
            - {id: m, type: ContractMeetingHeld, subject: "contract:c", occurred: "2019-05", by: {organisation: "org:east"}, data: {with: ["org:provider"]}}
            """));

    private static Around around(AsOf asOf, @Nullable ThingKind kind, String... things) {
        return AroundThings.of(SMALL, Stream.of(things).map(ThingId::parse).toList(), kind, asOf);
    }

    @Test
    void twoThingsAreJoinedByEveryEntryThatNamesBothAndTheClosestStandFirst() {
        Around around = around(AsOf.NOW, null, "org:provider");

        assertThat(around.pairs())
                .extracting(p -> p.to().title(), Pair::number)
                .startsWith(tuple("East Board", 2), tuple("contract:c", 2));
        assertThat(around.pairs().getFirst().ties()).extracting(Tie::entry).containsExactly("w", "m");
    }

    @Test
    void anEntrySaysAsWhatItNamesTheOther() {
        Around around = around(AsOf.NOW, null, "decision:d");

        assertThat(around.pairs())
                .extracting(p -> p.to().id(), p -> p.ties().getFirst().words().replaceAll("^[^,]*, ", ""))
                .contains(
                        tuple("org:provider", "as provider"),
                        tuple("org:east", "by it"),
                        tuple("doc:paper", "which it considers"),
                        tuple("doc:minutes", "taken from it"));
    }

    @Test
    void aDocumentIsJoinedWithWhatIsTakenFromIt() {
        assertThat(around(AsOf.NOW, null, "doc:minutes").pairs())
                .extracting(p -> p.to().id())
                .contains("decision:d", "org:east", "org:provider");
    }

    @Test
    void whoHeldAPostStandsAsDescribedAndHasNoIdentifier() {
        assertThat(around(AsOf.NOW, ThingKind.PERSON, "office:chief").pairs())
                .extracting(Pair::to)
                .containsExactly(new Node(null, "person", "The second Chief", "office:chief"));
    }

    @Test
    void theNumbersOfKindsAreThoseBeforeNarrowing() {
        Around around = around(AsOf.NOW, ThingKind.CONTRACT, "org:provider");

        assertThat(around.pairs()).extracting(p -> p.to().id()).containsExactly("contract:c");
        assertThat(around.kinds()).contains(new Count("org", 1), new Count("decision", 1));
        assertThat(around.kind()).isEqualTo("contract");
    }

    @Test
    void aStepFurtherKeepsWhatWasThere() {
        Around around = around(AsOf.NOW, null, "org:provider", "office:chief", "org:provider");

        assertThat(around.centres()).extracting(Node::title).containsExactly("The Provider", "Chief");
        assertThat(around.pairs()).extracting(p -> p.from().title()).contains("The Provider", "Chief");
    }

    @Test
    void whatHadNotHappenedJoinsNothing() {
        Around then = around(new AsOf(null, Edtf.parse("2019-04")), null, "org:provider");

        assertThat(then.pairs())
                .flatExtracting(Pair::ties)
                .extracting(Tie::entry)
                .doesNotContain("m");
        assertThat(then.pairs()).extracting(Pair::number).containsOnly(1);
    }

    @Test
    void ofVeryManyOnlyTheClosestAreNamedAndTheOthersCounted() {
        Around around = AroundThings.of(
                new MemorySource(CaseLedger.everyCase()), List.of(ThingId.parse("doc:sksn-2022")), null, AsOf.NOW);

        assertThat(around.pairs()).hasSize(AroundThings.MOST_PAIRS);
        assertThat(around.left()).isPositive();
        assertThat(around.pairs().getFirst().ties()).hasSize(AroundThings.MOST_TIES);
        assertThat(around.pairs()).isSortedAccordingTo((a, b) -> b.number() - a.number());
    }
}
