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

/** U17: in what state evidence is, on the rows that name it, on its own page, and where it should stand. */
@BrowserTest
@SpringBootTest(
        classes = {SampleApplication.class, EvidenceSample.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class EvidenceBrowserIT {

    private static final String CHRONOLOGY = "/timeline/org:e";

    private final int port;

    @Autowired
    EvidenceBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "evidence-chronology, /timeline/org:e",
        "evidence-table, /timeline/org:e?view=table",
        "evidence-document, /things/doc:e-letter",
        "evidence-entry, /entries/e-sent",
    })
    void everyPageOfEvidenceCanBeUsedByEverybody(String name, String path, Browser browser) {
        new PageHand(browser, port).everybodyCanUse(path, name);
    }

    @ParameterizedTest
    @CsvSource({
        "doc:e-minutes, seen",
        "doc:e-letter, 'reported, not seen'",
        "doc:e-letter, not kept",
        "doc:e-opinion, withheld",
        "doc:e-draft, withheld in part",
        "doc:e-diary, looked for and not found",
        "doc:e-note, not made",
    })
    void aDocumentSaysInWhatStateItIsWithTheEntriesThatShowIt(String document, String state, Browser browser) {
        new PageHand(browser, port).open("/things/" + document);

        WebElement shown = browser.driver().findElements(By.cssSelector(".app-evidence > li")).stream()
                .filter(li ->
                        li.findElement(By.className("app-state")).getText().endsWith(state))
                .findFirst()
                .orElseThrow();
        assertThat(shown.findElement(By.className("app-state__sign")).getText()).isNotBlank();
        assertThat(shown.findElements(By.cssSelector("a[href^='/entries/']"))).isNotEmpty();
    }

    @Test
    void theRowThatNamesADocumentSaysItsStateAndLeadsToIt(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open(CHRONOLOGY);
        WebElement beside = browser.driver().findElements(By.cssSelector(".app-entry .app-evidence")).stream()
                .filter(b -> b.getText().contains("The letter"))
                .findFirst()
                .orElseThrow();
        assertThat(beside.getText()).contains("reported, not seen", "not kept");

        hand.enter(beside.findElement(By.tagName("a")));

        assertThat(hand.path()).isEqualTo("/things/doc:e-letter");
    }

    @Test
    void whatIsWithheldNotKeptNotFoundOrNotMadeIsACardAtTheDateItShouldStandAndARowOfTheTable(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open(CHRONOLOGY);
        List<String> cards = browser.driver().findElements(By.cssSelector(".app-entry--missing")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(cards)
                .hasSize(4)
                .anySatisfy(card -> assertThat(card).contains("State: open: not disclosed", "Counsel's opinion"))
                .anySatisfy(card -> assertThat(card).contains("State: open: not kept", "May 2019"))
                .anySatisfy(card -> assertThat(card).contains("State: open: not found", "the archivist"))
                .anySatisfy(card -> assertThat(card).contains("State: open: not made"));

        hand.open(CHRONOLOGY + "?view=table");
        assertThat(browser.driver().findElements(By.cssSelector(".app-plain__missing")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.findElements(By.tagName("a"))).isNotEmpty());
    }

    /** U14: on a day before the gap was noted there is neither card nor state. */
    @Test
    void asOfADayBeforeNothingIsSaidToBeMissing(Browser browser) {
        PageHand hand = new PageHand(browser, port);
        hand.open(CHRONOLOGY + "?asOfOccurred=2020");
        assertThat(browser.driver().findElements(By.cssSelector(".app-entry--missing")))
                .isEmpty();
        hand.open("/things/doc:e-letter?asOfOccurred=2020");
        assertThat(hand.text()).contains("reported, not seen").doesNotContain("not kept");
    }
}
