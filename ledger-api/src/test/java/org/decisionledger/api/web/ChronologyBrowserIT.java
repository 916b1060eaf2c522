package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** The chronology of a procurement, used as a reader would use it. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ChronologyBrowserIT {

    private static final String PATH = "/timeline/procurement:sst-asd-interim";
    private static final Pattern DATE = Pattern.compile("[?&]date=([0-9-]+)");
    private static final By ROW = By.cssSelector(".app-entry:not(.app-entry--missing)");
    private static final By SHOWN = By.xpath("//p[starts-with(.,'Entr') or starts-with(.,'No entry')]");

    private final String root;

    @Autowired
    ChronologyBrowserIT(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chronology, ''",
        "chronology-table, ?view=table",
        "chronology-lanes, ?view=lanes",
        "chronology-by-issue, ?group=issue",
        "chronology-narrowed, ?lane=decisions&when=between&date=2019-06&to=2019-10&status=TOLD_BY_A_PARTY",
        "chronology-nothing, ?when=before&date=1999",
        "chronology-compared, ?since=2026-11-21&asOfRecorded=2026-11-23",
        "chronology-as-of, ?asOfRecorded=2026-11-20&asOfOccurred=2019-08-29",
        "chronology-by-month, ?date=2019",
        "chronology-question-unreadable, ?when=near&date=2019",
    })
    void everyViewOfAChronologyCanBeUsedByEverybody(String name, String query, Browser browser) {
        browser.open(root + PATH + query);
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 40")))
                .isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(browser.overflowWhenNarrow()).as("pixels too wide at 320").isLessThanOrEqualTo(0);
        browser.screenshot(name + "-narrow");
        assertThat(browser.skipLinkLeadsToContent()).as("skip link").isTrue();
    }

    /** U1, U3. */
    @Test
    void aRowSaysWhenHowExactlyWhoThenAndNowWhereFromAndWhatToKnow(Browser browser) {
        browser.open(root + "/timeline/offer:mp-2019-07?kind=OfferDeclined");

        String row = browser.driver().findElements(ROW).getFirst().getText();
        assertThat(row)
                .contains("July 2019 to 30 August 2019", "a range", "sorted at 2019-07-01")
                .contains("Source:", "Recorded 20 November 2026", "after it happened", "Added late");
        browser.open(root + "/timeline/org:sssft");
        assertThat(browser.driver().findElement(By.tagName("main")).getText()).contains("Now:");
    }

    /** U2. */
    @Test
    void whatHasNoDateHasAPlaceOfItsOwn(Browser browser) {
        browser.open(root + PATH + "?date=2019&when=before");

        browser.driver().findElement(By.partialLinkText("no date: show")).click();

        assertThat(browser.driver().getCurrentUrl()).contains("when=undated");
        assertThat(browser.driver().findElements(ROW)).isNotEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("h3.app-year")))
                .extracting(WebElement::getText)
                .containsExactly("No date given");
    }

    /** U4, U5. */
    @Test
    void aFilterShowsAsManyEntriesAsItsCountSaidAndStandsInTheAddress(Browser browser) {
        browser.open(root + PATH);
        WebElement lane = browser.driver().findElement(By.linkText("Procurement"));
        String count = lane.findElement(By.xpath("following-sibling::span")).getText();

        lane.click();

        assertThat(browser.driver().getCurrentUrl()).endsWith(PATH + "?lane=procurement");
        assertThat(browser.driver().findElement(SHOWN).getText()).contains("of " + count.replaceAll("\\D", ""));
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains("Lane: Procurement");
    }

    /** U5. */
    @Test
    void aChipNarrowsAndAllFiltersAreClearedAtOnce(Browser browser) {
        browser.open(root + PATH + "?lane=evidence");

        browser.driver().findElements(By.linkText("Party's account")).getLast().click();
        assertThat(browser.driver().getCurrentUrl()).contains("lane=evidence", "status=TOLD_BY_A_PARTY");
        browser.driver().findElement(By.linkText("Clear all filters")).click();

        assertThat(browser.driver().getCurrentUrl()).endsWith(PATH);
        assertThat(browser.driver().findElement(By.tagName("main")).getText()).contains("nothing is filtered out");
    }

    /** U7. */
    @Test
    void aBarNarrowsToItsTimeAndShowsItFiner(Browser browser) {
        browser.open(root + PATH);

        browser.driver()
                .findElement(By.cssSelector(".app-density a[aria-label^='2019:']"))
                .click();

        assertThat(browser.driver().getCurrentUrl()).contains("when=on", "date=2019");
        assertThat(browser.driver().findElement(By.id("density")).getText()).contains("month");
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains("When: on or in 2019");
    }

    /** U8. */
    @Test
    void lanesStandSideBySide(Browser browser) {
        browser.open(root + PATH + "?view=lanes");

        assertThat(browser.driver().findElements(By.cssSelector(".app-lanes thead th")))
                .extracting(WebElement::getText)
                .contains("Year", "Procurement", "Decisions, meetings and commitments", "Evidence and oversight");
    }

    /** U9. */
    @Test
    void entriesOfNoIssueAndThoseNobodyWeighedAreOneClickAway(Browser browser) {
        browser.open(root + PATH);
        assertThat(browser.driver().findElements(By.linkText("Weighed by nobody")))
                .isNotEmpty();

        browser.driver().findElement(By.linkText("Assigned to no issue")).click();
        browser.driver().findElement(By.linkText("Group by issue")).click();

        assertThat(browser.driver().findElements(By.cssSelector("h3.app-year")))
                .hasSize(1)
                .allMatch(h -> h.getText().startsWith("Assigned to no issue"));
    }

    private static String dateOf(String address) {
        Matcher date = DATE.matcher(address);
        assertThat(date.find()).isTrue();
        return date.group(1);
    }

    /** U11, U12, U14. */
    @Test
    void aMeetingIsChosenAndNothingLaterIsLeft(Browser browser) {
        browser.open(root + PATH);
        Select points = new Select(browser.driver().findElement(By.id("point")));
        List<WebElement> options = points.getOptions();
        String day = options.get(options.size() / 2).getDomAttribute("value");
        points.selectByValue(day);
        browser.driver().findElement(By.id("point")).submit();

        assertThat(browser.driver().getCurrentUrl()).contains("asOfOccurred=" + day);
        assertThat(browser.driver().findElement(By.className("app-as-of")).getText())
                .contains("with what had happened by the end of");
        assertThat(new Select(browser.driver().findElement(By.id("point"))).getOptions())
                .allMatch(o -> o.getDomProperty("value").compareTo(day) <= 0);
        List<String> bars = browser.driver().findElements(By.cssSelector(".app-density__bars a")).stream()
                .map(bar -> String.valueOf(bar.getDomAttribute("href")))
                .toList();
        assertThat(bars).isNotEmpty().allMatch(bar -> DATE.matcher(bar).find());
        for (String bar : bars) {
            if (dateOf(bar).compareTo(day) > 0) {
                browser.open(root + bar);
                assertThat(browser.driver().findElements(ROW))
                        .as("what is not known to be later either, at " + bar)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.getText()).contains("Possibly later"));
            }
        }
    }

    /** U13. */
    @Test
    void twoMomentsAreComparedInPlaceAndAsAList(Browser browser) {
        browser.open(root + PATH + "?since=2026-11-21&asOfRecorded=2026-11-23");

        assertThat(browser.driver().findElement(By.className("app-compared")).getText())
                .contains("What changed in the record since 2026-11-21", "Corrected (1)", "The day was misread");
        browser.open(root + PATH + "?since=2026-11-21&asOfRecorded=2026-11-23&status=CORRECTED");
        assertThat(browser.driver().findElement(ROW).getText()).contains("Corrected since");
    }

    /** U17. */
    @Test
    void whatIsMissingStandsAsACardWhereItShouldBe(Browser browser) {
        browser.open(root + PATH);

        assertThat(browser.driver().findElements(By.cssSelector(".app-entry--missing")))
                .isNotEmpty()
                .allMatch(card -> card.getText().contains("State:"));
    }

    /** U47: from the address alone, by keyboard. */
    @Test
    void theWholePageIsReachedWithTheTabKey(Browser browser) {
        browser.open(root + PATH + "?lane=procurement");
        Object reachable = browser.driver()
                .executeScript("return [...document.querySelectorAll('main a, main button, main summary, main select, "
                        + "main input:not([type=hidden])')].filter(e => e.tabIndex < 0).length");

        assertThat(((Number) reachable).intValue()).isZero();
    }
}
