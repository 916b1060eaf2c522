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

/** The page of one entry. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EntryBrowserIT {

    private final int port;

    @Autowired
    EntryBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** U18: every version with who, when and why, and what changed word by word. */
    @Test
    void aCorrectedEntryShowsEveryVersionAndTheWordsThatChanged(Browser browser) {
        new PageHand(browser, port).open("/entries/" + SampleLedger.CORRECTED);

        List<WebElement> versions = browser.driver().findElements(By.cssSelector(".app-versions > li"));
        assertThat(versions).hasSize(2);
        assertThat(versions.getLast().getText())
                .contains("Version 2, recorded 22 November 2026", "Reason: The day was misread");
        assertThat(versions.getLast()
                        .findElement(By.cssSelector(".app-changes"))
                        .getText())
                .contains("occurred");
        assertThat(words(versions.getLast(), "del")).anyMatch(w -> w.contains("2019-07-22"));
        assertThat(words(versions.getLast(), "ins")).anyMatch(w -> w.contains("2019-07-23"));
    }

    /** U18. */
    @Test
    void aWithdrawnEntryStaysOnViewWithTheReasonAndOneNeverCorrectedSaysSo(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open("/entries/" + SampleLedger.WITHDRAWN);
        assertThat(hand.text()).contains("Withdrawn", "Reason: The passage is about another matter");

        hand.open("/entries/sst-question-no-competition");
        assertThat(browser.driver().findElements(By.cssSelector(".app-versions")))
                .isEmpty();
    }

    /** U32: from any entry of a decision, and from its row in a chronology, to why. */
    @Test
    void everyEntryOfADecisionLeadsToWhyWithTheKeyboard(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open("/timeline/" + SampleLedger.DECISION + "?asOfOccurred=2022");
        WebElement row = browser.driver().findElement(By.cssSelector(".app-entry:has(.app-why) h4 a"));
        assertThat(browser.driver().findElements(By.cssSelector(".app-entry .app-why")))
                .isNotEmpty();

        hand.enter(row);
        hand.enter(browser.driver().findElement(By.className("app-why")));

        assertThat(hand.path()).startsWith("/why/decision:").contains("asOfOccurred=2022");
        assertThat(hand.text()).contains("Options", "Authority and grounds", "What the record does not hold");
    }

    private static List<String> words(WebElement within, String tag) {
        return within.findElements(By.tagName(tag)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
