package org.decisionledger.projection.gate;

import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.gate.GateRecord.Gate;
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
        void show() {
            System.out.println(SUFFOLK.gates());
            SUFFOLK.lines()
                    .forEach(l -> System.out.println(
                            l.id() + " | " + l.what() + " | " + l.raisedAt() + " | " + l.state() + " | " + l.words()));
            SUFFOLK.remarks().forEach(System.out::println);
        }
    }
}
