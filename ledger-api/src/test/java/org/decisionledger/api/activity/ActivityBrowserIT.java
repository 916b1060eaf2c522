package org.decisionledger.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Visitor;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.decisionledger.api.web.PageHand;
import org.decisionledger.api.web.ServedLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The log of uses in a real browser. */
@BrowserTest
class ActivityBrowserIT {

    private static final By ROWS = By.cssSelector("main tbody tr");

    @TempDir
    static Path folder;

    private static ServedLedger served;

    @BeforeAll
    static void serve() throws UserFault {
        served = new ServedLedger(
                folder, List.of("example:suffolk"), Map.of("jane.smith", Role.RECORDER, "audit", Role.AUDITOR));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /** U44, U43: the log of exports and readers. */
    @Test
    void anAuditorFiltersTheUsesByWhoAndWhatWithTheKeyboardAndTakesThemAway(Browser browser) {
        try (Visitor jane = new Visitor(served.port())) {
            jane.signIn("jane.smith", ServedLedger.PASSWORD);
            for (int i = 0; i < 60; i++) {
                jane.get("/registers/offers");
            }
            jane.get("/registers/risks?format=pdf");
        }
        PageHand hand = served.signedIn(browser, "audit");
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
