package org.decisionledger.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may sign in, and what that opens: on loopback, beyond it, and in a demonstration. */
class SigningInTest {

    private static final String CHOSEN = "three plain words";

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer here;
    private static LedgerServer everywhere;
    private static LedgerServer demo;

    @BeforeAll
    static void serve() {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        here = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("here")));
        everywhere = LedgerServer.start(
                ledger, "0.0.0.0", 0, ServerSettings.STANDARD.withUsers(folder.resolve("everywhere")));
        demo = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.asDemo());
    }

    @AfterAll
    static void close() {
        demo.close();
        everywhere.close();
        here.close();
        ledger.close();
    }

    private static void given(LedgerServer server, String name, Role... roles) throws UserFault {
        Users.Issued issued = server.users().add(name, "Full " + name, Set.of(roles));
        server.users().choose(name, issued.password(), CHOSEN, CHOSEN);
    }

    @Test
    void onLoopbackReadingStandsOpenAndRecordingTakesASignIn() {
        try (Visitor visitor = new Visitor(here.port())) {
            assertThat(visitor.get("/").status()).isEqualTo(200);
            assertThat(visitor.get("/registers").body()).doesNotContain("Signed in as");
            assertThat(visitor.get("/api/registers/offers").status()).isEqualTo(200);
            for (String path :
                    new String[] {"/record", "/drafts/x", "/imports", "/people", "/my-password", "/my-token"}) {
                assertThat(visitor.get(path).path()).as(path).isEqualTo("/sign-in");
            }
        }
    }

    @Test
    void beyondLoopbackEveryPageAndEveryCallTakesASignInOrAToken() throws UserFault {
        given(everywhere, "reader");
        given(everywhere, "writer", Role.RECORDER);
        given(everywhere, "boss", Role.ADMINISTRATOR);
        String reader = "Bearer " + everywhere.users().token("reader");
        String writer = "Bearer " + everywhere.users().token("writer");
        String boss = "Bearer " + everywhere.users().token("boss");
        try (Visitor visitor = new Visitor(everywhere.port())) {
            for (String path : new String[] {"/", "/registers", "/health", "/about"}) {
                assertThat(visitor.get(path).path()).as(path).isEqualTo("/sign-in");
            }
            for (String path :
                    new String[] {"/api/registers/offers", "/log/checkpoint", "/metrics", "/api/backup/entries?last=1"
                    }) {
                Visitor.Page refused = visitor.get(path);
                assertThat(refused.status()).as(path).isEqualTo(401);
                assertThat(refused.body()).contains("sign-in-needed").contains("LEDGER_TOKEN");
                assertThat(refused.response().headers().firstValue("Content-Security-Policy"))
                        .isPresent();
            }
            assertThat(visitor.get("/api/registers/offers", "Authorization", "Bearer dl_wrong")
                            .status())
                    .isEqualTo(401);
            assertThat(visitor.get("/api/registers/offers", "Authorization", reader)
                            .status())
                    .isEqualTo(200);
            assertThat(visitor.postJson("/api/entries", "[]", "Authorization", reader)
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.postJson("/api/entries", "[]", "Authorization", writer)
                            .body())
                    .contains("The list is empty");
            assertThat(visitor.postJson("/api/backup", "", "Authorization", writer)
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.postJson("/api/backup", "", "Authorization", boss)
                            .status())
                    .isEqualTo(200);
            assertThat(visitor.signIn("writer", CHOSEN).path())
                    .as("back to the page that was asked for")
                    .isEqualTo("/about");
            assertThat(visitor.get("/api/registers/offers").status()).isEqualTo(200);
            assertThat(visitor.postJson("/api/entries", "[]").status())
                    .as("the session of a page does not record through the door for programs")
                    .isEqualTo(403);
        }
    }

    @Test
    void theFirstAdministratorComesWithAOneTimePasswordAndChoosesAnotherBeforeAnythingElse() throws Exception {
        ServerSettings settings = ServerSettings.STANDARD.withUsers(folder.resolve("own"));
        try (LedgerServer own = LedgerServer.start(ledger, "127.0.0.1", 0, settings)) {
            theFirstOf(own);
        }
    }

    private static void theFirstOf(LedgerServer own) throws Exception {
        Users.Issued first = own.users().firstAdministrator().orElseThrow();
        assertThat(first.name()).isEqualTo("administrator");
        try (Visitor visitor = new Visitor(own.port())) {
            assertThat(visitor.signIn(first.name(), first.password()).path()).isEqualTo("/my-password");
            assertThat(visitor.get("/people").path()).isEqualTo("/my-password");
            Visitor.Page tooShort = visitor.post(
                    "/my-password", "/my-password", "current", first.password(), "chosen", "short", "again", "short");
            assertThat(tooShort.body()).contains("There is a problem").contains("at least 12");
            assertThat(visitor.post(
                                    "/my-password",
                                    "/my-password",
                                    "current",
                                    first.password(),
                                    "chosen",
                                    CHOSEN,
                                    "again",
                                    CHOSEN)
                            .path())
                    .isEqualTo("/my-password/chosen");
            assertThat(own.users().firstAdministrator())
                    .as("nobody else is made")
                    .isEmpty();
            Visitor.Page added = visitor.post(
                    "/people/add", "/people/add", "name", "jane.smith", "fullName", "Jane Smith", "roles", "recorder");
            assertThat(added.body()).contains("One-time password for jane.smith");
            Visitor.Page again = visitor.post(
                    "/people/add", "/people/add", "name", "jane.smith", "fullName", "<b>Jane</b>", "roles", "recorder");
            assertThat(again.body())
                    .contains("There is somebody by the name jane.smith")
                    .contains("&lt;b&gt;Jane");
            assertThat(visitor.get("/record").status())
                    .as("an administrator does not record")
                    .isEqualTo(403);
            Visitor.Page last = visitor.post("/people/administrator", "/people/administrator/shut-out", "x", "");
            assertThat(last.body()).contains("Nobody else administers");
            String one = oneTime(visitor.post("/people/jane.smith", "/people/jane.smith/reset", "x", "")
                    .body());
            try (Visitor jane = new Visitor(own.port())) {
                assertThat(jane.signIn("jane.smith", one).path()).isEqualTo("/my-password");
                visitor.post("/people/jane.smith", "/people/jane.smith/shut-out", "x", "");
                assertThat(jane.get("/my-password").path())
                        .as("shut out at the next request")
                        .isEqualTo("/sign-in");
            }
        }
        String kept = Files.readString(folder.resolve("own/users.json"));
        assertThat(kept).contains("jane.smith").doesNotContain(CHOSEN).contains("$2");
    }

    private static String oneTime(String page) {
        Matcher password = Pattern.compile("id=\"one-time\">([^<]+)<").matcher(page);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    @Test
    void passwordsCannotBeTriedOut() throws UserFault {
        given(here, "target", Role.AUDITOR);
        try (Visitor visitor = new Visitor(here.port())) {
            for (int i = 0; i < 5; i++) {
                Visitor.Page wrong = visitor.signIn("target", "wrong password " + i);
                assertThat(wrong.status()).isEqualTo(401);
                assertThat(wrong.body()).contains("do not belong together").contains("value=\"target\"");
            }
            Visitor.Page refused = visitor.signIn("target", CHOSEN);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body()).contains("too many attempts");
            assertThat(visitor.signIn("nobody", "wrong").body())
                    .as("whether there is such a name is not told")
                    .contains("do not belong together");
        }
    }

    @Test
    void aFormWithoutItsSecretChangesNothing() throws UserFault {
        given(here, "careful", Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(here.port())) {
            assertThat(visitor.signIn("careful", CHOSEN).path()).isEqualTo("/");
            visitor.postWith(
                    "forged", "/people/add", "name", "intruder", "fullName", "Intruder", "roles", "administrator");
            assertThat(here.users().named("intruder")).isEmpty();
            assertThat(visitor.get("/people").body()).contains("Signed in as").contains("careful");
            assertThat(visitor.post("/people", "/sign-out").path()).isEqualTo("/");
            assertThat(visitor.get("/people").path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void aDemonstrationIsReadByAVisitorAndSaysHowToRecord() {
        try (Visitor visitor = new Visitor(demo.port())) {
            assertThat(visitor.get("/").body()).contains("You read this demonstration as a visitor");
            Visitor.Page told = visitor.get("/record");
            assertThat(told.path()).isEqualTo("/sign-in");
            assertThat(told.body()).contains("./ledger serve").doesNotContain("type=\"password\"");
        }
    }
}
