package org.decisionledger.projection.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.PartKind;
import org.decisionledger.projection.legacy.LegacyRecord.Taken;
import org.decisionledger.projection.timeline.TimelineRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F14, F29, F12: what the bodies of the example case leave to whoever follows them. */
class LegacyOfTheCaseTest {

    private static final EntrySource CASE = new MemorySource(CaseLedger.inOrder());

    private static LegacyRecord of(String body, String on) {
        return LegacyRecord.of(CASE, new OrganisationId(body), Edtf.parse(on), AsOf.NOW);
    }

    private static Item item(LegacyRecord record, PartKind kind, String thing) {
        return record.part(kind).items().stream()
                .filter(i -> i.thing().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void f29ThePromiseOfTheAccountableOfficerIsInheritedWithItsAgeAndOwner() {
        Item promise = item(of("org:sst-ccgs", "2017-11-01"), PartKind.COMMITMENTS, "commitment:ao-2016-review");

        assertThat(promise.state()).isEqualTo("open: no entry shows that it was discharged");
        assertThat(promise.age()).startsWith("19 months, counted by the month");
        assertThat(promise.owner()).isEqualTo("Accountable Officer of South Staffordshire CCGs");
        assertThat(promise.receiver().taken()).isEqualTo(Taken.NOBODY);
        assertThat(promise.receiver().words()).isEqualTo("nobody is shown to have taken it");
        assertThat(promise.toBeTaken()).isTrue();
        assertThat(promise.byThen()).isEqualTo(Answer.YES);
    }

    @Test
    void f14WhatABodyHoldsInAGroupIsMarkedAsHeldAsAMember() {
        LegacyRecord cannock = of("org:cannock-chase-ccg", "2017-11-01");

        assertThat(item(cannock, PartKind.COMMITMENTS, "commitment:ao-2016-review")
                        .through())
                .containsExactly("as a member of South Staffordshire CCGs");
        assertThat(item(cannock, PartKind.CONTRACTS_AS_COMMISSIONER, "contract:mp-asd-2014")
                        .through())
                .as("its own")
                .isEmpty();
    }

    @Test
    void f14WhatAPredecessorLeftIsInheritedAndMarkedAsPredecessor() {
        LegacyRecord mpft = of("org:mpft", "2019-10-01");

        assertThat(mpft.bodies())
                .filteredOn(b -> b.standing() == LegacyRecord.Standing.PREDECESSOR)
                .extracting(LegacyRecord.Body::body)
                .containsExactly("org:sssft", "org:ssotp");
        assertThat(mpft.part(PartKind.COMPLAINTS).items())
                .filteredOn(i -> i.thing().equals("complaint:carer-2016-09-sssft"))
                .singleElement()
                .satisfies(
                        i -> assertThat(i.through())
                                .containsExactly(
                                        "as predecessor South Staffordshire and Shropshire Healthcare NHS Foundation Trust (stated)"));
    }

    @Test
    void f14BeforeTheTrustsCameTogetherTheSuccessorInheritsNothingOfThem() {
        assertThat(of("org:mpft", "2018-05-31").bodies())
                .extracting(LegacyRecord.Body::body)
                .containsExactly("org:mpft");
    }

    @Test
    void f14APredecessorsItemsPassToItsSuccessorInGeneralTermsOnly() {
        LegacyRecord sssft = of("org:sssft", "2019-10-01");

        assertThat(sssft.part(PartKind.COMPLAINTS).items()).isNotEmpty().allSatisfy(i -> {
            assertThat(i.receiver().taken()).isEqualTo(Taken.IN_GENERAL);
            assertThat(i.receiver().words())
                    .startsWith(
                            "named in general terms only: Midlands Partnership NHS Foundation Trust follows it (stated")
                    .endsWith("that this item was taken is not shown");
            assertThat(i.receiver().entries()).isNotEmpty();
        });
        assertThat(sssft.successors()).isNotEmpty();
    }

    @Test
    void f14ContractsAreTellingTheirLastRecordedEndAndWhetherItIsPast() {
        Item contract =
                item(of("org:sst-ccgs", "2019-12-01"), PartKind.CONTRACTS_AS_COMMISSIONER, "contract:mp-asd-2014");

        assertThat(contract.state()).startsWith("ended: ").contains("30 September 2019");
        assertThat(contract.toBeTaken()).isFalse();
        assertThat(item(of("org:sst-ccgs", "2017-11-01"), PartKind.CONTRACTS_AS_COMMISSIONER, "contract:mp-asd-2014")
                        .state())
                .startsWith("no entry shows that it had ended; its term or end as last recorded: 30 September 2019");
        assertThat(item(of("org:mpft", "2019-10-01"), PartKind.CONTRACTS_AS_PROVIDER, "contract:mpft-asd-interim-2019")
                        .toBeTaken())
                .isTrue();
    }

    @Test
    void f14WhatIsOnlyRegisteredIsNotSaidToHaveBegun() {
        Item interim = item(
                of("org:sst-ccgs", "2017-11-01"), PartKind.CONTRACTS_AS_COMMISSIONER, "contract:mpft-asd-interim-2019");

        assertThat(interim.byThen()).isEqualTo(Answer.POSSIBLY);
        assertThat(interim.state())
                .endsWith("possibly only later: no entry shows that it had begun by 1 November 2017");
    }

    @Test
    void f14DecisionsOfABodyAreThereAndOfTheFourBodiesEachHasTheInterimAward() {
        for (String body : List.of("cannock-chase", "east-staffordshire", "ses-seisdon", "stafford-surrounds")) {
            assertThat(of("org:" + body + "-ccg", "2019-10-01")
                            .part(PartKind.DECISIONS)
                            .items())
                    .extracting(Item::thing)
                    .contains("decision:sst-interim-award");
        }
    }

    @Test
    void f14ProcurementsAreUnderWayUntilAnAwardIsShown() {
        assertThat(of("org:sst-ccgs", "2019-09-01").part(PartKind.PROCUREMENTS).items())
                .extracting(Item::thing)
                .contains("procurement:sst-asd-interim");
        assertThat(of("org:sst-ccgs", "2019-10-01").part(PartKind.PROCUREMENTS).items())
                .extracting(Item::thing)
                .doesNotContain("procurement:sst-asd-interim")
                .as("the interim award bridges it and does not end it")
                .contains("procurement:sst-asd-reprocurement");
    }

    @Test
    void f14RisksHaveTheirScoreAndRecommendationsAreOpenWithoutAClosure() {
        LegacyRecord record = of("org:sst-ccgs", "2022-12-31");

        assertThat(record.part(PartKind.RISKS).items())
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.state()).startsWith("score "));
        assertThat(record.part(PartKind.RECOMMENDATIONS).items()).hasSizeGreaterThan(5);
    }

