package org.decisionledger.projection.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Told;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.legacy.LegacyRecord.PartKind;
import org.decisionledger.projection.legacy.LegacyRecord.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** F14, F29: what a body leaves behind, and who is shown to have taken each item. */
class LegacyRecordTest {

    private static final String OPEN = "commitment:p";

    private static LegacyRecord of(EntrySource source, String body, String on) {
        return LegacyRecord.of(source, new OrganisationId("org:" + body), Edtf.parse(on), AsOf.NOW);
    }

    private static Told body() {
        return new Told()
                .body("a")
                .body("b")
                .promised("made", "p", "2016-03", "chief", "a")
                .entry(
                        "contract",
                        "ContractAwarded",
                        "contract:care",
                        "2016-01-01",
                        "'title': 'Care', 'providers': ['org:x'], 'commissioners': ['org:a'], 'term': '2016-01-01/2018-12-31'")
                .entry(
                        "complaint",
                        "ComplaintReceived",
                        "complaint:c",
                        "2016-05-01",
                        "'title': 'Complaint', 'kind': 'formal', 'to': ['org:a'], 'against': ['org:a']")
                .entry(
                        "paper",
                        "DocumentRegistered",
                        "doc:file",
                        null,
                        "'title': 'File', 'kind': 'notes', 'authors': ['org:a'], 'heldBy': 'the archive of Body A'");
    }

    private static final String[] ALL = {OPEN, "contract:care", "complaint:c", "doc:file"};

