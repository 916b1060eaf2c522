package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** What holds for every page, looked at in a browser. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesBrowserIT {

    private final String root;

    @Autowired
    PagesBrowserIT(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home, /",
        "home-as-of, /?asOfRecorded=2026-11-20T10:00:00Z&asOfOccurred=2019-07",
        "about, /about",
        "registers, /registers",
        "register-offers, /registers/offers",
        "register-organisations, /registers/organisations",
        "register-disputes, /registers/disputes",
        "search, /timeline",
        "search-several, /timeline?q=offer",
        "search-nothing, /timeline?q=nosuchword",
        "timeline, /timeline/procurement:sst-asd-interim",
        "timeline-table, /timeline/procurement:sst-asd-interim?view=table",
        "why, /why/decision:sst-interim-award",
        "entry, /entries/sst-2019-07-22-mp-offer",
        "entry-withdrawn, /entries/sst-2019-07-mp-offer-narrative",
        "thing, /things/offer:mp-2019-07",
        "document, /things/doc:sksn-2022",
        "time-left, /contracts/contract:mp-asd-2014/time-left?on=2019-04-15&stages=engagement=58;build=248",
        "law, /law/decision:sst-interim-award?area=health",
        "circulation, /circulation/review:ntw-2018",
        "repeats, /complaints/complaint:carer-2016-09-sssft/repeats",
        "timeline-with-gaps, /timeline/complaint:parent-2016-04",
        "register-gaps, /registers/gaps",
        "accounts-of-a-question, /accounts/question:sst-no-competition",
        "accounts-of-an-entry, /accounts/sst-2019-07-22-mp-offer",
        "explanations, /questions/question:sst-no-competition",
        "criticisms, /criticisms",
        "checks, /checks",
        "checks-of-a-decision, /checks/decision:sst-interim-award",
        "adequacy, /adequacy/decision:sst-interim-award",
        "register-conflicts, /registers/conflicts",
        "health, /health",
        "clock, /clock",
        "clock-counted, /clock?clock=psr&date=2024-03-18&stated=2024-04-01",
        "not-recorded, /things/org:nobody",
        "not-found, /no-such-page",
        "moment-unreadable, /about?asOfRecorded=yesterday&asOfOccurred=soon",
    })
    void everyPageCanBeUsedByEverybody(String name, String path, Browser browser) {
        browser.open(root + path);
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1")))
                .as("headings of the page")
                .hasSize(1);
        assertThat(browser.driver().getTitle()).endsWith("– Decision ledger");
        assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 40")))
                .isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(browser.overflowWhenNarrow()).as("pixels too wide at 320").isLessThanOrEqualTo(0);
        browser.screenshot(name + "-narrow");
        assertThat(browser.skipLinkLeadsToContent()).as("skip link").isTrue();
    }
}
