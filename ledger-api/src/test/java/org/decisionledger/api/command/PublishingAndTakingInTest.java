package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F54: a procurement goes out as packages that hold to OCDS 1.1, and releases come in, each as one entry. */
class PublishingAndTakingInTest {

    private static final String CASE = String.join(
            "\n",
            entry(
                    "org-buyer",
                    "OrganisationRegistered",
                    "org:vale",
                    "2018",
                    "'organisation':'org:vale','name':'Vale Council','kind':'localAuthority',"
                            + "'identifiers':[{'scheme':'GB-COH','id':'01'}]"),
            entry(
                    "org-supplier",
                    "OrganisationRegistered",
                    "org:moor",
                    "2018",
                    "'organisation':'org:moor','name':'Moor Trust','kind':'nhsProviderTrust',"
                            + "'identifiers':[{'scheme':'GB-NHS','id':'R99'}]"),
            entry(
                    "doc",
                    "DocumentRegistered",
                    "doc:minutes",
                    "2018",
                    "'document':'doc:minutes','title':'Minutes','kind':'minutes'"),
            entry(
                    "proc",
                    "ProcurementRegistered",
                    "procurement:vale",
                    "2019-01-01",
                    "'procurement':'procurement:vale','title':'Care','commissioners':['org:vale'],"
                            + "'service':'care; ask jo@example.org'"),
            entry(
                    "intention",
                    "ProcurementNoticePublished",
                    "procurement:vale",
                    "2019-02-01",
                    "'procurement':'procurement:vale','kind':'intention','channels':['the portal, notice UK5'],"
                            + "'content':'We intend to award.'"),
            entry(
                    "contract",
                    "ContractRegistered",
                    "contract:vale",
                    "2019-02-20",
                    "'contract':'contract:vale','title':'Care'"),
            entry(
                    "award",
                    "InterimAwardApproved",
                    "decision:vale",
                    "2019-03-01",
                    "'decision':'decision:vale','title':'Who cares','provider':'org:moor',"
                            + "'procurement':'procurement:vale','contract':'contract:vale','competed':false,'ground':'urgency'"),
            entry(
                    "varied",
                    "ContractVaried",
                    "contract:vale",
                    "2019-05-01",
                    "'contract':'contract:vale','what':'the price','amount':{'value':'10.50','currency':'GBP'}"));

    @TempDir
    Path folder;

    private String data;

    @BeforeEach
    void recordTheCase() {
        data = folder.resolve("data").toString();
        Terminal done = Terminal.with(CASE, "--data", data, "import", "-");
        assertThat(done.err()).isEmpty();
        assertThat(done.exit()).isZero();
    }

    private static String entry(String id, String type, String subject, String occurred, String facts) {
        return ("{'id':'" + id + "','type':'" + type + "','subject':'" + subject + "','occurred':'" + occurred
                        + "','by':{'organisation':'org:vale'},'data':{" + facts
                        + "},'sources':[{'document':'doc:minutes','locator':'1'}]}")
                .replace('\'', '"');
    }

    @Test
    void a_release_package_and_a_record_package_hold_to_the_standard() throws IOException {
        for (String form : new String[] {"--prefix=ocds-213czf", "--record"}) {
            Terminal done = export(form);
            assertThat(done.exit()).isZero();
            assertThat(faults(done.out())).isEmpty();
        }
        assertThat(faults("{\"uri\":\"urn:a\",\"releases\":[]}"))
                .as("the schema refuses")
                .isNotEmpty();
    }

    @Test
    void an_intention_is_pending_and_an_award_is_active() {
        String out = export("--prefix=ocds-213czf").out();
        assertThat(release(out, "intention"))
                .contains("\"status\":\"pending\"", "\"noticeType\":\"UK5\"")
                .doesNotContain("\"active\"");
        assertThat(release(out, "award"))
                .contains("\"status\":\"active\"", "\"procurementMethod\":\"direct\"", "Ground: urgency")
                .contains("\"suppliers\":[{\"id\":\"org:moor\",\"name\":\"Moor Trust\"}]");
        assertThat(release(out, "varied")).contains("\"awardID\":\"award\"", "\"amount\":10.50");
    }