    private static Item item(LegacyRecord record, String thing) {
        return record.parts().stream()
                .flatMap(p -> p.items().stream())
                .filter(i -> i.thing().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void f14WithoutAHandOverNobodyIsShownToHaveTakenAnything() {
        LegacyRecord record = of(body().ledger(), "a", "2017-01-01");

        assertThat(record.complete().complete()).isFalse();
        assertThat(record.complete().unanswered()).containsExactlyInAnyOrder(ALL);
        for (String thing : ALL) {
            assertThat(item(record, thing).receiver().words()).isEqualTo("nobody is shown to have taken it");
        }
        assertThat(item(record, "doc:file").capacity()).isEqualTo("written by it; held by it");
        assertThat(item(record, "contract:care").state())
                .isEqualTo(
                        "no entry shows that it had ended; its term or end as last recorded: 1 January 2016 to 31 December 2018 [contract]");
        assertThat(item(of(body().ledger(), "a", "2019-02"), "contract:care").state())
                .endsWith(", which is past");
    }

    @Test
    void f14WhenEveryItemIsAcceptedOrRefusedTheRecordIsComplete() {
        LegacyRecord record = of(
                body().offered("offer", "h", "2017-01-01", "a", "b", ALL)
                        .accepted("yes", "h", "2017-02-01", OPEN, "contract:care", "doc:file")
                        .refused("no", "h", "2017-02-01", "answered long ago", "complaint:c")
                        .ledger(),
                "a",
                "2017-03-01");

        assertThat(record.complete().complete()).isTrue();
        assertThat(record.complete().words()).startsWith("Complete: 4 of 4 ");
        assertThat(item(record, OPEN).receiver().taken()).isEqualTo(Taken.ACCEPTED);
        assertThat(item(record, OPEN).receiver().words())
                .isEqualTo("offered to Body B, 1 January 2017 [offer]; accepted by Body B, 1 February 2017 [yes]");
        assertThat(item(record, "complaint:c").receiver().taken()).isEqualTo(Taken.REFUSED);
        assertThat(item(record, "complaint:c").receiver().words())
                .endsWith("refused by Body B, 1 February 2017, for this reason: answered long ago [no]");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2016-12-31, NOBODY", "2017-01-15, OFFERED", "2017-02-10, OFFERED", "2017-02-28, ACCEPTED"})
    void f14AnOfferWithoutACertainAnswerIsUnanswered(String on, Taken taken) {
        LegacyRecord record = of(
                body().offered("offer", "h", "2017-01-01", "a", "b", ALL)
                        .accepted("yes", "h", "2017-02", ALL)
                        .ledger(),
                "a",
                on);

        assertThat(item(record, OPEN).receiver().taken()).isEqualTo(taken);
        assertThat(record.complete().complete()).isEqualTo(taken == Taken.ACCEPTED);
    }

    @ParameterizedTest(name = "known as {0}")
    @ValueSource(strings = {"stated", "inferred"})
    void f14ASuccessorInGeneralTermsTakesNothingInParticular(String known) {
        LegacyRecord record = of(
                body().entry(
                                "follows",
                                "SuccessionRecorded",
                                "org:b",
                                "2017-04-01",
                                "'predecessors': ['org:a'], 'succession': '" + known + "'")
                        .ledger(),
                "a",
                "2018-01-01");

        assertThat(item(record, OPEN).receiver().taken()).isEqualTo(Taken.IN_GENERAL);
        assertThat(item(record, OPEN).receiver().words())
                .isEqualTo("named in general terms only: Body B follows it (" + known
                        + ", 1 April 2017) [follows]; that this item was taken is not shown");
        assertThat(record.complete().complete()).isFalse();
    }

    @Test
    void f14AFunctionThatMovedNamesNobodyForTheRest() {
        LegacyRecord record = of(
                body().entry(
                                "moved",
                                "FunctionTransferred",
                                "org:a",
                                "2017-04-01",
                                "'to': 'org:b', 'function': 'payroll'")
                        .ledger(),
                "a",
                "2018-01-01");

        assertThat(item(record, OPEN).receiver().taken()).isEqualTo(Taken.NOBODY);
        assertThat(record.successors())
                .singleElement()
                .satisfies(s -> assertThat(s.words())
                        .isEqualTo("Body B follows it (stated, 1 April 2017) in this only: payroll [moved]."));
    }

    @Test
    void f14TheSuccessorSeesWhatItInheritedAndHowItCame() {
        LegacyRecord record = of(
                body().entry(
                                "renamed",
                                "OrganisationRenamed",
                                "org:a",
                                "2016-04-01",
                                "'name': 'New A', 'formerly': 'Old A'")
                        .merged("merger", "2017-04-01", "b", "a")
                        .offered("offer", "h", "2017-03-01", "a", "b", OPEN)
                        .accepted("yes", "h", "2017-05-01", OPEN)
                        .ledger(),
                "b",
                "2018-01-01");

        assertThat(item(record, OPEN).through()).containsExactly("as predecessor Body A (stated), then called Old A");
        assertThat(item(record, "complaint:c").through())
                .containsExactly("as predecessor Body A (stated), then called New A");
        assertThat(item(record, "doc:file").through())
                .containsExactly("as predecessor Body A (stated), then called Old A or New A");
        assertThat(item(record, OPEN).came())
                .extracting(s -> s.words())
                .containsExactly("offered to Body B, 1 March 2017 [offer]", "accepted by Body B, 1 May 2017 [yes]");
        assertThat(item(record, OPEN).receiver().taken()).isEqualTo(Taken.NOBODY);
        assertThat(item(record, OPEN).toBeTaken()).isTrue();
    }

    @Test
    void f14WhatAPredecessorHeldAsAMemberIsMarkedSo() {
        LegacyRecord record = of(
                new Told()
                        .body("a")
                        .body("b")
                        .group("g", "a")
                        .promised("made", "p", "2016", "chief", "g")
                        .merged("merger", "2017", "b", "a")
                        .ledger(),
                "b",
                "2017-06");

        assertThat(item(record, OPEN).through())
                .containsExactly("as predecessor Body A (stated, possibly not yet by then), as a member of Group G");
        assertThat(record.remarks())
                .singleElement()
                .satisfies(s -> assertThat(s.words())
                        .startsWith("That it had followed Body A by the date asked about is possible only"));
    }

    @Test
    void f29TwoMergersLaterEveryUndertakingIsInTheRecordOfTheLastSuccessor() {
        Random random = new Random(20260401);
        System.out.println("LegacyRecordTest seed=20260401");
        Told told = new Told();
        for (String slug : List.of("a", "b", "c", "d", "e")) {
            told.body(slug);
        }
        told.office("chief", "a", "b", "c")
                .appointed("first", "chief", "2015-01-01", "the first", "a")
                .merged("merger-1", "2017-04-01", "b", "a", "d")
                .appointed("second", "chief", "2017-04-01", "the second", "b")
                .merged("merger-2", "2020-04-01", "c", "b", "e")
                .appointed("third", "chief", "2020-06-01", "the third", "c");
        Set<String> open = new HashSet<>();
        String[] bodies = {"a", "d", "b", "e", "c"};
        for (int i = 0; i < 200; i++) {
            told.promised("made-" + i, "p" + i, "2016-0" + (1 + random.nextInt(9)), "chief", bodies[random.nextInt(5)]);
            if (random.nextInt(4) == 0) {
                told.discharged("done-" + i, "p" + i, "2018-0" + (1 + random.nextInt(9)), "done");
            } else {
                open.add("commitment:p" + i);
            }
            if (random.nextInt(3) == 0) {
                told.offered("offer-" + i, "h" + i, "2017-04-01", "a", "b", "commitment:p" + i);
            }
        }

        LegacyRecord record = of(told.ledger(), "c", "2021-01-01");

        assertThat(record.part(PartKind.COMMITMENTS).items())
                .extracting(Item::thing)
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(record.part(PartKind.COMMITMENTS).items()).allSatisfy(i -> {
            assertThat(i.owner()).startsWith("Chief of chief of Body ");
            assertThat(i.age()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'how': 'met'                                | closed",
                "'how': 'replaced'                           | closed",
                "'how': 'waived', 'reason': 'no longer apt'  | closed",
                "'how': 'waived'                             | open; told of it: waived without a reason, 1 May 2017 [outcome]",
                "'how': 'notMet'                             | open; told of it: not met, 1 May 2017 [outcome]",
                "'how': 'partlyMet'                          | open; told of it: partly met, 1 May 2017 [outcome]",
            })
    void f14AConditionIsOpenUntilItIsMetReplacedOrWaivedWithAReason(String outcome, String state) {
        Told told = body().entry(
                        "condition",
                        "ConditionAttached",
                        "condition:k",
                        "2017-01-01",
                        "'text': 'Insurance', 'to': 'contract:care', 'holder': 'org:a'")
                .entry("outcome", "ConditionDischarged", "condition:k", "2017-05-01", outcome);

        assertThat(of(told.ledger(), "a", "2017-06-01")
                        .part(PartKind.CONDITIONS)
                        .items())
                .extracting(Item::state)
                .isEqualTo(state.equals("closed") ? List.of() : List.of(state));
        assertThat(of(told.ledger(), "a", "2017-02-01")
                        .part(PartKind.CONDITIONS)
                        .items())
                .extracting(Item::state)
                .containsExactly("open: no entry shows that it was met or waived");
    }

    @Test
    void f14ARecommendationCarriedOutIsNoLongerOpen() {
        Told told = body().entry(
                        "advice",
                        "RecommendationIssued",
                        "recommendation:r",
                        "2016-02",
                        "'text': 'Write it down', 'to': ['org:a']");
        assertThat(of(told.ledger(), "a", "2017").part(PartKind.RECOMMENDATIONS).items())
                .extracting(Item::state)
                .containsExactly("issued; no entry shows that it was closed");

        told.entry(
                "done",
                "CommitmentDischarged",
                "commitment:p",
                "2016-12-01",
                "'how': 'partlyDone', 'evidence': 'written down'",
                "'links': [{'relation': 'implements', 'to': 'advice'}]");
        assertThat(of(told.ledger(), "a", "2017").part(PartKind.RECOMMENDATIONS).none())
                .isEqualTo("None recorded");
        assertThat(of(told.ledger(), "a", "2016-11")
                        .part(PartKind.RECOMMENDATIONS)
                        .items())
                .hasSize(1);
    }

    @Test
    void f14AClosedComplaintIsNotAmongTheOpenOnes() {
        Told told = body().entry("closed", "ComplaintClosed", "complaint:c", "2016-09", "");

        assertThat(of(told.ledger(), "a", "2016-10-01")
                        .part(PartKind.COMPLAINTS)
                        .none())
                .isEqualTo("None recorded");
        assertThat(item(of(told.ledger(), "a", "2016-09-15"), "complaint:c").state())
                .isEqualTo(
                        "closed, September 2016 (possibly not yet by then) [closed]; no entry shows an answer; no entry shows for certain that it was closed");
    }

    @Test
    void f14ABodyOfWhichNothingIsToldHasAnEmptyRecordThatSaysSo() {
        LegacyRecord record = of(body().ledger(), "unheard-of", "2017-01-01");

        assertThat(record.parts()).allSatisfy(p -> assertThat(p.none()).isEqualTo("None recorded"));
        assertThat(record.complete().complete()).isTrue();
        assertThat(record.complete().words()).contains("nothing to be accepted or refused");
        assertThat(record.remarks()).extracting(s -> s.words()).containsExactly("No entry tells of this body by then.");
    }

    @Test
    void f09OfTwoDatesTheEarlierOneCuts() {
        EntrySource source =
                body().discharged("done", "p", "2018-01-01", "done").ledger();
        OrganisationId a = new OrganisationId("org:a");

        for (String[] dates : new String[][] {{"2017", "2019"}, {"2019", "2017"}}) {
            LegacyRecord record =
                    LegacyRecord.of(source, a, Edtf.parse(dates[0]), new AsOf(null, Edtf.parse(dates[1])));
            assertThat(record.part(PartKind.COMMITMENTS).items()).hasSize(1);
        }
        assertThat(of(source, "a", "2019").part(PartKind.COMMITMENTS).items()).isEmpty();
    }

    @Test
    void f09TheRecordAsOfARecordedTimeIsThatOfALedgerCutThere() {
        Random random = new Random(20261122);
        System.out.println("LegacyRecordTest seed=20261122");
        List<String> bodies = List.of("sst-ccgs", "mpft", "sssft", "cannock-chase-ccg", "midlands-psychology");
        for (int i = 0; i < 60; i++) {
            List<RecordedEntry> ledger = CaseLedger.random(random);
            Instant then = CaseLedger.recordedAt(1 + random.nextInt(ledger.size()));
            OrganisationId body = new OrganisationId("org:" + bodies.get(random.nextInt(bodies.size())));
            Edtf on = random.nextBoolean() ? Edtf.parse((2015 + random.nextInt(7)) + "-06") : null;
            MemorySource cut = new MemorySource(
                    ledger.stream().filter(e -> !e.recordedAt().isAfter(then)).toList());

            LegacyRecord asOf = LegacyRecord.of(new MemorySource(ledger), body, on, new AsOf(then, null));
            LegacyRecord plain = LegacyRecord.of(cut, body, on, AsOf.NOW);

            assertThat(asOf.toString().replaceFirst("asOf=AsOf\\[[^\\]]*\\]", ""))
                    .as("case %s", i)
                    .isEqualTo(plain.toString().replaceFirst("asOf=AsOf\\[[^\\]]*\\]", ""));
            assertThat(LegacyPack.files(new MemorySource(ledger), asOf, Object::toString)
                            .get(LegacyPack.ENTRIES))
                    .isEqualTo(LegacyPack.files(cut, plain, Object::toString).get(LegacyPack.ENTRIES));
        }
    }

    @Test
    void f14ThePackHoldsTheRecordTheEntriesCitedWithTheirChangesAndATextThatSaysWhatItIs() {
        List<Entry> entries =
                new ArrayList<>(body().merged("merger", "2017-04-01", "b", "a").entries());
        Entry made = entries.get(2);
        entries.add(CaseLedger.withdrawal("withdrawn", entries.getLast(), "recorded by mistake"));
        entries.add(EntryFormat.read(EntryFormat.write(made)
                .replace("\"id\":\"made\"", "\"id\":\"made-again\"")
                .replace("2016-03", "2016-04")));
        MemorySource source = new MemorySource(CaseLedger.recorded(entries));
        LegacyRecord record = of(source, "a", "2017-01-01");

        var files = LegacyPack.files(source, record, JsonMapper.shared()::writeValueAsString);

        assertThat(files).containsOnlyKeys("README.txt", "entries.jsonl", "legacy-record.json");
        assertThat(files.get("entries.jsonl")
                        .lines()
                        .map(l -> EntryFormat.read(l).id().value()))
                .contains("made", "contract", "complaint", "paper", "made-again");
        assertThat(files.get("README.txt"))
                .startsWith("Legacy record of Body A (org:a)\nOn 1 January 2017\n")
                .contains("  Undischarged commitments: 1\n", "  Risks: None recorded\n", "Not complete: 0 of 4")
                .contains("  Undertaking p (commitment:p): nobody is shown to have taken it\n")
                .endsWith("Bodies that follow it\n  None recorded\n");
        assertThat(files.get("legacy-record.json")).contains("commitment:p");
        assertThat(LegacyPack.files(source, record, JsonMapper.shared()::writeValueAsString))
                .as("the same record, the same text")
                .isEqualTo(files);
    }
}
