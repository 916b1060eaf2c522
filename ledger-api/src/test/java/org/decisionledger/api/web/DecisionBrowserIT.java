package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U26 to U31: the page of a decision, panel by panel. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, DecisionSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionBrowserIT {

    private static final String SMALL = "/decisions/" + DecisionSample.DECISION;
    private static final String AWARD = "/decisions/decision:sst-interim-award";
    private static final int LIGHT = 300_000;

    private final String root;
    private final int port;

    @Autowired
    DecisionBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        root = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "decision-small, /decisions/decision:small-contract?open=all",
        "decision-award, /decisions/decision:sst-interim-award",
        "decision-award-open, /decisions/decision:sst-interim-award?open=all",
        "decision-as-of, /decisions/decision:sst-interim-award?asOfOccurred=2019-08",
    })
    void everyDecisionCanBeUsedByEverybody(String name, String path, Browser browser) {
        new PageHand(browser, port).everybodyCanUse(path, name);
    }

    /** U26: what was only asked is struck out, what was only resolved underlined, and the options are one table. */
    @Test
    void theWordsAskedAndTheWordsResolvedAreReadAsOneText(Browser browser) {
        browser.open(root + SMALL);

        assertThat(words(browser, "[aria-labelledby=wording] del")).containsOnly("Removed:\ntwo years");
        assertThat(words(browser, "[aria-labelledby=wording] ins")).containsOnly("Added:\none year");

        browser.open(root + AWARD);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("[aria-labelledby=options] thead"))
                        .getText())
                .contains("Legal and other advice", "What became of it, and why");
        List<WebElement> options = browser.driver().findElements(By.cssSelector("[aria-labelledby=options] tbody tr"));
        assertThat(options)
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row.findElements(By.cssSelector("a[href^='/entries/']")))
                        .isNotEmpty());
    }

    /** U27: weights, the rule with quorum and notice, and who stood aside with the reason. */
    @Test
    void theVoteOfEachPartyStandsWithWeightRuleAndWhoStoodAside(Browser browser) {
        browser.open(root + SMALL);

        String vote = browser.driver()
                .findElement(By.cssSelector("section.app-panel[aria-labelledby=vote]"))
                .getText();
        assertThat(vote)
                .contains("5 to 2", "60 %", "40 %", "The scheme of delegation", "Quorum", "Notice")
                .contains("Their sum is 100 %", "Stood aside")
                .containsSubsequence("Who stood aside", "West Board", "Its chair sits on the provider's board");
    }

    /** U28: a stop that a rule requires and no entry shows is a hollow box, a link to the rule, and a row of the table. */
    @Test
    void aStopThatNoEntryShowsIsDrawnHollowAndLeadsToItsRule(Browser browser) {
        browser.open(root + SMALL);

        List<WebElement> hollow =
                browser.driver().findElements(By.cssSelector("[aria-labelledby=path] a.app-picture__box--hollow"));
        assertThat(hollow).hasSize(1);
        assertThat(hollow.getFirst().getDomAttribute("aria-label")).contains("Missing: Scrutiny Panel");
        assertThat(hollow.getFirst().getDomAttribute("href")).isEqualTo("/entries/small-rule");
        assertThat(browser.driver()
                        .findElements(By.cssSelector("[aria-labelledby=path] a.app-picture__box:not([href^='/'])")))
                .isEmpty();

        browser.driver().findElement(By.cssSelector(".app-picture summary")).click();
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".app-picture tbody"))
                        .getText())
                .contains("Missing: Scrutiny Panel", "is required by The scheme of delegation");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("section.app-panel[aria-labelledby=path]"))
                        .getText())
                .contains("Not shown", "Scrutiny Panel is consulted.");
    }

    /** U29: every miss has somebody who is to see to it, or says that nobody is named. */
    @Test
    void everyMissOfTheRecordNamesWhoIsToSeeToIt(Browser browser) {
        browser.open(root + AWARD);

        List<WebElement> missing = browser.driver().findElements(By.cssSelector(".app-complete__miss"));
        assertThat(missing).isNotEmpty().allSatisfy(row -> {
            List<WebElement> cells = row.findElements(By.tagName("td"));
            assertThat(cells)
                    .hasSize(3)
                    .allSatisfy(cell -> assertThat(cell.getText()).isNotBlank());
        });
    }

    /** U30: the papers with their versions open by a link without scripts, and the address keeps them open. */
    @Test
    void thePapersOfThatDayOpenByALinkWithTheirVersions(Browser browser) {
        browser.open(root + SMALL + "?asOfOccurred=2026");
        browser.driver()
                .findElement(By.cssSelector("[aria-labelledby=before] a"))
                .click();

        assertThat(browser.driver().getCurrentUrl()).contains("open=before", "asOfOccurred=2026", "#before");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("section.app-panel[aria-labelledby=before]"))
                        .getText())
                .contains("The paper", "version 2, corrected", "It was made later");

        browser.driver()
                .findElement(By.cssSelector("[aria-labelledby=not-put] a"))
                .click();
        assertThat(browser.driver().getCurrentUrl()).contains("before", "not-put");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("section.app-panel[aria-labelledby=before]"))
                        .getText())
                .as("what was open stays open")
                .contains("The paper");
    }

    /** U31: the state is that of the moment shown, and a link leads to the state today. */
    @Test
    void conditionsAndCommitmentsStandAsAtTheMomentShown(Browser browser) {
        browser.open(root + SMALL + "?asOfOccurred=2019-07");
        assertThat(conditions(browser)).contains("Open", "A review within six months");

        browser.driver()
                .findElement(By.linkText("See them as they stand today"))
                .click();

        assertThat(browser.driver().getCurrentUrl()).doesNotContain("asOf");
        assertThat(conditions(browser)).contains("Closed", "met: The review of August");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("section.app-panel[aria-labelledby=commitments]"))
                        .getText())
                .contains("To publish the reasons", "Due: May 2019", "It implements the decision.");
    }

    /** U14: nothing later than the moment asked about is on any panel. */
    @Test
    void noPanelShowsAnythingLaterThanTheMomentAskedAbout(Browser browser) {
        browser.open(root + SMALL + "?open=all&asOfOccurred=2019-02-15");

        assertThat(browser.driver().findElement(By.tagName("main")).getText())
                .doesNotContain(
                        "one year", "The review of August", "To publish the reasons", "March 2019", "June 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {SMALL, AWARD, "/decisions/decision:pet-provision", "/decisions/decision:ess-footprint"})
    void thePageStaysLight(String path, Browser browser) {
        browser.open(root + path);

        assertThat(((Number) browser.driver()
                                .executeScript("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                        .intValue())
                .isLessThan(LIGHT);
    }

    @Test
    void aDecisionLeadsToItsPage(Browser browser) {
        browser.open(root + "/things/" + DecisionSample.DECISION);

        browser.driver()
                .findElement(By.linkText("See the decision on one page"))
                .click();

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("The small contract");
    }

    private static String conditions(Browser browser) {
        return browser.driver()
                .findElement(By.cssSelector("section.app-panel[aria-labelledby=conditions]"))
                .getText();
    }

    private static List<String> words(Browser browser, String places) {
        return browser.driver().findElements(By.cssSelector(places)).stream()
                .map(WebElement::getText)
                .distinct()
                .toList();
    }
}
