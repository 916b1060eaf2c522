package org.decisionledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.decisionledger.api.http.Door.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** F54: bodies, decisions and procurements leave in open formats that hold to their standards. */
class OpenFormatsOverHttpTest {

    private static final String OCDS = "/ocds/packages-from-the-text.schema.json";
    private static final String POPOLO = "/popolo/popolo-from-the-text.schema.json";
    private static final String INTERIM = "/api/ocds/procurements/procurement:sst-asd-interim";

    @TempDir
    static Path folder;

    private static Door door;

    @BeforeAll
    static void open() {
        door = new Door(folder);
        ShippedCases.into(door.ledger);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void every_procurement_is_given_as_a_release_package_and_a_record_package_that_hold_to_the_standard()
            throws IOException {
        for (JsonNode row : door.get("/api/registers/procurements").json().get("rows")) {
            String path = "/api/ocds/procurements/" + row.get("id").asString();
            assertThat(faults(OCDS, door.get(path + "/record-package?prefix=ocds-213czf"), "releases"))
                    .as(path)
                    .isEmpty();
            Answer releases = door.get(path + "/release-package?prefix=ocds-213czf");
            assertThat(faults(OCDS, releases, "releases")).as(path).isEmpty();
            assertThat(releases.type()).startsWith("application/json");
        }
        assertThat(door.get(INTERIM + "/release-package").json().get("releases"))
                .isNotEmpty();
    }

    @Test
    void a_package_as_of_a_moment_holds_nothing_later() {
        JsonNode now = door.get(INTERIM + "/release-package").json().get("releases");
        JsonNode then = door.get(INTERIM + "/release-package?asOfOccurred=2019-08-01")
                .json()
                .get("releases");
        assertThat(then.size()).isPositive().isLessThan(now.size());
        assertThat(now.toString()).contains("sst-2019-09-26-award-cannock-chase");
        assertThat(then.toString()).doesNotContain("sst-2019-09-26-award-cannock-chase");
        assertThat(door.get(INTERIM + "/record-package?asOfRecorded=2001-01-01T00:00:00Z")
                        .isProblem(404, "not-found"))
                .isTrue();
    }

    @Test
    void a_procurement_that_is_not_there_and_a_prefix_that_is_none_are_told_so() {
        for (String form : List.of("/release-package", "/record-package")) {
            assertThat(door.get("/api/ocds/procurements/procurement:nowhere" + form)
                            .isProblem(404, "not-found"))
                    .isTrue();
            assertThat(door.get("/api/ocds/procurements/org:sst-ccgs" + form).isProblem(400, "malformed-question"))
                    .isTrue();
            assertThat(door.get(INTERIM + form + "?prefix=ours").isProblem(400, "malformed-question"))
                    .isTrue();
            assertThat(door.get(INTERIM + form + "?asOfOccurred=soon").isProblem(400, "malformed-question"))
                    .isTrue();
        }
    }

    @Test
    void popolo_of_a_body_and_of_the_whole_ledger_uses_no_term_that_the_specification_does_not_have()
            throws IOException {
        Answer all = door.get("/api/popolo");
        assertThat(faults(POPOLO, all, "organizations")).isEmpty();
        assertThat(all.json().get("motions").size()).isGreaterThan(10);
        Answer one = door.get("/api/organisations/org:cannock-chase-ccg/popolo");
        assertThat(faults(POPOLO, one, "organizations")).isEmpty();
        assertThat(one.json().get("motions").toString()).contains("sst-2019-09-26-award-cannock-chase");
        assertThat(schema(POPOLO).validate("{\"organizations\":[{\"id\":\"a\",\"fn\":\"b\"}]}", InputFormat.JSON))
                .as("the schema refuses")
                .isNotEmpty();
    }

    @Test
    void popolo_as_of_a_moment_tells_what_stood_then() {
        JsonNode then = door.get("/api/organisations/org:cannock-chase-ccg/popolo?asOfOccurred=2019-08-01")
                .json();
        assertThat(then.get("motions").toString()).doesNotContain("sst-2019-09-26-award-cannock-chase");
        assertThat(then.at("/extra/as_of_occurred").asString()).isEqualTo("2019-08-01");
        assertThat(door.get("/api/organisations/org:nobody/popolo").isProblem(404, "not-found"))
                .isTrue();
        assertThat(door.get("/api/popolo?asOfRecorded=yesterday").isProblem(400, "malformed-question"))
                .isTrue();
    }

    @Test
    void the_organization_ontology_is_read_as_triples_by_a_reader_of_json_ld() {
        Answer all = door.get("/api/org-ontology");
        assertThat(all.type()).startsWith("application/ld+json");
        Triples triples = Triples.of(all.body());
        assertThat(triples.with("http://www.w3.org/ns/org#originalOrganization"))
                .isNotEmpty();
        assertThat(triples.with("http://www.w3.org/ns/org#resultingOrganization"))
                .isNotEmpty();
        for (String end : List.of("originalOrganization", "resultingOrganization")) {
            triples.with("http://www.w3.org/ns/org#" + end).forEach(triple -> {
                assertThat(triples.types(triple.subject())).contains("http://www.w3.org/ns/org#ChangeEvent");
                assertThat(triples.types(triple.object()))
                        .containsAnyOf(
                                "http://www.w3.org/ns/org#Organization",
                                "http://www.w3.org/ns/org#OrganizationalCollaboration");
            });
        }
        triples.with("http://www.w3.org/ns/org#postIn").forEach(triple -> {
            assertThat(triples.types(triple.subject())).contains("http://www.w3.org/ns/org#Post");
            assertThat(triples.types(triple.object())).isNotEmpty();
        });
        assertThat(triples.terms("http://www.w3.org/ns/org#")).isSubsetOf(ORG_TERMS);
        assertThat(triples.left()).as("nothing is lost on the way to triples").isEmpty();
    }

    /** Terms in use, as the recommendation defines them. */
    private static final Set<String> ORG_TERMS = Set.of(
            "Organization",
            "OrganizationalCollaboration",
            "Post",
            "Membership",
            "ChangeEvent",
            "originalOrganization",
            "resultingOrganization",
            "postIn",
            "organization",
            "member",
            "memberDuring",
            "hasMember",
            "identifier",
            "classification");

    @Test
    void the_ontology_of_a_body_is_that_of_its_lineage_at_the_moment_asked_about() {
        String path = "/api/organisations/org:mpft/org-ontology";
        assertThat(door.get(path).status()).isEqualTo(200);
        assertThat(Triples.of(door.get(path).body()).with("http://www.w3.org/ns/org#originalOrganization"))
                .isNotEmpty();
        assertThat(Triples.of(door.get(path + "?asOfOccurred=2015").body())
                        .with("http://www.w3.org/ns/org#originalOrganization"))
                .isEmpty();
        assertThat(door.get("/api/organisations/org:nobody/org-ontology").isProblem(404, "not-found"))
                .isTrue();
    }

    @Test
    void drafts_of_notices_are_given_with_their_entries_and_a_notice_that_is_none_is_refused() {
        String path = "/api/decisions/decision:sst-interim-award/notices";
        JsonNode drafts = door.get(path + "?notice=uk6").json();
        assertThat(drafts.at("/notes/0").asString()).startsWith("DRAFT");
        assertThat(drafts.at("/drafts/0/code").asString()).isEqualTo("uk6");
        assertThat(drafts.at("/drafts/0/items").toString())
                .contains("sst-2019-09-26-award-cannock-chase", "\"shown\":\"notShown\"");
        assertThat(door.get(path).json().get("drafts")).isEmpty();
        assertThat(door.get(path + "?notice=uk6&asOfOccurred=2019-08-01").json().get("drafts"))
                .isEmpty();
        assertThat(door.get("/api/decisions/procurement:sst-asd-interim/notices?notice=uk4")
                        .json()
                        .at("/drafts/0/code")
                        .asString())
                .isEqualTo("uk4");
        assertThat(door.get(path + "?notice=uk99").isProblem(400, "malformed-question"))
                .isTrue();
        assertThat(door.get("/api/decisions/decision:none/notices").isProblem(404, "not-found"))
                .isTrue();
    }

    @Test
    void provenance_in_json_ld_is_read_as_triples_too() {
        Triples triples = Triples.of(door.get("/api/decisions/decision:sst-interim-award/provenance?as=json-ld")
                .body());
        assertThat(triples.with("http://www.w3.org/ns/prov#wasGeneratedBy")).isNotEmpty();
        triples.with("http://www.w3.org/ns/prov#used").forEach(triple -> {
            assertThat(triples.types(triple.subject())).contains("http://www.w3.org/ns/prov#Activity");
            assertThat(triples.types(triple.object())).contains("http://www.w3.org/ns/prov#Entity");
        });
        assertThat(triples.left()).isEmpty();
    }

    private static List<Error> faults(String schema, Answer answer, String member) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"" + member + "\"");
        return schema(schema).validate(answer.body(), InputFormat.JSON);
    }

    private static Schema schema(String resource) throws IOException {
        try (InputStream in = OpenFormatsOverHttpTest.class.getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
