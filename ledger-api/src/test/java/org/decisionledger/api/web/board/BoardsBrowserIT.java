package org.decisionledger.api.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.decisionledger.projection.board.BoardKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The follow-up boards in a real browser, read by anybody and acted on by a recorder. */
@BrowserTest
class BoardsBrowserIT {

    private static final By LINES = By.cssSelector(".app-line");

    private static final String HANDED_OVER = """
            - {id: t-east, type: OrganisationRegistered, subject: "org:t-east", by: {notStated: "the register"}, sources: [{document: "doc:sksn-2022", locator: "1"}], data: {name: "East CCG", kind: clinicalCommissioningGroup}}
            - {id: t-joined, type: OrganisationRegistered, subject: "org:t-joined", by: {notStated: "the register"}, sources: [{document: "doc:sksn-2022", locator: "1"}], data: {name: "Joined CCG", kind: clinicalCommissioningGroup}}
            - {id: t-k1, type: CommitmentMade, subject: "commitment:t-review", occurred: "2018-05-01", by: {organisation: "org:t-east"}, sources: [{document: "doc:sksn-2022", locator: "1"}], data: {text: "Review of waiting times in the east", holder: "org:t-east"}}
            - {id: t-offered, type: HandoverOffered, subject: "handover:t-east", occurred: "2019-03-20", by: {organisation: "org:t-east"}, sources: [{document: "doc:sksn-2022", locator: "1"}], data: {title: "What East hands over", from: "org:t-east", to: "org:t-joined", items: ["commitment:t-review"], occasion: "the merger"}}
            - {id: t-intention, type: ProcurementNoticePublished, subject: "procurement:sst-asd-interim", occurred: "2024-03-18", by: {organisation: "org:t-joined"}, sources: [{document: "doc:sksn-2022", locator: "1"}], data: {kind: intention, channels: ["Find a Tender"]}}
            """;

    @TempDir
    static Path folder;

    private static ServedLedger served;

