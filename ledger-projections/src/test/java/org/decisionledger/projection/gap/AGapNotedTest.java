package org.decisionledger.projection.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.register.Registers;
import org.decisionledger.projection.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A gap has who looked, where and when; it shows where the record should stand, and closes when that is found. */
class AGapNotedTest {

    private static final String STORY = """
            - {id: before, type: ContractStarted, subject: "contract:c", occurred: "2014-09-01", data: {}}
            - {id: after, type: ContractExtended, subject: "contract:c", occurred: "2018", data: {}}
            - {id: noted, type: RecordGapNoted, subject: "gap:plan", occurred: "2022-06", data: {question: Was there a mobilisation plan, kind: notFound, lookedBy: the reviewer, lookedWhere: [the contract file], shouldBe: "2014-10", about: ["contract:c"]}}
            """;
    private static final String FOUND = STORY + """
            - {id: searched, type: RecordSearchedFor, subject: "gap:plan", occurred: "2022-09", data: {lookedBy: the archivist, lookedWhere: [box 4], result: a draft}}
            - {id: found, type: RecordFound, subject: "gap:plan", occurred: "2022-10-01", data: {what: the signed plan, where: box 5}}
            """;

    @Test
    void itStandsOnTheTimelineWhereTheRecordShouldHaveBeenMade() {
        assertThat(timeline(STORY, AsOf.NOW).missingUnder("before"))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.noted()).isTrue();
                    assertThat(missing.when()).isEqualTo("October 2014");
                    assertThat(missing.state()).isEqualTo("open: not found");
                    assertThat(missing.searches())
                            .containsExactly(
                                    "looked for by the reviewer in the contract file, when is not told [noted]");
                });
    }

    @Test
    void itStandsBeforeAllEntriesWhereTheRecordShouldHaveBeenMadeBeforeThem() {
        String early = STORY.replace("shouldBe: \"2014-10\"", "shouldBe: \"2013\"");

        assertThat(timeline(early, AsOf.NOW).missingUnder(null)).hasSize(1);
    }

    @Test
    void withoutADateItStandsUnderTheEntryWhoseFollowUpIsMissing() {
        String linked = STORY.replace("shouldBe: \"2014-10\", ", "")
                .replace(
                        "about: [\"contract:c\"]}}",
                        "about: [\"contract:c\"]}, links: [{relation: isUnknownBecause, to: after}]}");

        assertThat(timeline(linked, AsOf.NOW).missingUnder("after")).hasSize(1);
    }

    @Test
    void itClosesWhenTheRecordIsFound() {
        RegisterRow row = Registers.of(new MemorySource(CaseLedger.told(FOUND)), RegisterKind.GAPS, AsOf.NOW, null, 10)
                .rows()
                .getFirst();

        assertThat(row.state()).isEqualTo("closed, 1 October 2022: the signed plan (box 5)");
        assertThat(row.details().get("searches"))
                .contains("looked for by the archivist in box 4, September 2022 [searched]; result: a draft");
        assertThat(timeline(FOUND, AsOf.NOW).missingUnder("before").getFirst().state())
                .startsWith("closed");
    }

    @Test
    void itIsOpenAsOfADayBeforeTheRecordWasFound() {
        assertThat(timeline(FOUND, new AsOf(null, Edtf.parse("2022-09-30")))
                        .missingUnder("before")
                        .getFirst()
                        .state())
                .isEqualTo("open: not found");
    }

    @Test
    void itIsNotShownBeforeAnybodyNotedIt() {
        assertThat(timeline(STORY, new AsOf(null, Edtf.parse("2021"))).missing())
                .isEmpty();
    }

    private static Timeline timeline(String yaml, AsOf asOf) {
        return Timeline.of(new MemorySource(CaseLedger.told(yaml)), ThingId.parse("contract:c"), asOf);
    }
}
