package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F32 to F35, F48 at every door, over the shipped case and a criticism made up for the test. */
class AccountsExplanationsAndCriticismsTest {

    private static final Pattern CRITICISM_OF = Pattern.compile("\"criticism\" *: *\"([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("\"entry\" *: *\"([^\"]+)\"");

    private static final String QUESTION = "question:sst-no-competition";
    private static final String FINDING = "sst-finding-act-earlier";
    private static final String CRITICISM = "criticism:act-earlier";

    private static final String PUT = """
            {"id":"act-earlier-put","type":"CriticismPut","subject":"criticism:act-earlier","occurred":"2022-03-01",\
            "by":{"organisation":"org:sksn"},"data":{"passage":"The CCGs could have acted earlier","party":"org:sst-ccgs",\
            "replyBy":"2022-03-15"},"sources":[{"document":"doc:sksn-2022","locator":"made up"}],\
            "links":[{"relation":"bearsOn","to":"sst-finding-act-earlier"}]}""";
    private static final String REPLY = """
            {"id":"act-earlier-reply","type":"CriticismReplied","subject":"criticism:act-earlier","occurred":"2022-03-10",\
            "by":{"organisation":"org:sst-ccgs"},"data":{"reply":"There was no time","disputes":["that there was time"]},\
            "sources":[{"document":"doc:sksn-2022","locator":"made up"}]}""";
    private static final String RELEASE = """
            {"id":"act-earlier-release","type":"CriticismReleased","subject":"criticism:act-earlier",\
            "occurred":"2022-06","by":{"organisation":"org:sksn"},"data":{},\
            "sources":[{"document":"doc:sksn-2022","locator":"made up"}]}""";

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void serve() {
        Terminal imported = Terminal.run("import", "example:south-staffordshire", "--data", folder.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        ledger = OpenLedger.open(StoreSettings.embedded(folder));
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
        refusedBeforeTheReply();
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    private static String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** F48: a release before a reply is refused at both doors, and taken in once there is one. */
    private static void refusedBeforeTheReply() {
        assertThat(record(RELEASE).err()).contains("is not known to the ledger");
        long head = ledger.log().head();
        assertThat(record(PUT).exit()).isZero();
        Terminal early = record(RELEASE);
        assertThat(early.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(early.err()).contains("cannot be released yet", "the party has not replied", "CriticismReplied");
        HttpResponse<String> posted = post(RELEASE);
        assertThat(posted.statusCode()).isEqualTo(422);
        assertThat(posted.body()).contains("\"reply-outstanding\"", "/data/criticism");
        assertThat(ledger.log().head()).as("nothing of it is stored").isEqualTo(head + 1);
        assertThat(record(REPLY).exit()).isZero();
        assertThat(post(RELEASE).statusCode()).isEqualTo(201);
    }

    private static Terminal record(String entry) {
        return Terminal.with(entry, "record", "--url", url());
    }

    private static HttpResponse<String> post(String json) {
        return send(HttpRequest.newBuilder(URI.create(url() + "/api/entries"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String page(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url() + path)).header("Accept", "text/html,*/*"));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
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

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void f33TheAccountsOfAnEventStandSideBySideEachWithItsOwnSource() {
        assertThat(unwrapped(ask("accounts", "sst-ccgs-reply-1-account")))
                .contains(
                        "South Staffordshire CCGs (org:sst-ccgs) asserts it.",
                        "Midlands Psychology (org:midlands-psychology) disputes it.",
                        "silent 0, withdrawn 0, not asked 0, named 0.",
                        "no entry says whether the teller was present",
                        "Nothing here says which of them is right");
    }

    @Test
    void f34TheTwoRepliesOfTheCcgsAreHeldAgainstEachOtherAsTheReviewerDid() {
        assertThat(unwrapped(ask("accounts", "sst-ccgs-reply-2-account")))
                .contains(
                        "South Staffordshire CCGs (org:sst-ccgs): changed emphasis.",
                        "placed a greater emphasis",
                        "[only in the first: ",
                        "[only in the second: ");
    }

    @Test
    void f35TheExplanationsStandInOrderWithWhatWouldTellThemApart() {
        String told = unwrapped(ask("explanations", QUESTION));

        assertThat(told)
                .contains(
                        "It is not a finding that any explanation is right.",
                        "place 1, shared",
                        "place 4",
                        "Inconsistent: 1; consistent: 0",
                        "Not weighed against \"Risks of MP's post\".",
                        "What was the justification for not formally inviting competition");
        assertThat(unwrapped(ask("explanations", "facebook"))).contains("It came after the decision", "None recorded.");
    }

    @Test
    void f48TheReplyStandsBesideTheCriticismAndTheFinding() {
        assertThat(unwrapped(ask("criticism", CRITICISM)))
                .contains(
                        "Put to the party; a reply is on record; released.",
                        "Reply asked for by 15 March 2022; the last day counts",
                        "replied: There was no time",
                        "Disputes: that there was time");
        assertThat(unwrapped(ask("criticism", "list")))
                .contains("Criticisms on record: 1", "No entry shows that it was put to South Staffordshire CCGs.");
        assertThat(unwrapped(ask("list", "criticisms"))).contains("reply: There was no time", ": released");
        assertThat(page("/entries/" + FINDING))
                .contains("Right of reply", "/criticisms/" + CRITICISM, "There was no time");
        assertThat(page("/entries/sst-finding-paper-brief")).contains("No entry shows that it was put to");
        assertThat(page("/entries/sst-finding-approval-sought")).doesNotContain("Right of reply");
    }

    @Test
    void f32DisputesAreListedAndCountedByStateAndParty() {
        String accepts = ask("list", "disputes", "--state", "accepts");
        assertThat(accepts).contains("sst-2019-07-22-mp-offer").doesNotContain("sst-ccgs-reply-1-account");
        assertThat(unwrapped(accepts)).contains("Rows in which a party is in each state", "not asked 0");
        assertThat(ask("list", "disputes", "--party", "org:carers", "--state", "disputes", "--format", "json"))
                .contains("sst-2019-engagement-wide-account", "\"counts\" : {")
                .doesNotContain("sst-ccgs-reply-1-account\"");
        assertThat(ask("list", "disputes", "--state", "silent")).contains("None recorded.");
        assertThat(page("/registers/disputes?state=accepts"))
                .contains("sst-2019-07-22-mp-offer", "noted as silent on it: 0")
                .doesNotContain("/entries/sst-ccgs-reply-1-account");
    }

    @ParameterizedTest
    @CsvSource({
        "disputes, quiet, There is no state",
        "offers, silent, Only the register of disputes",
    })
    void whatCannotBeListedByStateIsRefusedWithWhatCan(String kind, String state, String words) {
        Terminal refused = Terminal.run("list", kind, "--state", state, "--url", url());

        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, sst-ccgs-denial, /api/accounts/sst-ccgs-denial, /accounts/sst-ccgs-denial",
        "accounts, offer:mp-2019-07, /api/accounts/offer:mp-2019-07, /accounts/offer:mp-2019-07",
        "accounts, question:sst-no-competition, /api/accounts/question:sst-no-competition, /accounts/question:sst-no-competition",
        "explanations, question:sst-no-competition, /api/questions/question:sst-no-competition/explanations, "
                + "/questions/question:sst-no-competition",
        "criticism, criticism:act-earlier, /api/criticisms/criticism:act-earlier, /criticisms/criticism:act-earlier",
    })
    void everyDoorGivesTheSameAnswer(String command, String id, String api, String web) {
        assertThat(page(api + "?format=json")).isEqualTo(ask(command, id, "--format", "json"));
        assertThat(page(api)).startsWith("{\"");
        assertThat(ask(command, id, "--format", "markdown")).startsWith("# ");
        assertThat(page(web)).contains("<h1").contains(namedIn(page(api + "?format=json")));
    }

    @Test
    void theListOfCriticismsIsTheSameByEveryDoor() {
        String json = ask("criticism", "list", "--format", "json");
        assertThat(page("/api/criticisms?format=json")).isEqualTo(json);
        List<String> criticisms = CRITICISM_OF
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(page("/criticisms")).contains("<h1", "app-report__item").contains(criticisms);
    }

    /** The entries that an answer shows. */
    private static List<String> namedIn(String json) {
        return ENTRY.matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void thePagesAreReachedFromThingsAndEntries() {
        assertThat(page("/things/" + QUESTION))
                .contains("href=\"/questions/" + QUESTION + "\"", "href=\"/accounts/" + QUESTION);
        assertThat(page("/things/" + CRITICISM)).contains("href=\"/criticisms/" + CRITICISM + "\"");
        assertThat(page("/entries/sst-ccgs-denial")).contains("href=\"/accounts/sst-ccgs-denial\"");
        assertThat(page("/registers/questions")).contains("Questions with more than one explanation");
    }

    @Test
    void asOfADayBeforeItWasPutNoCriticismIsOnRecord() {
        assertThat(unwrapped(ask("criticism", "list", "--as-of-occurred", "2022-02-28")))
                .contains("Criticisms on record: 0");
        assertThat(Terminal.run("accounts", "no-such-entry", "--url", url()).exit())
                .isEqualTo(Exit.BAD_INPUT);
    }
}
