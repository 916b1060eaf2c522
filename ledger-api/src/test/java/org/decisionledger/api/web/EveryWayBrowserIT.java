package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U47: with the tab key alone, at 400 %, and on paper. What a program finds of barriers is asked of every page elsewhere. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, ContestedSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryWayBrowserIT {

    private static final String HOME = "/";
    private static final String CHRONOLOGY = "/timeline/procurement:sst-asd-interim";
    private static final String TABLE = CHRONOLOGY + "?view=table";
    private static final String ENTRY = "/entries/sst-2019-07-22-mp-offer";
    private static final String ACCOUNTS = "/accounts/offer:mp-2019-07";
    private static final String MATRIX = "/questions/question:sst-no-competition";
    private static final String DECISION = "/decisions/decision:sst-interim-award?open=all";
    private static final String WHY = "/why/decision:sst-interim-award";
    private static final String AROUND = "/around/org:midlands-psychology";
    private static final String OVER_TIME = "/organisations/org:mpft/over-time";
    private static final String BOARD = "/boards/commitments";
    private static final String SEARCH = "/search?q=interim+award";
    private static final String TRUST = "/health";
    private static final String REGISTER = "/registers/offers";
    private static final String FIGURES = "/figures/contract:mp-asd-2014";
    private static final String CIRCULATION = "/circulation/review:ntw-2018/map";
    private static final String CHECKS = "/checks/decision:sst-interim-award";
    private static final String THING = "/things/contract:mp-asd-2014";
    private static final String CRITICISM = "/criticisms/criticism:late";
    private static final String LANES = CHRONOLOGY + "?view=lanes";

    /** More stops than so many of one page tell nothing new. */
    private static final int STOPS = 60;

    /** A window of 1280 by 1024 in which everything is four times as large. */
    private static final Map<String, Object> ZOOMED =
            Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false);

    /** What the tab key stops at, in the order of the page: what is shown and not within something folded. */
    private static final String STOPS_OF_THE_PAGE = """
            window.stops = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && e.getClientRects().length > 0
                  && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY'));
            return window.stops.length;""";

    /** Where the focus is among them, whether it is seen, and whether anything says so. */
    private static final String STOP = """
            const done = arguments[arguments.length - 1];
            const e = document.activeElement;
            requestAnimationFrame(() => requestAnimationFrame(() => {
            const box = e.getBoundingClientRect();
            const strip = document.querySelector('.app-as-of');
            const below = strip && !strip.contains(e) && getComputedStyle(strip).position === 'sticky'
                && strip.getBoundingClientRect().top <= 0 ? strip.getBoundingClientRect().bottom : 0;
            const style = getComputedStyle(e);
            const told = e.closest('svg') || style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            done([window.stops.indexOf(e), box.bottom > below && box.top < window.innerHeight, !!told,
                [box.top, box.bottom, below, window.innerHeight, window.scrollY].map(Math.round) + ' '
                    + e.outerHTML.slice(0, 160)]);
            }));""";

    private static Stream<String> everyKindOfPage() {
        return Stream.of(
                HOME,
                CHRONOLOGY,
                TABLE,
                ENTRY,
                ACCOUNTS,
                MATRIX,
                DECISION,
                WHY,
                AROUND,
                OVER_TIME,
                BOARD,
                SEARCH,
                TRUST,
                REGISTER,
                FIGURES,
                CIRCULATION,
                CHECKS,
                THING,
                CRITICISM,
                LANES);
    }

    private final int port;

    @Autowired
    EveryWayBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterEach
    void asBefore(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void theTabKeyStopsAtEverythingInTheOrderOfThePageInSightAndTold(String path, Browser browser) {
        new PageHand(browser, port).open(path);
        int stops = ((Number) browser.driver().executeScript(STOPS_OF_THE_PAGE)).intValue();
        assertThat(stops).isGreaterThan(5);

        for (int i = 0; i < Math.min(stops, STOPS); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            List<?> stop = (List<?>) browser.driver().executeAsyncScript(STOP);
            String what = path + ", stop " + i + ": " + stop.get(3);
            assertThat(((Number) stop.get(0)).intValue()).as(what).isEqualTo(i);
            assertThat((Boolean) stop.get(1)).as("in sight: " + what).isTrue();
            assertThat((Boolean) stop.get(2)).as("the focus is told: " + what).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void atFourTimesTheSizeNothingScrollsSidewaysAndNothingStaysInTheWay(String path, Browser browser) {
        new PageHand(browser, port).open(path);
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", ZOOMED);

        assertThat(((Number) browser.driver()
                                .executeScript("return document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth"))
                        .intValue())
                .isLessThanOrEqualTo(0);
        assertThat(((Number) browser.driver().executeScript("""
                        return [...document.body.querySelectorAll('*')]
                          .filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position))
                          .reduce((most, e) => Math.max(most, e.getBoundingClientRect().height), 0);""")).doubleValue())
                .as("what stays in place takes at most a third of the window")
                .isLessThanOrEqualTo(256 / 3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHRONOLOGY, ENTRY, ACCOUNTS, DECISION, WHY, BOARD, REGISTER})
    void onPaperThereIsWhatIsSaidAndNothingToPress(String path, Browser browser) {
        new PageHand(browser, port).open(path + (path.contains("?") ? "&" : "?") + "asOfOccurred=2022");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.screenshot("paper-" + path.replaceAll("[^a-z]+", "-"));

        for (String gone : List.of(
                ".govuk-service-navigation",
                ".app-everywhere",
                ".app-taking",
                ".app-as-of__change",
                ".app-chronology__filters",
                ".app-board__filters",
                "main button",
                ".app-actions")) {
            assertThat(browser.driver().findElements(By.cssSelector(gone)))
                    .as(gone)
                    .allMatch(e -> !e.isDisplayed());
        }
        assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isTrue();
        assertThat(browser.driver()
                        .findElement(By.className("app-as-of__words"))
                        .getText())
                .as("which moment it is of")
                .contains("with what had happened by the end of 2022");
        assertThat(browser.driver().findElements(By.cssSelector(".app-table")).stream()
                        .filter(e -> e.getCssValue("overflow-x").equals("auto")))
                .as("tables whose end is cut off")
                .isEmpty();
    }
}
