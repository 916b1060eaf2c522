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

/** Saved views, and the filter to what the reader recorded, in a real browser. */
@BrowserTest
class SavedViewsBrowserIT {

    private static final String CHRONOLOGY = "/timeline/procurement:sst-asd-interim";

    @TempDir
    static Path folder;

    private static ServedLedger served;

    @BeforeAll
    static void serve() throws UserFault {
        served = new ServedLedger(
                folder,
                List.of("example:south-staffordshire"),
                Map.of("jane.smith", Role.RECORDER, "john.doe", Role.RECORDER));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static PageHand signedIn(Browser browser) {
        return served.signedIn(browser, "jane.smith");
    }

    private static void save(PageHand hand, String title, String moment, String sharing) {
        hand.press("save-view");
        hand.type("title", title);
        hand.named("moment-" + moment).click();
        hand.named("sharing-" + sharing).click();
        hand.press("save");
        assertThat(hand.path()).isEqualTo("/views");
    }

    /** U6. */
    @Test
    void aFrozenViewOpensAsOfBothMomentsAndALiveOneAsTheRecordStands(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open(CHRONOLOGY + "?lane=decisions&asOfRecorded=2030-01-01&asOfOccurred=2019-08-29");
        save(hand, "Decisions up to August", "frozen", "private");
        hand.open(CHRONOLOGY + "?lane=decisions&asOfOccurred=2019-08-29");
        save(hand, "Decisions as they stand", "live", "private");

        assertThat(hand.text())
                .contains("Frozen: as the record stood at 2030-01-01, with what had happened by 2019-08-29")
                .contains("Live: as the record stands when it is opened", "Full jane.smith");
        hand.anybodyCanUseIt("saved-views");
        hand.follow("Decisions up to August");
        assertThat(hand.path())
                .isEqualTo(CHRONOLOGY + "?lane=decisions&asOfRecorded=2030-01-01&asOfOccurred=2019-08-29");
        hand.open("/views");
        hand.follow("Decisions as they stand");
        assertThat(hand.path()).isEqualTo(CHRONOLOGY + "?lane=decisions");
    }

    /** U6. */
    @Test
    void aViewFrozenWithoutAMomentIsFrozenAtTheMomentItIsSaved(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open("/boards/commitments?state=OPEN");
        save(hand, "Promises of today", "frozen", "private");
        hand.follow("Promises of today");

        assertThat(hand.path()).startsWith("/boards/commitments?state=OPEN&asOfRecorded=20");
        assertThat(browser.driver().findElements(By.cssSelector(".app-line"))).isNotEmpty();
    }

    /** U6. */
    @Test
    void aSharedViewIsOpenedByOthersAtItsOwnAddressAndAPrivateOneIsNot(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open("/registers/offers");
        save(hand, "Offers for all", "live", "shared");
        hand.open("/registers/gaps");
        save(hand, "Gaps for me", "live", "private");
        hand.open("/views");
        String shared = address(browser, "Offers for all");
        String own = address(browser, "Gaps for me");

        try (Visitor john = new Visitor(served.port());
                Visitor nobody = new Visitor(served.port())) {
            john.signIn("john.doe", ServedLedger.PASSWORD);
            assertThat(john.get("/views").body()).contains("Offers for all").doesNotContain("Gaps for me");
            assertThat(john.get(shared).path()).isEqualTo("/registers/offers");
            assertThat(john.get(own).status()).isEqualTo(404);
            assertThat(nobody.get(shared).path()).isEqualTo("/registers/offers");
            assertThat(nobody.get(own).path()).isEqualTo("/sign-in");
            assertThat(john.post("/views", own.replace("/view/", "/views/") + "/remove")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static String address(Browser browser, String title) {
        return String.valueOf(browser.driver().findElement(By.linkText(title)).getDomAttribute("href"));
    }

    /** U6. */
    @Test
    void aViewIsRenamedSharedAndRemovedByItsOwnerAndAFaultStandsAtItsField(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open("/registers/risks");
        hand.press("save-view");
        hand.anybodyCanUseIt("save-view");
        hand.type("title", " ");
        hand.press("save");
        assertThat(hand.named("error-summary").getText()).contains("Enter a name for the view");
        hand.type("title", "<script>document.title='taken over'</script>");
        hand.press("save");
        hand.follow("document.title");
        assertThat(hand.path()).isEqualTo("/registers/risks");
        hand.open("/views");
        browser.driver()
                .findElement(By.xpath("//th[contains(.,'taken over')]//a[contains(.,'Rename')]"))
                .click();
        hand.anybodyCanUseIt("saved-view");
        hand.type("title", "Risks");
        hand.named("sharing-shared").click();
        hand.press("save");
        assertThat(browser.driver()
                        .findElement(By.xpath("//tr[th[contains(.,'Risks')]]"))
                        .getText())
                .contains("shared");
        browser.driver()
                .findElement(By.xpath("//th[contains(.,'Risks')]//a[contains(.,'Rename')]"))
                .click();
        hand.press("remove");
        assertThat(hand.text()).doesNotContain("Risks");
    }

    /** U4. */
    @Test
    void mineShowsWhatWhoeverIsSignedInRecordedAndCountsItLikeAnyFilter(Browser browser) {
        PageHand hand = signedIn(browser);
        hand.open("/record?q=gap+noted");
        browser.driver()
                .findElement(By.cssSelector("button[value='RecordGapNoted']"))
                .click();
        hand.type("data.question", "The minute of the meeting of 29 August 2019");
        hand.type("data.kind", "notFound");
        hand.type("subject", "procurement:sst-asd-interim");
        hand.type("by.notStated", "whoever looked");
        hand.type("sources.0.document", "doc:sksn-2022");
        hand.type("sources.0.locator", "2");
        hand.press("continue");
        hand.anybodyCanUseIt("recording-for-mine");
        hand.press("record");
        served.caughtUp();

        hand.open(CHRONOLOGY);
        hand.follow("Recorded by you");
        assertThat(hand.path()).isEqualTo(CHRONOLOGY + "?only=mine");
        assertThat(hand.text()).contains("Entry 1 of 1", "The minute of the meeting of 29 August 2019");
        try (Visitor john = new Visitor(served.port())) {
            assertThat(john.get(CHRONOLOGY + "?only=mine").body())
                    .contains("No entry fits", "Recorded by you (nobody is signed in)");
            john.signIn("john.doe", ServedLedger.PASSWORD);
            assertThat(john.get(CHRONOLOGY).body()).doesNotContain("Recorded by you");
        }
    }
}
