package org.decisionledger.projection.orgontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.ocds.publish.LeftOut;
import org.junit.jupiter.api.Test;

/** Bodies and what became of them in the terms of the W3C Organization Ontology. */
class OrgOntologyTest {

    private static final String BASE = "urn:decision-ledger:";

    private static final String BODIES = """
            - {id: a, type: OrganisationRegistered, subject: org:a, data: {organisation: org:a, name: A trust, kind: nhsProviderTrust, identifiers: [{scheme: GB-NHS, id: RRE}]}}
            - {id: b, type: OrganisationRegistered, subject: org:b, data: {organisation: org:b, name: B trust, kind: nhsProviderTrust}}
            - {id: c, type: OrganisationRegistered, subject: org:c, data: {organisation: org:c, name: C trust, kind: nhsProviderTrust}}
            - {id: d, type: OrganisationRegistered, subject: org:d, data: {organisation: org:d, name: D board, kind: integratedCareBoard}}
            - {id: e, type: OrganisationRegistered, subject: org:e, data: {organisation: org:e, name: E board, kind: integratedCareBoard}}
            - {id: z, type: OrganisationRegistered, subject: org:z, data: {organisation: org:z, name: Z elsewhere, kind: media}}
            - {id: merged, type: OrganisationsMerged, subject: org:c, occurred: '2018-06', data: {organisation: org:c, predecessors: [org:a, org:b], passes: all contracts}}
            - {id: renamed, type: OrganisationRenamed, subject: org:c, occurred: '2019-01-02', data: {organisation: org:c, name: Combined trust, formerly: C trust}}
            - {id: divided, type: OrganisationDivided, subject: org:c, occurred: '2021', data: {organisation: org:c, successors: [org:d, org:e], goesOn: true}}
            - {id: closed, type: OrganisationDisestablished, subject: org:e, occurred: '2022-06-30/..', data: {organisation: org:e}}
            - {id: inferred, type: SuccessionRecorded, subject: org:d, data: {organisation: org:d, predecessors: [org:b], succession: inferred, legalDate: '2022-07-01', ground: a general statement}}
            - {id: moved, type: FunctionTransferred, subject: org:a, occurred: '2016', data: {organisation: org:a, to: org:b, function: children's services}}
            - {id: role, type: RoleAssignedToBody, subject: org:a, data: {organisation: org:a, role: hostProvider}}
            - {id: office, type: OfficeRegistered, subject: office:ce, data: {office: office:ce, title: Chief Executive, bodies: [org:a]}}
            - {id: took, type: OfficeHolderAppointed, subject: office:ce, occurred: '2015-03', data: {office: office:ce, bodies: [org:a], holder: the first chief executive}}
            """;

    private final OrgOntology of =
            OrgOntologies.of(new MemorySource(CaseLedger.told(BODIES)), new OrganisationId("org:c"), AsOf.NOW);

    @Test
    void a_merger_is_a_change_event_from_the_bodies_that_joined_to_the_one_that_goes_on() {
        assertThat(node("change:merged"))
                .containsEntry("@type", List.of("org:ChangeEvent", "ledger:Merger"))
                .containsEntry("org:originalOrganization", refs("org:a", "org:b"))
                .containsEntry("org:resultingOrganization", refs("org:c"))
                .containsEntry("dcterms:date", List.of(Map.of("@value", "2018-06", "@type", "xsd:gYearMonth")))
                .containsEntry("dcterms:source", refs("entry:merged"))
                .containsEntry("ledger:scope", "all contracts");
    }

    @Test
    void a_divided_body_that_goes_on_is_among_those_that_result() {
        assertThat(node("change:divided"))
                .containsEntry("org:originalOrganization", refs("org:c"))
                .containsEntry("org:resultingOrganization", refs("org:d", "org:e", "org:c"));
    }

    @Test
    void a_rename_is_no_change_event_since_the_body_stays_the_same() {
        assertThat(node("change:renamed"))
                .containsEntry("@type", List.of("prov:Activity", "ledger:Renaming"))
                .containsEntry("prov:used", Map.of("@id", BASE + "org:c"))
                .doesNotContainKeys("org:originalOrganization", "org:resultingOrganization");
        assertThat(node("org:c"))
                .containsEntry("skos:prefLabel", "Combined trust")
                .containsEntry("skos:altLabel", List.of("C trust"));
    }

    @Test
    void a_closure_has_no_resulting_body_and_a_date_without_a_datatype_stays_as_written() {
        assertThat(node("change:closed"))
                .containsEntry("org:originalOrganization", refs("org:e"))
                .containsEntry("ledger:edtf", List.of("2022-06-30/.."))
                .doesNotContainKeys("org:resultingOrganization", "dcterms:date");
    }

    @Test
    void an_inferred_succession_is_never_told_in_the_terms_of_a_stated_one() {
        assertThat(node("change:inferred"))
                .containsEntry("@type", List.of("ledger:SuccessionNotStated", "ledger:SuccessionNotExplained"))
                .containsEntry("ledger:predecessor", refs("org:b"))
                .containsEntry("ledger:successor", refs("org:d"))
                .containsEntry("ledger:ground", "a general statement")
                .doesNotContainKeys("org:originalOrganization", "org:resultingOrganization");
    }

    @Test
    void a_holder_is_somebody_without_a_name_of_its_own() {
        assertThat(node("office:ce")).containsEntry("@type", "org:Post").containsEntry("org:postIn", refs("org:a"));
        assertThat(node("membership:took:a"))
                .containsEntry("org:organization", Map.of("@id", BASE + "org:a"))
                .containsEntry("org:member", Map.of("@type", "foaf:Agent", "rdfs:label", "the first chief executive"));
        assertThat(String.valueOf(node("membership:took:a").get("org:memberDuring")))
                .contains("time:hasBeginning", "time:inXSDgYearMonth", "2015-03");
    }

    @Test
    void an_identifier_has_its_register_as_datatype() {
        assertThat(node("org:a"))
                .containsEntry(
                        "org:identifier", List.of(Map.of("@value", "RRE", "@type", "http://org-id.guide/list/GB-NHS")));
    }

    @Test
    void of_a_body_its_whole_lineage_is_told_and_nobody_else() {
        assertThat(of.nodes().stream().map(n -> n.get("@id")))
                .contains(BASE + "org:a", BASE + "org:b", BASE + "org:d", BASE + "change:moved")
                .doesNotContain(BASE + "org:z");
        assertThat(of.leftOut()).extracting(LeftOut::entry).containsExactly("role");
        assertThat(OrgOntologies.ofAll(new MemorySource(CaseLedger.told(BODIES)), AsOf.NOW).nodes().stream()
                        .map(n -> n.get("@id")))
                .contains(BASE + "org:z");
    }

    @Test
    void as_of_a_day_a_later_merger_is_not_told() {
        OrgOntology then = OrgOntologies.of(
                new MemorySource(CaseLedger.told(BODIES)),
                new OrganisationId("org:a"),
                new AsOf(null, Edtf.parse("2017")));
        assertThat(then.nodes().stream().map(n -> n.get("@id")))
                .contains(BASE + "change:moved")
                .doesNotContain(BASE + "change:merged", BASE + "change:inferred");
    }

    private Map<String, Object> node(String id) {
        return of.nodes().stream()
                .filter(n -> (BASE + id).equals(n.get("@id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + of.nodes()));
    }

    private static List<Map<String, Object>> refs(String... ids) {
        return List.of(ids).stream()
                .map(id -> Map.<String, Object>of("@id", BASE + id))
                .toList();
    }
}
