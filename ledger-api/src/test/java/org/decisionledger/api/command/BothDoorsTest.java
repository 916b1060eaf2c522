package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped case, asked of the folder first and then of a server over it. */
class BothDoorsTest {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    /** Each question with the path that answers it. */
    private static final Map<List<String>, String> QUESTIONS = Map.ofEntries(
            Map.entry(List.of("list", "decisions"), "/api/registers/decisions?limit=1000"),
            Map.entry(List.of("list", "offers", "--limit", "1"), "/api/registers/offers?limit=1"),
            Map.entry(
                    List.of("search", "interim award", "--only", "kind=decisions", "--limit", "3"),
                    "/api/search?q=interim%20award&kind=decisions&limit=3"),
            Map.entry(List.of("search", "interimm"), "/api/search?q=interimm"),
            Map.entry(List.of("board", "commitments", "--on", "2019-04-15"), "/api/boards/commitments?on=2019-04-15"),
            Map.entry(
                    List.of("board", "runway", "--on", "2019-04-15", "--stage", "build=248"),
                    "/api/boards/runway?on=2019-04-15&stages=build=248"),
            Map.entry(List.of("show", "sst-2019-07-22-mp-offer"), "/api/entries/sst-2019-07-22-mp-offer"),
            Map.entry(List.of("show", "org:midlands-psychology"), "/api/show/org:midlands-psychology"),
            Map.entry(List.of("timeline", "procurement:sst-asd-interim"), "/api/timeline/procurement:sst-asd-interim"),
            Map.entry(
                    List.of("timeline", "procurement:sst-asd-interim", "--as-of-occurred", "2019-07"),
                    "/api/timeline/procurement:sst-asd-interim?asOfOccurred=2019-07"),
            Map.entry(List.of("timeline", "nonesuch"), "/api/timeline/nonesuch"),
            Map.entry(List.of("timeline", "offer"), "/api/timeline/offer"),
            Map.entry(List.of("why", "decision:sst-interim-award"), "/api/decisions/decision:sst-interim-award/why"),
            Map.entry(
                    List.of("known", "org:sst-governing-bodies", "--by", "2019-09-26"),
                    "/api/known/org:sst-governing-bodies?by=2019-09-26"),
            Map.entry(
                    List.of(
                            "time-left",
                            "contract:mp-asd-2014",
                            "--on",
                            "2019-04-15",
                            "--stage",
                            "a b=58",
                            "--stage",
                            "c=248"),
                    "/api/contracts/contract:mp-asd-2014/time-left?on=2019-04-15&stages=a%20b=58;c=248"),
            Map.entry(List.of("decision", "decision:sst-interim-award"), "/api/decisions/decision:sst-interim-award"),
            Map.entry(List.of("figures", "contract:mp-asd-2014"), "/api/figures/contract:mp-asd-2014"),
            Map.entry(List.of("lineage", "org:mpft", "--over-time"), "/api/organisations/org:mpft/over-time"),
            Map.entry(
                    List.of("around", "office:mdsw", "org:mpft", "--kind", "contract"),
                    "/api/around/office:mdsw?also=org:mpft&kind=contract"),
            Map.entry(List.of("search", "award", "--documents"), "/api/search/documents?q=award"),
            Map.entry(List.of("list", "gaps"), "/api/registers/gaps?limit=1000"),
            Map.entry(List.of("circulation", "review:ntw-2018"), "/api/circulation/review:ntw-2018"),
            Map.entry(
                    List.of("repeats", "complaint:carer-2016-09-sssft"),
                    "/api/complaints/complaint:carer-2016-09-sssft/repeats"),
            Map.entry(
                    List.of("law", "decision:sst-interim-award", "--area", "health"),
                    "/api/decisions/decision:sst-interim-award/law?area=health"));

    @TempDir
    static Path folder;

    private static final Map<List<String>, Terminal> LOCAL = new HashMap<>();
    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void askTheFolderThenServe() {
        Terminal imported = Terminal.run("import", "example:south-staffordshire", "--data", folder.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        questions().forEach(q -> {
            List<String> arguments = arguments(q);
            LOCAL.put(arguments, run(arguments, "--data", folder.toString()));
        });
        ledger = OpenLedger.open(StoreSettings.embedded(folder));
        server = LedgerServer.start(ledger, "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    static Stream<Arguments> questions() {
        return QUESTIONS.keySet().stream()
                .flatMap(q -> FORMATS.stream()
                        .map(f -> Arguments.of(Stream.concat(q.stream(), Stream.of("--format", f))
                                .toList())));
    }

    static Stream<Arguments> paths() {
        return QUESTIONS.entrySet().stream().map(q -> Arguments.of(q.getKey(), q.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> arguments(Arguments question) {
        return (List<String>) question.get()[0];
    }

    private static final Set<String> WITH_CSV = Set.of(
            "list",
            "timeline",
            "accounts",
            "explanations",
            "criticism",
            "circulation",
            "repeats",
            "adequacy",
            "check",
            "board",
            "decision",
            "figures",
            "around",
            "search");

    private static Terminal run(List<String> question, String... where) {
        return Terminal.run(Stream.concat(question.stream(), Stream.of(where)).toArray(String[]::new));
    }

    private static String url() {
        return "http://localhost:" + server.port();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aServerGivesTheAnswerOfTheFolderLetterByLetter(List<String> question) {
        assertThat(run(question, "--url", url() + "/")).isEqualTo(LOCAL.get(question));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void overHttpTheJsonSaysTheSame(List<String> question, String path) {
        Terminal local = LOCAL.get(
                Stream.concat(question.stream(), Stream.of("--format", "json")).toList());
        String answer = get(path);
        if (local.exit() == 0) {
            assertThat(EntryFormat.list(answer)).isEqualTo(EntryFormat.list(local.out()));
        } else {
            assertThat(EntryFormat.list(answer).get("detail").asString())
                    .isEqualTo(local.err().strip());
        }
    }

    @Test
    void everyAnswerHasTextAndJsonAndTheListsHaveCsv() {
        LOCAL.forEach((question, answer) -> {
            boolean answerable = !question.contains("nonesuch") && !question.contains("offer");
            boolean csv = WITH_CSV.contains(question.getFirst())
                    || question.contains("org:midlands-psychology")
                    || question.contains("--over-time");
            assertThat(answer.exit())
                    .as(question + "\n" + answer)
                    .isEqualTo(answerable && (csv || !question.contains("csv")) ? 0 : 2);
        });
    }

    private static String get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
