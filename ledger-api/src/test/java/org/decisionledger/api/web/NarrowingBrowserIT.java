package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** U2, U4, U5, U7: every way to narrow a chronology, each followed as a reader would. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class NarrowingBrowserIT {

    private static final String PATH = "/timeline/procurement:sst-asd-interim";
    private static final Pattern OF = Pattern.compile("of ([0-9,]+)");
    private static final By SHOWN = By.xpath("//p[starts-with(.,'Entr') or starts-with(.,'No entry')]");

    private final int port;

    @Autowired
    NarrowingBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private PageHand opened(Browser browser, String path) {
        PageHand hand = new PageHand(browser, port);
        hand.open(path);
        return hand;
    }

    private static int shown(Browser browser) {
        Matcher of = OF.matcher(browser.driver().findElement(SHOWN).getText());
        return of.find() ? Integer.parseInt(of.group(1).replace(",", "")) : 0;
    }

    /** U4: what a choice says it would show is what it shows, in words and in the address. */
    @ParameterizedTest
    @CsvSource({
        "body, procurement:sst-asd-interim",
        "post, office:mdsw",
        "kind, procurement:sst-asd-interim",
        "lane, procurement:sst-asd-interim",
        "procurement, org:midlands-psychology",
        "issue, procurement:sst-asd-interim",
        "party, procurement:sst-asd-interim",
        "status, procurement:sst-asd-interim",
        "source, procurement:sst-asd-interim",
        "only, procurement:sst-asd-interim",
    })
    void aChoiceOfEveryFilterShowsAsManyEntriesAsItSaid(String filter, String thing, Browser browser) {
        String path = "/timeline/" + thing;
        PageHand hand = opened(browser, path);
        WebElement choice =
                browser.driver().findElement(By.cssSelector(".app-facet li a[href^='" + path + "?" + filter + "=']"));
        String words = String.valueOf(choice.getDomProperty("textContent"));
        int said = Integer.parseInt(String.valueOf(
                        choice.findElement(By.xpath("following-sibling::span")).getDomProperty("textContent"))
                .replaceAll("\\D", ""));

        hand.open(String.valueOf(choice.getDomAttribute("href")));

        assertThat(shown(browser)).isEqualTo(said);
        assertThat(hand.path()).contains(filter + "=");
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains(words);
    }

    /** U4: when it was recorded. */
    @Test
    void aStretchOfRecordingIsTypedAndStandsInWordsAndInTheAddress(Browser browser) {
        PageHand hand = opened(browser, PATH);
        int all = shown(browser);
        hand.type("recordedFrom", "2026-11-20");
        hand.type("recordedTo", "2026-11-20");
        hand.enter(hand.named("recordedTo"));

        assertThat(hand.path()).contains("recordedFrom=2026-11-20", "recordedTo=2026-11-20");
        assertThat(shown(browser)).isPositive().isLessThanOrEqualTo(all);
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains("Recorded from: 20 November 2026", "Recorded up to: 20 November 2026");
    }

    /** U4: a body with those it follows. */
    @Test
    void aBodyIsTakenTogetherWithTheBodiesItFollows(Browser browser) {
        PageHand hand = opened(browser, "/timeline/org:mpft");
        int alone = shown(browser);

        hand.follow("Include the bodies it follows");

        assertThat(hand.path()).contains("includePredecessors=true");
        assertThat(shown(browser)).isGreaterThan(alone);
        assertThat(hand.text()).contains("Comes in through");
    }

    /** U2: each way in which a date can be meant is chosen in the form. */
    @ParameterizedTest
    @CsvSource({"on, on or in 2019", "before, before 2019", "after, after 2019", "circa, 2019"})
    void everyWayToMeanADateIsChosenAndSaidBack(String operator, String words, Browser browser) {
        PageHand hand = opened(browser, PATH);
        hand.type("when", operator);
        hand.type("date", "2019");
        hand.enter(hand.named("date"));

        assertThat(hand.path()).contains("when=" + operator, "date=2019");
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains("When:", words);
    }

    /** U5: whatever stands as a chip on a row narrows to its like. */
    @ParameterizedTest
    @ValueSource(strings = {"status", "lane", "kind", "body", "source", "only"})
    void everyKindOfChipNarrowsToItsLike(String filter, Browser browser) {
        PageHand hand = opened(browser, PATH);
        int all = shown(browser);
        WebElement chip =
                browser
                        .driver()
                        .findElements(By.cssSelector(".app-entry__marks .app-chip, .app-entry a.app-chip"))
                        .stream()
                        .filter(a -> String.valueOf(a.getDomAttribute("href")).contains("?" + filter + "="))
                        .findFirst()
                        .orElseThrow();

        hand.enter(chip);

        assertThat(hand.path()).contains(filter + "=");
        assertThat(shown(browser)).isPositive().isLessThanOrEqualTo(all);
        hand.follow("Clear all filters");
        assertThat(hand.path()).isEqualTo(PATH);
    }

    /** U7: from years to months to days, and a stretch of several typed as two dates. */
    @Test
    void theBarsGoFromYearsToMonthsToDaysAndAStretchIsTypedAsTwoDates(Browser browser) {
        PageHand hand = opened(browser, PATH);
        for (String unit : List.of("year", "month", "day")) {
            hand.open(PATH + "?by=" + unit);
            assertThat(hand.named("density").getText()).containsIgnoringCase(unit);
            assertThat(browser.driver().findElements(By.cssSelector(".app-density__bars a")))
                    .isNotEmpty();
        }
        hand.open(PATH + "?when=on&date=2019-07");
        assertThat(hand.named("density").getText()).contains("day");
        hand.open(PATH);
        hand.type("when", "between");
        hand.type("date", "2019-06");
        hand.type("to", "2019-09");
        hand.enter(hand.named("to"));
        assertThat(hand.path()).contains("when=between", "date=2019-06", "to=2019-09");
        assertThat(browser.driver().findElement(By.className("app-active")).getText())
                .contains("When: June to September 2019");
    }
}
