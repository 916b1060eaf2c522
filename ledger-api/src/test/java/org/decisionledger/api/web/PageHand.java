package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser who signs in, types and presses buttons, and waits for the page that follows. */
public final class PageHand {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Browser browser;
    private final String root;

    public PageHand(Browser browser, int port) {
        this.browser = browser;
        this.root = "http://127.0.0.1:" + port;
    }

    public void open(String path) {
        browser.open(root + path);
    }

    /** Forgets who was signed in before, and signs in. */
    public void signIn(String name, String password) {
        open("/about");
        browser.driver().manage().deleteAllCookies();
        open("/sign-in");
        type("name", name);
        type("password", password);
        named("password").sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> !path().startsWith("/sign-in"));
    }

    /** The address shown, without the host. */
    public String path() {
        return String.valueOf(browser.driver().getCurrentUrl()).replaceFirst("^http://[^/]+", "");
    }

    public WebElement named(String id) {
        return new WebDriverWait(browser.driver(), PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
    }

    public void type(String id, String text) {
        WebElement field = named(id);
        if ("select".equals(field.getTagName())) {
            field.findElement(By.cssSelector("option[value='" + text + "']")).click();
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    public String value(String id) {
        return String.valueOf(named(id).getDomProperty("value"));
    }

    public void press(String id) {
        leave(named(id));
    }

    public void follow(String linkText) {
        leave(browser.driver().findElement(By.partialLinkText(linkText)));
    }

    /** The same with the keyboard alone. */
    public void enter(WebElement link) {
        link.sendKeys(Keys.ENTER);
        gone(link);
    }

    private void leave(WebElement element) {
        element.click();
        gone(element);
    }

    private void gone(WebElement element) {
        WebDriverWait wait = new WebDriverWait(browser.driver(), PATIENCE);
        wait.until(driver -> hasGone(element));
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

    public String text() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }

    /** Opens a page and looks at what holds for every page, the first stop of the tab key among it. */
    public void everybodyCanUse(String path, String name) {
        open(path);
        anybodyCanUseIt(name);
        assertThat(browser.skipLinkLeadsToContent()).as(name + ": skip link").isTrue();
    }

    /** What holds for every page: one heading, no complaint of the browser, no serious barrier, no scrolling at 320. */
    public void anybodyCanUseIt(String name) {
        browser.screenshot(name);
        assertThat(browser.driver().findElements(By.tagName("h1"))).as(name).hasSize(1);
        assertThat(browser.complaints().stream().filter(c -> !c.contains("status of 4")))
                .as(name)
                .isEmpty();
        assertThat(browser.seriousBarriers()).as(name).isEmpty();
        assertThat(browser.overflowWhenNarrow())
                .as(name + ": pixels too wide at 320")
                .isLessThanOrEqualTo(0);
        browser.screenshot(name + "-narrow");
    }
}
