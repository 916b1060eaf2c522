package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U34 and charts: drawn by the server, every mark a link, the same as a table beside it. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, DecisionSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ChartBrowserIT {

    private final String root;
    private final int port;

    @Autowired
    ChartBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        root = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "figures-risk, /figures/risk:mp-contract-gap",
        "figures-contract, /figures/contract:mp-asd-2014",
        "figures-contributions, /figures/funding:ess-nelft-contributions",
        "figures-none, /figures/procurement:sst-asd-interim",
        "over-time, /organisations/org:mpft/over-time",
    })
    void everyChartCanBeUsedByEverybody(String name, String path, Browser browser) {
        new PageHand(browser, port).everybodyCanUse(path, name);
    }

    @ParameterizedTest
    @CsvSource({"risk:mp-contract-gap", "contract:mp-asd-2014", "funding:ess-nelft-contributions"})
    void everyMarkLeadsToAnEntryThatStandsInTheTableBesideIt(String thing, Browser browser) {
        browser.open(root + "/figures/" + thing);

        List<String> marks = entries(browser, ".app-chart__mark");
        assertThat(marks).isNotEmpty();
        assertThat(entries(browser, ".app-table tbody a")).containsAll(marks);
    }

    /** A month is drawn as wide as a month, a score without a date left of the axis, and nothing joins two marks. */
    @Test
    void aDateThatIsNotExactIsDrawnAsASpanAndNoLineJoinsTwoFigures(Browser browser) {
        browser.open(root + "/figures/risk:mp-contract-gap");

        WebElement month = browser.driver()
                .findElement(By.cssSelector(".app-chart__mark--span[href^='/entries/sst-2019-07-risk-20']"));
        assertThat(month.getDomAttribute("aria-label")).contains("July 2019");
        assertThat(month.getRect().getWidth()).isGreaterThan(40);
        assertThat(browser.driver().findElements(By.cssSelector(".app-chart__mark--undated")))
                .hasSize(1);
        assertThat(browser.driver().findElements(By.cssSelector(".app-chart__mark--hollow")).stream()
                        .map(m -> m.getDomAttribute("aria-label")))
                .allSatisfy(words -> assertThat(words).contains("The score before was 16"));
        assertThat(browser.driver().findElements(By.cssSelector("[class*='app-chart__mark--join']")))
                .isEmpty();
    }

    /** A bar of a total that the source prints is hollow; bars are as long as the sums. */
    @Test
    void contributionsOfPartiesAreBarsAsLongAsTheirSumsAndPrintedTotalsAreHollow(Browser browser) {
        browser.open(root + "/figures/funding:ess-nelft-contributions");

        WebElement council = bar(browser, "ess-contribution-essex-county-council-ewmhs");
        WebElement southend = bar(browser, "ess-contribution-southend-council-ewmhs");
        assertThat(council.getRect().getWidth() / (double) southend.getRect().getWidth())
                .isBetween(1_844_918 / 204_226.0 * 0.9, 1_844_918 / 204_226.0 * 1.1);
        assertThat(bar(browser, "ess-contribution-essex-county-council-total").getDomAttribute("class"))
                .contains("--hollow");
    }

    /** U34: bodies, dates and changes are links; the table has the same. */
    @Test
    void bodiesStandOnATimeAxisAndEveryNodeIsALink(Browser browser) {
        browser.open(root + "/organisations/org:mpft/over-time");

        List<WebElement> names = browser.driver().findElements(By.cssSelector(".app-chart__name"));
        assertThat(names).hasSizeGreaterThan(2);
        assertThat(browser.driver().findElements(By.cssSelector("[aria-labelledby=bodies] tbody th a")))
                .hasSameSizeAs(names);
        assertThat(entries(browser, ".app-chart__mark--join, .app-chart__mark--join-open"))
                .isNotEmpty();
        assertThat(entries(browser, ".app-table tbody a"))
                .containsAll(entries(browser, ".app-chart__mark--join, .app-chart__mark--day"));
    }

    /** U34: a click carries the filter of the chronology back. */
    @Test
    void aBodyOnTheAxisLeadsBackToTheChronologyWithItsFilters(Browser browser) {
        browser.open(root
                + "/timeline/procurement:sst-asd-interim?body=org:cannock-chase-ccg&lane=decisions&asOfOccurred=2020");
        browser.driver().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.driver().findElement(By.linkText("These bodies on a time axis")).click();
        assertThat(browser.driver().getCurrentUrl()).contains("/organisations/org:cannock-chase-ccg/over-time");

        browser.driver()
                .findElement(By.cssSelector("[aria-labelledby=bodies] tbody th a"))
                .click();

        assertThat(browser.driver().getCurrentUrl())
                .contains("/timeline/procurement:sst-asd-interim", "lane=decisions", "body=org", "asOfOccurred=2020");
    }

    /** U14. */
    @Test
    void nothingLaterThanTheMomentAskedAboutIsDrawn(Browser browser) {
        browser.open(root + "/figures/risk:mp-contract-gap?asOfOccurred=2019-06");

        assertThat(browser.driver().findElement(By.tagName("main")).getText()).doesNotContain("July 2019");
    }

    @Test
    void aThingWithFiguresAndABodyLeadToTheirCharts(Browser browser) {
        browser.open(root + "/things/contract:mp-asd-2014");
        browser.driver().findElement(By.linkText("See its figures as charts")).click();
        assertThat(browser.driver().findElements(By.className("app-chart"))).isNotEmpty();

        browser.open(root + "/things/org:mpft");
        browser.driver()
                .findElement(By.linkText("See it on a time axis with the bodies before and after it"))
                .click();
        assertThat(browser.driver().findElements(By.className("app-chart"))).hasSize(1);
    }

    private static WebElement bar(Browser browser, String entry) {
        return browser.driver().findElement(By.cssSelector(".app-chart__mark[href='/entries/" + entry + "']"));
    }

    private static List<String> entries(Browser browser, String places) {
        return browser.driver().findElements(By.cssSelector(places)).stream()
                .map(a -> String.valueOf(a.getDomAttribute("href")))
                .filter(a -> a.startsWith("/entries/"))
                .distinct()
                .toList();
    }
}
