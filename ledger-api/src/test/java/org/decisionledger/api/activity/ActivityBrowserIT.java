package org.decisionledger.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.signin.Visitor;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.decisionledger.api.web.PageHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The log of uses in a real browser. */
@BrowserTest
class ActivityBrowserIT {

    private static final String CHOSEN = "three plain words";
    private static final By ROWS = By.cssSelector("main tbody tr");

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
        ledger.index().awaitCaughtUp(60_000); // a busy machine may need a while
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        for (String name : List.of("jane.smith", "audit")) {
            Users.Issued issued = server.users()
                    .add(name, "Full " + name, Set.of(name.equals("audit") ? Role.AUDITOR : Role.RECORDER));
            server.users().choose(name, issued.password(), CHOSEN, CHOSEN);
        }
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    /** U44, U43: the log of exports and readers. */
    @Test
    void anAuditorFiltersTheUsesByWhoAndWhatWithTheKeyboardAndTakesThemAway(Browser browser) {
        try (Visitor jane = new Visitor(server.port())) {
            jane.signIn("jane.smith", CHOSEN);
            for (int i = 0; i < 60; i++) {
                jane.get("/registers/offers");
            }
            jane.get("/registers/risks?format=pdf");
        }
        PageHand hand = new PageHand(browser, server.port());
        hand.signIn("audit", CHOSEN);
        hand.open("/");
        hand.enter(browser.driver().findElement(By.linkText("Use of the ledger")));
        hand.anybodyCanUseIt("activity");
        assertThat(browser.driver().findElements(ROWS)).hasSize(50);

        hand.type("who", "jane.smith");
        hand.type("what", "exported");
        hand.enter(hand.named("ask"));
        assertThat(hand.path()).contains("who=jane.smith", "what=exported");
        List<WebElement> rows = browser.driver().findElements(ROWS);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().getText())
                .contains("took away", "/registers/risks?format=pdf", "pdf, the full copy");

        hand.open("/activity?who=jane.smith&what=viewed");
        hand.enter(browser.driver().findElement(By.cssSelector("a[rel=next]")));
        assertThat(hand.path()).contains("row=51", "who=jane.smith");
        assertThat(browser.driver().findElements(ROWS)).isNotEmpty();
        hand.open("/activity?from=yesterday");
        assertThat(hand.text()).contains("is not a day");
        assertThat(hand.named("main-content").getText()).doesNotContain("null");
    }
}
