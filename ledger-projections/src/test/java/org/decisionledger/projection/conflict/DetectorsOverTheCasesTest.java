package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.conflict.order.OrderDetectors;
import org.decisionledger.projection.conflict.table.TableDetectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F37: what the detectors of figures and of order find in the cases, in a clean story, and in a large ledger. */
class DetectorsOverTheCasesTest {

    private static final List<Detector> ALL = Stream.concat(
                    TableDetectors.all().stream(), OrderDetectors.all().stream())
            .toList();

    @Test
    void F37_what_the_papers_of_the_cases_contain_is_found_at_the_thing_it_is_about() {
        assertThat(FoundBy.in(ALL, CaseLedger.everyCase()))
                .extracting(f -> f.kind() + " " + f.about())
                .contains(
                        "SAME_ROWS_OTHER_NAMES contract:nelft-ewmhs",
                        "SERVICE_OUTSIDE_ITS_CONTRACT contract:nelft-ewmhs",
                        "DROPPED_BEFORE_THE_DECISION decision:pet-provision",
                        "DROPPED_BEFORE_THE_DECISION procurement:suf-community-services",
                        "LABEL_AGAINST_STATE doc:ntw-draft-2018-10",
                        "VALUES_DIFFER doc:pet-paper-2013-07",
                        "RULE_SAYS_TWO_THINGS instrument:ess-cca",
                        "RULE_SAYS_TWO_THINGS org:ess-ccf",
                        "PAPER_BEFORE_WHAT_IT_REPORTS doc:suf-hwb-paper",
                        "SHARES_DO_NOT_TOTAL rule:ess-weighted-majority");
    }

    @Test
    void F37_nothing_is_found_in_a_clean_story() {
        assertThat(FoundBy.in(ALL, CaseLedger.told("""
                - {id: doc, type: DocumentRegistered, subject: "doc:paper", data: {title: Interim arrangements, kind: paper, dated: "2019-08-20", state: final}, sources: [{document: "doc:paper", locator: header}]}
                - {id: c1, type: ComplaintReceived, subject: "complaint:c", occurred: "2019-05-02", data: {title: C, kind: formal, to: ["org:ccg"]}, sources: [{document: "doc:paper", locator: "1"}]}
                - {id: c2, type: ComplaintAnswered, subject: "complaint:c", occurred: "2019-05-20", data: {content: sorry, reply: 1}, links: [{relation: respondsTo, to: c1}], sources: [{document: "doc:paper", locator: "1"}]}
                - {id: k1, type: ContractAwarded, subject: "contract:old", occurred: "2014-06", data: {providers: ["org:p"], term: "2014-10-01/2017-09-30", termStated: three years}}
                - {id: k2, type: ContractStarted, subject: "contract:old", occurred: "2014-10-01", data: {}}
                - {id: k3, type: ContractExtended, subject: "contract:old", occurred: "2017-06", data: {periodStated: two years, newEnd: "2019-09-30"}}
                - {id: k4, type: ContractExpired, subject: "contract:old", occurred: "2019-09-30", data: {natural: true}}
                - {id: o1, type: OfferMade, subject: "offer:o", occurred: "2019-07-22", data: {title: O, expires: "2019-08-02"}}
                - {id: o2, type: OfferDeclined, subject: "offer:o", occurred: "2019-07-30", data: {}, links: [{relation: rejects, to: o1}]}
                - {id: p1, type: ProcurementRegistered, subject: "procurement:p", data: {title: P, contracts: ["contract:old"]}}
                - {id: p2, type: ProcurementTimetableSet, subject: "procurement:p", occurred: "2019-01", data: {steps: [{step: Tender, planned: "2019-03"}, {step: Award, planned: "2019-07"}, {step: Start of service, planned: "2019-10-01"}]}}
                - {id: m1, type: MeetingCalled, subject: "meeting:m", occurred: "2019-08-20", data: {title: Board, bodies: ["org:ccg"], planned: "2019-08-29"}}
                - {id: m2, type: MeetingHeld, subject: "meeting:m", occurred: "2019-08-29", data: {title: Board, bodies: ["org:ccg"]}}
                - {id: t1, type: PaperTabled, subject: "meeting:m", occurred: "2019-08-29", data: {paper: "doc:paper", before: ["org:ccg"], purpose: decision, decisions: ["decision:d"]}, sources: [{document: "doc:paper", locator: header}]}
                - {id: a1, type: ConditionAttached, subject: "condition:c", data: {text: A weekly report to the board, to: "decision:d", due: "2019-12"}, occurred: "2019-08-20", sources: [{document: "doc:paper", locator: "3"}]}
                - {id: a2, type: DecisionSought, subject: "decision:d", occurred: "2019-08-20", data: {title: Interim, text: "Appoint the provider, with a weekly report to the board", due: "2019-08-29"}, sources: [{document: "doc:paper", locator: "5"}]}
                - {id: d1, type: ResolutionPassed, subject: "decision:d", occurred: "2019-08-29", data: {meeting: "meeting:m", text: as asked}, links: [{relation: accepts, to: a2}]}
                - {id: d2, type: DecisionReported, subject: "decision:d", occurred: "2019-09-02", data: {to: ["org:p"], content: appointed}, links: [{relation: communicates, to: d1}]}
                - {id: l1, type: CopyLabelSeen, subject: "doc:paper", occurred: "2019-08-21", data: {label: Final, says: final}}
                - {id: r1, type: DecisionRuleSet, subject: "rule:r", data: {title: R, method: weightedMajority, basis: written, instrument: "instrument:i", matters: [all], weights: [{party: "org:a", percent: "33.3"}, {party: "org:b", percent: "33.3"}, {party: "org:c", percent: "33.3"}]}}
                - {id: f1, type: TablePrinted, subject: "doc:paper", data: {table: T, columns: [{name: Main, unit: GBP}, {name: Extra, unit: GBP}, {name: Total, unit: GBP, total: true}], rows: [{label: A, values: ["1,250", "30", "1,280"]}, {label: B, values: ["3,470", "-", "3,470"]}, {label: All, total: true, values: ["4,720", "30", "4,750"]}]}}
                """))).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void F37_a_hundred_thousand_entries_are_looked_through_in_seconds() {
        List<Entry> once =
                CaseLedger.everyCase().stream().map(RecordedEntry::entry).toList();
        List<Entry> many = new ArrayList<>();
        for (int copy = 0; many.size() < 100_000; copy++) {
            for (Entry e : once) {
                many.add(renamed(e, copy));
            }
        }

        long started = System.nanoTime();
        List<Found> found = FoundBy.in(ALL, CaseLedger.recorded(many));
        System.out.println("DetectorsOverTheCasesTest " + many.size() + " entries, " + found.size() + " found, "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started) + " ms");

        assertThat(found).isNotEmpty();
    }

    /** The same entry under another name, told of the same things: each thing gets many entries. */
    private static Entry renamed(Entry e, int copy) {
        Header h = e.header();
        return new Entry(
                new Header(
                        new EntryId(h.id().value() + "-" + copy),
                        h.subject(),
                        h.occurred(),
                        h.by(),
                        h.sources(),
                        h.account(),
                        h.links(),
                        h.classification(),
                        h.note()),
                e.fact());
    }
}
