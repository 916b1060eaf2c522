package org.decisionledger.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.signin.Visitor;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** U44, U43: who used the ledger, as a running server keeps it. */
class ActivityTest {

    private static final String CHOSEN = "three plain words";

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void serve() throws UserFault {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        ledger.recorder()
                .record(CaseFiles.read(List.of("example:suffolk"), InputStream.nullInputStream())
                        .entries());
        ledger.index().awaitCaughtUp(60_000);
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        given("jane.smith", Role.RECORDER);
        given("audit", Role.AUDITOR);
    }

    private static void given(String name, Role role) throws UserFault {
        Users.Issued issued = server.users().add(name, "Full " + name, Set.of(role));
        server.users().choose(name, issued.password(), CHOSEN, CHOSEN);
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    /** The lines that an auditor takes away, without their times, the newest first. */
    private static List<String> asked(String question) {
        try (Visitor auditor = new Visitor(server.port())) {
            auditor.signIn("audit", CHOSEN);
            return auditor.get("/activity/export?" + question)
                    .body()
                    .lines()
                    .skip(1)
                    .map(line -> line.replaceFirst("^[^,]*,", ""))
                    .toList();
        }
    }

    @Test
    void whoViewedAndWhoTookAwayIsKeptWithTheViewAndTheMoment() {
        try (Visitor jane = new Visitor(server.port())) {
            jane.signIn("jane.smith", CHOSEN);
            jane.get("/registers/offers?asOfRecorded=2030-01-01");
            jane.get("/registers/risks?format=csv");
            jane.get("/registers/nothing-such");
        }

        assertThat(asked("who=jane.smith&address=/registers"))
                .containsExactly(
                        "viewed,jane.smith,page,/registers/nothing-such,/registers/{kind},,,400",
                        "exported,jane.smith,page,/registers/risks?format=csv,/registers/{kind},csv,full,200",
                        "viewed,jane.smith,page,/registers/offers?asOfRecorded=2030-01-01,/registers/{kind},,,200");
    }

    @Test
    void whatAProgramReadsTakesAwayAndRecordsIsKept() {
        try (Visitor program = new Visitor(server.port())) {
            program.get("/api/registers/offers");
            program.get("/api/registers/offers?format=csv");
            program.postJson("/api/entries", "[]");
        }

        assertThat(asked("who=-").stream().filter(l -> l.contains(",program,")))
                .contains(
                        "viewed,,program,/api/registers/offers,/api/registers/{kind},,,200",
                        "exported,,program,/api/registers/offers?format=csv,/api/registers/{kind},csv,full,200")
                .anyMatch(l -> l.startsWith("recorded,,program,/api/entries,/api/entries,"));
    }

    @Test
    void aCaseTakenAwayAsABagIsKeptAsTakenAwayAndByWhom() {
        try (Visitor jane = new Visitor(server.port())) {
            jane.signIn("jane.smith", CHOSEN);
            jane.get("/api/cases/procurement:suf-community-services/bag");
            jane.get("/api/cases/procurement:nobody/bag");
        }

        assertThat(asked("who=jane.smith&address=/api/cases"))
                .containsExactly(
                        "exported,jane.smith,program,/api/cases/procurement:nobody/bag,/api/cases/{id}/bag,bag,full,404",
                        "exported,jane.smith,program,/api/cases/procurement:suf-community-services/bag,"
                                + "/api/cases/{id}/bag,bag,full,200");
    }

    @Test
    void signingInAndOutAndFailingToIsKept() {
        try (Visitor jane = new Visitor(server.port())) {
            jane.signIn("jane.smith", "not the password");
            jane.signIn("jane.smith", CHOSEN);
            jane.post("/about", "/sign-out");
        }

        assertThat(asked("who=jane.smith&address=/sign-in"))
                .containsSubsequence(
                        "signed-out,jane.smith,page,/sign-in,/sign-in,,,",
                        "signed-in,jane.smith,page,/sign-in,/sign-in,,,",
                        "sign-in-failed,jane.smith,page,/sign-in,/sign-in,,,");
    }

    @Test
    void neitherPasswordsNorWordsSearchedForNorWhatIsTypedInFormsAreKept() throws IOException {
        try (Visitor jane = new Visitor(server.port())) {
            jane.signIn("my-secret-in-the-wrong-field", CHOSEN);
            jane.signIn("jane.smith", CHOSEN);
            jane.get("/search?q=a-word-searched-for");
            jane.get("/timeline?q=another-word");
            jane.get("/record?q=and-another&quote=quoted-words");
            jane.post("/record", "/record", "kind", "MeetingHeld", "quote", "typed-words");
        }

        String kept = kept();
        assertThat(kept)
                .contains("/search", "/record")
                .doesNotContain(
                        "my-secret", CHOSEN, "searched-for", "another", "quoted-words", "typed-words", "127.0.0.1");
    }

    private static String kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("users/activity"))) {
            return files.map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    @Test
    void onlyAdministratorsAndAuditorsReadIt() {
        try (Visitor jane = new Visitor(server.port());
                Visitor nobody = new Visitor(server.port())) {
            jane.signIn("jane.smith", CHOSEN);
            assertThat(jane.get("/activity").status()).isEqualTo(403);
            assertThat(jane.get("/activity/export").status()).isEqualTo(403);
            assertThat(nobody.get("/activity").path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void takingTheLogAwayIsItselfKept() {
        asked("what=exported");

        assertThat(asked("who=audit&what=exported"))
                .anyMatch(l -> l.startsWith("exported,audit,page,/activity/export"));
    }

    @Test
    void nothingOfItIsInTheLedger() {
        long before = ledger.log().head();
        try (Visitor nobody = new Visitor(server.port())) {
            nobody.get("/registers/offers?format=csv");
        }
        assertThat(ledger.log().head()).isEqualTo(before);
    }
}
