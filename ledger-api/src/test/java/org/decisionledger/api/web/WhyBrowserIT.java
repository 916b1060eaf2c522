package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** From the three front doors to why something was decided, in words and as a picture. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WhyBrowserIT {

    private static final String WHY = "/why/decision:sst-interim-award";
    private static final int LIGHT = 300_000;

    private final String root;
    private final int port;

    @Autowired
    WhyBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        root = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home, /",
        "door-officer, /for/officer",
        "door-auditor, /for/auditor",
        "door-reviewer, /for/reviewer",
        "why, /why/decision:sst-interim-award",
        "why-conflicts-open, /why/decision:sst-interim-award?open=disputes",
        "why-as-of, /why/decision:sst-interim-award?asOfOccurred=2019-09-25",
        "graph, /graph/sst-2019-07-22-mp-offer",
    })
    void everyPageCanBeUsedByEverybody(String name, String path, Browser browser) {
        new PageHand(browser, port).everybodyCanUse(path, name);
    }

    /** The reviewer's walk: home, the reviewer's door, why. */
    @Test
    void aNewcomerReachesWhyTheInterimAwardWasMadeInThreeClicks(Browser browser) {
        browser.open(root + "/");

        browser.driver()
                .findElement(By.linkText("I ask why something was decided"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("a[href^='/why/decision:sst-interim-award']"))
                .click();

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("interim provider");
    }

    /** The pictures of the walks in the documentation. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "walk-reviewer, /why/decision:sst-interim-award, .app-picture",
        "walk-auditor, /timeline/procurement:sst-asd-interim, .app-density",
        "walk-officer, /for/officer, main",
    })
    void theWalksHavePictures(String name, String path, String part, Browser browser) {
        browser.open(root + path);
        browser.driver().executeScript("document.querySelector(arguments[0]).scrollIntoView()", part);
        browser.picture(name);
        assertThat(Path.of("target", "pictures", name + ".png"))
                .isRegularFile()
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(150_000));
    }

    /** U32, U33, U35: every box and every whole line leads somewhere, and all of it stands in a table as well. */
    @Test
    void theChainIsAPictureWhoseBoxesAndLinesAreLinksAndATable(Browser browser) {
        browser.open(root + WHY);

        int boxes = browser.driver()
                .findElements(By.cssSelector("a.app-picture__box"))
                .size();
        int stated = browser.driver()
                .findElements(By.cssSelector(".app-picture a:has(.app-picture__reach)"))
                .size();
        assertThat(boxes).isGreaterThan(10);
        assertThat(stated).isGreaterThan(3);
        browser.driver().findElement(By.cssSelector(".app-picture summary")).click();
        int rows = browser.driver()
                .findElements(By.cssSelector(".app-picture tbody tr"))
                .size();
        assertThat(rows)
                .isEqualTo(stated
                        + browser.driver()
                                .findElements(By.cssSelector(".app-picture__line--order"))
                                .size());

        browser.driver().findElement(By.partialLinkText("One step around it")).click();
        assertThat(browser.driver().getCurrentUrl()).contains("/graph/");
        WebElement box = browser.driver().findElement(By.cssSelector("a.app-picture__box"));
        assertThat(box.getDomAttribute("href")).startsWith("/");
    }

    /** U26, U30: the parts open one at a time, and the page stays light. */
    @Test
    void longPartsOpenByALinkAndThePageStaysLight(Browser browser) {
        browser.open(root + WHY);
        assertThat(((Number) browser.driver()
                                .executeScript("return performance.getEntriesByType('navigation')[0].decodedBodySize"))
                        .intValue())
                .isLessThan(LIGHT);

        browser.driver().findElement(By.cssSelector("#checks ~ p a")).click();

        assertThat(browser.driver().getCurrentUrl()).contains("open=checks", "#checks");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("[aria-labelledby=checks]"))
                        .getText())
                .contains("K-03");
    }

    /** U14: what came after the day asked about is in no box, line or count. */
    @Test
    void thePictureShowsNothingLaterThanTheMomentAskedAbout(Browser browser) {
        browser.open(root + WHY + "?asOfOccurred=2019-08-31");

        assertThat(browser.driver().findElement(By.className("app-picture")).getText())
                .doesNotContain("September 2019", "2020", "2022");
    }
}
