package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
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
    private final int port;

    @Autowired
    AroundBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        root = "http://127.0.0.1:" + port;
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
        new PageHand(browser, port).everybodyCanUse(path, name);
        browser.open(root + path);
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
    void everyThingItGoesAroundIsKeptWhenItIsTakenAwayOrShownAtAnotherMoment(Browser browser) {
        browser.open(root + "/around/office:mdsw?also=org:mpft&also=contract:mp-asd-2014");
        String heading = browser.driver().findElement(By.tagName("h1")).getText();

        assertThat(hrefs(browser, ".app-taking a"))
                .isNotEmpty()
                .allMatch(href -> href.contains("org") && href.contains("contract"));
        browser.driver().executeScript("document.querySelector('.app-as-of details').open = true");
        browser.driver().findElement(By.id("asOfOccurred")).sendKeys("2023", Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(d -> String.valueOf(d.getCurrentUrl()).contains("asOfOccurred=2023"));
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(heading);
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

    /** U33: people are named by their offices, which go one step further like everything else. */
    @Test
    void whoeverIsOnlyDescribedLeadsToTheOfficeThatNamesThem(Browser browser) {
        browser.open(root + "/around/org:cannock-chase-ccg?kind=person&asOfOccurred=2022");

        String further = hrefs(browser, "[aria-labelledby=all] tbody td:last-child a").stream()
                .filter(href -> href.contains("also=office:") || href.contains("also=office%3A"))
                .findFirst()
                .orElseThrow();
        browser.open(root + further);
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains(";");
        assertThat(browser.driver().getCurrentUrl()).contains("asOfOccurred=2022");
        assertThat(hrefs(browser, ".app-picture a:has(.app-picture__reach)"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/entries/"));
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
