package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.decisionledger.core.format.EntryFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * What people type, send and open that is not as it should be. Lost sessions, forms sent twice and pages gone stale are
 * shown in {@link RecordingBrowserIT}, files in {@link ImportingBrowserIT}.
 */
@BrowserTest
class BadInputBrowserIT {

    private static final String SCRIPT = "\"><script>document.title='taken over'</script><img src=x onerror=alert(1)>";

    @TempDir
    static Path folder;

    private static ServedToBrowser served;

    @BeforeAll
    static void serve() throws UserFault {
        served = new ServedToBrowser(folder);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @BeforeEach
    void signedIn(Browser browser) {
        served.signIn(browser);
    }

    /** What somebody else recorded about the same thing while this was written is shown before anything is recorded. */
    @Test
    void whatSomebodyElseRecordedMeanwhileIsShownAndNothingIsRecordedUntilItWasSeen(Browser browser) {
        receiptToCheck(browser);
        long before = served.ledger.log().head();
        served.ledger.recorder().record(EntryFormat.read("""
                {"id":"meanwhile","type":"DocumentReceived","subject":"doc:suf-hwb-paper","occurred":"2019-05",\
                "by":{"notStated":"another hand"},"data":{"document":"doc:suf-hwb-paper",\
                "receivers":["org:suffolk-hwb"]},"sources":[{"document":"doc:suf-hwb-paper","locator":"1"}]}"""));
        served.caughtUp();

        ServedToBrowser.press(browser, "record");

        assertThat(ServedToBrowser.named(browser, "error-summary").getText())
                .contains("Somebody else recorded something about the same matter");
        assertThat(ServedToBrowser.named(browser, "meanwhile").getText()).contains("meanwhile");
        assertThat(served.ledger.log().head()).as("only the other entry").isEqualTo(before + 1);
        assertThat(browser.seriousBarriers()).isEmpty();

        ServedToBrowser.press(browser, "record");
        assertThat(ServedToBrowser.path(browser)).endsWith("/receipt");
        assertThat(served.ledger.log().head()).isEqualTo(before + 2);
    }

    private static void receiptToCheck(Browser browser) {
        served.begin(browser, "DocumentReceived");
        ServedToBrowser.unfold(browser);
        ServedToBrowser.type(browser, "data.document", "doc:suf-hwb-paper");
        ServedToBrowser.type(browser, "data.receivers.0", "org:suffolk-county-council");
        ServedToBrowser.type(browser, "by.notStated", "a note");
        ServedToBrowser.type(browser, "sources.0.document", "doc:suf-hwb-paper");
        ServedToBrowser.type(browser, "sources.0.locator", "1");
        ServedToBrowser.press(browser, "continue");
        assertThat(ServedToBrowser.path(browser)).endsWith("/check");
    }

    /** Script in any field of a form is kept as words, on the form, on the page to check and on the entry. */
    @Test
    void scriptInAnyFieldIsOnlyWordsWhereverItIsShown(Browser browser) {
        served.begin(browser, "DocumentRegistered");
        ServedToBrowser.unfold(browser);
        for (String field :
                new String[] {"data.title", "by.notStated", "sources.0.document", "sources.0.locator", "note"}) {
            ServedToBrowser.type(browser, field, field.equals("sources.0.document") ? "A letter of script" : SCRIPT);
        }
        ServedToBrowser.type(browser, "data.kind", "letter");
        ServedToBrowser.press(browser, "save");
        unharmed(browser);
        assertThat(ServedToBrowser.named(browser, "data.title").getDomProperty("value"))
                .isEqualTo(SCRIPT);

        ServedToBrowser.unfold(browser);
        ServedToBrowser.type(browser, "data.title", "A letter of script " + SCRIPT);
        ServedToBrowser.press(browser, "continue");
        unharmed(browser);
        if (!browser.driver().findElements(By.id("record")).isEmpty()) {
            ServedToBrowser.press(browser, "record");
            unharmed(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/timeline?q=",
                "/record?q=",
                "/timeline/procurement:suf-community-services?date=",
                "/timeline/procurement:suf-community-services?body=",
                "/clock?clock=psr&date=",
                "/about?asOfRecorded=",
                "/figures/{}",
                "/around/{}",
                "/decisions/{}",
                "/organisations/{}/over-time",
            })
    void scriptInAnAddressIsOnlyWords(String address, Browser browser) {
        String inPath = URLEncoder.encode("<img src=x onerror=alert(1)>", StandardCharsets.UTF_8);
        served.open(
                browser,
                address.contains("{}")
                        ? address.replace("{}", inPath)
                        : address + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));

        unharmed(browser);
        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
    }

    private static void unharmed(Browser browser) {
        assertThat(browser.driver().getTitle()).doesNotStartWith("taken over");
        assertThat(browser.driver().findElements(By.cssSelector("img[onerror], script:not([src])")))
                .isEmpty();
    }

    /** Every page says what is wrong, in a heading and with ways back, and never with the workings of the program. */
    @ParameterizedTest
    @CsvSource({
        "/no-such-page, Page not found",
        "/decisions/decision:nonesuch, Nothing",
        "/decisions/org:suffolk-county-council, This is asked of",
        "/figures/risk:nonesuch, Nothing",
        "/around/org:nobody, Nothing",
        "/around/org:suffolk-county-council?kind=song, There is no kind of thing",
        "/organisations/decision:suf-gateway-1/over-time, This is asked of",
        "/entries/nonesuch, There is no entry",
        "/imports/nonesuch, Page not found",
        "/drafts/nonesuch/check, Page not found",
        "/documents/doc:nonesuch/text, No entry says",
    })
    void anAddressThatLeadsNowhereSaysSoWithWaysBack(String address, String words, Browser browser) {
        served.open(browser, address);

        assertThat(ServedToBrowser.text(browser)).contains(words).doesNotContain("Exception", "at org.");
        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.driver().findElements(By.cssSelector("main a, header a")))
                .isNotEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
    }

    /** Each fault is at its field and in the summary, and what was typed stays, whatever field it is. */
    @Test
    void everyFaultOfEveryFieldStandsAtItAndInTheSummaryAndKeepsWhatWasTyped(Browser browser) {
        served.begin(browser, "MeetingHeld");
        ServedToBrowser.unfold(browser);
        ServedToBrowser.type(browser, "data.title", "A meeting");
        ServedToBrowser.type(browser, "data.attendance", "some");
        ServedToBrowser.type(browser, "data.bodies.0", "nobody has this name");
        ServedToBrowser.type(browser, "occurred", "the day before yesterday");
        ServedToBrowser.type(browser, "by.organisation", "no such body");
        ServedToBrowser.type(browser, "sources.0.document", "no such paper");
        ServedToBrowser.press(browser, "continue");

        for (String field :
                new String[] {"data.attendance", "data.bodies.0", "occurred", "by.organisation", "sources.0.document"
                }) {
            assertThat(browser.driver().findElements(By.cssSelector("#error-summary a[href='#" + field + "']")))
                    .as(field + " in the summary")
                    .isNotEmpty();
            assertThat(ServedToBrowser.named(browser, field + "-error").getText())
                    .as(field)
                    .isNotBlank();
        }
        assertThat(ServedToBrowser.named(browser, "data.bodies.0").getDomProperty("value"))
                .isEqualTo("nobody has this name");
        assertThat(ServedToBrowser.named(browser, "occurred").getDomProperty("value"))
                .isEqualTo("the day before yesterday");
        assertThat(browser.seriousBarriers()).isEmpty();
    }
}