    @Test
    void f14DocumentsToldToBeMissingStandApartWithTheGapThatTellsIt() {
        LegacyRecord record = of("org:sst-ccgs", "2022-12-31");

        assertThat(record.part(PartKind.DOCUMENTS_MISSING).items())
                .extracting(Item::thing)
                .contains("doc:crm-notes");
        assertThat(record.part(PartKind.DOCUMENTS_MISSING).items())
                .allSatisfy(i -> assertThat(i.state()).containsPattern("not (found|made|kept|disclosed)"));
        assertThat(record.part(PartKind.DOCUMENTS).items())
                .extracting(Item::thing)
                .doesNotContain("doc:crm-notes")
                .contains("doc:autism-survey-2019");
    }

    @Test
    void f09ADocumentThatBearsALaterDateIsNotAmongThoseOfADate() {
        assertThat(of("org:sst-ccgs", "2015").part(PartKind.DOCUMENTS).items())
                .extracting(Item::thing)
                .doesNotContain("doc:quality-paper-2019-08");
    }

    @Test
    void f12TheOfficesAreThereWithTheirHoldersOrTheGap() {
        assertThat(of("org:cannock-chase-ccg", "2017-11-01").offices())
                .anySatisfy(p -> {
                    assertThat(p.office()).isEqualTo("office:sst-accountable-officer");
                    assertThat(p.words()).contains("from August 2016", "possibly not yet by then");
                })
                .anySatisfy(p -> assertThat(p.words()).isEqualTo("no entry shows who held it"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"org:sst-ccgs", "org:mpft", "org:sssft", "org:midlands-psychology", "org:east-staffordshire-ccg"
            })
    void f14EachItemCitesEntriesThatAreInTheRecordAndEachEmptyPartSaysSo(String body) {
        LegacyRecord record = of(body, "2022-12-31");
        List<String> cited = record.rows().stream().map(TimelineRow::entry).toList();

        assertThat(record.parts()).hasSize(PartKind.values().length).allSatisfy(p -> {
            assertThat(p.none()).isEqualTo(p.items().isEmpty() ? "None recorded" : null);
            assertThat(p.items()).allSatisfy(i -> {
                assertThat(i.entries()).isNotEmpty();
                assertThat(cited)
                        .containsAll(i.entries())
                        .containsAll(i.receiver().entries());
            });
        });
        assertThat(cited).doesNotHaveDuplicates();
        record.offices().forEach(p -> assertThat(cited).containsAll(p.entries()));
    }

    @Test
    void f14TheRecordOfTheGroupIsNotCompleteAndNamesWhatNobodyAnsweredFor() {
        LegacyRecord record = of("org:sst-ccgs", "2017-11-01");

        assertThat(record.complete().complete()).isFalse();
        assertThat(record.complete().answered()).isZero();
        assertThat(record.complete().unanswered())
                .hasSize(record.complete().toBeTaken())
                .contains("commitment:ao-2016-review", "contract:mp-asd-2014", "complaint:parent-2016-04");
        assertThat(record.complete().words()).startsWith("Not complete: 0 of ");
    }
}
