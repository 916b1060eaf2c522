package org.decisionledger.projection.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.ErasedLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.index.HeldSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept while entries come equals what is worked out from all of them at once. */
class KeptChecksEqualThoseFromScratchTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20220601)
    void after_entries_in_any_order_and_batches_of_any_size_with_corrections_and_withdrawals(long seed) {
        Random random = new Random(seed);
        System.out.println("KeptChecksEqualThoseFromScratchTest seed=" + seed);
        for (int i = 0; i < 60; i++) {
            List<RecordedEntry> ledger = CaseLedger.random(random);
            HeldSource source = new HeldSource();
            CheckKeeper keeper = new CheckKeeper(source, CheckList.ALL, CheckSettings.STANDARD);
            int from = 0;
            while (from < ledger.size()) {
                int to = Math.min(ledger.size(), from + 1 + random.nextInt(40));
                List<RecordedEntry> some = ledger.subList(from, to);
                source.add(some);
                keeper.takeIn(some);
                from = to;
            }

            assertThat(keeper.results())
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(Checks.put(
                            CheckList.ALL,
                            source,
                            Checks.everything(source, AsOf.NOW),
                            AsOf.NOW,
                            CheckSettings.STANDARD));
        }
    }

    @Test
    void R13_after_an_erasure_no_result_kept_holds_the_words() {
        String words = "Midlands Psychology";
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        KeptChecks kept = new KeptChecks(CheckSettings.STANDARD);
        assertThat(kept.everywhere(new MemorySource(ledger)).toString()).contains(words);

        MemorySource erased = new MemorySource(ErasedLedger.without(words, ledger));

        assertThat(kept.everywhere(erased).toString())
                .isEqualTo(Checks.everywhere(erased, AsOf.NOW, CheckSettings.STANDARD)
                        .toString())
                .doesNotContain(words);
    }

    @Test
    void an_entry_about_one_matter_does_not_have_the_others_looked_at_again() {
        List<RecordedEntry> ledger = CaseLedger.everyCase();
        HeldSource source = new HeldSource();
        CheckKeeper keeper = new CheckKeeper(source, CheckList.ALL, CheckSettings.STANDARD);
        source.add(ledger.subList(0, ledger.size() - 1));
        int all = keeper.takeIn(ledger.subList(0, ledger.size() - 1)).size();
        source.add(ledger.subList(ledger.size() - 1, ledger.size()));

        assertThat(keeper.takeIn(ledger.subList(ledger.size() - 1, ledger.size()))
                        .size())
                .isLessThan(all / 10);
    }

    @Test
    void a_day_that_passes_has_those_looked_at_again_that_wait_for_it() {
        List<RecordedEntry> ledger = CaseLedger.told("""
                - {id: rec, type: ComplaintReceived, subject: "complaint:c", occurred: "2023-12-01", data: {title: "C", kind: formal, to: ["org:a"]}}
                - {id: made, type: CommitmentMade, subject: "commitment:k", occurred: "2023-12-10", data: {text: "A review", due: "2024-01-01"}, links: [{relation: respondsTo, to: rec}]}
                - {id: ans, type: ComplaintAnswered, subject: "complaint:c", occurred: "2023-12-10", data: {content: "sorry", commitments: ["commitment:k"]}}
                - {id: other, type: ContractRegistered, subject: "contract:x", data: {title: "X"}}
                """);
        RecordedEntry last = ledger.getLast();
        RecordedEntry nextDay = new RecordedEntry(
                last.entry(), last.position(), last.recordedAt().plusSeconds(86_400));
        HeldSource source = new HeldSource();
        CheckKeeper keeper = new CheckKeeper(source, CheckList.ALL, CheckSettings.STANDARD);
        source.add(ledger.subList(0, 3));
        keeper.takeIn(ledger.subList(0, 3));
        CheckOutcome before = outcome(keeper);
        source.add(List.of(nextDay));
        keeper.takeIn(List.of(nextDay));

        assertThat(before).isEqualTo(CheckOutcome.PASS);
        assertThat(outcome(keeper)).isEqualTo(CheckOutcome.FAIL);
    }

    private static CheckOutcome outcome(CheckKeeper keeper) {
        return keeper.results().stream()
                .filter(c -> c.check().id().equals("K-11"))
                .map(c -> c.finding().outcome())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_kept_for_a_ledger_tells_the_same_as_the_whole_ledger_asked_at_once() {
        HeldSource source = new HeldSource();
        KeptChecks kept = new KeptChecks(CheckSettings.STANDARD);
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        source.add(ledger.subList(0, 700));
        kept.everywhere(source);
        source.add(ledger.subList(700, ledger.size()));

        assertThat(kept.everywhere(source)).isEqualTo(Checks.everywhere(source, AsOf.NOW, CheckSettings.STANDARD));
    }
}
