package org.decisionledger.projection.overtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.overtime.BodiesOverTime.Body;
import org.decisionledger.projection.overtime.BodiesOverTime.Change;
import org.decisionledger.projection.overtime.BodiesOverTime.Told;
import org.junit.jupiter.api.Test;

/** U34: every body before and after one, with its beginning and end as told, and the changes between them. */
class BodiesOnATimeAxisTest {

    private static final EntrySource SMALL = new MemorySource(CaseLedger.told("""
            - {id: o1, type: OrganisationRegistered, subject: "org:old", data: {name: Old Board, kind: forum}}
            - {id: o2, type: OrganisationRegistered, subject: "org:other", data: {name: Other Board, kind: forum}}
            - {id: o3, type: OrganisationRegistered, subject: "org:new", data: {name: New Board, kind: forum}}
            - {id: o4, type: OrganisationRegistered, subject: "org:aside", data: {name: Aside, kind: forum}}
            - {id: b, type: OrganisationEstablished, subject: "org:old", occurred: "2006", data: {}}
            - {id: m, type: OrganisationsMerged, subject: "org:new", occurred: "2018-06-01", data: {predecessors: ["org:old", "org:other"]}}
            - {id: e, type: OrganisationDisestablished, subject: "org:other", occurred: "2018-05-31", data: {}}
            - {id: n, type: OrganisationRenamed, subject: "org:new", occurred: "2020-04", data: {name: Newer Board}}
            - {id: s, type: SuccessionRecorded, subject: "org:aside", data: {predecessors: ["org:new"], succession: inferred, scope: buildings, legalDate: "2021"}}
            """));

    private static BodiesOverTime of(String body, AsOf asOf) {
        return BodiesInTime.of(SMALL, new OrganisationId(body), asOf);
    }

    @Test
    void bodiesStandInOrderOfTheFirstDateToldOfEach() {
        BodiesOverTime bodies = of("org:new", AsOf.NOW);

        assertThat(bodies.bodies())
                .extracting(Body::organisation)
                .containsExactly("org:old", "org:other", "org:new", "org:aside");
        assertThat(bodies.title()).isEqualTo("New Board");
    }

    @Test
    void aBeginningOrAnEndStandsOnlyWhereAnEntryTellsOfIt() {
        BodiesOverTime bodies = of("org:new", AsOf.NOW);

        assertThat(bodies.bodies())
                .extracting(
                        Body::title,
                        b -> b.began().stream().map(Told::whenWords).toList(),
                        b -> b.ended().stream().map(Told::entry).toList())
                .containsExactly(
                        tuple("Old Board", List.of("2006"), List.of()),
                        tuple("Other Board", List.of(), List.of("e")),
                        tuple("New Board", List.of(), List.of()),
                        tuple("Aside", List.of(), List.of()));
        assertThat(bodies.bodies().get(2).renamed())
                .extracting(Told::words)
                .containsExactly("took the name Newer Board");
    }

    @Test
    void everyChangeNamesItsEntryHowItIsKnownAndWhatItIsLimitedTo() {
        assertThat(of("org:new", AsOf.NOW).changes())
                .extracting(Change::from, Change::to, Change::entry, Change::known, Change::only)
                .containsExactlyInAnyOrder(
                        tuple("org:old", "org:new", "m", Succession.STATED, null),
                        tuple("org:other", "org:new", "m", Succession.STATED, null),
                        tuple("org:new", "org:aside", "s", Succession.INFERRED, "buildings"));
    }

    @Test
    void whatHadNotHappenedByTheMomentAskedAboutIsNotThere() {
        BodiesOverTime then = of("org:new", new AsOf(null, Edtf.parse("2017")));

        assertThat(then.changes()).extracting(Change::entry).doesNotContain("m");
        assertThat(then.bodies()).extracting(Body::organisation).doesNotContain("org:old", "org:other");
    }

    @Test
    void theCaseHasTheTrustsBeforeTheMerger() {
        BodiesOverTime bodies =
                BodiesInTime.of(new MemorySource(CaseLedger.inOrder()), new OrganisationId("org:mpft"), AsOf.NOW);

        assertThat(bodies.bodies()).hasSizeGreaterThan(2);
        assertThat(bodies.changes())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.entry()).isNotEmpty());
    }
}
