package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** F53: drafts of notices in the browser. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, DecisionSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticesBrowserIT {

    private static final String AWARD = "decision:sst-interim-award";
    private static final String DRAFTS = "/notices/" + AWARD;

    /** Opens the form by which the same is asked otherwise. */
    private static final String AGAIN = "main details:has(#notice) > summary";

    private final String root;

    @Autowired
    NoticesBrowserIT(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "notices, /notices/decision:sst-interim-award",
        "notices-urgent, /notices/decision:sst-interim-award?notice=psr-13&area=health",
        "notices-tender, /notices/procurement:sst-asd-interim?notice=uk4",
        "notices-not-kept, /notices/decision:sst-interim-award?notice=uk17&area=other&commenced=2026-05",
        "notices-as-of, /notices/decision:sst-interim-award?notice=uk6&asOfOccurred=2019-10",
    })
    void everyDraftCanBeUsedByEverybody(String name, String path, Browser browser) {
        browser.open(root + path);
        assertThat(browser.skipLinkLeadsToContent()).as("skip link").isTrue();
        browser.driver().findElement(By.cssSelector(AGAIN)).click();
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(browser.overflowWhenNarrow()).as("pixels too wide at 320").isLessThanOrEqualTo(0);
        browser.screenshot(name + "-narrow");
    }

    @Test
    void aReviewerComesFromTheInterimAwardToTheDraftsAndBackToTheEntriesThatTheyCite(Browser browser) {
        browser.open(root + "/decisions/" + AWARD);
        browser.driver()
                .findElement(By.linkText("See drafts of the notices that the law asks of it"))
                .click();

        assertThat(browser.driver().getCurrentUrl()).endsWith(DRAFTS);
        assertThat(main(browser))
                .contains(
                        "DRAFT for a person to finish",
                        "not due by what is on record",
                        "UK17, Payments compliance notice");

        browser.open(root + DRAFTS + "?notice=psr-13");
        List<WebElement> cited =
                browser.driver().findElements(By.cssSelector(".app-report__below a[href^='/entries/']"));
        assertThat(cited).isNotEmpty();
        cited.getFirst().click();
        assertThat(browser.driver().getCurrentUrl()).contains("/entries/");
    }

    @Test
    void oneNoticeIsAskedForByTheKeyboardAloneAndTheAddressSaysWhichItWas(Browser browser) {
        browser.open(root + DRAFTS);
        browser.tabTo(AGAIN);
        browser.press(Keys.ENTER);
        browser.tabTo("#notice");
        browser.press("UK1");
        browser.press(Keys.TAB);
        assertThat(new Select(browser.driver().findElement(By.id("notice")))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("UK1, Pipeline notice (uk1)");
        browser.press(Keys.ENTER);

        assertThat(browser.driver().getCurrentUrl()).contains("notice=uk1");
        assertThat(main(browser))
                .contains("DRAFT: UK1, Pipeline notice", "This is the part on one procurement", "What is missing");
    }

    @Test
    void whatTheLedgerDoesNotKeepIsSaidAboveTheDraftAndAtEachThingAsked(Browser browser) {
        browser.open(root + DRAFTS + "?notice=uk17");
        assertThat(main(browser))
                .contains("The ledger keeps no invoices and no payments.", "Missing: Not kept by the ledger");
    }

    private static String main(Browser browser) {
        return browser.driver().findElement(By.tagName("main")).getText();
    }
}
