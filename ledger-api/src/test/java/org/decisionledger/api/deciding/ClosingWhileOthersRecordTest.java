package org.decisionledger.api.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.command.LedgerCommand;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.core.decision.DecisionFact.ResponseWindowClosed;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.vote.VoteOutcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** F17: an outcome that is recorded is that of every entry before it, and of nothing else. */
class ClosingWhileOthersRecordTest {

    private static final List<String> CCGS = List.of(
            "west-essex-ccg",
            "mid-essex-ccg",
            "north-east-essex-ccg",
            "basildon-brentwood-ccg",
            "castle-point-rochford-ccg",
            "southend-ccg",
            "thurrock-ccg");

    private static final String TAIL =
            "\"by\":{\"organisation\":\"org:west-essex-ccg\"},\"sources\":[{\"document\":\"doc:attain-2018\",\"locator\":\"1\"}]}";

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void noAnswerCanBeSlippedInBetweenTheOutcomeAndItsRecording() throws InterruptedException {
        assertThat(LedgerCommand.run("import", "example:essex", "--data", folder.toString()))
                .isZero();
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder).withoutDurability())) {
            record(ledger, """
                    {"id":"put","type":"LeadActionProposed","subject":"decision:d","occurred":"2018-10-01","data":{"title":"D",\
                    "text":"Do it","matterClass":"lead commissioner actions","to":["org:west-essex-ccg"],\
                    "replyBy":"2018-10-15"},""");
            CountDownLatch started = new CountDownLatch(1);
            Thread others = Thread.ofPlatform().start(() -> answer(ledger, started));
            started.await();
            Closed closed = new Closing(
                            ledger.answers(), ledger.answersAsRecorded(), ledger.recorder(), Clock.systemUTC())
                    .close("decision:d", ClosingAsked.read(EntryFormat.list("{" + TAIL)));
            others.join();

            RecordedEntry entry = ledger.log().find(closed.receipt().id()).orElseThrow();
            ResponseWindowClosed fact = (ResponseWindowClosed) entry.fact();
            VoteOutcome before = ledger.answers()
                    .votes(
                            "decision:d",
                            "2018-10-15",
                            new AsOf(entry.recordedAt().minusNanos(1_000), null));
            assertThat(before.position()).isEqualTo(entry.position() - 1);
            assertThat(fact.outcome()).isEqualTo(before.outcome());
            assertThat(fact.silent().stream().map(OrganisationId::value)).containsExactlyElementsOf(before.silent());
        }
    }

    private static void answer(OpenLedger ledger, CountDownLatch started) {
        for (String ccg : CCGS) {
            record(ledger, """
                    {"id":"a-%s","type":"PartyResponded","subject":"decision:d","occurred":"2018-10-02",\
                    "data":{"party":"org:%s","reply":"agrees","means":"inWriting"},""".formatted(ccg, ccg));
            started.countDown();
        }
    }

    private static void record(OpenLedger ledger, String head) {
        ledger.recorder().record(EntryFormat.read(head + TAIL));
    }
}
