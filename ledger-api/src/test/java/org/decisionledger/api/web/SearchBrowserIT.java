package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U41: search, as a person uses it. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchBrowserIT {

    private final String root;
    private final int port;

    @Autowired
    SearchBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        root = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "search-empty, /search",
        "search-found, /search?q=interim+award",
        "search-narrowed, /search?q=award&status=disputed&year=2019",
        "search-misspelt, /search?q=comissioner",
        "search-as-of, /search?q=award&asOfRecorded=2026-11-20T10:00:00Z&asOfOccurred=2019-07",
    })
    void everyPageOfASearchCanBeUsedByEverybody(String name, String path, Browser browser) {
        new PageHand(browser, port).everybodyCanUse(path, name);
    }

    @Test
    void u41FromTheBoxOfAnyPageToAnEntryWithTheKeyboardAlone(Browser browser) {
        browser.open(root + "/about?asOfOccurred=2020");
        WebElement box = browser.driver().findElement(By.id("everywhere"));
        box.sendKeys("interim award", Keys.ENTER);

        assertThat(browser.driver().getCurrentUrl()).contains("/search?", "asOfOccurred=2020", "q=interim+award");
        assertThat(browser.driver().findElements(By.cssSelector("mark.app-lit")))
                .isNotEmpty();
        WebElement facet = browser.driver().findElement(By.cssSelector(".app-facet a"));
        facet.sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).contains("asOfOccurred=2020");
        WebElement hit = browser.driver().findElement(By.cssSelector(".app-hits h3 a"));
        hit.sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).contains("/entries/", "asOfOccurred=2020");
    }
}
