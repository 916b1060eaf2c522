package org.decisionledger.projection.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.timeline.Episode;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F51: one question gives the chain of causes, what was refused, who decided on what authority, and the gaps. */
class WhyTheInterimAwardWasMadeTest {

    private static final Dossier WHY = Dossiers.why(
            new MemorySource(CaseLedger.inOrder()), new DecisionId("decision:sst-interim-award"), AsOf.NOW);

    /** F51: the steps on the way, each with its date in words. */
    @ParameterizedTest(name = "F51 {0} is told, on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sst-2018-11-28-notice           | 28 November 2018      | procured again",
                "sst-2019-04-15-extension-offer  | April 2019            | £30,000",
                "sst-2019-04-15-extension-refused| 15 April 2019         | declined",
                "sst-2019-04-05-meetings         | April to May 2019     | 4",
                "sst-2019-07-22-mp-offer         | 22 July 2019          | £494,215",
                "sst-2019-07-22-mp-offer         | 22 July 2019          | £200,000",
                "sst-2019-07-risk-20             | July 2019             | 20, from 16",
                "sst-2019-08-29-options          | 29 August 2019        | ption",
                "sst-2019-08-29-option-e         | 29 August 2019        | E",
                "sst-2019-08-29-resolution       | 29 August 2019        | Seek an interim solution",
                "sst-2019-08-30-mp-told          | 30 August 2019        | had not been accepted",
                "sst-2019-09-02-four-providers   | 2 to 9 September 2019 | Derbyshire",
                "sst-2019-09-05-mp-facebook      | 5 September 2019      | ceased with immediate effect",
                "sst-2019-09-10-talks-mpft       | 10 September 2019     | Midlands Partnership",
                "sst-2019-09-17-complaint        | 17 September 2019     | formal complaint",
            })
    void theStepOnTheWayIsTold(String entry, String when, String words) {
        TimelineRow step = rows(WHY.broughtAbout()).stream()
                .filter(r -> r.entry().equals(entry))
                .findFirst()
                .orElseThrow();

        assertThat(step.when()).isEqualTo(when);
        assertThat(step.sentence()).contains(words);
    }

    @Test
    void f24HowLongTheEndOfTheArrangementHadStoodOnRecordIsToldInDays() {
        assertThat(WHY.authority())
                .filteredOn(s -> s.words().contains("302 days before the decision"))
                .singleElement()
                .satisfies(s -> assertThat(s.entries()).contains("sst-2018-11-28-notice"));
    }

    @Test
    void f24AnAwardWithoutCodedGroundOrProcessIsAGapOfItsOwn() {
        assertThat(WHY.gaps())
                .filteredOn(g -> !g.noted())
                .extracting(g -> g.statement().words())
                .contains(
                        "No coded ground for awarding without competition is recorded.",
                        "No entry shows by what process the provider was selected.");
    }

    @Test
    void f15ReasonsThatNoEntryRecordsWithTheDecisionAreAGap() {
        assertThat(WHY.gaps())
                .extracting(g -> g.statement().words())
                .contains("No entry shows reasons recorded with the decision itself.");
    }

    @Test
    void f15WhatWasResolvedIsSetAgainstWhatWasAskedWordByWord() {
        Dossier solution = Dossiers.why(
                new MemorySource(CaseLedger.inOrder()), new DecisionId("decision:sst-interim-solution"), AsOf.NOW);

        assertThat(solution.authority())
                .filteredOn(s -> s.words().startsWith("What was resolved differs"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.words())
                        .contains("Asked: ", "Resolved: ", "Only in what was asked: ", "Only in what was resolved: "));
    }

    @Test
    void f13FourBodiesDecidedEachInItsOwnRightOn26September() {
        assertThat(WHY.decided())
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.when()).isEqualTo("26 September 2019"))
                .extracting(TimelineRow::by)
                .doesNotHaveDuplicates();
    }

    @Test
    void f22TheOfferOfJulyIsOpenForOneSideAndDeclinedForTheOther() {
        Dossier.OfferTold july = WHY.offers().stream()
                .filter(o -> o.offer().equals("offer:mp-2019-07"))
                .findFirst()
                .orElseThrow();

        assertThat(july.unsettled()).isTrue();
        assertThat(state(july, "org:midlands-psychology")).contains("ongoing negotiations");
        assertThat(state(july, "org:sst-governing-bodies")).contains("declined");
        assertThat(july.states()).allSatisfy(s -> assertThat(s.entries()).isNotEmpty());
    }

    private static String state(Dossier.OfferTold offer, String party) {
        return offer.states().stream()
                .filter(s -> s.party().equals(party))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void f22WhatEachOfTheFourProvidersAnsweredIsToldOrSaidToBeUnknown() {
        assertThat(WHY.approaches())
                .filteredOn(a -> !a.provider().equals("org:other-local-providers"))
                .extracting(Dossier.Approach::provider, Dossier.Approach::answered)
                .containsExactlyInAnyOrder(
                        tuple("org:mpft", true),
                        tuple("org:derbyshire-healthcare", true),
                        tuple("org:dudley-walsall", false),
                        tuple("org:north-staffs-combined", false));
    }

    @Test
    void f23EachOptionIsShownWithTheAdviceOnItAndOptionEIsTheOneChosen() {
        assertThat(WHY.options())
                .hasSize(5)
                .allSatisfy(o -> assertThat(o.advice()).isNotBlank());
        assertThat(WHY.options())
                .filteredOn(Dossier.OptionPut::chosen)
                .extracting(Dossier.OptionPut::label)
                .containsExactly("E");
    }

    @Test
    void f15AnOptionThatWasNotChosenWithoutAReasonSaysThatNoReasonIsRecorded() {
        assertThat(WHY.options())
                .filteredOn(o -> o.option().equals("option:sst-2019-08-other-1"))
                .singleElement()
                .satisfies(o -> assertThat(o.fate().words()).contains("No entry gives a reason"));
    }

    @Test
    void f24AnAwardWithoutACodedGroundOrJustificationIsFlagged() {
        assertThat(WHY.authority())
                .extracting(Statement::words)
                .contains(
                        "No coded ground for awarding without competition is recorded.",
                        "Competition was not formally invited.",
                        "No justification is recorded with the approval.");
    }

    @Test
    void theStatementOf5SeptemberIsSaidToComeSevenDaysAfterTheDecisionItIsCitedFor() {
        assertThat(WHY.reasons())
                .filteredOn(r -> r.timing().words().contains("5 September 2019, against 29 August 2019"))
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(r.afterwards()).isTrue();
                    assertThat(r.timing().words()).contains("dated 7 days after");
                });
    }

    @Test
    void whatFollowedIsToldAfterTheDecision() {
        assertThat(rows(WHY.followed())).extracting(TimelineRow::entry).contains("sst-2019-10-01-start");
        assertThat(WHY.findings())
                .extracting(TimelineRow::entry)
                .contains(
                        "sst-finding-justification-missing",
                        "sst-finding-urgency-not-unforeseen",
                        "sst-finding-paper-brief",
                        "sst-finding-act-earlier");
    }

    @ParameterizedTest(name = "F40 it is a gap: {0}")
    @ValueSource(
            strings = {
                "approached to act as host of the interim service",
                "outcome of the discussions with Dudley and Walsall",
                "outcome of the discussions with North Staffordshire",
                "same CCG terms as any other provider",
                "value for money",
                "discussed in detail on 26 September 2019",
            })
    void whatTheRecordDoesNotHoldIsAGap(String words) {
        assertThat(WHY.gaps()).anySatisfy(g -> assertThat(g.statement().words()).contains(words));
    }

    @Test
    void f33EveryDisputeShowsTheDisputedEntryAndAllThatDisputeIt() {
        assertThat(WHY.disputes())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.accounts())
                        .isNotEmpty()
                        .extracting(TimelineRow::entry)
                        .doesNotContain(d.about().entry()));
    }

    @Test
    void f51EveryStatementCitesEntriesOfTheLedger() {
        Set<String> ledger =
                CaseLedger.entries().stream().map(e -> e.id().value()).collect(Collectors.toSet());

        assertThat(statements())
                .isNotEmpty()
                .allSatisfy(
                        s -> assertThat(s.entries()).as(s.words()).isNotEmpty().isSubsetOf(ledger));
    }

    @Test
    void f39EveryRowCitesAPlaceInASource() {
        assertThat(allRows())
                .hasSizeGreaterThan(100)
                .allSatisfy(r -> assertThat(r.sources())
                        .as(r.entry())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source.locator()).isNotBlank()));
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(WHY.summary());
        statements.addAll(WHY.authority());
        WHY.options().forEach(o -> statements.add(o.fate()));
        WHY.approaches().forEach(a -> statements.addAll(List.of(a.answer(), a.roleOffered())));
        WHY.reasons().forEach(r -> statements.add(r.timing()));
        WHY.gaps().forEach(g -> statements.add(g.statement()));
        return statements;
    }

    private static List<TimelineRow> allRows() {
        return Stream.of(
                        WHY.decided().stream(),
                        rows(WHY.broughtAbout()).stream(),
                        WHY.beforeTheBody().stream(),
                        WHY.notShownToBody().stream(),
                        WHY.interests().stream(),
                        rows(WHY.followed()).stream(),
                        WHY.findings().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static List<TimelineRow> rows(List<Episode> episodes) {
        return episodes.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.row()), e.alsoTold().stream()))
                .toList();
    }
}
