package org.decisionledger.api.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.signin.UserFault;
import org.decisionledger.api.web.Browser;
import org.decisionledger.api.web.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** U45, and files that are not what they should be: columns, dry run, faults by row, what is there already, undo. */
@BrowserTest
class ImportingBrowserIT {

    private static final String TABLE =
            "Title,Kind,Seen on,Remark\n\"%s, found\",letter,about April 2016,x\n%s,%s,%s,\n";
    private static final String LETTER = """
            {"id":"%s","type":"DocumentRegistered","subject":"doc:%s","by":{"notStated":"itself"},\
            "data":{"document":"doc:%s","title":"Letter %s","kind":"letter"},\
            "sources":[{"document":"doc:%s","locator":"heading"}]}
            """;

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

    private static void send(Browser browser, String name, byte[] bytes, String kind) throws IOException {
        Path file = Files.write(Files.createTempDirectory(folder, "sent").resolve(name), bytes);
        served.open(browser, "/imports");
        ServedToBrowser.named(browser, "file").sendKeys(file.toString());
        if (!kind.isEmpty()) {
            ServedToBrowser.type(browser, "kind", kind);
        }
        ServedToBrowser.press(browser, "send");
    }

    private static void send(Browser browser, String name, String text, String kind) throws IOException {
        send(browser, name, text.getBytes(StandardCharsets.UTF_8), kind);
    }

    private static String letter(String name) {
        return LETTER.formatted("entry-" + name, name, name, name, name);
    }

    private static void everywhere(Browser browser, String field, String value) {
        ServedToBrowser.type(browser, "all:" + field, value);
    }

    private static void map(Browser browser) {
        ServedToBrowser.type(browser, "column-0", "data.title");
        ServedToBrowser.type(browser, "column-1", "data.kind");
        ServedToBrowser.type(browser, "column-2", "data.dated");
        everywhere(browser, "by.notStated", "not said");
        everywhere(browser, "sources.0.document", "doc:suf-hwb-paper");
        everywhere(browser, "sources.0.locator", "list");
    }

    @Test
    void columnsAreMappedFaultsAreToldByRowAndNothingIsRecordedUntilAllIsWell(Browser browser) throws IOException {
        long before = served.ledger.log().head();
        send(browser, "found.csv", TABLE.formatted("One", "Two", "song", "early May"), "DocumentRegistered");
        assertThat(ServedToBrowser.path(browser)).endsWith("/columns");
        assertThat(ServedToBrowser.text(browser)).contains("For example: One, found");
        map(browser);
        assertThat(browser.seriousBarriers()).isEmpty();
        ServedToBrowser.press(browser, "try");

        assertThat(ServedToBrowser.named(browser, "faults").getText())
                .contains("Row 3, data.kind:", "Row 3, data.dated:", "is not a date we can read")
                .doesNotContain("Row 2");
        assertThat(browser.driver().findElements(By.id("record"))).isEmpty();
        assertThat(browser.seriousBarriers()).isEmpty();
        assertThat(served.ledger.log().head()).isEqualTo(before);
    }

    @Test
    void aFileIsTriedRecordedFoundAgainAndTakenBackByFurtherEntries(Browser browser) throws IOException {
        long before = served.ledger.log().head();
        send(browser, "letters.jsonl", letter("first") + letter("second"), "");
        assertThat(ServedToBrowser.named(browser, "would").getText())
                .contains("It would add 2 entries", "Nothing has been recorded yet");
        assertThat(served.ledger.log().head()).as("dry run").isEqualTo(before);

        ServedToBrowser.press(browser, "record");
        assertThat(ServedToBrowser.named(browser, "added").getText()).contains("2 entries were recorded");
        assertThat(served.ledger.log().head()).isEqualTo(before + 2);
        String done = ServedToBrowser.path(browser);
        served.caughtUp();

        send(browser, "letters.jsonl", letter("first") + letter("third"), "");
        assertThat(ServedToBrowser.named(browser, "would").getText()).contains("It would add 1 entry");
        assertThat(ServedToBrowser.named(browser, "present").getText()).contains("entry-first");

        served.open(browser, done);
        ServedToBrowser.press(browser, "undo");
        assertThat(ServedToBrowser.named(browser, "error-summary").getText())
                .contains("Say why the import is taken back");
        ServedToBrowser.type(browser, "reason", "Sent by mistake");
        ServedToBrowser.type(browser, "by", "the archive");
        ServedToBrowser.press(browser, "undo");
        assertThat(ServedToBrowser.named(browser, "undone").getText()).contains("This import was taken back");
        assertThat(served.ledger.log().head()).as("nothing is deleted").isEqualTo(before + 4);
        served.caughtUp();
        served.open(browser, "/entries/entry-second");
        assertThat(ServedToBrowser.text(browser))
                .contains("Letter second", "The entry was withdrawn", "Sent by mistake");
    }

    @Test
    void aFileOfAWrongKindAnEmptyOneAndATableWithoutAKindAreToldAtTheirField(Browser browser) throws IOException {
        send(browser, "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "");
        assertThat(ServedToBrowser.named(browser, "error-summary").getText()).contains("This is not text in UTF-8");
        assertThat(ServedToBrowser.named(browser, "file-error").getText()).contains("saved as CSV (UTF-8) first");

        send(browser, "nothing.csv", "", "MeetingHeld");
        assertThat(ServedToBrowser.named(browser, "file-error").getText()).contains("Choose a file that is not empty");
        assertThat(ServedToBrowser.named(browser, "kind").getDomProperty("value"))
                .as("what was chosen stays")
                .isEqualTo("MeetingHeld");

        send(browser, "table.csv", "a,b\n1,2\n", "");
        assertThat(ServedToBrowser.named(browser, "kind-error").getText())
                .contains("Choose what each row of the table tells");
        assertThat(browser.seriousBarriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<img src=x onerror=alert(1)>.jsonl", "';DROP TABLE entries;--.jsonl", "..%2f..%2fusers.jsonl"})
    void aHostileFileNameIsShownAsWordsAndNeverUsed(String name, Browser browser) throws IOException {
        send(browser, name, letter("hostile-" + Math.abs(name.hashCode())), "");

        assertThat(ServedToBrowser.text(browser)).contains(name);
        assertThat(browser.driver().findElements(By.cssSelector("main img"))).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        try (var files = Files.walk(folder.resolve("users").resolve("imports"))) {
            assertThat(files.filter(Files::isRegularFile).map(f -> String.valueOf(f.getFileName())))
                    .allMatch(kept -> kept.matches("[0-9a-f-]{36}\\.json"));
        }
    }
}
