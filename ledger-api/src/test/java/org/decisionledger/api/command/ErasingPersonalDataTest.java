package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.answer.Answers;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.terminal.Shown;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.show.EntryPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R13: erasure is real and the proof holds. */
class ErasingPersonalDataTest {

    /** Words that stand nowhere else; each place where words can be marked has its own. */
    private static final List<String> SECRETS = List.of(
            "Zebedee Quisling", "Kumquat Lane 7", "zq@xylophone.test", "Ptarmigan Syndrome", "Zebedee Q. Quisling");

    private static final String OTHER = "Wilhelmina Yarrow";

    private static final String CASE = """
            - id: register-body
              type: OrganisationRegistered
              subject: org:north-vale-ccg
              by: {organisation: org:north-vale-ccg}
              data: {name: "North Vale CCG", kind: clinicalCommissioningGroup}
              sources: [{document: doc:minutes, locator: "heading"}]
            - id: register-trader
              type: OrganisationRegistered
              subject: org:sole-trader-1
              by: {organisation: org:north-vale-ccg}
              data: {name: "{{person:p-1|Zebedee Quisling}}", kind: socialEnterprise}
              sources: [{document: doc:minutes, locator: "item 7"}]
            - id: register-minutes
              type: DocumentRegistered
              subject: doc:minutes
              by: {organisation: org:north-vale-ccg}
              data: {title: "Minutes of the governing body", kind: minutes, dated: "2019-09-26"}
              sources: [{document: doc:minutes, locator: "heading"}]
            - id: decision-sought
              type: DecisionSought
              subject: decision:award
              occurred: "2019-09-01"
              by: {organisation: org:north-vale-ccg}
              data: {title: "The award", of: [org:north-vale-ccg], text: "Whether to award"}
              sources: [{document: doc:minutes, locator: "item 6"}]
            - id: offer-made
              type: OfferMade
              subject: offer:august
              occurred: "2019-08~"
              by: {organisation: org:sole-trader-1, role: incumbent}
              data: {title: "The offer of {{person:p-1|Zebedee Quisling}}", to: [org:north-vale-ccg]}
              sources: [{document: doc:minutes, locator: "item 7", quote: "of {{person:p-1|Kumquat Lane 7}}"}]
              note: "Sent from {{person:p-1|zq@xylophone.test}} by {{person:p-2|Wilhelmina Yarrow}}."
            - id: account-given
              type: AccountGiven
              subject: account:trader
              by: {organisation: org:sole-trader-1}
              data: {says: "{{person:p-1|Zebedee Quisling}} was ill: {{person:p-1|Ptarmigan Syndrome}}", about: [offer:august]}
              sources: [{document: doc:minutes, locator: "item 9"}]
              account: {of: org:sole-trader-1}
              links: [{relation: describesTheSameAs, to: offer-made, note: "as {{person:p-1|Zebedee Quisling}} said"}]
            - id: correction
              type: EntryCorrected
              subject: offer:august
              by: {organisation: org:north-vale-ccg}
              data:
                entry: offer-made
                reason: "The full name of {{person:p-1|Zebedee Quisling}} is given"
                replacement:
                  type: OfferMade
                  subject: offer:august
                  occurred: "2019-08"
                  by: {organisation: org:sole-trader-1, role: incumbent}
                  data: {title: "The offer of {{person:p-1|Zebedee Q. Quisling}}", to: [org:north-vale-ccg]}
                  sources: [{document: doc:minutes, locator: "item 7", quote: "of {{person:p-1|Kumquat Lane 7}}"}]
                  note: "Sent from {{person:p-1|zq@xylophone.test}} by {{person:p-2|Wilhelmina Yarrow}}."
              sources: [{document: doc:minutes, locator: "item 7"}]
            """;

    private static final List<String> ERASE = List.of(
            "erase",
            "person:p-1",
            "--basis",
            "UK GDPR, article 17(1)(d)",
            "--reason",
            "recorded in error; no inquiry holds it",
            "--by",
            "org:north-vale-ccg",
            "--document",
            "doc:minutes",
            "--locator",
            "item 12",
            "--id",
            "erasure-1");