    @Test
    void contact_details_are_kept_out_and_identifiers_are_given() {
        String out = export("--prefix=ocds-213czf").out();
        assertThat(out)
                .doesNotContain("jo@example.org")
                .contains("[contact details left out]", "\"identifier\":{\"scheme\":\"GB-COH\",\"id\":\"01\"");
    }

    @Test
    void what_is_published_is_what_stood_at_the_moment_asked_about() {
        Terminal then = export("--as-of-occurred=2019-02-15");
        assertThat(then.out()).contains("\"id\":\"intention\"").doesNotContain("\"id\":\"award\"");
        assertThat(then.err()).contains("ocds-000000 is no registered prefix");
        assertThat(Terminal.run("--data", data, "ocds", "export", "procurement:vale", "--prefix=vale")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void releases_come_in_once_matched_by_identifier_and_with_what_is_wrong_with_them() throws IOException {
        String releases = """
                {"ocid":"ocds-h6vhtk-1","id":"a","date":"2026-08-10T07:57:11+01:00","tag":["award","contract"],"initiationType":"tender","buyer":{"id":"B"},"parties":[{"id":"B","name":"Another name","identifier":{"scheme":"GB-COH","id":"01"},"contactPoint":{"email":"jo@example.org"}},{"id":"S","name":"Moor Trust"}],"awards":[{"id":"1","status":"active","value":{"amount":"12"},"suppliers":[{"id":"S"}]}],"tender":{"id":"t","title":"Care","description":null,"procurementMethodRationale":"This is a Provider Selection Regime (PSR) intention to award notice. Representations by midnight 20 August 2026."}}
                {"ocid":"ocds-h6vhtk-1","id":"b","date":"soon"}
                {"id":"c"}
                {"ocid":"ocds-h6vhtk-2","ocid":"ocds-h6vhtk-2"}
                """;
        Terminal first = Terminal.with(releases, "--data", data, "ocds", "import", "-");
        assertThat(first.out())
                .startsWith("Added 2 of 4 releases; 0 already present; 2 faults; something is wrong with 2");
        assertThat(first.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(first.err())
                .contains("standard input:1: warning: problem: /awards/0/value/amount: a string instead of a number")
                .contains("standard input:1: warning: problem: the end of the standstill is stated as 2026-08-20")
                .contains("standard input:2: warning: problem: /tag: missing, and the standard requires it")
                .contains("standard input:3: error: The release has no ocid")
                .contains("standard input:4: error: The member \"ocid\" is there twice");
        Terminal again = Terminal.with(releases, "--data", data, "--format", "json", "ocds", "import", "-");
        assertThat(again.out()).startsWith("{\"found\":4,\"added\":0,\"present\":2,\"refused\":2,");
        String timeline = Terminal.run("--data", data, "timeline", "procurement:ocds-h6vhtk-1")
                .out();
        assertThat(timeline.replaceAll("\\s+", " "))
                .contains(
                        "an intention to award, which is no award", "who buys: Vale Council", "not matched: Moor Trust")
                .doesNotContain("jo@example.org");
    }

    @Test
    void what_is_published_can_be_taken_in() throws IOException {
        Path file = Files.writeString(
                folder.resolve("package.json"), export("--prefix=ocds-213czf").out());
        Terminal rehearsed = Terminal.run("--data", data, "ocds", "import", file.toString(), "--dry-run");
        assertThat(rehearsed.out()).startsWith("Would add 4 of 4 releases");
        Terminal done = Terminal.run("--data", data, "ocds", "import", file.toString());
        assertThat(done.out())
                .startsWith("Added 4 of 4 releases; 0 already present; 0 faults; something is wrong with 0");
        assertThat(done.exit()).isZero();
    }

    private Terminal export(String option) {
        return Terminal.run("--data", data, "ocds", "export", "procurement:vale", option);
    }

    private static String release(String out, String id) {
        int at = out.indexOf("\"id\":\"" + id + "\",\"date\"");
        int next = out.indexOf("{\"ocid\"", at);
        return out.substring(at, next < 0 ? out.length() : next);
    }

    private static List<Error> faults(String json) throws IOException {
        try (InputStream in =
                PublishingAndTakingInTest.class.getResourceAsStream("/ocds/packages-from-the-text.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
