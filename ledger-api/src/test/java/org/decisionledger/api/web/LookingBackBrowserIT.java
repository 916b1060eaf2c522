package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U11, U12: looking back by slider, by list and by typed date, and the strip that always says which moment is shown. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookingBackBrowserIT {

    private static final String PATH = "/timeline/procurement:sst-asd-interim";

    private final int port;

    @Autowired
    LookingBackBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** U11: each stop of the slider is a meeting, paper or hand-over; it moves the list, and only the button sends. */
    @Test
    void theSliderSnapsToMeetingsPapersAndHandOversWithTheKeyboard(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open(PATH);
        WebElement slider = hand.named("point-slider");
        Select points = new Select(hand.named("point"));
        assertThat(slider.getDomProperty("max"))
                .isEqualTo(String.valueOf(points.getOptions().size()));
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("Everything, whenever it happened");

        slider.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);

        WebElement chosen = points.getFirstSelectedOption();
        assertThat(chosen.getText()).containsAnyOf("Meeting", "Paper", "Hand-over");
        assertThat(slider.getDomAttribute("aria-valuetext").strip()).isEqualTo(chosen.getText());
        assertThat(hand.path()).as("nothing is sent before the button").isEqualTo(PATH);
        String day = String.valueOf(chosen.getDomProperty("value"));
        hand.enter(browser.driver().findElement(By.cssSelector("form:has(#point) button")));
        assertThat(hand.path()).contains("asOfOccurred=" + day);
        assertThat(hand.named("point-slider").getDomProperty("value"))
                .as("the last stop before everything: nothing later is offered")
                .isEqualTo(String.valueOf(
                        new Select(hand.named("point")).getOptions().size() - 1));
    }

    /** U11, U12: both moments are typed, stand in words, and stay in sight while the page scrolls. */
    @Test
    void bothMomentsAreTypedAndTheStripThatSaysThemStaysInSight(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open(PATH);
        browser.driver().findElement(By.cssSelector(".app-as-of summary")).sendKeys(Keys.ENTER);
        hand.type("asOfRecorded", "2026-11-21");
        hand.type("asOfOccurred", "2019-08");
        hand.enter(hand.named("asOfOccurred"));

        assertThat(hand.path()).contains("asOfRecorded=2026-11-21", "asOfOccurred=2019-08");
        browser.driver().executeScript("window.scrollTo(0, document.body.scrollHeight)");
        WebElement strip = browser.driver().findElement(By.className("app-as-of"));
        assertThat(strip.getText())
                .contains(
                        "As the record stood at the end of 21 November 2026",
                        "with what had happened by the end of August 2019");
        assertThat(((Number) browser.driver().executeScript("return arguments[0].getBoundingClientRect().top", strip))
                        .doubleValue())
                .isBetween(-1.0, 1.0);
        assertThat(((Number) browser.driver().executeScript("return window.scrollY")).doubleValue())
                .isGreaterThan(500);
    }
}