    /** Questions whose answers may hold a word of these entries. */
    private static final List<Function<Answers, Object>> QUESTIONS = List.of(
            a -> a.timeline("offer:august", AsOf.NOW),
            a -> a.timeline("org:sole-trader-1", AsOf.NOW),
            a -> a.timelineWithPredecessors("org:sole-trader-1", AsOf.NOW),
            a -> a.entry("offer-made", AsOf.NOW),
            a -> a.entry("account-given", AsOf.NOW),
            a -> a.list("organisations", AsOf.NOW, null, 100),
            a -> a.list("offers", AsOf.NOW, null, 100),
            a -> a.list("accounts", AsOf.NOW, null, 100),
            a -> a.list("conflicts", AsOf.NOW, null, 100),
            a -> a.accounts("offer-made", AsOf.NOW),
            a -> a.accounts("offer:august", AsOf.NOW),
            a -> a.why("decision:award", AsOf.NOW),
            a -> a.votes("decision:award", null, AsOf.NOW),
            a -> a.known("org:north-vale-ccg", "2020", null, AsOf.NOW),
            a -> a.legacyRecord("org:north-vale-ccg", null, AsOf.NOW),
            a -> a.legacyRecord("org:sole-trader-1", null, AsOf.NOW),
            a -> a.lineage("org:sole-trader-1", null, AsOf.NOW),
            a -> a.adequacy("decision:award", AsOf.NOW),
            a -> a.compare(List.of("offer:august", "org:sole-trader-1"), AsOf.NOW),
            a -> a.checks(null, AsOf.NOW),
            a -> a.checks("offer:august", AsOf.NOW),
            a -> a.diff(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), null));

    private static final List<String> PAGES = List.of(
            "/",
            "/timeline/offer:august",
            "/entries/account-given",
            "/things/org:sole-trader-1",
            "/registers/organisations",
            "/registers/accounts",
            "/registers/conflicts",
            "/registers/persons",
            "/accounts/offer:august",
            "/why/decision:award",
            "/organisations/org:north-vale-ccg/legacy-record",
            "/checks",
            "/compare?id=offer:august&id=org:sole-trader-1",
            "/search?q=offer",
            "/api/search?q=offer",
            "/api/search?q=trader",
            "/api/timeline/offer:august",
            "/api/show/org:sole-trader-1",
            "/api/registers/organisations",
            "/api/decisions/decision:award/why",
            "/api/organisations/org:north-vale-ccg/legacy-record",
            "/api/checks",
            "/api/accounts/offer:august",
            "/api/diff?from=2020-01-01&to=2100-01-01");

    @TempDir
    Path folder;

    private String data = "";

    @BeforeEach
    void aLedgerWithMarkedPassages() throws IOException {
        data = folder.resolve("data").toString();
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, CASE);
        assertThat(ledger("import", file.toString()).err()).isEmpty();
        Files.delete(file);
    }

    private Terminal ledger(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data));
        return Terminal.run(all.toArray(String[]::new));
    }

    private Terminal erase(String... more) {
        List<String> all = new ArrayList<>(ERASE);
        all.addAll(List.of(more));
        return ledger(all.toArray(String[]::new));
    }

    @Nested
    class BeforeAnErasure {

        @Test
        void peopleReadTheWordsAndNeverAMark() {
            Map<String, String> answers = answers();

            assertThat(String.join("\n", answers.values())).contains(SECRETS);
            assertThat(answers)
                    .allSatisfy((question, answer) ->
                            assertThat(answer).as(question).doesNotContain("{{").doesNotContain("sealed:1:"));
        }

        @Test
        void anEntryIsGivenOutWithItsMarksSoThatItCanBeRestated() {
            assertThat(ledger("show", "account-given", "--format", "json").out())
                    .contains("\"{{person:p-1|Zebedee Quisling}} was ill: {{person:p-1|Ptarmigan Syndrome}}\"");
        }

        @Test
        void noFileOfTheLedgerHoldsAMarkedWord() throws IOException {
            ledger("checkpoint");
            ledger("export-log", folder.resolve("export").toString());
            assertThat(ledger("search", "offer").out()).contains("Zebedee");
            assertThat(ledger("search", "Zebedee").out())
                    .as("the index on disk never gets the words, so that no copy of it keeps them")
                    .contains("No entry holds all of it");

            assertThat(holding(folder)).isEmpty();
        }

        @Test
        void whoeverAsksIsShownWhereThePassagesStand() {
            Terminal shown = ledger("erase", "person:p-1");

            assertThat(shown.out())
                    .startsWith("4 entries hold passages marked as personal data of person:p-1:")
                    .contains("  register-trader\n", "  offer-made\n", "  account-given\n", "  correction\n");
            assertThat(ledger("erase", "person:p-3").out()).startsWith("No entry holds");
        }

        @Test
        void nothingIsErasedUnlessItIsSaidTwice() {
            assertThat(Terminal.with("person:p-2\n", with(ERASE, "--data", data))
                            .err())
                    .contains("Nothing was erased.");
            assertThat(ledger("show", "account-given").out()).contains("Ptarmigan Syndrome");
            assertThat(Terminal.with("person:p-1\n", with(ERASE, "--data", data))
                            .exit())
                    .isZero();
            assertThat(ledger("show", "account-given").out()).doesNotContain("Ptarmigan Syndrome");
        }

        @Test
        void whatIsNotThereIsNotErased() {
            List<String> other = new ArrayList<>(ERASE);
            other.set(1, "person:p-3");

            assertThat(Terminal.run(with(other, "--yes", "--data", data)).err()).contains("there is nothing to erase");
        }
    }

    @Nested
    class AfterAnErasure {

        @DisplayName(
                "R13 no file, export, copy or answer holds a word that was erased, and everything is proven as before")
        @Test
        void noFileExportCopyOrAnswerHoldsAWordThatWasErasedAndEverythingIsProvenAsBefore() throws Exception {
            String signed = ledger("checkpoint").out();
            Path elsewhere = Files.writeString(folder.resolve("checkpoint-elsewhere"), signed);
            Path before = copy(Path.of(data), folder.resolve("data-before"));
            ledger("prove", "account-given", "--file", folder.resolve("proof").toString());

            try (OpenLedger open = OpenLedger.open(StoreSettings.embedded(Path.of(data)));
                    LedgerServer server = LedgerServer.start(open, "127.0.0.1", 0)) {
                String url = "http://127.0.0.1:" + server.port();
                assertThat(String.join("\n", pages(url).values())).contains(SECRETS);
                // a server keeps what it has read
                assertThat(Terminal.run(with(ERASE, "--yes", "--url", url)).exit())
                        .isZero();
                assertErased(pages(url));
            }
            assertErased(answers());
            assertThat(holding(folder)).isEmpty();

            ledger("checkpoint");
            assertThat(ledger("verify", "--checkpoint", elsewhere.toString()).exit())
                    .isZero();
            Path export = folder.resolve("export");
            assertThat(ledger("export-log", export.toString()).exit()).isZero();
            String key = ledger("key").out().strip();
            Terminal checked = Terminal.run(
                    "verify-export", export.toString(), "--key", key, "--old-checkpoint", elsewhere.toString());
            assertThat(checked.out()).startsWith("SOUND: all ");
            assertThat(holding(folder)).isEmpty();

            // a copy made before comes back, and the keys are as they are now
            deleteAll(before.resolve("keys").resolve("subjects"));
            copy(
                    Path.of(data).resolve("keys").resolve("subjects"),
                    before.resolve("keys").resolve("subjects"));
            data = before.toString();
            assertErased(answers());
            assertThat(ledger("verify", "--checkpoint", elsewhere.toString()).exit())
                    .isZero();
        }

        @Test
        void aKeyThatComesBackWithAnOldCopyIsDestroyedAgainWhenTheLedgerIsOpened() throws IOException {
            Path keys = Path.of(data).resolve("keys").resolve("subjects");
            Path old = copy(keys, folder.resolve("keys-before"));
            erase("--yes");
            deleteAll(keys);
            copy(old, keys);

            assertErased(answers());
            assertThat(files(keys))
                    .as("the key of the other person, and the note of the erasure")
                    .hasSize(2)
                    .anySatisfy(file -> assertThat(file).hasParentRaw(keys.resolve("erased")));
        }

        @Test
        void otherPersonsWordsStay() {
            erase("--yes");

            assertThat(ledger("show", "offer-made").out().replaceAll("\\s+", " "))
                    .contains(OTHER)
                    .contains("[erased: personal data of person:p-1, entry erasure-1]");
        }

        @Test
        void theErasureIsAnEntryAndListedAmongTheDifferences() {
            erase("--yes");

            assertThat(ledger("list", "persons").out()).contains("person:p-1").contains("personal data erased");
            assertThat(ledger("diff", "--from", "2020-01-01", "--to", "2100-01-01")
                            .out())
                    .containsPattern("Erased\\s")
                    .contains("recorded in error; no inquiry holds it [erasure-1]");
            assertThat(ledger("erase", "person:p-1").out()).contains("Their words were erased; see entry erasure-1.");
            assertThat(erase("--yes").err()).contains("was erased already; see entry erasure-1.");
        }

        @Test
        void theSameFileImportedAgainAddsNothing() throws IOException {
            erase("--yes");
            Path file = Files.writeString(folder.resolve("again.yaml"), CASE);

            assertThat(ledger("import", file.toString()).out()).startsWith("Added 0 entries; 7 already present.");
            assertErased(answers());
        }

        @Test
        void newWordsOfThatPersonAreRefused() throws IOException {
            erase("--yes");
            Path file = Files.writeString(folder.resolve("more.yaml"), """
                    - id: more
                      type: AccountGiven
                      subject: account:more
                      by: {organisation: org:sole-trader-1}
                      data: {says: "by {{person:p-1|Zebedee}}", about: [offer:august]}
                      sources: [{document: doc:minutes, locator: "item 9"}]
                      account: {of: org:sole-trader-1}
                    """);

            Terminal refused = ledger("import", file.toString());

            assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
            assertThat(refused.err())
                    .contains(":5: /data/says: ")
                    .contains("whose data was erased")
                    .doesNotContain("Zebedee");
        }

        @Test
        void anEntryWithErasedPassagesCanStillBeRestated() throws IOException {
            erase("--yes");
            Path file = folder.resolve("restated.yaml");
            Files.writeString(file, restatement("{{person:p-1|erased:erasure-1}} was away"));
            assertThat(ledger("import", file.toString()).err()).isEmpty();
            assertThat(ledger("show", "account-given").out())
                    .contains("[erased: personal data of person:p-1, entry erasure-1] was away");
        }

        @Test
        void nothingUndoesAnErasureNorIsAPassageErasedByWordAlone() throws IOException {
            Path file = folder.resolve("restated.yaml");
            Files.writeString(file, restatement("{{person:p-1|erased:erasure-1}} was away"));
            assertThat(ledger("import", file.toString()).err()).contains("no entry tells of an erasure");
            erase("--yes");
            Files.writeString(file, """
                    - id: withdrawal
                      type: EntryWithdrawn
                      subject: person:p-1
                      by: {organisation: org:north-vale-ccg}
                      data: {entry: erasure-1, reason: "changed our minds"}
                      sources: [{document: doc:minutes, locator: "item 13"}]
                    """);
            assertThat(ledger("import", file.toString()).err()).contains("tells of an erasure, which nothing undoes");
        }

        private static String restatement(String says) {
            return """
                    - id: restated
                      type: EntryCorrected
                      subject: account:trader
                      by: {organisation: org:north-vale-ccg}
                      data:
                        entry: account-given
                        reason: "ill was wrong"
                        replacement:
                          type: AccountGiven
                          subject: account:trader
                          by: {organisation: org:sole-trader-1}
                          data: {says: "%s", about: [offer:august]}
                          sources: [{document: doc:minutes, locator: "item 9"}]
                          account: {of: org:sole-trader-1}
                      sources: [{document: doc:minutes, locator: "item 9"}]
                    """.formatted(says);
        }
    }

    @Nested
    class WithoutItsKey {

        @Test
        void aPassageThatNobodyErasedIsSaidToBeUnreadableAndNotErased() throws IOException {
            deleteAll(Path.of(data).resolve("keys").resolve("subjects"));

            assertThat(ledger("show", "account-given").out())
                    .contains("[cannot be read: personal data of person:p-1, its key is not there]")
                    .doesNotContain("erased");
            assertThat(ledger("erase", "person:p-1").out())
                    .contains("no key is there, and no entry tells of an erasure");
        }

        @Test
        void aKeyThatComesBackReadsWhatItSealedBesideTheOneMadeMeanwhile() throws IOException {
            Path keys = Path.of(data).resolve("keys").resolve("subjects");
            Path kept = copy(keys, folder.resolve("kept"));
            deleteAll(keys);
            Path file = Files.writeString(folder.resolve("more.yaml"), """
                    - id: more
                      type: AccountGiven
                      subject: account:more
                      by: {organisation: org:sole-trader-1}
                      data: {says: "by {{person:p-1|Zebulon}}", about: [offer:august]}
                      sources: [{document: doc:minutes, locator: "item 9"}]
                      account: {of: org:sole-trader-1}
                    """);
            assertThat(ledger("import", file.toString()).err()).isEmpty();
            copy(kept, keys);

            assertThat(ledger("show", "more").out()).contains("by Zebulon");
            assertThat(ledger("show", "account-given").out()).contains("Ptarmigan Syndrome");
        }
    }

    private void assertErased(Map<String, String> answers) {
        assertThat(answers)
                .allSatisfy((question, answer) -> SECRETS.forEach(secret ->
                        assertThat(answer).as(question).doesNotContain(secret).doesNotContain("Quisling")));
        assertThat(String.join("\n", answers.values())).contains("[erased: personal data of person:p-1");
    }

    /** Every answer in every form it has, but for the exchange form of an entry, which keeps its marks. */
    private Map<String, String> answers() {
        try (OpenLedger open = OpenLedger.open(StoreSettings.embedded(Path.of(data)))) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.putAll(answers("asked once", open.answers()));
            answers.putAll(answers("served", open.servedAnswers()));
            return answers;
        }
    }

    private static Map<String, String> answers(String by, Answers answers) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Object answer = QUESTIONS.get(i).apply(answers);
            for (String form : List.of("text", "json", "csv", "markdown")) {
                String key = answer.getClass().getSimpleName() + " " + i + " as " + form + ", " + by;
                try {
                    String text = Shown.as(form, answer instanceof EntryPage page ? page.withJson("{}") : answer);
                    shown.put(key, text.replaceAll("\\s+", " "));
                } catch (IllegalArgumentException noSuchForm) {
                    assertThat(noSuchForm).hasMessageContaining("form");
                }
            }
        }
        return shown;
    }

    private static Map<String, String> pages(String url) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(url + page)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                String shown = EXCHANGE_FORM.matcher(answer.body()).replaceAll("");
                assertThat(shown).as(page).doesNotContain("{{").doesNotContain("sealed:1:");
                pages.put(page, shown.replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** The exchange form on the page of an entry keeps its marks, since it is there to be restated. */
    private static final Pattern EXCHANGE_FORM = Pattern.compile("<pre class=\"app-json\".*?</pre>", Pattern.DOTALL);

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** The files under a folder that hold a secret, in any encoding a program might have used. */
    private static List<String> holding(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String secret : SECRETS) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    if (bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(file + " holds " + secret + " in " + charset);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }

    private static void deleteAll(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }
}
