package org.decisionledger.projection.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.contract.ContractThen.Kin;
import org.decisionledger.projection.contract.EndTold.How;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

/** F26: the end of a contract on any date, by each telling. */
class EndsOfAContractTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    private static final String AWARD = """
            - {id: award, type: ContractAwarded, subject: "contract:c", occurred: "2014-08-01", by: {organisation: "org:council"}, data: {providers: ["org:care"], term: "2014-10-01/2017-09-30", options: two more years}}
            """;

    private static final String EXTENSION = """
            - {id: extension, type: ContractExtended, subject: "contract:c", occurred: "2017-03-01", by: {organisation: "org:council"}, data: {underTheContract: true, newEnd: "2019-09-30"}}
            """;

    private static List<String> ends(ContractThen contract) {
        return contract.ends().stream().map(EndThen::ends).toList();
    }

    private static List<String> words(ContractThen contract) {
        return contract.remarks().stream().map(r -> r.words()).toList();
    }

    @Test
    void f26TheEndOnADateIsTheAwardedOneBeforeTheExtensionAndTheNewOneFromItsDay() {
        assertThat(ends(AContract.on(AWARD + EXTENSION, "2017-02-28"))).containsExactly("2017-09-30");
        assertThat(ends(AContract.on(AWARD + EXTENSION, "2017-03-01"))).containsExactly("2019-09-30");
        assertThat(ends(AContract.on(AWARD + EXTENSION, null))).containsExactly("2019-09-30");
    }

    @Test
    void anEndThatAnExtensionReplacedIsKeptWithTheEntryThatReplacedIt() {
        ContractThen contract = AContract.on(AWARD + EXTENSION, "2018");

        assertThat(contract.replaced())
                .extracting(EndTold::ends, EndTold::how, EndTold::replacedBy)
                .containsExactly(tuple("2017-09-30", How.AWARDED, List.of("extension")));
        assertThat(contract.order()).isNull();
        assertThat(contract.later()).isEmpty();
    }

    @Test
    void whatIsDatedAfterTheDateAskedAboutIsShownAsLaterAndDoesNotStand() {
        ContractThen contract = AContract.on(AWARD + EXTENSION, "2015-01-01");

        assertThat(contract.later()).extracting(EndTold::ends).containsExactly("2019-09-30");
        assertThat(contract.life()).extracting(TimelineRow::entry).containsExactly("award");
    }

    @Test
    void anUndatedExtensionStandsBesideTheAwardedEndBecauseItMayNotHaveHappenedYet() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: undated, type: ContractExtended, subject: "contract:c", data: {newEnd: "2019-09-30"}}
                """, "2016-01-01");

        assertThat(ends(contract)).containsExactlyInAnyOrder("2017-09-30", "2019-09-30");
        assertThat(words(contract))
                .anyMatch(w -> w.startsWith("No date shows that what gives the end 30 September 2019 had happened by"))
                .anyMatch(w -> w.contains("cannot both be"));
        assertThat(contract.order()).contains("30 September 2017 is shown first because the entry can be dated");
    }

    @Test
    void anUndatedExtensionIsPlacedByTheEntryThatDescribesTheSame() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: minute, type: ContractExtended, subject: "contract:c", occurred: "2015-06", data: {periodStated: two years}}
                - {id: undated, type: ContractExtended, subject: "contract:c", data: {newEnd: "2019-09-30"}, links: [{relation: describesTheSameAs, to: minute}]}
                """, "2016-01-01");

        assertThat(ends(contract)).containsExactly("2019-09-30");
        assertThat(contract.ends().getFirst().told().getFirst().datedBy()).containsExactly("minute");
        assertThat(words(contract))
                .as("the extension told without an end is the same")
                .isEmpty();
    }

    @Test
    void anExtensionToldByOnePartyAloneReplacesNothing() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: claimed, type: ContractExtended, subject: "contract:c", occurred: "2017-03-01", by: {organisation: "org:care"}, account: {of: "org:care"}, data: {newEnd: "2019-09-30"}}
                """, "2018");

        assertThat(ends(contract)).containsExactly("2019-09-30", "2017-09-30");
        assertThat(contract.order()).contains("told latest in time", "a party to the contract tells it");
    }

    @Test
    void aDisputedExtensionReplacesNothing() {
        ContractThen contract = AContract.on(AWARD + EXTENSION + """
                - {id: denial, type: AccountGiven, subject: "account:denial", by: {organisation: "org:care"}, data: {account: "account:denial", says: It was never extended}, links: [{relation: disputes, to: extension}]}
                """, "2018");

        assertThat(ends(contract)).containsExactlyInAnyOrder("2019-09-30", "2017-09-30");
    }

    @Test
    void anExtensionThatConflictsWithTheAwardStandsBesideIt() {
        ContractThen contract = AContract.on(
                AWARD
                        + EXTENSION.replace(
                                "\"2019-09-30\"}}", "\"2019-09-30\"}, links: [{relation: conflictsWith, to: award}]}"),
                "2018");

        assertThat(ends(contract)).hasSize(2);
    }

    @Test
    void aStatementNeverReplacesAnEndAndIsShownBesideItWithWhyWhichIsFirst() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: paper, type: ContractTermStated, subject: "contract:c", occurred: "2016-05-01", by: {organisation: "org:press"}, data: {ends: "2018-03-31"}}
                """, "2017-01-01");

        assertThat(ends(contract)).containsExactly("2018-03-31", "2017-09-30");
        assertThat(contract.order())
                .contains("which is right is not settled here", "told latest in time", "none of the parties tells it");
    }

    @Test
    void aStatementOfBeforeTheExtensionGivesWayToIt() {
        ContractThen contract = AContract.on(AWARD + EXTENSION + """
                - {id: paper, type: ContractTermStated, subject: "contract:c", occurred: "2016-05-01", data: {term: "2014-10-01/2018-03-31"}}
                """, "2018");

        assertThat(ends(contract)).containsExactly("2019-09-30");
        assertThat(contract.replaced()).extracting(EndTold::how).contains(How.STATED, How.AWARDED);
    }

    @Test
    void aNoticeToEndReplacesAnEndAndAReminderThatRepeatsAnEndDoesNot() {
        String notice = """
                - {id: notice, type: ContractNoticeGiven, subject: "contract:c", occurred: "2016-06-01", by: {organisation: "org:care"}, data: {kind: toEnd, to: ["org:council"], ends: "2016-12-31"}}
                """;

        assertThat(ends(AContract.on(AWARD + notice, "2016-07"))).containsExactly("2016-12-31");
        assertThat(ends(AContract.on(AWARD + notice.replace("toEnd", "remindOfExitDuties"), "2016-07")))
                .containsExactly("2016-12-31", "2017-09-30");
    }

    @Test
    void aContractToldToHaveRunOutOnAnotherDayThanItsEndIsNotSmoothedOver() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: expired, type: ContractExpired, subject: "contract:c", occurred: "2017-10-31", data: {}}
                """, "2018");

        assertThat(ends(contract)).containsExactly("2017-10-31", "2017-09-30");
        assertThat(words(contract)).contains("The ends 31 October 2017 and 30 September 2017 cannot both be.");
    }

    @Test
    void endsGivenLessExactlyMayBeTheSameDay() {
        ContractThen contract = AContract.on(AWARD + """
                - {id: table, type: ContractAwarded, subject: "contract:c", occurred: "2014-08-01", data: {providers: ["org:care"], term: "2014/2017"}}
                """, "2016-12-31");

        assertThat(words(contract)).anyMatch(w -> w.contains("may be the same day, given less exactly"));
        assertThat(contract.ends())
                .extracting(EndThen::daysWords)
                .containsExactly(
                        "on 31 December 2016: 273 days to it", "on 31 December 2016: between 1 and 365 days to it");
    }

    @Test
    void daysAreCountedFromTheEndOfTheDateAskedAboutAndAreNegativeOncePast() {
        assertThat(AContract.on(AWARD, "2017-10").ends())
                .extracting(EndThen::fewest, EndThen::most, EndThen::daysWords)
                .containsExactly(tuple(-31L, -31L, "on 31 October 2017: 31 days past it"));
        assertThat(AContract.on(AWARD.replace("2017-09-30", "2017-09"), "2017-10")
                        .ends())
                .extracting(EndThen::daysWords)
                .containsExactly("on 31 October 2017: between 31 and 60 days past it");
        assertThat(AContract.on(AWARD.replace("2017-09-30", "2017-09"), "2017-09-10")
                        .ends())
                .extracting(EndThen::daysWords)
                .containsExactly("on 10 September 2017: between 9 days past it and 20 days to it");
    }

    @Test
    void withoutADateNoDaysAreCounted() {
        ContractThen contract = AContract.on(AWARD, null);

        assertThat(contract.day()).isNull();
        assertThat(contract.ends()).extracting(EndThen::daysWords).containsOnlyNulls();
    }

    @Test
    void anEndThatIsNotGivenToAnyDayGivesNoDays() {
        assertThat(AContract.on("""
                        - {id: paper, type: ContractTermStated, subject: "contract:c", data: {ends: "../2017-09-30"}}
                        """, "2016-01-01").ends())
                .extracting(EndThen::daysWords)
                .containsExactly(
                        "on 1 January 2016: the days cannot be counted, because the end is not given to any day");
    }

    @Test
    void aTermWithoutAnEndOrInWordsAloneGivesNone() {
        for (String term : List.of(
                "term: \"2014-10-01/..\"", "term: \"2014-10-01/\"", "term: \"2014\"", "termStated: three years")) {
            ContractThen contract = AContract.on("""
                    - {id: award, type: ContractAwarded, subject: "contract:c", data: {providers: ["org:care"], %s}}
                    """.formatted(term), "2016");

            assertThat(contract.ends()).as(term).isEmpty();
            assertThat(words(contract)).as(term).contains("No entry gives an end that stands on the date asked about.");
            assertThat(contract.terms()).as(term).hasSize(1);
        }
    }

    @Test
    void anExtensionToldWithoutAnEndIsSaidNotToBeInTheEndShown() {
        assertThat(words(AContract.on(AWARD + """
                - {id: longer, type: ContractExtended, subject: "contract:c", occurred: "2016-01-01", data: {periodStated: a while, underTheContract: false}}
                """, "2017")))
                .anyMatch(w -> w.startsWith("An extension is told without the day"));
    }

    @Test
    void optionsAreQuotedAndTheirUseCountedOnceForEachEvent() {
        ContractThen contract = AContract.on(AWARD + EXTENSION + """
                - {id: again, type: ContractExtended, subject: "contract:c", data: {underTheContract: false, newEnd: "2019-09-30"}, links: [{relation: describesTheSameAs, to: extension}]}
                - {id: second, type: ContractExtended, subject: "contract:c", occurred: "2019-01-01", data: {newEnd: "2020-09-30"}}
                """, "2020");

        assertThat(contract.options())
                .extracting(o -> o.words())
                .containsExactly(
                        "Option told: \"two more years\".",
                        "2 extensions are told, of which at least one was not under the contract. Whether any of an "
                                + "option is left is not worked out from words.");
        assertThat(AContract.on("", null).options())
                .extracting(o -> o.words())
                .containsExactly("No entry tells of an option to extend.", "No entry tells that it was extended.");
    }

    @Test
    void aContractIsShownWithTheOneItFollowsAndTheOneThatFollowsIt() {
        EntrySource source = AContract.told(
                AWARD.replace("years}}", "years}, links: [{relation: succeeds, to: \"contract:before\"}]}") + """
                - {id: r-before, type: ContractRegistered, subject: "contract:before", data: {title: The one before}}
                - {id: r-after, type: ContractRegistered, subject: "contract:after", data: {title: The one after}}
                - {id: after, type: ContractAwarded, subject: "contract:after", occurred: "2019", data: {providers: ["org:care"]}, links: [{relation: succeeds, to: award}]}
                - {id: varied, type: ContractVaried, subject: "contract:c", data: {what: hours}, links: [{relation: amends, to: award}]}
                """);

        assertThat(AContract.of(source, "contract:c", "2016", Asked.NOTHING).kin())
                .extracting(Kin::contract, Kin::relation, Kin::byThen)
                .containsExactlyInAnyOrder(
                        tuple("contract:before", "succeeds", Answer.YES),
                        tuple("contract:after", "is succeeded by", Answer.NO));
        assertThat(AContract.of(source, "contract:after", null, Asked.NOTHING).kin())
                .extracting(Kin::title, Kin::relation)
                .containsExactly(tuple("The contract", "succeeds"));
    }

    @Test
    void f26TheContractOfTheCaseEndsOn30September2019AndTheEndTwoYearsEarlierIsKeptAsReplaced() {
        ContractThen contract = AContract.of(CASE, "contract:mp-asd-2014", "2019-04-15", Asked.NOTHING);

        assertThat(ends(contract)).containsExactly("2019-09-30");
        assertThat(contract.replaced()).extracting(EndTold::ends).containsExactly("2017");
        assertThat(contract.kin()).extracting(Kin::contract).contains("contract:mp-asd-2010");
        assertThat(contract.planned()).extracting(p -> p.planned()).contains("1 October 2019", "1 June 2020");
    }

    @Test
    void f26TheTwoEndsOfTheFirstContractOfTheCaseStandSideBySide() {
        ContractThen contract = AContract.of(CASE, "contract:mp-asd-2010", "2012", Asked.NOTHING);

        assertThat(ends(contract)).containsExactly("2014-09", "2014");
        assertThat(contract.order()).contains("September 2014 is shown first because it is given more exactly");
    }

    @Test
    void theDateOfTheMomentAskedAboutIsTakenWhereNoOtherIsGiven() {
        ContractThen contract = Contracts.of(
                AContract.told(AWARD + EXTENSION),
                new org.decisionledger.core.thing.ContractId("contract:c"),
                null,
                Asked.NOTHING,
                new AsOf(null, Edtf.parse("2016-12")));

        assertThat(contract.on()).isEqualTo("2016-12");
        assertThat(contract.day()).isEqualTo(LocalDate.parse("2016-12-31"));
        assertThat(ends(contract)).containsExactly("2017-09-30");
        assertThat(contract.later()).as("what had not happened leaves no trace").isEmpty();
    }
}
