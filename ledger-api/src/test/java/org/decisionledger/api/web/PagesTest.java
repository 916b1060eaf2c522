package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** What goes over the wire: status, headers, links. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesTest {

    private static final Pattern HREF = Pattern.compile("<a [^>]*href=\"([^\"#][^\"]*)\"");
    private static final Pattern LINKED_FILE = Pattern.compile("<link [^>]*href=\"([^\"]+)\"");
    private static final int LIGHT = 300_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    @Autowired
    PagesTest(Environment environment) {
        root = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @Nested
    class AThingThatManyEntriesName {

        @Test
        void showsTwoHundredOfThemAndLeadsToTheNext() throws Exception {
            String first = get("/things/org:sst-ccgs").body();
            assertThat(first).contains("Entries 1 to 200 of ");
            assertThat(all(HREF, first)).contains("/things/org:sst-ccgs?row=201");
            String second = get("/things/org:sst-ccgs?row=201").body();
            assertThat(second).contains("Entries 201 to 400 of ");
            assertThat(first.length()).isLessThan(LIGHT);
        }

        @Test
        void keepsTheMomentAskedAboutFromPartToPart() throws Exception {
            assertThat(all(HREF, get("/things/org:sst-ccgs?asOfOccurred=2020").body()))
                    .contains("/things/org:sst-ccgs?row=201&asOfOccurred=2020");
        }

        @Test
        void refusesAPlaceToBeginThatIsNoNumberAndShowsTheLastPartBeyondTheEnd() throws Exception {
            assertThat(get("/things/org:sst-ccgs?row=some").statusCode()).isEqualTo(400);
            assertThat(get("/things/org:sst-ccgs?row=99999").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class EveryPage {

        @Test
        void letsNothingFromElsewhereIn() throws Exception {
            HttpResponse<String> page = get("/about");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'self';")
                            .contains("frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        }

        @Test
        void weighsLessThan300KilobytesEvenUncompressed() throws Exception {
            String page = get("/about").body();
            long weight = page.length();
            for (String file : all(LINKED_FILE, page)) {
                weight += get(file).body().length();
            }
            assertThat(weight).isLessThan(LIGHT);
        }

        @Test
        void hasStaticFilesThatMayBeKept() throws Exception {
            for (String file : all(LINKED_FILE, get("/about").body())) {
                HttpResponse<String> answer = get(file);
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .as(file)
                        .hasValue("max-age=31536000, public, immutable");
            }
        }

        @Test
        void carriesTheMomentAlongInEveryLinkButTheOneThatLeavesIt() throws Exception {
            String page = get("/about?asOfRecorded=2026-11-22T10:00:00Z&asOfOccurred=2019-07")
                    .body();
            assertThat(all(HREF, page))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(link -> assertThat(link)
                            .satisfiesAnyOf(
                                    l -> assertThat(l)
                                            .contains("asOfRecorded=2026-11-22T10:00:00Z", "asOfOccurred=2019-07"),
                                    l -> assertThat(l).isEqualTo("/about")));
            assertThat(page)
                    .contains("As the record stood on 22 November 2026 at 10am")
                    .contains("with what had happened by the end of July 2019.");
        }

        @Test
        void keepsItsOtherParametersWhenTheMomentIsChanged() throws Exception {
            String page = get("/about?q=offer%20%3Cb%3E&after=7").body();
            assertThat(page).contains("<input type=\"hidden\" name=\"q\" value=\"offer &lt;b&gt;\"");
            assertThat(page).doesNotContain("name=\"after\"");
        }
    }

    @Nested
    class ContractsClocksAndLaw {

        @Test
        void f27TheTimeLeftOnAContractIsAPageWithEveryNameALink() throws Exception {
            String page =
                    get("/contracts/contract:mp-asd-2014/time-left?on=2019-04-15&stages=engagement%3D58%3B%20build%3D248")
                            .body();
            assertThat(page)
                    .contains("Time left on a contract")
                    .contains("On 15 April 2019: 138 days short. Last safe start: 28 November 2018.")
                    .contains("value=\"engagement=58; build=248\"");
            assertThat(all(HREF, page)).contains("/entries/sst-mp-contract-extended");
        }

        @Test
        void fieldsLeftEmptyWereNotGiven() throws Exception {
            HttpResponse<String> page = get("/contracts/contract:mp-asd-2014/time-left?on=&stages=&approval=");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Not known: no lead time is stated.");
        }

        @Test
        void theMomentStaysWhenAFormAsksAgain() throws Exception {
            assertThat(get("/law/decision:sst-interim-award?asOfOccurred=2019-12&area=health")
                            .body())
                    .contains("<input type=\"hidden\" name=\"asOfOccurred\" value=\"2019-12\"")
                    .contains("<option value=\"health\" selected=\"selected\"")
                    .contains("It is no legal advice")
                    .contains("NHS (Procurement, Patient Choice and Competition)");
        }

        @Test
        void f31AClockIsAskedForInAFormAndToldInWords() throws Exception {
            assertThat(get("/clock").body()).contains("Count a clock set by law", "name=\"date\"");
            assertThat(get("/clock?clock=psr&date=&stated=").body()).contains("Count a clock set by law");
            assertThat(get("/clock?clock=psr&date=2024-03-18&stated=2024-04-01").body())
                    .contains("Ends at midnight at the end of Tuesday 2 April 2024.", "29 March 2024: Good Friday")
                    .contains("The one stated is 1 day earlier.");
        }

        @Test
        void aContractLeadsToItsTimeLeftAndADecisionToTheLawOfItsDay() throws Exception {
            assertThat(all(HREF, get("/things/contract:mp-asd-2014").body()))
                    .contains("/contracts/contract:mp-asd-2014/time-left", "/law/contract:mp-asd-2014");
            assertThat(all(HREF, get("/things/decision:sst-interim-award").body()))
                    .contains("/law/decision:sst-interim-award")
                    .noneMatch(link -> link.contains("time-left"));
            assertThat(all(HREF, get("/").body())).contains("/clock");
        }

        @Test
        void whatCannotBeReadIsSaid() throws Exception {
            assertThat(get("/clock?clock=gpa&date=2024-03-18").statusCode()).isEqualTo(400);
            assertThat(get("/contracts/contract:mp-asd-2014/time-left?stages=%3Cb%3E")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(get("/contracts/contract:mp-asd-2014/time-left?stages=%3Cb%3E")
                            .body())
                    .contains("&lt;b&gt;")
                    .doesNotContain("<b>");
            assertThat(get("/law/decision:nonesuch").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class WhatTheRegimeAsksFor {

        @Test
        void f53TheRecordOfAnAwardOpensItsEntriesAndNamesWhatIsMissing() throws Exception {
            String page = get("/award-record/decision:sst-interim-award").body();
            assertThat(page).contains("24(a)", "24(j)", "What is missing", "The ledger keeps no addresses.");
            assertThat(all(HREF, page)).contains("/entries/sst-2019-09-26-award-cannock-chase");
            assertThat(all(HREF, get("/things/decision:sst-interim-award").body()))
                    .contains("/award-record/decision:sst-interim-award");
        }

        @Test
        void f53ADraftOfANoticeSaysThatItIsOneAndNamesTheEntriesAndWhatIsMissing() throws Exception {
            assertThat(get("/notices/decision:sst-interim-award").body())
                    .contains("not due by what is on record", "No notice is due for certain");
            String page = get("/notices/decision:sst-interim-award?notice=psr-13&area=health")
                    .body();
            assertThat(page).contains("DRAFT: Urgent award", "not to be published as it is", "What is missing");
            assertThat(all(HREF, page)).contains("/entries/sst-2019-09-26-award-cannock-chase");
            assertThat(get("/notices/decision:sst-interim-award?notice=psr-1").statusCode())
                    .isEqualTo(400);
            assertThat(all(HREF, get("/things/decision:sst-interim-award").body()))
                    .contains("/notices/decision:sst-interim-award");
        }

        @Test
        void f53TheFiguresOfAYearAreThoseOfTheLastThatEndedUntilAnotherIsAskedFor() throws Exception {
            assertThat(get("/organisations/org:cannock-chase-ccg/annual-summary")
                            .body())
                    .contains("2025-04-01/2026-03-31");
            String page = get("/organisations/org:cannock-chase-ccg/annual-summary?year=2019-04-01/2020-03-31")
                    .body();
            assertThat(page).contains("cannot be told from the entries", "Entries behind: awards of which no entry");
            assertThat(all(HREF, page)).contains("/entries/sst-2019-09-26-award-cannock-chase");
            assertThat(get("/organisations/org:cannock-chase-ccg/annual-summary?year=soon")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Nested
    class AssuranceChecks {

        @Test
        void f36FailsStandFirstWithTheirEntriesAsLinksAndWhatDoesNotApplyStandsLast() throws Exception {
            String page = get("/checks/decision:sst-interim-award").body();
            assertThat(page)
                    .contains("Assurance checks")
                    .containsSubsequence("K-01 fail", "Uncompeted award", "K-15 pass", "Not applicable");
            assertThat(all(HREF, page))
                    .contains("/entries/sst-2019-09-26-award-cannock-chase", "/things/decision:sst-interim-award");
        }

        @Test
        void theWholeLedgerIsCheckedAndAThingAndItsDossierLeadToItsChecks() throws Exception {
            assertThat(get("/checks").body()).contains("Checks: the whole ledger", "K-14 fail");
            assertThat(all(HREF, get("/things/complaint:parent-2016-04").body()))
                    .contains("/checks/complaint:parent-2016-04");
            String why = get("/why/decision:sst-interim-award?open=checks").body();
            assertThat(why).contains("Checks that failed", "K-03 Urgency was foreseeable:");
            assertThat(all(HREF, why)).contains("/checks/decision:sst-interim-award");
        }

        @Test
        void whatIsNotOnRecordIsNotFound() throws Exception {
            assertThat(get("/checks/decision:nonesuch").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class AnAnswerReadFromTopToBottom {

        @Test
        void namesEntriesAndThingsAsLinksThatLeadSomewhere() throws Exception {
            String page = get("/organisations/org:mpft/lineage?on=2018-07").body();

            assertThat(page)
                    .contains("Lineage: Midlands Partnership NHS Foundation Trust", "measured against July 2018");
            List<String> links = all(HREF, page);
            assertThat(links).contains("/things/org:sssft", "/entries/sst-2018-06-01-mpft-merger");
            for (String link : List.of("/things/org:sssft", "/entries/sst-2018-06-01-mpft-merger")) {
                assertThat(get(link).statusCode()).as(link).isEqualTo(200);
            }
        }

        @Test
        void leavesNoMarkOfANameBehind() throws Exception {
            assertThat(get("/organisations/org:mpft/lineage").body()).doesNotContain("\uFDD0", "\uFDD1", "??");
        }
    }

    @Nested
    class WhatIsMissingAndWhoHoldsWhat {

        @Test
        void whatIsMissingStandsOnTheTimelineAtItsPlace() throws Exception {
            String page = get("/timeline/procurement:sst-asd-interim").body();

            assertThat(page)
                    .contains("Missing, noted by a source", "Missing, as the entries imply", "things are missing");
            assertThat(page).doesNotContain("??");
        }

        @Test
        void aReviewLeadsToWhoHoldsWhichVersion() throws Exception {
            assertThat(all(HREF, get("/things/review:ntw-2018").body())).contains("/circulation/review:ntw-2018");
            assertThat(get("/circulation/review:ntw-2018").body())
                    .contains("Who holds which version", "left out what the terms ask for");
        }

        @Test
        void aComplaintLeadsToEarlierOnesLikeIt() throws Exception {
            String address = "/complaints/complaint:carer-2016-09-sssft/repeats";

            assertThat(all(HREF, get("/things/complaint:carer-2016-09-sssft").body()))
                    .contains(address);
            assertThat(all(HREF, get(address).body())).contains("/things/complaint:monitor-2015");
        }
    }

    @Nested
    class MattersSideBySide {

        @Test
        void areOfferedToChooseFromUntilTwoAreChosen() throws Exception {
            assertThat(get("/compare").body()).contains("type=\"checkbox\"", "procurement:sst-asd-interim");
            assertThat(get("/compare?of=procurement:sst-asd-interim").body()).contains("checked");
        }

        @Test
        void standInColumnsWithTheEntriesTheyRestOn() throws Exception {
            String page = get("/compare?of=procurement:sst-asd-interim&of=procurement:sst-asd-reprocurement")
                    .body();

            assertThat(page)
                    .contains("Who provides", "Securing the interim ASD service in 2019", "no entry says")
                    .doesNotContain("??");
        }

        @Test
        void areRefusedInWordsWhenTooManyAreChosen() throws Exception {
            HttpResponse<String> page = get("/compare?" + "of=procurement:sst-asd-interim&".repeat(7));

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("Name 2 to 6 matters");
        }
    }

    @Nested
    class TheLedgerItself {

        @Test
        void u46_isToldOnAPageOfItsOwnThatEveryPageLeadsTo() throws Exception {
            assertThat(all(HREF, get("/about").body())).contains("/health");
            String page = get("/health").body();
            assertThat(page)
                    .containsSubsequence(
                            "What needs attention",
                            "All entries verified: last on 22 November 2026, 10:00 UTC",
                            "It did not end well.",
                            "Backup taken: never noted.")
                    .contains("Not copied to /mnt/away", "Set aside:")
                    .doesNotContain("??");
            assertThat(all(HREF, page)).contains("/entries/e-7");
        }

        @Test
        void isToldAsOfNowOnly() throws Exception {
            HttpResponse<String> page = get("/health?asOfRecorded=2026-11-20");
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(page.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/health"));
        }
    }

    @Nested
    class Trouble {

        @Test
        void aMomentThatCannotBeReadIsOfferedForMending() throws Exception {
            HttpResponse<String> page = get("/about?asOfRecorded=yesterday");
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains("&quot;yesterday&quot; is not a day or a moment")
                    .contains("value=\"yesterday\"");
        }

        @Test
        void aPageThatDoesNotExistSaysSoAndShowsWaysBack() throws Exception {
            HttpResponse<String> page = get("/no-such-page?asOfRecorded=2026-11-22");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Page not found").contains("href=\"/registers?asOfRecorded=2026-11-22\"");
        }

        @Test
        void aBrokenPageSaysNothingOfItsInside() throws Exception {
            HttpResponse<String> page = get("/broken");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("Sorry, there is a problem").doesNotContain("IllegalState", "on purpose");
            String request = page.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(page.body()).contains("under the request " + request);
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept", "text/html,*/*")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }
}
