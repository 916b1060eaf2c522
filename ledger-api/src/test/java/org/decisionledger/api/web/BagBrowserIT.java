package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** F54: from the pages of a case and of a legacy record, everything is taken away as a bag that is said what it is. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, DecisionSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class BagBrowserIT {

    private static final String OPENS = "details.app-bag > summary";
    private static final String GETS = "details.app-bag a[download]";

    private final String root;

    @Autowired
    BagBrowserIT(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bag-procurement, /things/procurement:sst-asd-interim, /api/cases/procurement:sst-asd-interim/bag",
        "bag-contract, /things/contract:mpft-asd-interim-2019, /api/cases/contract:mpft-asd-interim-2019/bag",
        "bag-thing, /things/decision:sst-interim-award, /api/cases/decision:sst-interim-award/bag",
        "bag-decision, /decisions/decision:sst-interim-award, /api/cases/decision:sst-interim-award/bag",
        "bag-legacy, /organisations/org:sst-ccgs/legacy-record?on=2017-11-01,"
                + " /api/organisations/org:sst-ccgs/legacy-record?on=2017-11-01&format=bag",
    })
    void whatIsInItAndHowToCheckItIsSaidBesideTheLink(String name, String path, String bag, Browser browser) {
        browser.open(root + path);
        assertThat(browser.skipLinkLeadsToContent()).as("skip link").isTrue();
        browser.driver().findElement(By.cssSelector(OPENS)).click();
        browser.screenshot(name);

        assertThat(browser.driver()
                        .findElement(By.cssSelector("details.app-bag"))
                        .getText())
                .contains(
                        "as a bag",
                        "README.txt",
                        "java data/checker/org/decisionledger/checker/BagChecker.java . --key KEY",
                        "personal data");
        assertThat(address(browser)).isEqualTo(bag);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(browser.overflowWhenNarrow()).as("pixels too wide at 320").isLessThanOrEqualTo(0);
        browser.screenshot(name + "-narrow");
    }

    @Test
    void theLinkIsReachedByTheKeyboardAlone(Browser browser) {
        browser.open(root + "/things/procurement:sst-asd-interim");
        browser.tabTo(OPENS);
        browser.press(Keys.ENTER);
        assertThat(browser.tabTo(GETS).getText()).isEqualTo("Download the bag (zip)");
    }

    @Test
    void theBagIsAsTheRecordStoodAndSaysThatTheDateOfOccurrenceDoesNotNarrowIt(Browser browser) {
        browser.open(root + "/things/procurement:sst-asd-interim?asOfRecorded=2030-01-01&asOfOccurred=2019-08");
        browser.driver().findElement(By.cssSelector(OPENS)).click();

        assertThat(address(browser)).isEqualTo("/api/cases/procurement:sst-asd-interim/bag?asOfRecorded=2030-01-01");
        assertThat(browser.driver()
                        .findElement(By.cssSelector("details.app-bag .govuk-inset-text"))
                        .getText())
                .contains("does not narrow the bag");
    }

    @Test
    void whatIsNoCaseOffersNoBag(Browser browser) {
        browser.open(root + "/things/org:sst-ccgs");
        assertThat(browser.driver().findElements(By.cssSelector("details.app-bag")))
                .isEmpty();
    }

    private static String address(Browser browser) {
        return Objects.requireNonNull(
                browser.driver().findElement(By.cssSelector(GETS)).getDomAttribute("href"));
    }
}
