package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Recording in a real browser: what can be typed wrong, lost or sent twice, and that everybody can use the pages. */
@BrowserTest
class RecordingBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String CHOSEN = "three plain words";
    private static final String HOSTILE = "<script>document.title='taken over'</script><img src=x onerror=alert(1)>";

    @TempDir
    static Path folder;

    private static OpenLedger ledger;
    private static LedgerServer server;

    @BeforeAll
    static void serve() throws UserFault {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        ledger.recorder()
                .record(CaseFiles.read(List.of("example:suffolk"), InputStream.nullInputStream())
                        .entries());
        ledger.index().awaitCaughtUp(60_000); // a busy machine may need a while
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        for (String name : List.of("jane.smith", "boss")) {
            Users.Issued issued = server.users().add(name, "Full " + name, Set.of(Role.RECORDER, Role.ADMINISTRATOR));
            server.users().choose(name, issued.password(), CHOSEN, CHOSEN);
        }
    }

    @AfterAll
    static void close() {
        server.close();
        ledger.close();
    }

    @BeforeEach
    void signedIn(Browser browser) {
        open(browser, "/about");
        browser.driver().manage().deleteAllCookies();
        signIn(browser);
    }

    private static void open(Browser browser, String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    private static String path(Browser browser) {
        return String.valueOf(browser.driver().getCurrentUrl()).replaceFirst("^http://[^/]+", "");
    }

    private static void signIn(Browser browser) {
        open(browser, "/sign-in");
        type(browser, "name", "jane.smith");
        type(browser, "password", CHOSEN);
        browser.driver().findElement(By.id("password")).sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !path(browser).startsWith("/sign-in"));
    }

    /** A key that sends a form does not wait for the page that follows. */
    private static void arrive(Browser browser, String part) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> path(browser).contains(part));
    }

    private static WebElement named(Browser browser, String id) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
    }

    private static void type(Browser browser, String id, String text) {
        WebElement field = named(browser, id);
        if ("select".equals(field.getTagName())) {
            field.findElement(By.cssSelector("option[value='" + text + "']")).click();
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** Presses a button that sends a form, and waits for the page that follows. */
    private static void press(Browser browser, String id) {
        WebElement button = named(browser, id);
        button.click();
        WebDriverWait wait = new WebDriverWait(browser.driver(), PATIENCE);
        wait.until(driver -> hasGone(button));
        wait.until(driver -> "complete".equals(browser.driver().executeScript("return document.readyState")));
    }

    /** Chrome has more than one way to say that the page of an element is no longer there. */
    private static boolean hasGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    private static String text(Browser browser) {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    private static void begin(Browser browser, String kind) {
        open(browser, "/record?q=" + kind.replaceAll("(?<=[a-z])(?=[A-Z])", "+"));
        browser.driver()
                .findElement(By.cssSelector("button[value='" + kind + "']"))
                .click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(d -> path(browser).startsWith("/drafts/"));
    }

    /** A letter, filled in up to the page on which it is checked. */
    private static void letterToCheck(Browser browser, String title) {
        begin(browser, "DocumentRegistered");
        type(browser, "data.title", title);
        type(browser, "data.kind", "letter");
        type(browser, "data.dated", "between 2 and 9 September 2019");
        type(browser, "by.notStated", "the letter itself");
        type(browser, "sources.0.document", title);
        type(browser, "sources.0.locator", "heading");
        press(browser, "continue");
    }

    private static void anybodyCanUseIt(Browser browser, String name) {
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1"))).as(name).hasSize(1);
        assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 4")))
                .as(name)
                .isEmpty();
        assertThat(browser.seriousBarriers()).as(name).isEmpty();
        assertThat(browser.overflowWhenNarrow())
                .as(name + ": pixels too wide at 320")
                .isLessThanOrEqualTo(0);
    }

    @Test
    void everyPageOfRecordingCanBeUsedByEverybody(Browser browser) {
        for (String page : List.of(
                "/record",
                "/record?q=meeting",
                "/imports",
                "/people",
                "/people/add",
                "/people/boss",
                "/my-password",
                "/my-token")) {
            open(browser, page);
            anybodyCanUseIt(browser, "recording" + page.replaceAll("[^a-z]+", "-"));
        }
        letterToCheck(browser, "A letter for everybody");
        anybodyCanUseIt(browser, "recording-check");
        press(browser, "record");
        anybodyCanUseIt(browser, "recording-receipt");
        begin(browser, "OfferReceived");
        anybodyCanUseIt(browser, "recording-form");
        press(browser, "continue");
        anybodyCanUseIt(browser, "recording-form-faulty");
        browser.driver()
                .findElement(By.cssSelector("button[value='find:by.organisation']"))
                .click();
        anybodyCanUseIt(browser, "recording-find");
        browser.driver().manage().deleteAllCookies();
        open(browser, "/sign-in");
        anybodyCanUseIt(browser, "sign-in");
    }

    @Test
    void aDateIsSaidBackBeforeAnythingIsRecordedAndTheReceiptFollows(Browser browser) {
        long before = ledger.log().head();
        letterToCheck(browser, "A letter with dates");
        assertThat(text(browser)).contains("2 to 9 September 2019 (2019-09-02/2019-09-09)");
        assertThat(ledger.log().head()).isEqualTo(before);
        press(browser, "record");
        assertThat(path(browser)).endsWith("/receipt");
        assertThat(text(browser)).contains("Recorded", "Leaf hash", "Signed checkpoint");
        assertThat(ledger.log().head()).isEqualTo(before + 1);
    }

    @Test
    void everyFaultIsAtItsFieldAndInTheSummaryAndWhatWasTypedStays(Browser browser) {
        begin(browser, "MeetingHeld");
        type(browser, "data.title", HOSTILE);
        type(browser, "data.attendance", "many");
        type(browser, "occurred", "early July");
        press(browser, "continue");
        WebElement summary = named(browser, "error-summary");
        assertThat(summary.getText())
                .contains("Enter a whole number", "is not a date we can read", "Say who did or said this");
        summary.findElement(By.cssSelector("a[href='#occurred']")).click();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("occurred");
        assertThat(named(browser, "occurred-error").getText()).contains("early July");
        assertThat(named(browser, "data.title").getDomProperty("value")).isEqualTo(HOSTILE);
        assertThat(browser.driver().getTitle())
                .as("a script in a field is not run")
                .startsWith("Error: ");
    }

    @Test
    void aLostSessionLosesNothing(Browser browser) {
        begin(browser, "MeetingHeld");
        type(browser, "data.title", "Typed before the session ended");
        browser.driver().manage().deleteAllCookies();
        press(browser, "continue");
        assertThat(path(browser)).startsWith("/sign-in");
        assertThat(text(browser)).contains("What you typed is kept");
        type(browser, "name", "jane.smith");
        type(browser, "password", CHOSEN);
        named(browser, "password").sendKeys(Keys.ENTER);
        arrive(browser, "/drafts/");
        assertThat(named(browser, "data.title").getDomProperty("value")).isEqualTo("Typed before the session ended");
    }

    @Test
    void aFormSentTwiceIsRecordedOnce(Browser browser) {
        long before = ledger.log().head();
        letterToCheck(browser, "A letter sent twice");
        press(browser, "record");
        arrive(browser, "/receipt");
        String receipt = path(browser);
        browser.driver().navigate().back();
        if (!browser.driver().findElements(By.id("record")).isEmpty()) {
            press(browser, "record");
        }
        open(browser, receipt.replace("/receipt", ""));
        assertThat(path(browser)).isEqualTo(receipt);
        assertThat(ledger.log().head()).isEqualTo(before + 1);
    }

    @Test
    void anOlderPageIsToldSoAndOverwritesNothing(Browser browser) {
        begin(browser, "MeetingHeld");
        String draft = path(browser);
        String older = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        open(browser, draft);
        type(browser, "data.title", "From the newer window");
        press(browser, "save");
        browser.driver().close();
        browser.driver().switchTo().window(older);
        type(browser, "data.title", "From the older window");
        press(browser, "save");
        assertThat(named(browser, "error-summary").getText()).contains("changed in another window");
        assertThat(named(browser, "data.title").getDomProperty("value")).isEqualTo("From the older window");
        open(browser, draft);
        assertThat(named(browser, "data.title").getDomProperty("value")).isEqualTo("From the newer window");
    }

    @Test
    void aThingIsFoundOrRegisteredOnTheWayWithTheKeyboardAlone(Browser browser) {
        begin(browser, "MeetingHeld");
        type(browser, "data.bodies.0", "council");
        browser.driver()
                .findElement(By.cssSelector("button[value='find:data.bodies.0']"))
                .sendKeys(Keys.ENTER);
        arrive(browser, "/find");
        String found = path(browser);
        browser.driver()
                .findElements(By.cssSelector("#found button"))
                .getFirst()
                .sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(driver -> !path(browser).equals(found)
                        && !driver.findElements(By.id("data.bodies.0")).isEmpty());
        assertThat(named(browser, "data.bodies.0").getDomProperty("value")).startsWith("org:");
    }

    @Test
    void aFileThatIsTooLargeIsToldSo(Browser browser) throws IOException {
        Path large = Files.write(folder.resolve("large.jsonl"), new byte[17 * 1024 * 1024 + 1]);
        open(browser, "/imports");
        named(browser, "file").sendKeys(large.toString());
        press(browser, "send");
        assertThat(named(browser, "error-summary").getText()).contains("larger than 16 MB");
    }

    @Test
    void anAddressThatLeadsNowhereIsToldSo(Browser browser) {
        open(browser, "/drafts/no-such-draft");
        assertThat(text(browser)).contains("Page not found");
    }
}
