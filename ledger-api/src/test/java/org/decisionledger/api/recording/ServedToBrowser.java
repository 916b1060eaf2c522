package org.decisionledger.api.recording;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.importing.CaseFiles;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.server.ServerSettings;
import org.decisionledger.api.signin.Role;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.signin.Users;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.web.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A server over a ledger of its own with one case, somebody who may record there, and what they do in a browser. */
final class ServedToBrowser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LONGEST_WAIT_MS = 60_000;
    private static final String CHOSEN = "three plain words";
    private static final String NAME = "jane.smith";

    final OpenLedger ledger;
    private final LedgerServer server;

    ServedToBrowser(Path folder) throws UserFault {
        ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")).withoutDurability());
        ledger.recorder()
                .record(CaseFiles.read(List.of("example:suffolk"), InputStream.nullInputStream())
                        .entries());
        caughtUp();
        server = LedgerServer.start(ledger, "127.0.0.1", 0, ServerSettings.STANDARD.withUsers(folder.resolve("users")));
        Users.Issued issued = server.users().add(NAME, "Jane Smith", Set.of(Role.RECORDER, Role.OFFICER));
        server.users().choose(NAME, issued.password(), CHOSEN, CHOSEN);
    }

    /** A busy machine may need a while. */
    void caughtUp() {
        ledger.index().awaitCaughtUp(LONGEST_WAIT_MS);
    }

    void open(Browser browser, String path) {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    void signIn(Browser browser) {
        open(browser, "/about");
        browser.driver().manage().deleteAllCookies();
        open(browser, "/sign-in");
        type(browser, "name", NAME);
        type(browser, "password", CHOSEN);
        named(browser, "password").sendKeys(Keys.ENTER);
        until(browser, () -> !path(browser).startsWith("/sign-in"));
    }

    static String path(Browser browser) {
        return String.valueOf(browser.driver().getCurrentUrl()).replaceFirst("^http://[^/]+", "");
    }

    static void until(Browser browser, BooleanSupplier met) {
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> met.getAsBoolean());
    }

    static WebElement named(Browser browser, String id) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
    }

    static void type(Browser browser, String id, String text) {
        WebElement field = named(browser, id);
        if ("select".equals(field.getTagName())) {
            field.findElement(By.cssSelector("option[value='" + text + "']")).click();
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** Follows a link or presses a button, and waits for the page that follows. */
    static void press(Browser browser, WebElement button) {
        button.click();
        until(browser, () -> hasGone(button));
        until(browser, () -> "complete".equals(browser.driver().executeScript("return document.readyState")));
    }

    static void press(Browser browser, String id) {
        press(browser, named(browser, id));
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

    /** Opens whatever is folded on a page. */
    static void unfold(Browser browser) {
        browser.driver().executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    }

    static String text(Browser browser) {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    /** Begins an entry of a kind. */
    void begin(Browser browser, String kind) {
        open(browser, "/record?q=" + kind.replaceAll("(?<=[a-z])(?=[A-Z])", "+"));
        press(browser, browser.driver().findElement(By.cssSelector("button[value='" + kind + "']")));
        until(browser, () -> path(browser).startsWith("/drafts/"));
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
