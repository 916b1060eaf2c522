package org.decisionledger.api.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.decisionledger.api.ods.Ods.body;
import static org.decisionledger.api.ods.Ods.codes;
import static org.decisionledger.api.ods.Ods.entry;
import static org.decisionledger.api.ods.Ods.ids;
import static org.decisionledger.api.ods.Ods.into;
import static org.decisionledger.api.ods.Ods.read;
import static org.decisionledger.api.ods.Ods.succ;
import static org.decisionledger.api.ods.Ods.succs;

import java.util.List;
import org.decisionledger.api.ods.Ods.Ledger;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.core.thing.OrganisationId;
import org.junit.jupiter.api.Test;

/** Bodies are matched by their code only, and nothing is recorded twice. */
class WhatTheLedgerHasTest {

    private static final String ROW = "ZAA,ZAC,R,20180601,0\n";

    private static SuccessionRecorded succession(List<Entry> entries) {
        return (SuccessionRecorded) entry(entries, "ods-zaa-zac-2018-06-01").fact();
    }

    @Test
    void aBodyThatBearsTheCodeIsThatBodyAndIsNotRegisteredAgain() {
        OdsImport made = into(new Ledger().bearing("ZAC", "org:mpft", "Midlands Partnership"), ROW);

        assertThat(succession(made.entries()).organisation()).isEqualTo(new OrganisationId("org:mpft"));
        assertThat(ids(made.entries())).contains("ods-zaa-registered").doesNotContain("ods-zac-registered");
    }

    @Test
    void aBodyIsNeverMatchedByItsName() {
        String record = body("ZAC", "Midlands Partnership", succs(succ("1", "Predecessor", "ZAA", "2018-06-01")));

        List<Entry> entries = into(new Ledger().bearing("ZXX", "org:mpft", "Midlands Partnership"), record)
                .entries();

        assertThat(succession(entries).organisation()).isEqualTo(new OrganisationId("org:ods-zac"));
    }

    @Test
    void aNameThatDiffersFromTheLedgersIsToldAndTheLedgersStays() {
        String record = body("ZAC", "MIDLANDS PARTNERSHIP", succs(succ("1", "Predecessor", "ZAA", "2018-06-01")));

        assertThat(into(new Ledger().bearing("ZAC", "org:mpft", "Midlands Partnership"), record)
                        .warnings())
                .isEmpty();
        OdsImport made = into(new Ledger().bearing("ZAC", "org:mpft", "organisation with ODS code ZAC"), record);
        assertThat(codes(made.warnings())).containsExactly("other-name");
        assertThat(made.warningLines()).singleElement().asString().startsWith("Warning: -: line 1, organisation ZAC: ");
        assertThat(made.entries()).noneMatch(e -> e.id().value().equals("ods-zac-registered"));
    }

    @Test
    void twoRecordsThatNameOneBodyDifferentlyAreToldAndTheFirstNameIsTaken() {
        String succ = succs(succ("1", "Predecessor", "ZAA", "2018-06-01"));
        OdsImport made = into(new Ledger(), "[" + body("ZAC", "First", succ) + "," + body("ZAC", "Second", succ) + "]");

        assertThat(codes(made.warnings())).containsExactly("other-name");
        assertThat(((OrganisationRegistered)
                                entry(made.entries(), "ods-zac-registered").fact())
                        .name())
                .isEqualTo("First");
        assertThat(entry(made.entries(), "ods-zaa-zac-2018-06-01").header().sources())
                .hasSize(2);
    }

    @Test
    void aCodeThatSeveralBodiesBearIsAFault() {
        Ledger ledger = new Ledger().bearing("ZAC", "org:mpft", "A").bearing("ZAC", "org:sssft", "B");

        OdsImport made = into(ledger, ROW);

        assertThat(made.isFaulty()).isTrue();
        assertThat(codes(made.faults())).containsExactly("several-bodies");
        assertThat(made.faultLines())
                .singleElement()
                .asString()
                .startsWith("-: row 1: ")
                .contains("org:mpft, org:sssft");
    }

    @Test
    void twoCodesOfOneBodyCannotFollowEachOther() {
        OdsImport made = into(new Ledger().bearing("ZAC", "org:mpft", "A").bearing("ZAA", "org:mpft", "A"), ROW);

        assertThat(codes(made.faults())).containsExactly("follows-itself");
    }

