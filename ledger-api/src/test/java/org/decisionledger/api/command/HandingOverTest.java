package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.bag.BagReport;
import org.decisionledger.api.bag.BagValidator;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F14, F29: what a body leaves behind, at the terminal, over HTTP and on pages. */
class HandingOverTest {

    private static final String PROMISE = "commitment:ao-2016-review";

    /** A body that owes one promise, and the body that is to follow it. */
    private static final String SMALL = """
            - {id: r1, type: OrganisationRegistered, subject: "org:vale-ccg", by: {notStated: test}, data: {name: Vale CCG, kind: clinicalCommissioningGroup}, sources: [{document: "doc:report", locator: "1"}]}
            - {id: r2, type: OrganisationRegistered, subject: "org:vale-icb", by: {notStated: test}, data: {name: Vale ICB, kind: integratedCareBoard}, sources: [{document: "doc:report", locator: "1"}]}
            - {id: r3, type: DocumentRegistered, subject: "doc:report", by: {notStated: test}, data: {title: Report, kind: report}, sources: [{document: "doc:report", locator: "1"}]}
            - {id: p1, type: CommitmentMade, subject: "commitment:write", occurred: "2021-05", by: {organisation: "org:vale-ccg"}, data: {text: Write to every family, holder: "org:vale-ccg"}, sources: [{document: "doc:report", locator: "2"}]}
            """;

    private static final String END = """
            {"id": "end", "type": "OrganisationDisestablished", "subject": "org:vale-ccg", "occurred": "2022-06-30", "by": {"notStated": "test"},
             "data": {"receivers": ["org:vale-icb"]}, "sources": [{"document": "doc:report", "locator": "3"}]}""";

    private static final String HANDED_OVER = """
            - {id: h1, type: HandoverOffered, subject: "handover:vale", occurred: "2022-06-01", by: {organisation: "org:vale-ccg"}, data: {title: What Vale leaves, from: "org:vale-ccg", to: "org:vale-icb", items: ["commitment:write"]}, sources: [{document: "doc:report", locator: "4"}]}
            - {id: h2, type: HandoverItemsAccepted, subject: "handover:vale", occurred: "2022-06-20", by: {organisation: "org:vale-icb"}, data: {items: ["commitment:write"], to: "org:vale-icb"}, sources: [{document: "doc:report", locator: "5"}]}
            """;

    @TempDir
    Path folder;

    private OpenLedger ledger;
    private LedgerServer server;

    @BeforeEach
    void fill() throws IOException {
        run("import", file("small.yaml", SMALL), "example:south-staffordshire");
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
            ledger.close();
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private String data() {
        return folder.resolve("ledger").toString();
    }

    private Terminal run(String... arguments) {
        return with("", arguments);
    }

    private Terminal with(String input, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data();
        return Terminal.with(input, all);
    }

    private HttpResponse<byte[]> http(String path, String body) throws IOException, InterruptedException {
        if (server == null) {
            ledger = OpenLedger.open(StoreSettings.embedded(Path.of(data())));
            server = LedgerServer.start(ledger, "127.0.0.1", 0);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    @Test
    void f29ThePromiseOfApril2016IsOpenAfter19MonthsItsGiversOfficeChangedHandsAndNobodyAcceptedIt() {
        String then = run("commitment", PROMISE, "--on", "2017-11-01").out().replaceAll("\\s+", " ");

        assertThat(then)
                .contains("open: no entry shows that it was discharged")
                .contains("Age on 1 November 2017: 19 months")
                .contains("has changed hands")
                .contains("sst-2017-11-accountable-officer")
                .doesNotContain("was accepted");
    }

    @Test
    void f29AtTheEndOf2018TheSamePromiseIsPartlyDischargedAt27Months() {
        assertThat(run("commitment", PROMISE, "--on", "2018-12-31").out().replaceAll("\\s+", " "))
                .contains("27 months");
    }

    @Test
    void aPromiseIsReadOnAPageAndAsJson() throws Exception {
        assertThat(text(http("/commitments/" + PROMISE + "?on=2017-11-01", "").body()))
                .contains("Age on 1 November 2017", "/entries/sst-2016-04-ao-promise")
                .doesNotContain("??");
        assertThat(text(http("/api/commitments/" + PROMISE + "?on=2017-11-01", "")
                        .body()))
                .contains("\"age\":\"19 months");
    }

    @Test
    void f14ABodyThatOwesSomethingIsNotClosedAndWhatItOwesIsNamed() {
        Terminal refused = with(END, "close-body");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("Not complete", "commitment:write");
        assertThat(run("show", "end").exit()).isEqualTo(2);
    }

    @Test
    void f14OnceEverythingIsAcceptedTheBodyIsClosedAndItsSuccessorHoldsThePromise() throws Exception {
        assertThat(run("import", file("over.yaml", HANDED_OVER)).exit()).isZero();

        Path pack = folder.resolve("pack.zip");
        Terminal closed = with(END, "close-body", "--bag", pack.toString());

        assertThat(closed.exit()).as(closed.err()).isZero();
        assertThat(closed.out()).contains("Legacy record: Vale CCG", "Who took it:", "Vale ICB");
        assertThat(BagValidator.zip(Files.readAllBytes(pack)).valid()).isTrue();
        assertThat(run("legacy-record", "org:vale-ccg", "--on", "2022-07-01")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Complete: 1 of 1", "Vale ICB");
        assertThat(run("commitment", "commitment:write", "--on", "2023").out()).contains("Vale ICB");
    }

    @Test
    void thatABodyEndedWithoutHandingOverIsRecordedAllTheSame() {
        assertThat(with(END, "record").exit()).isZero();
        assertThat(run("legacy-record", "org:vale-ccg", "--on", "2022-07-01")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Not complete: 0 of 1");
    }

    @Test
    void f14OverHttpAClosureIsAConflictUntilEverythingHasAnAnswer() throws Exception {
        HttpResponse<byte[]> refused = http("/api/organisations/org:vale-ccg/close", END);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused.body())).contains("not-handed-over", "commitment:write");
        assertThat(http("/api/organisations/org:vale-icb/close", END).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theBagOfALegacyRecordIsValidAndIsNeverWrittenOverAnotherFile() throws Exception {
        Path bag = folder.resolve("vale.zip");

        Terminal first = run("legacy-record", "org:cannock-chase-ccg", "--on", "2019-12-31", "--bag", bag.toString());
        Terminal second = run("legacy-record", "org:cannock-chase-ccg", "--on", "2019-12-31", "--bag", bag.toString());

        assertThat(first.exit()).as(first.err()).isZero();
        BagReport report = BagValidator.zip(Files.readAllBytes(bag));
        assertThat(report.valid()).as(report.toString()).isTrue();
        assertThat(second.exit()).isNotZero();
        assertThat(second.err()).contains("vale.zip");
    }

    @Test
    void theBagIsTakenFromAServerAsWellAndThePageOffersIt() throws Exception {
        HttpResponse<byte[]> bag = http("/api/organisations/org:vale-ccg/legacy-record?format=bag", "");

        assertThat(bag.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(BagValidator.zip(bag.body()).valid()).isTrue();
        assertThat(text(http("/organisations/org:vale-ccg/legacy-record", "").body()))
                .contains("format=bag", "Undischarged commitments", "Write to every family")
                .doesNotContain("??");
    }
}
