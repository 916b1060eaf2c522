package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates and paths at every door, over the shipped cases. */
class GatesAndPathTest {

    private static final String SUFFOLK = "procurement:suf-community-services";
    private static final String GATE = "decision:suf-gateway-1";
    private static final String AWARD = "decision:sst-interim-award";

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void serve() {
        Terminal imported = Terminal.run("import", "example:all", "--data", folder.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        ledger = OpenLedger.open(StoreSettings.embedded(folder));
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    private static String url() {
        return "http://127.0.0.1:" + server.port();
    }

    private static String ask(String... question) {
        String[] all = new String[question.length + 2];
        System.arraycopy(question, 0, all, 0, question.length);
        all[question.length] = "--url";
        all[question.length + 1] = url();
        Terminal answer = Terminal.run(all);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out();
    }

    private static String page(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(url() + path))
                            .header("Accept", "text/html,*/*")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    @Test
    void f21AGateTellsWhatStandsOpenAndWhatWouldCloseIt() {
        assertThat(unwrapped(ask("gates", SUFFOLK)))
                .contains(
                        "May it be closed? Not by the entries: 2 lines stand open.",
                        "May it be closed? Not by the entries: 9 lines stand open.",
                        "What would close it: A later rating of it as \"assured\"",
                        "Only notes: Suffolk Health and Wellbeing Board",
                        "No entry shows a decision at gateway 1.",
                        "What follows otherwise: The CCGs reserve the right",
                        "7 of 7 criteria without a rating",
                        "Infection prevention and control: no entry rates it");
    }

    @Test
    void f25TheRatingsHaveOneRowEachAsCsv() {
        String csv = ask("gates", SUFFOLK, "--format", "csv");

        assertThat(csv.lines().findFirst())
                .hasValue("gate,assessor,stage,level,what,of,grade,before,after,reason,changeReason,entry,sources");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("gateway 1,the panel,notStated,area,Children's Services,");
    }

    @Test
    void f19ThePathTellsTheStopThatARuleRequiresAndNoEntryShows() {
        assertThat(unwrapped(ask("path", GATE)))
                .contains("NOT SHOWN: ", "Required by At gateway 1", "no entry shows it.", "was asked to note");
        assertThat(ask("path", GATE, "--format", "csv")).contains("\r\nrequired,,org:suf-ccgs,decides,", ",notShown,");
        assertThat(ask("path", GATE, "--format", "markdown")).contains("# Path: ");
    }

    @Test
    void f13FourAwardsOfOneMeetingAreFourRowsAndLinkedFromABodysOwnTimeline() {
        assertThat(unwrapped(ask("path", AWARD)))
                .contains("4 bodies sat in common", "The same decision by others at the same meeting:");
        assertThat(unwrapped(ask("timeline", "org:cannock-chase-ccg")))
                .contains("It was decided in common with: ", "[sst-2019-09-26-award-east-staffordshire]");
    }

    @ParameterizedTest
    @CsvSource({
        "gates, procurement:suf-community-services, /api/procurements/procurement:suf-community-services/gates",
        "path, decision:sst-interim-award, /api/decisions/decision:sst-interim-award/path",
        "path, decision:suf-gateway-1, /api/decisions/decision:suf-gateway-1/path"
    })
    void theTerminalAndHttpAnswerAlike(String command, String thing, String path) throws Exception {
        assertThat(page(path + "?format=json")).isEqualTo(ask(command, thing, "--format", "json"));
        assertThat(page(path)).startsWith("{\"");
    }

    @Test
    void thePagesAreReachedFromTheThingAndTheDossier() throws Exception {
        assertThat(page("/things/" + SUFFOLK)).contains("href=\"/procurements/" + SUFFOLK + "/gates\"");
        assertThat(page("/things/" + GATE)).contains("href=\"/path/" + GATE + "\"");
        assertThat(page("/why/" + GATE))
                .contains("href=\"/path/" + GATE + "\"", "No entry shows a choice")
                .doesNotContain("Not chosen");
        assertThat(page("/procurements/" + SUFFOLK + "/gates"))
                .contains("Gates of a procurement", "Gate: gateway 2", "href=\"/things/org:suffolk-hwb\"");
        assertThat(page("/path/" + GATE)).contains("Path of a decision through the bodies", "NOT SHOWN");
        assertThat(page("/things/org:cannock-chase-ccg?asOfOccurred=2019-09-26"))
                .isNotEmpty();
        assertThat(page("/timeline/org:cannock-chase-ccg?asOfOccurred=2019-09-26"))
                .contains("Decided in common with", "href=\"/entries/sst-2019-09-26-award-ses-seisdon?");
    }

    @Test
    void asOfADayBeforeTheSubmissionNoGateWasDecided() {
        assertThat(ask("gates", SUFFOLK, "--as-of-occurred", "2016-11")).contains("possibly later");
        assertThat(ask("path", AWARD, "--as-of-occurred", "2019-09-25")).doesNotContain("award-cannock-chase");
    }

    /** Lines put together again that the terminal broke. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
