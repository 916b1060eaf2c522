package org.decisionledger.projection.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.decisionledger.projection.account.SideBySide.Change;
import org.decisionledger.projection.account.SideBySide.Same;
import org.decisionledger.projection.account.SideBySide.Summary;
import org.decisionledger.projection.account.SideBySide.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F34: what one party told at two dates; F33: what sums accounts up. */
class AccountsAtTwoDatesTest {

    private static String account(String id, String party, String stated, String data, String links) {
        return """
                - {id: %s, type: AccountGiven, subject: "account:%s", by: {organisation: "org:%s"},
                   account: {of: "org:%s"%s}, sources: [{document: doc:undated, locator: "1"}],
                   data: {%s}, links: [%s]}
                """.formatted(id, id, party, party, stated.isEmpty() ? "" : ", stated: \"" + stated + "\"", data, links);
    }

    private static final String CLAIM =
            "says: The board was told of the price in August., holds: [{of: org:c, attribute: ' price ', value: '%s'}]";

    private static List<Change> changes(String more) {
        return AccountsSideBySideTest.ask(more, "talk").changes();
    }

    @Test
    void theSameClaimAtTwoDatesIsHeldAgainstItselfWordByWordAndValueByValue() {
        List<Change> changes = changes(account("later", "a", "2020-02", CLAIM.formatted("12"), ""));

        assertThat(changes).singleElement().satisfies(c -> {
            assertThat(c.title()).isEqualTo("Vale Trust");
            assertThat(c.bases()).containsExactly(Same.CLAIM);
            assertThat(c.same()).containsExactly("price of Carers (org:c)");
            assertThat(c.earlier().entry()).isEqualTo("talk");
            assertThat(c.later().entry()).isEqualTo("later");
            assertThat(c.order()).isEqualTo("The first was said before the second.");
            assertThat(c.words().stream().map(w -> w.kind() + " " + w.text()).collect(Collectors.joining("|")))
                    .isEqualTo("SAME The board was told of the price in|REMOVED July.|ADDED August.");
            assertThat(c.claims()).singleElement().satisfies(claim -> {
                assertThat(claim.earlier()).isEqualTo("10");
                assertThat(claim.later()).isEqualTo("12");
                assertThat(claim.same()).isFalse();
            });
            assertThat(c.labels()).isEmpty();
            assertThat(c.label()).isEqualTo("not labelled");
        });
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "b | 2020-02 | price | another party",
                "a | 2019-07 | price | the same date",
                "a |         | price | no date",
                "a | 2020-02 | end   | another attribute"
            })
    void whatIsNotTheSamePartyOnTheSameAtTwoDatesIsNotHeldAgainstEachOther(
            String party, String stated, String attribute, String why) {
        String later = account(
                "later",
                party,
                stated == null ? "" : stated,
                "says: So, holds: [{of: org:c, attribute: %s, value: '12'}]".formatted(attribute),
                "");

        assertThat(changes(later)).as(why).isEmpty();
    }

    @Test
    void oneAccountIsHeldAgainstTheNextAndNotAgainstEveryLaterOne() {
        String more = account("third", "a", "2021", CLAIM.formatted("14"), "")
                + account("second", "a", "2020-02", CLAIM.formatted("12"), "");

        assertThat(changes(more).stream()
                        .map(c -> c.earlier().entry() + ">" + c.later().entry()))
                .as("asked of the first account, with what belongs to it")
                .containsExactly("talk>second");
        assertThat(AccountsSideBySideTest.ask(more, "second").changes().stream()
                        .map(c -> c.earlier().entry() + ">" + c.later().entry()))
                .containsExactly("talk>second", "second>third");
    }

    @Test
    void datesThatOverlapDoNotShowWhichWasSaidFirst() {
        assertThat(changes(account("later", "a", "2019", CLAIM.formatted("12"), "")))
                .singleElement()
                .satisfies(c ->
                        assertThat(c.order()).isEqualTo("Which was said first is not certain: the dates overlap."));
    }

    @Test
    void theDateOfADocumentDoesNotShowWhenAPartySaidIt() {
        String reported = account("later", "a", "", CLAIM.formatted("12"), "").replace("doc:undated", "doc:report");

        assertThat(changes(reported))
                .singleElement()
                .satisfies(c -> assertThat(c.order()).startsWith("The sources that hold them are dated in this order"));
    }

    @Test
    void theSameQuestionTheSameEventAndLinkedAccountsOfTheSameThingsBelongTogether() {
        String question = """
                - {id: q, type: QuestionPosed, subject: question:q, data: {text: Why so?}}
                """;
        String about = "says: Because., about: [question:q]";
        List<Change> asked = AccountsSideBySideTest.ask(
                        question + account("why-1", "a", "2020", about, "") + account("why-2", "a", "2021", about, ""),
                        "why-1")
                .changes();
        assertThat(asked)
                .singleElement()
                .satisfies(c -> assertThat(c.same()).containsExactly("the question: Why so? (question:q)"));

        List<Change> event = changes(
                account("again", "a", "2021", "says: It was told.", "{relation: describesTheSameAs, to: talk}"));
        assertThat(event).singleElement().satisfies(c -> assertThat(c.bases()).containsExactly(Same.EVENT));

        List<Change> linked = changes(
                account("after", "a", "2021", "says: Later., about: [org:c]", "{relation: supersedes, to: talk}"));
        assertThat(linked).singleElement().satisfies(c -> assertThat(c.bases()).contains(Same.LINKED));
        assertThat(changes(account("apart", "a", "2021", "says: Later., about: [org:c]", "")))
                .as("the same things alone do not join two accounts")
                .isEmpty();
    }

    private static String label(String id, String change, String first, String second) {
        return """
                - {id: %s, type: AccountChangeLabelled, subject: "account:%s", by: {notStated: "reader %s"},
                   data: {change: %s, reason: As read}, links: [{relation: bearsOn, to: %s}, {relation: bearsOn, to: %s}]}
                """.formatted(id, id, id, change, first, second);
    }

    @ParameterizedTest
    @CsvSource({"emphasis, changed emphasis", "fact, changed fact", "neither, neither"})
    void onlyAPersonLabelsAChange(String change, String words) {
        String later = account("later", "a", "2020-02", CLAIM.formatted("12"), "");

        assertThat(changes(later + label("l", change, "talk", "later")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.label()).isEqualTo(words);
                    assertThat(c.labels()).singleElement().satisfies(l -> {
                        assertThat(l.reason()).isEqualTo("As read");
                        assertThat(l.by()).contains("reader l");
                        assertThat(l.entry()).isEqualTo("l");
                    });
                });
    }

    @Test
    void peopleWhoLabelDifferentlyAreBothShownAndALabelOfOtherAccountsIsNot() {
        String later = account("later", "a", "2020-02", CLAIM.formatted("12"), "")
                + account("third", "b", "2020-02", CLAIM.formatted("12"), "");

        assertThat(changes(later
                        + label("l", "fact", "talk", "later")
                        + label("m", "neither", "later", "talk")
                        + label("n", "emphasis", "talk", "third")))
                .singleElement()
                .satisfies(c -> assertThat(c.label()).isEqualTo("changed fact; neither"));
    }

    @Test
    void whatAPersonHeldAgainstEachOtherIsShownEvenWithoutADate() {
        String undated = account("undated", "a", "", "says: Otherwise.", "");

        assertThat(changes(undated + label("l", "fact", "undated", "talk")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.bases()).containsExactly(Same.LABELLED);
                    assertThat(c.earlier().entry()).isEqualTo("talk");
                    assertThat(c.order()).isEqualTo("Which was said first is not shown: no entry dates both.");
                });
    }

    private static String summary(String id, int version, String... sumsUp) {
        String links = Arrays.stream(sumsUp)
                .map(s -> "{relation: bearsOn, to: " + s + "}")
                .collect(Collectors.joining(", "));
        return """
                - {id: %s, type: NeutralSummaryWritten, subject: account:sum, by: {organisation: org:c},
                   data: {version: %d, text: "Summed up %d"}, links: [%s]}
                """.formatted(id, version, version, links);
    }

    @Test
    void aSummaryStandsApartWithEveryVersionNewestFirstAndTellsWhatItCouldNotKnow() {
        String more = summary("s-1", 1, "talk") + AccountsSideBySideTest.DENIAL + summary("s-2", 2, "talk");
        SideBySide accounts = AccountsSideBySideTest.ask(more, "talk");

        assertThat(accounts.summaries()).singleElement().satisfies(s -> {
            assertThat(s.versions()).extracting(Version::number).containsExactly(2, 1);
            Version second = s.versions().getFirst();
            assertThat(second.by()).isEqualTo("Carers");
            assertThat(second.sumsUp()).containsExactly("talk");
            assertThat(second.leftOut()).containsExactly("denial");
            assertThat(second.addedAfter()).isEmpty();
            Version first = s.versions().getLast();
            assertThat(first.text()).isEqualTo("Summed up 1");
            assertThat(first.addedAfter()).containsExactly("denial");
            assertThat(first.leftOut()).isEmpty();
        });
        assertThat(accounts.events().getFirst().accounts())
                .as("a summary is no account")
                .extracting(SideBySide.Told::entry)
                .containsExactly("talk", "denial");
    }

    @Test
    void aSummaryOfAnotherEventIsNotShownAndOneWithdrawnAccountIsTold() {
        String other = account("other", "b", "2021", "says: Else.", "") + summary("s-1", 1, "other");
        assertThat(AccountsSideBySideTest.ask(other, "talk").summaries()).isEmpty();

        String gone = AccountsSideBySideTest.DENIAL
                + summary("s-1", 1, "talk", "denial")
                + "- {id: w, type: EntryWithdrawn, subject: account:denial, data: {entry: denial, reason: read twice}}\n";
        assertThat(AccountsSideBySideTest.ask(gone, "talk").summaries())
                .extracting(Summary::versions)
                .singleElement()
                .satisfies(v -> assertThat(v.getFirst().changedAfter()).containsExactly("denial"));
    }
}
