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

/** U33, U35: one step around any person, post, body, contract, decision or document; every edge opens its entry. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AroundBrowserIT {

    private static final int LIGHT = 300_000;

    private final String root;

    @Autowired
    AroundBrowserIT(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "around-body, /around/org:midlands-psychology",
        "around-post, /around/office:mdsw",
        "around-document, /around/doc:sksn-2022",
        "around-two, /around/contract:mp-asd-2014?also=decision:sst-interim-award",
        "around-kind, /around/org:sst-ccgs?kind=contract",
    })
    void everyGraphCanBeUsedByEverybody(String name, String path, Browser browser) {
        browser.open(root + path);
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(browser.overflowWhenNarrow()).as("pixels too wide at 320").isLessThanOrEqualTo(0);
        assertThat(((Number) browser.driver()
                                .executeScript("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                        .intValue())
                .isLessThan(LIGHT);
    }

    @Test
    void everyEdgeOpensAnEntryAndStandsInTheTableToo(Browser browser) {
        browser.open(root + "/around/org:midlands-psychology");

        List<String> edges = hrefs(browser, ".app-picture a:has(.app-picture__reach)");
        assertThat(edges).isNotEmpty().allSatisfy(href -> assertThat(href).startsWith("/entries/"));
        assertThat(hrefs(browser, "[aria-labelledby=all] a[href^='/entries/']")).containsAll(edges);
        assertThat(browser.driver().findElements(By.cssSelector(".app-picture__line--order")))
                .as("no line that no entry states")
                .isEmpty();
    }

    @Test
    void aBoxGoesOneStepFurtherAndKeepsWhatIsShownAndTheMoment(Browser browser) {
        browser.open(root + "/around/office:mdsw?asOfOccurred=2020");
        String first = browser.driver().findElement(By.tagName("h1")).getText();

        WebElement box = browser.driver().findElement(By.cssSelector("a.app-picture__box[href^='/around/']"));
        browser.driver().get(root + box.getDomAttribute("href"));

        assertThat(browser.driver().getCurrentUrl()).contains("/around/office:mdsw", "also=", "asOfOccurred=2020");
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).startsWith(first + "; ");
    }

    @Test
    void theGraphIsNarrowedToOneKindAndWidenedAgain(Browser browser) {
        browser.open(root + "/around/org:midlands-psychology");

        browser.driver().findElement(By.partialLinkText("Contract (")).click();

        assertThat(browser.driver().getCurrentUrl()).contains("kind=contract");
        assertThat(browser.driver().findElements(By.cssSelector("[aria-labelledby=all] tbody .app-register__detail")))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getText()).isEqualTo("Contract"));
        browser.driver().findElement(By.linkText("Every kind")).click();
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("kind=");
    }

    @Test
    void aThingLeadsToWhatIsAroundIt(Browser browser) {
        browser.open(root + "/things/contract:mp-asd-2014");

        browser.driver()
                .findElement(By.linkText("See what is one step around it"))
                .click();

        assertThat(browser.driver().findElements(By.cssSelector("a.app-picture__box")))
                .hasSizeGreaterThan(3);
    }

    /** U14: by then it had contracts and complaints, and no offer had been made. */
    @Test
    void nothingLaterThanTheMomentAskedAboutJoinsAnything(Browser browser) {
        browser.open(root + "/around/org:midlands-psychology");
        assertThat(hrefs(browser, "[aria-labelledby=all] a")).contains("/entries/sst-2019-07-22-mp-offer");

        browser.open(root + "/around/org:midlands-psychology?asOfOccurred=2016");

        assertThat(hrefs(browser, "main a[href*='/entries/']"))
                .isNotEmpty()
                .noneMatch(href -> href.contains("/entries/sst-2019-07-22-mp-offer"));
    }

    private static List<String> hrefs(Browser browser, String places) {
        return browser.driver().findElements(By.cssSelector(places)).stream()
                .map(a -> String.valueOf(a.getDomAttribute("href")))
                .distinct()
                .toList();
    }
}
