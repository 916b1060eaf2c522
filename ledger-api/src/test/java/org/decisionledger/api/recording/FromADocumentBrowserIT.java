package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.api.document.FileTextTest;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** U15, U16, U19: from the words of a document to an entry, from an entry to the words, and whether the file is whole. */
@BrowserTest
class FromADocumentBrowserIT {

    /** A print with a cover and a list of contents before what the entry has on page 1. */
    private static final List<String> PAGES = List.of(
            "Cabinet paper 12\nA cover of its own",
            "Contents\n1 The interim award\n2 Risks",
            "The interim award\nThe officers recom-\nmend an interim award for twelve months.",
            "Risks\nNo provider has been asked yet.");

    private static final String PAPER = """
            {"id":"paper-12","type":"DocumentRegistered","subject":"doc:paper-12","by":{"notStated":"itself"},\
            "data":{"document":"doc:paper-12","title":"Cabinet paper 12","kind":"paper"},\
            "sources":[{"document":"doc:paper-12","locator":"heading"}]}""";

    private static final String QUOTING = """
            {"id":"quoting","type":"MeetingHeld","subject":"meeting:paper-12","occurred":"2019-07-22",\
            "by":{"notStated":"the paper"},"data":{"meeting":"meeting:paper-12","title":"The cabinet",\
            "bodies":["%s"]},"sources":[{"document":"doc:paper-12","locator":"page 1",\
            "quote":"officers recommend an interim award"}]}""";

    @TempDir
    static Path folder;

    private static ServedToBrowser served;

    @BeforeAll
    static void serve() throws UserFault {
        served = new ServedToBrowser(folder);
        String body = served.ledger
                .answers()
                .list("organisations", AsOf.NOW, null, 1)
                .rows()
                .getFirst()
                .id();
        served.ledger.recorder().record(EntryFormat.read(PAPER));
        served.ledger.recorder().record(EntryFormat.read(QUOTING.formatted(body)));
        served.caughtUp();
        served.ledger.documents().orElseThrow().keep(new DocumentId("doc:paper-12"), FileTextTest.pdf(PAGES), null);
        served.caughtUp();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @BeforeEach
    void signedIn(Browser browser) {
        served.signIn(browser);
    }

    /** Selects words as a reader does, by their place in the text of the page. */
    private static void select(Browser browser, String words) {
        ((JavascriptExecutor) browser.driver()).executeScript("""
                const walker = document.createTreeWalker(document.getElementById('passage'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  const at = walker.currentNode.data.indexOf(arguments[0]);
                  if (at >= 0) {
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + arguments[0].length);
                    const selection = document.getSelection();
                    selection.removeAllRanges();
                    selection.addRange(range);
                    return;
                  }
                }
                throw new Error('no such words on the page');""", words);
        ServedToBrowser.until(
                browser,
                () -> String.valueOf(
                                ServedToBrowser.named(browser, "record-passage").getDomProperty("href"))
                        .contains("quote="));
    }

    /** U15. */
    @Test
    void wordsSelectedInADocumentFillDocumentPageAndQuoteOfANewEntry(Browser browser) {
        served.open(browser, "/documents/doc:paper-12/text?page=4");
        select(browser, "No provider has been asked yet.");

        ServedToBrowser.press(browser, "record-passage");
        ServedToBrowser.unfold(browser);
        ServedToBrowser.press(browser, browser.driver().findElement(By.cssSelector("button[value='MeetingHeld']")));

        assertThat(ServedToBrowser.path(browser)).startsWith("/drafts/");
        assertThat(ServedToBrowser.named(browser, "sources.0.document").getDomProperty("value"))
                .isEqualTo("doc:paper-12");
        assertThat(ServedToBrowser.named(browser, "sources.0.locator").getDomProperty("value"))
                .isEqualTo("page 4");
        assertThat(ServedToBrowser.named(browser, "sources.0.quote").getDomProperty("value"))
                .isEqualTo("No provider has been asked yet.");
    }

    /** U16: the entry says page 1; in this print of the paper the words stand on page 3, across two lines. */
    @Test
    void theLinkOfASourceOpensTheFileWhereTheWordsStandAlsoWhenThePagesAreNumberedAnew(Browser browser) {
        served.open(browser, "/entries/quoting");
        assertThat(ServedToBrowser.text(browser)).contains("page 1");

        ServedToBrowser.press(
                browser, browser.driver().findElement(By.partialLinkText("Open the file at these words")));

        assertThat(ServedToBrowser.text(browser)).contains("Page 3 of 4 of the file");
        List<WebElement> lit = browser.driver().findElements(By.cssSelector("mark.app-lit--asked"));
        assertThat(String.join("", lit.stream().map(WebElement::getText).toList())
                        .replaceAll("-\\s", "")
                        .replaceAll("\\s+", " "))
                .isEqualTo("officers recommend an interim award");
        assertThat(browser.seriousBarriers()).isEmpty();
    }

    /** U19: the tick, the checkpoint, and verifying again in place, on a file that is whole and on one that is not. */
    @Test
    void aTickSaysWhetherTheFileIsWholeAndVerifyingAgainStaysInPlace(Browser browser) throws IOException {
        served.ledger.proof().orElseThrow().sign();
        served.open(browser, "/documents/doc:paper-12/text?page=3&entry=quoting");
        String fixity = ServedToBrowser.named(browser, "fixity").getText();
        assertThat(fixity).contains("✓", "is as recorded", "is in the log that was signed", "SHA-256");

        byte[] whole = Files.readAllBytes(kept());
        Files.writeString(kept(), "other bytes");
        try {
            browser.driver().findElement(By.id("verify-now")).click();
            ServedToBrowser.until(
                    browser,
                    () -> ServedToBrowser.named(browser, "fixity").getText().contains("✗"));
            assertThat(ServedToBrowser.path(browser)).contains("page=3", "entry=quoting");
            assertThat(ServedToBrowser.named(browser, "fixity").getText()).contains("NOT as recorded: it was altered");
        } finally {
            Files.write(kept(), whole);
        }
    }

    /** U41: a hit in the text of a document names its page, and opens there with the words lit. */
    @Test
    void aSearchFindsThePageOfADocumentAndOpensItThereWithTheWordsLit(Browser browser) {
        served.open(browser, "/search?q=provider+asked");
        WebElement hit = browser.driver().findElement(By.cssSelector("[aria-labelledby=in-documents] h3 a"));
        assertThat(hit.getText()).isEqualTo("Cabinet paper 12, page 4 of 4");
        assertThat(browser.seriousBarriers()).isEmpty();

        ServedToBrowser.press(browser, hit);

        assertThat(ServedToBrowser.text(browser)).contains("Page 4 of 4 of the file");
        assertThat(browser.driver().findElements(By.cssSelector("mark.app-lit--asked")).stream()
                        .map(WebElement::getText))
                .contains("provider", "asked");

        served.open(browser, "/search?q=provider+asked&asOfRecorded=2020-01-01");
        assertThat(ServedToBrowser.named(browser, "in-documents").getText())
                .contains("No page of a document holds all of it");
    }

    private static Path kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().contains("documents"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