    @BeforeAll
    static void serve() throws UserFault, IOException {
        Path more = Files.writeString(folder.resolve("handed-over.yaml"), HANDED_OVER);
        served = new ServedLedger(
                folder, List.of("example:south-staffordshire", more.toString()), Map.of("jane.smith", Role.OFFICER));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static PageHand hand(Browser browser) {
        return served.hand(browser);
    }

    private static List<WebElement> lines(Browser browser) {
        return browser.driver().findElements(LINES);
    }

    @Test
    void everyBoardCanBeUsedByEverybody(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards");
        hand.anybodyCanUseIt("boards");
        for (BoardKind kind : BoardKind.values()) {
            hand.open("/boards/" + kind.written());
            hand.anybodyCanUseIt("board-" + kind.written());
            assertThat(browser.skipLinkLeadsToContent()).as("skip link").isTrue();
        }
        hand.open("/boards/commitments?state=OPEN&on=2019-04-15&asOfRecorded=2030-01-01");
        hand.anybodyCanUseIt("board-as-of");
        hand.open("/circulation/review:ntw-2018/map");
        hand.anybodyCanUseIt("circulation-map");
        hand.open("/boards/no-such-board");
        assertThat(hand.text()).contains("There is no board");
        for (String reader : List.of("officer", "auditor", "reviewer")) {
            hand.open("/for/" + reader);
            hand.anybodyCanUseIt("front-door-" + reader);
        }
    }

    /** U36. */
    @Test
    void commitmentsStandByAgeAndAChoiceShowsAsManyAsItSaidWithTheStateInTheAddress(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/for/officer");
        hand.follow("Commitments by age, post and body");
        WebElement body =
                browser.driver().findElement(By.xpath("//summary[contains(.,'Body')]/following-sibling::*//a"));
        String count = browser.driver()
                .findElement(By.xpath("//summary[contains(.,'Body')]/following-sibling::*//li/span"))
                .getDomProperty("textContent")
                .replaceAll("\\D", "");

        hand.open(String.valueOf(body.getDomAttribute("href")));

        assertThat(hand.path()).startsWith("/boards/commitments?body=");
        assertThat(hand.named("shown").getText()).contains("of " + count);
        assertThat(lines(browser))
                .allSatisfy(line -> assertThat(line.findElements(By.cssSelector("a.app-identifier")))
                        .as("entries that the line cites")
                        .isNotEmpty());
        hand.follow("Clear all filters");
        assertThat(hand.path()).isEqualTo("/boards/commitments");
    }

    /** U36. */
    @Test
    void aBoardOfADayShowsNothingThatHappenedAfterItAndKeepsTheDayInEveryLink(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards/commitments?on=2017-11-01&asOfRecorded=2030-01-01");

        assertThat(hand.named("counted-from").getText()).contains("1 November 2017");
        assertThat(hand.text()).contains("19 months, counted by the month");
        assertThat(lines(browser))
                .flatExtracting(line -> line.getText().lines().toList())
                .noneMatch(said -> said.matches("made [0-9A-Za-z ]*(2018|2019|202[0-9]) Rests.*"));
        assertThat(browser.driver().findElements(By.cssSelector(".app-facet a")))
                .allSatisfy(link -> assertThat(link.getDomAttribute("href"))
                        .contains("on=2017-11-01")
                        .contains("asOfRecorded=2030-01-01"));
    }

    /** U36. */
    @Test
    void whatABodyWasHandedOverIsAcceptedFromItsInboxWithTheFormFilledIn(Browser browser) {
        PageHand hand = served.signedIn(browser, "jane.smith");
        hand.open("/boards/handovers");
        WebElement line = lines(browser).getFirst();
        assertThat(line.getText())
                .contains("Review of waiting times", "East CCG", "Joined CCG", "20 March 2019", "t-offered");

        hand.enter(line.findElement(By.partialLinkText("Accept or refuse")));
        hand.anybodyCanUseIt("hand-over-answer");
        hand.enter(hand.named("accepted"));

        assertThat(hand.path()).startsWith("/drafts/");
        assertThat(hand.value("data.handover")).isEqualTo("handover:t-east");
        assertThat(hand.value("data.items.0")).isEqualTo("commitment:t-review");
        assertThat(hand.value("data.to")).isEqualTo("org:t-joined");
        assertThat(hand.value("by.organisation")).isEqualTo("org:t-joined");
        hand.type("occurred", "28 March 2019");
        hand.type("sources.0.document", "doc:sksn-2022");
        hand.type("sources.0.locator", "2");
        hand.press("continue");
        hand.press("record");
        assertThat(hand.path()).endsWith("/receipt");
        served.caughtUp();
        hand.open("/boards/handovers");
        assertThat(lines(browser)).isEmpty();
        hand.open("/boards/handovers?on=2019-03-21");
        assertThat(lines(browser)).as("it waited on the day after the offer").hasSize(1);
    }

    /** U37. */
    @Test
    void contractsStandByDaysToTheLastSafeStartWithTheDaysShort(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards/runway");
        assertThat(hand.text()).contains("Not known: no lead time is stated");
        hand.open("/boards/runway?on=2019-07-22&stages=engagement%3D58%3Bgoing%20live%3D248");

        WebElement contract =
                browser.driver().findElement(By.xpath("//li[h3/a[contains(@href,'contract:mp-asd-2014')]]"));
        assertThat(contract.getText()).contains("236 days short", "22 July 2019", "28 November 2018");
        assertThat(hand.text()).contains("Not known: no end of the contract is stated");
        browser.driver()
                .findElement(By.partialLinkText("short: the last safe start is past"))
                .click();
        assertThat(hand.path()).contains("timeLeft=short", "on=2019-07-22", "stages=");
    }

    /** U38. */
    @Test
    void aClockSaysWhenItEndsInWorkingDaysAndHowItWasCounted(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards/clocks?on=2024-03-25&clock=psr");

        assertThat(lines(browser)).hasSize(1);
        assertThat(lines(browser).getFirst().getText())
                .contains("Tuesday 2 April 2024", "4 working days", "Good Friday", "Easter Monday", "reg 12")
                .contains("t-intention");
        hand.open("/boards/clocks?clock=complaint-acknowledged");
        assertThat(hand.text()).contains("3rd working day", "reg 13(3)");
    }

    /** U39. */
    @Test
    void aFindingIsSetAsideOnlyWithAReasonAndStaysOnTheBoard(Browser browser) {
        PageHand hand = served.signedIn(browser, "jane.smith");
        hand.open("/boards/flags?state=fail");
        WebElement act = browser.driver().findElement(By.partialLinkText("Set aside, with a reason"));
        String address = String.valueOf(act.getDomAttribute("href"));
        hand.enter(act);

        hand.press("set-aside");
        assertThat(hand.named("error-summary").getText()).contains("Enter the reason");
        hand.anybodyCanUseIt("dismissal-without-reason");
        hand.type("reason", "The notice is on paper and was seen.");
        hand.press("set-aside");
        assertThat(hand.path()).startsWith("/drafts/");
        assertThat(hand.value("data.reason")).isEqualTo("The notice is on paper and was seen.");
        String check = hand.value("data.check");
        String of = hand.value("data.of");
        assertThat(address).contains("check=" + check);
        hand.type("by.notStated", "the officer who saw the notice");
        hand.type("sources.0.document", "doc:sksn-2022");
        hand.type("sources.0.locator", "2");
        hand.press("continue");
        hand.press("record");
        served.caughtUp();
        hand.open("/boards/flags?state=dismissed&check=" + check);
        assertThat(hand.text()).contains("fail, set aside", "The notice is on paper and was seen.");
        assertThat(browser.driver().findElements(By.cssSelector("a[href$='" + of + "']")))
                .isNotEmpty();
    }

    /** U40. */
    @Test
    void whoHoldsWhichVersionIsAPictureWithLinksAndTheSameAsATable(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards/circulation?holder=org:carers");
        hand.follow("NTW");
        assertThat(hand.path()).startsWith("/circulation/review:ntw-2018/map");

        List<WebElement> boxes = browser.driver().findElements(By.cssSelector("svg a.app-picture__box"));
        assertThat(boxes).extracting(b -> b.getDomAttribute("href")).contains("/things/org:carers", "/things/org:mpft");
        assertThat(browser.driver().findElements(By.cssSelector("svg a[href^='/entries/'] path")))
                .isNotEmpty();
        assertThat(lines(browser))
                .anySatisfy(line ->
                        assertThat(line.getText()).contains("left out: appendices", "in confidence", "called back"));
        hand.enter(boxes.getFirst());
        assertThat(hand.path()).startsWith("/things/doc:");
    }

    /** U42. */
    @Test
    void aBoardIsTakenAwayAsItIsNarrowed(Browser browser) {
        PageHand hand = hand(browser);
        hand.open("/boards/commitments?state=OPEN");
        int shown = lines(browser).size();
        try (Visitor visitor = new Visitor(served.port())) {
            String csv =
                    visitor.get("/boards/commitments?state=OPEN&format=csv").body();
            assertThat(csv.lines().filter(l -> l.startsWith("commitments,"))).hasSize(shown);
            assertThat(csv).startsWith("board,id,title,state,age,due,posts,bodies,handedOver,countedFrom,entries,");
            assertThat(visitor.get("/boards/commitments?state=OPEN&format=pdf").body())
                    .startsWith("%PDF");
            assertThat(visitor.get("/boards/commitments?state=OPEN&format=markdown")
                            .body())
                    .contains("Only these: State: open.");
            assertThat(visitor.get("/boards/runway?format=json").body()).contains("\"facet\" : \"timeLeft\"");
        }
    }
}