    @Test
    void importingTwiceAddsNothing() {
        String record = Ods.file("ccgs-to-icb.json");
        Ledger ledger = new Ledger();
        List<Entry> first = into(ledger, record).entries();
        ledger.holding(first)
                .bearing("ZQN", "org:ods-zqn", "a")
                .bearing("Z4Y", "org:ods-z4y", "b")
                .bearing("Z5D", "org:ods-z5d", "c");

        OdsImport second = into(ledger, record);

        assertThat(second.entries()).isEmpty();
        assertThat(second.present()).isEqualTo(first.size());
    }

    @Test
    void whatIsOnRecordFromAnotherDocumentIsNotRecordedAgainAndThatDocumentIsNotRegistered() {
        String record = body("ZAC", "Example", succs(succ("1", "Predecessor", "ZAA", "2018-06-01")));
        Ledger ledger = new Ledger().holding(into(new Ledger(), ROW).entries());
        ledger.bearing("ZAC", "org:ods-zac", "Example").bearing("ZAA", "org:ods-zaa", "Other");

        assertThat(into(ledger, record).entries()).isEmpty();
        assertThat(into(ledger, record).present()).isEqualTo(3);
    }

    @Test
    void anEntryOfThatNameThatSaysOtherwiseStandsAndTheNewOneIsRecordedBesideItOnce() {
        Ledger ledger = new Ledger().bearing("ZAC", "org:mpft", "A").bearing("ZAA", "org:sssft", "B");
        ledger.holding(into(new Ledger(), ROW).entries());

        OdsImport made = into(ledger, ROW);

        assertThat(made.entries()).singleElement().satisfies(e -> {
            assertThat(e.id().value()).matches("ods-zaa-zac-2018-06-01-[0-9a-f]{8}");
            assertThat(((SuccessionRecorded) e.fact()).organisation()).isEqualTo(new OrganisationId("org:mpft"));
        });
        assertThat(codes(made.warnings())).containsExactly("says-otherwise");
        assertThat(into(ledger.holding(made.entries()), ROW).entries()).isEmpty();
    }

    @Test
    void whatWasWithdrawnStaysWithdrawnAndIsTold() {
        Ledger ledger = new Ledger().holding(into(new Ledger(), ROW).entries());
        ledger.bearing("ZAC", "org:ods-zac", "C").withdrawn("ods-zaa-zac-2018-06-01", "ods-zaa-registered");

        OdsImport made = into(ledger, ROW);

        assertThat(made.entries()).isEmpty();
        assertThat(codes(made.warnings())).containsExactly("no-longer-registered", "withdrawn");
    }

    @Test
    void successionsThatRunInACircleAreRecorded() {
        List<Entry> entries = into(new Ledger(), ROW + "ZAC,ZAA,R,20200401,0\n").entries();

        assertThat(ids(entries)).contains("ods-zaa-zac-2018-06-01", "ods-zac-zaa-2020-04-01");
    }

    @Test
    void whatTheLedgerRefusesIsToldWithItsPlace() {
        OdsImport made = into(new Ledger(), ROW);
        Refusal refusal = new Refusal(List.of(
                new Fault("x", "/1/data", "This body is there."),
                new Fault("y", "/99", "Beyond."),
                new Fault("z", "", "All.")));

        assertThat(made.faultLines(refusal)).containsExactly("-: row 1: This body is there.", "Beyond.", "All.");
    }

    @Test
    void whatTheFormatOfEntriesRefusesIsAFaultOfItsPlace() {
        String record = body("ZAC", "x".repeat(30_000), succs(succ("1", "Predecessor", "ZAA", "2018-06-01")));

        OdsImport made = into(new Ledger(), record);

        assertThat(codes(made.faults())).containsOnly("malformed-text");
        assertThat(made.faultLines()).allMatch(line -> line.startsWith("-: line 1, organisation ZAC"));
    }

    @Test
    void filesWithFaultsAreNotMadeIntoEntries() {
        OdsRead faulty = read("ZAA,ZAA,R,20180601,0\n");

        assertThatThrownBy(() -> OdsImport.of(faulty, new Ledger())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHundredWarningsAreToldAndHowManyThereAreMore() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            rows.append("Z").append(i).append(",ZAC,X,20180601,0\n");
        }

        assertThat(into(new Ledger(), rows.toString()).warningLines())
                .hasSize(101)
                .last()
                .isEqualTo("… and 20 warnings more.");
    }
}
