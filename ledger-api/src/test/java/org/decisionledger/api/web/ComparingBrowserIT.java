package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.signin.UserFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** U13: the record at two moments, with a change of every kind between them. */
@BrowserTest
class ComparingBrowserIT {

    private static final String FROM = "sources: [{document: \"doc:c-minutes\", locator: \"1\"}]";
    private static final String BY = "by: {organisation: \"org:c-board\"}";

    private static final String BEFORE = """
            - {id: c-board, type: OrganisationRegistered, subject: "org:c-board", data: {name: The board, kind: clinicalCommissioningGroup}, BY, FROM}
            - {id: c-minutes, type: DocumentRegistered, subject: "doc:c-minutes", data: {title: The minutes, kind: minutes}, BY, FROM}
            - {id: c-offer, type: OfferMade, subject: "offer:c", occurred: "2019-07-22", data: {title: "The offer of {{person:p-1|A. Name}}", to: ["org:c-board"]}, BY, FROM}
            - {id: c-met, type: MeetingHeld, subject: "meeting:c", occurred: "2019-08-01", data: {title: The meeting, bodies: ["org:c-board"]}, BY, FROM}
            - {id: c-said, type: AccountGiven, subject: "account:c", data: {says: The offer was late, about: ["offer:c"]}, account: {of: "org:c-board"}, BY, FROM}
            """;

    private static final String BETWEEN = """
            - {id: c-new, type: MeetingHeld, subject: "meeting:c-2", occurred: "2019-09-01", data: {title: The second meeting, bodies: ["org:c-board"]}, BY, FROM}
            - {id: c-corrected, type: EntryCorrected, subject: "offer:c", BY, data: {entry: c-offer, reason: The day was misread, replacement: {type: OfferMade, subject: "offer:c", occurred: "2019-07-23", data: {title: The offer, to: ["org:c-board"]}, BY, FROM}}, FROM}
            - {id: c-withdrawn, type: EntryWithdrawn, subject: "meeting:c", BY, data: {entry: c-met, reason: It was another board}, FROM}
            - {id: c-denied, type: AccountGiven, subject: "account:c-2", data: {says: The offer was in time, about: ["offer:c"]}, account: {of: "org:c-board"}, links: [{relation: disputes, to: c-said}], BY, FROM}
            - {id: c-erased, type: PersonalDataErased, subject: "person:p-1", occurred: "2020", data: {basis: "UK GDPR, article 17(1)(d)", reason: recorded in error}, BY, FROM}
            """;

    @TempDir
    static Path folder;

    private static ServedLedger served;
    private static String address;

    @BeforeAll
    static void serve() throws UserFault, IOException {
        served = new ServedLedger(folder, List.of(file("before.yaml", BEFORE)), Map.of());
        String since = Instant.now().toString();
        served.record(List.of(file("between.yaml", BETWEEN)));
        address = "/timeline/org:c-board?since=" + since.replace(":", "%3A");
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace("BY", BY).replace("FROM", FROM))
                .toString();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Added (3), The second meeting, c-new, Added since",
        "Corrected (1), The day was misread, c-offer, Corrected since",
        "Newly disputed (1), c-denied, c-said, Disputed since",
        "Withdrawn (1), It was another board, c-met, Withdrawn since",
        "Personal data erased (2), recorded in error, c-erased, Personal data erased since",
        "Personal data erased (2), recorded in error, c-offer, Personal data erased since",
    })
    void everyKindOfChangeStandsInTheListAndOnItsRow(
            String kind, String words, String entry, String tag, Browser browser) {
        served.hand(browser).open(address);

        WebElement part = browser.driver().findElements(By.cssSelector(".app-compared details")).stream()
                .filter(d -> d.getText().contains(kind))
                .findFirst()
                .orElseThrow();
        assertThat(part.getText()).contains(words, entry);
        WebElement row =
                browser.driver().findElement(By.cssSelector(".app-entry:has(a[href^='/entries/" + entry + "'])"));
        assertThat(row.findElements(By.cssSelector(".govuk-tag--green")))
                .extracting(WebElement::getText)
                .contains(tag);
    }

    @Test
    void whatIsComparedCanBeUsedByEverybodyAndIsLeftWithTheKeyboard(Browser browser) {
        PageHand hand = served.hand(browser);
        hand.everybodyCanUse(address, "compared-five-kinds");
        hand.open(address);
        hand.enter(browser.driver().findElement(By.linkText("Stop comparing")));
        assertThat(hand.path()).isEqualTo("/timeline/org:c-board");
    }
}
