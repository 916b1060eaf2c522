package org.decisionledger.api.web;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, with the checks that hold for every page. */
public final class Browser implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HEIGHT = 1000;

    /** The browser takes too long to paint the whole of a very long page. */
    private static final int TALLEST = 6000;

    /** The width at which WCAG 2.2 (1.4.10) allows no scrolling sideways. */
    private static final int NARROW = 320;

    private static final int MOST_STOPS = 200;

    private static final int PICTURE_WIDTH = 800;
    private static final int PICTURE_HEIGHT = 480;

    private static final Set<String> TOO_BAD = Set.of("serious", "critical");
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriver driver;

    Browser(InstalledBrowser installed) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.program().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(installed.driver().toFile())
                        .build(),
                options);
        width(WIDE);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void open(String address) {
        width(WIDE);
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(address);
    }

    /** Faults that the browser itself complains of: refused by the security policy, not found, broken. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe finds serious or critical under WCAG 2.2 A and AA, one line each with the places. */
    public List<String> seriousBarriers() {
        Results results = new AxeBuilder().withTags(WCAG_22_AA).analyze(driver);
        return results.getViolations().stream()
                .filter(rule -> TOO_BAD.contains(rule.getImpact()))
                .map(Browser::line)
                .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** How many pixels the page is wider than a window of 320. */
    public long overflowWhenNarrow() {
        width(NARROW);
        Object overflow = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) overflow).longValue();
    }

    /** Goes on with the tab key until it comes to the one place that a CSS selector names. */
    public WebElement tabTo(String place) {
        WebElement wanted = driver.findElement(By.cssSelector(place));
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (driver.switchTo().activeElement().equals(wanted)) {
                return wanted;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("The tab key does not come to " + place);
    }

    /** Presses keys wherever the focus is. */
    public void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Whether the first stop of the tab key is a link that leads to the content. */
    public boolean skipLinkLeadsToContent() {
        press(Keys.TAB);
        WebElement first = driver.switchTo().activeElement();
        if (!"#main-content".equals(first.getDomAttribute("href")) || !first.isDisplayed()) {
            return false;
        }
        first.sendKeys(Keys.ENTER);
        return "main-content".equals(driver.switchTo().activeElement().getDomAttribute("id"));
    }

    /** Keeps a picture of the page from its top, at the width it has now, under {@code target/screenshots}. */
    public void screenshot(String name) {
        Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
        Number width = (Number) driver.executeScript("return document.documentElement.clientWidth");
        metrics(width.intValue(), Math.clamp(height.intValue(), HEIGHT, TALLEST));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        width(width.intValue());
    }

    /** Keeps a small picture of the window as a reader sees it, for the documentation, under {@code target/pictures}. */
    public void picture(String name) {
        metrics(PICTURE_WIDTH, PICTURE_HEIGHT);
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void width(int width) {
        metrics(width, HEIGHT);
    }

    /** A window cannot be as narrow as 320; the page can be told that it is. */
    private void metrics(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
