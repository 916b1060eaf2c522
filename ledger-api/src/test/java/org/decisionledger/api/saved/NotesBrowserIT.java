package org.decisionledger.api.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Visitor;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.decisionledger.api.web.PageHand;
import org.decisionledger.api.web.ServedLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Notes in a real browser. */
@BrowserTest
class NotesBrowserIT {

    private static final String ENTRY = "sst-2019-07-22-mp-offer";
    private static final String CHRONOLOGY = "/timeline/procurement:sst-asd-interim";
    private static final By NOTES = By.cssSelector(".app-note");

    @TempDir
    static Path folder;

    private static ServedLedger served;

    @BeforeAll
    static void serve() throws UserFault {
        served = new ServedLedger(
                folder,
                List.of("example:south-staffordshire"),
                Map.of("jane.smith", Role.REVIEWER, "john.doe", Role.REVIEWER));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static PageHand signedIn(Browser browser) {
        return served.signedIn(browser, "jane.smith");
    }

    /** U20. */
    @Test
    void aNotePinnedToAnEntryIsShownWithWhoAndWhenAndIsNoEvidence(Browser browser) {
        PageHand hand = signedIn(browser);
        long before = served.ledger().log().head();
        hand.open("/entries/" + ENTRY);
        hand.enter(hand.named("add-note"));
        hand.anybodyCanUseIt("add-note");
        hand.press("pin");
        assertThat(hand.named("error-summary").getText()).contains("Enter the note");
        hand.type("text", "<b>Ask</b> whether the letter of that day is kept.");
        hand.enter(hand.named("pin"));

        assertThat(hand.path()).isEqualTo("/entries/" + ENTRY);
        WebElement note = browser.driver().findElement(NOTES);
        assertThat(note.getText()).contains("Note, not evidence", "Full jane.smith", "<b>Ask</b> whether the letter");
        hand.anybodyCanUseIt("entry-with-note");
        hand.open(CHRONOLOGY + "?kind=OfferReceived");
        assertThat(browser.driver().findElements(NOTES))
                .anySatisfy(n -> assertThat(n.getText()).contains("whether the letter of that day"));
        assertThat(served.ledger().log().head()).as("a note is no entry").isEqualTo(before);
        try (Visitor nobody = new Visitor(served.port())) {
            assertThat(nobody.get("/entries/" + ENTRY).body()).contains("whether the letter of that day");
            assertThat(nobody.get("/entries/" + ENTRY + "?asOfRecorded=2020-01-01")
                            .body())
                    .as("as of a moment before it was written")
                    .doesNotContain("whether the letter of that day");
            for (String format : List.of("csv", "json", "markdown")) {
                assertThat(nobody.get(CHRONOLOGY + "?format=" + format).body())
                        .as("taken away as " + format)
                        .doesNotContain("whether the letter of that day");
            }
            assertThat(nobody.get("/notes/add?entry=" + ENTRY).path()).isEqualTo("/sign-in");
        }
    }

    /** U20. */
    @Test
    void aNotePinnedToAStretchOfTimeStandsAtItsBeginningAndIsTakenOffByItsWriter(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open(CHRONOLOGY);
        hand.enter(hand.named("add-note"));
        hand.type("stretch", "early in the summer");
        hand.type("text", "Nobody was asked in these weeks.");
        hand.press("pin");
        assertThat(hand.named("stretch-error").getText()).contains("is not a date we can read");
        hand.type("stretch", "between 2 and 9 September 2019");
        hand.press("pin");

        assertThat(hand.path()).isEqualTo(CHRONOLOGY);
        hand.open(CHRONOLOGY + "?when=after&date=2019-08");
        WebElement note = browser.driver().findElement(NOTES);
        assertThat(note.getText()).contains("About 2 to 9 September 2019", "Nobody was asked in these weeks.");
        hand.anybodyCanUseIt("chronology-with-note");
        hand.open(CHRONOLOGY + "?asOfOccurred=2019-07");
        assertThat(browser.driver().findElements(NOTES))
                .noneMatch(n -> n.getText().contains("Nobody was asked"));
        hand.open(CHRONOLOGY + "?view=table");
        String remove = String.valueOf(browser.driver()
                .findElement(By.xpath("//aside[contains(.,'Nobody was asked')]//a"))
                .getDomAttribute("href"));
        try (Visitor john = new Visitor(served.port())) {
            john.signIn("john.doe", ServedLedger.PASSWORD);
            assertThat(john.get(remove).status()).isEqualTo(404);
            assertThat(john.post("/views", remove + "/remove").status()).isEqualTo(404);
        }
        hand.open(remove);
        hand.anybodyCanUseIt("remove-note");
        hand.press("remove");
        assertThat(hand.path()).isEqualTo(CHRONOLOGY);
        assertThat(hand.text()).doesNotContain("Nobody was asked");
    }
}
