package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U46: what was last done to keep the ledger safe, and what was published of the program. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class TrustBrowserIT {

    private final int port;

    @Autowired
    TrustBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void itCanBeUsedByEverybodyAndEveryPageLeadsToItWithTheKeyboard(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open("/about");
        hand.enter(browser.driver().findElement(By.cssSelector(".govuk-footer__link[href='/health']")));
        assertThat(hand.path()).isEqualTo("/health");
        hand.everybodyCanUse("/health", "trust");
    }

    @Test
    void itSaysWhenEachThingWasLastDoneAndHowFarEachViewHasCome(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open("/health");

        assertThat(hand.text())
                .contains("checkpoint", "all entries verified".substring(4), "made anew and compared", "estore tried")
                .containsPattern("has taken in [0-9,]+ of [0-9,]+ entr(y|ies); behind by [0-9,]+")
                .containsPattern("last on [0-9]+ November 2026");
    }

    @Test
    void everyPromiseOfTheProgramStandsWithWhatCameOfItWhenWithWhichCommitSeedAndMachine(Browser browser) {
        new PageHand(browser, port).open("/health");

        List<WebElement> rows = browser.driver().findElements(By.cssSelector("[aria-labelledby=published] tbody tr"));
        assertThat(rows).hasSize(20);
        assertThat(rows.get(1).getText())
                .contains("R2:", "no fault", "held", "22 November 2026", "Commit 4e29774", "Seed: 60336526596490")
                .contains("Machine: 2 cores", "docs/drills.md#power-cut");
        assertThat(rows)
                .allSatisfy(row -> assertThat(
                                row.findElement(By.className("govuk-tag")).getText())
                        .isIn("held", "held in part", "not held", "open"));
    }
}
