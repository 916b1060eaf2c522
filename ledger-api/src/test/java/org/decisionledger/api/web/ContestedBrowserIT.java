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

/** U21 to U25: what is told differently, each telling beside the others and none above them. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, ContestedSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ContestedBrowserIT {

    private static final String OFFER = "/accounts/offer:mp-2019-07";
    private static final String MATRIX = "/questions/question:sst-no-competition";

    private final int port;

    @Autowired
    ContestedBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private PageHand hand(Browser browser) {
        return new PageHand(browser, port);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "accounts-of-an-offer, /accounts/offer:mp-2019-07",
        "accounts-of-a-complaint, /accounts/complaint:mp-2019-09",
        "accounts-as-of, /accounts/offer:mp-2019-07?asOfOccurred=2019-07-31",
        "explanations-matrix, /questions/question:sst-no-competition",
        "criticism, /criticisms/criticism:late",
    })
    void everyPageOfWhatIsContestedCanBeUsedByEverybody(String name, String path, Browser browser) {
        hand(browser).everybodyCanUse(path, name);
    }

    /** U21: a row for each party and state, told by words, sign and colour. */
    @Test
    void everyPartyHasItsOwnStateInWordsWithASignAndAColour(Browser browser) {
        hand(browser).open(OFFER);

        List<WebElement> rows = browser.driver().findElements(By.cssSelector("[aria-labelledby=stands] tbody tr"));
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> {
            WebElement state = row.findElement(By.className("app-state"));
            WebElement sign = state.findElement(By.className("app-state__sign"));
            assertThat(sign.getText()).isNotBlank();
            assertThat(sign.getDomAttribute("aria-hidden")).isEqualTo("true");
            assertThat(state.getText().replace(sign.getText(), "")).isNotBlank();
            assertThat(state.getDomAttribute("class")).contains("govuk-tag--");
            assertThat(row.findElements(By.cssSelector("a[href^='/entries/']"))).isNotEmpty();
        });
        assertThat(rows.stream()
                        .map(row -> row.findElement(By.className("app-state")).getText())
                        .distinct())
                .as("not one state for all")
                .hasSizeGreaterThan(1);
    }

    /** U22: accounts of one event are cards of the same height on the page, and the neutral words are none of them. */
    @Test
    void accountsStandSideBySideWithTheirEvidenceAndTheNeutralWordsApart(Browser browser) {
        hand(browser).open(OFFER);

        List<WebElement> accounts =
                browser.driver().findElement(By.className("app-accounts")).findElements(By.tagName("article"));
        assertThat(accounts).hasSizeGreaterThan(1).allSatisfy(account -> {
            assertThat(account.findElements(By.cssSelector(".app-source"))).isNotEmpty();
            assertThat(account.getText()).containsIgnoringCase("evidence");
        });
        assertThat(accounts.get(0).getRect().getY())
                .isEqualTo(accounts.get(1).getRect().getY());
        assertThat(accounts.get(0).getRect().getX())
                .isNotEqualTo(accounts.get(1).getRect().getX());
        WebElement neutral = browser.driver().findElement(By.className("app-neutral"));
        assertThat(neutral.getText()).contains("the parties differ on what became of it", "c-summary");
        assertThat(neutral.findElements(By.tagName("article"))).isEmpty();
        assertThat(accounts).noneMatch(account -> account.getText().contains("the parties differ"));
    }

    /** U23. */
    @Test
    void whatOnePartyToldAtTwoDatesIsACardWithBothAndTheWordsThatDiffer(Browser browser) {
        hand(browser).open("/accounts/complaint:mp-2019-09");

        WebElement card = browser.driver().findElements(By.className("app-changed")).stream()
                .filter(c -> c.getText().contains("emphasis"))
                .findFirst()
                .orElseThrow();
        List<WebElement> sides = card.findElements(By.className("app-dispute__account"));
        assertThat(sides)
                .hasSize(2)
                .allSatisfy(side -> assertThat(side.findElements(By.cssSelector("a[href^='/entries/']")))
                        .hasSize(1));
        assertThat(sides.getFirst().getText()).startsWith("First, ");
        assertThat(sides.getLast().getText()).startsWith("Second, ");
        assertThat(card.findElements(By.tagName("del"))).isNotEmpty();
        assertThat(card.findElements(By.tagName("ins"))).isNotEmpty();
        assertThat(card.getText()).contains("changed emphasis", "sst-label-facebook-emphasis");
    }

    /** U24: evidence down, explanations across, each cell in words. */
    @Test
    void everyEvidenceIsWeighedAgainstEveryExplanationInATable(Browser browser) {
        hand(browser).open(MATRIX);

        int explanations = browser.driver()
                .findElements(By.cssSelector("[aria-labelledby=explanations] tbody tr"))
                .size();
        assertThat(explanations).isGreaterThan(2);
        WebElement table = browser.driver().findElement(By.className("app-matrix"));
        assertThat(table.findElements(By.cssSelector("thead th"))).hasSize(explanations + 1);
        List<WebElement> rows = table.findElements(By.cssSelector("tbody tr"));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.findElements(By.cssSelector("td .app-state")))
                        .hasSize(explanations)
                        .allSatisfy(cell -> assertThat(cell.getText())
                                .containsAnyOf("onsistent", "not applicable", "not weighed", "weighed differently")));
        assertThat(table.getText()).contains("inconsistent", "not weighed", "sst-weighed-known-end-urgency");
    }

    /** U25: the reply stands on the page of the finding and on that of the criticism. */
    @Test
    void theReplyStandsBesideTheCriticism(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/entries/c-finding");
        assertThat(hand.text()).contains("The answer was sent in time");

        hand.enter(browser.driver().findElement(By.cssSelector("a[href='/criticisms/criticism:late']")));

        assertThat(hand.text())
                .containsSubsequence(
                        "The bodies answered late",
                        "Reply asked for by",
                        "The answer was sent in time",
                        "Disputes: the date");
    }

    /** U42: what is contested is taken away as well. */
    @Test
    void accountsAndExplanationsAreTakenAway(Browser browser) {
        for (String path : List.of(OFFER, MATRIX)) {
            hand(browser).open(path);
            assertThat(browser.driver().findElements(By.cssSelector(".app-taking a")).stream()
                            .map(a -> String.valueOf(a.getDomAttribute("href"))))
                    .hasSize(5)
                    .allMatch(href -> href.contains("format="));
        }
    }
}
