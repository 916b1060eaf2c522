package org.decisionledger.projection.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.ErasedLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F37: what is kept as entries come in is what is found in the whole ledger from scratch. */
class KeepingConflictsTest {

    @DisplayName("F37 kept a few entries at a time, in any order, equals found from scratch, in 150 random ledgers")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20160401)
    void whatIsKeptEqualsWhatIsFoundFromScratch(long seed) {
        Random random = new Random(seed);
        System.out.println("KeepingConflictsTest seed=" + seed);
        int conflicts = 0;
        for (int i = 0; i < 150; i++) {
            List<RecordedEntry> ledger = i % 2 == 0 ? CaseLedger.randomOfAnyCase(random) : CaseLedger.random(random);
            MemorySource source = new MemorySource(ledger);
            ConflictKeeper keeper = new ConflictKeeper();
            int taken = 0;
            while (taken < ledger.size()) {
                taken = Math.min(ledger.size(), taken + 1 + random.nextInt(40));
                keeper.bringUpTo(source, taken);
            }
            List<Conflict> kept = keeper.page(source, Wanted.ALL, null, Integer.MAX_VALUE);
            List<Conflict> found = Conflicts.of(source, AsOf.NOW);
            assertThat(text(kept)).as("seed %d, ledger %d", seed, i).isEqualTo(text(found));
            conflicts += (int) found.stream().filter(Conflict::found).count();
        }
        assertThat(conflicts).as("conflicts compared").isGreaterThan(100);
    }

    @Test
    void F37_a_position_already_passed_changes_nothing() {
        MemorySource source = new MemorySource(CaseLedger.inOrder());
        ConflictKeeper keeper = new ConflictKeeper();

        keeper.bringUpToDate(source);
        List<Conflict> before = keeper.page(source, Wanted.ALL, null, 20);
        keeper.bringUpTo(source, 10);
        keeper.bringUpToDate(source);

        assertThat(keeper.page(source, Wanted.ALL, null, 20)).isEqualTo(before).hasSize(20);
    }

    @Test
    void R13_after_an_erasure_no_conflict_kept_holds_the_words() {
        String words = "Midlands Psychology";
        MemorySource before = new MemorySource(CaseLedger.inOrder());
        MemorySource after = new MemorySource(ErasedLedger.without(words, CaseLedger.inOrder()));
        ConflictKeeper keeper = new ConflictKeeper();
        keeper.bringUpToDate(before);

        keeper.bringUpToDate(after);

        assertThat(text(keeper.page(before, Wanted.ALL, null, Integer.MAX_VALUE)))
                .contains(words);
        assertThat(text(keeper.page(after, Wanted.ALL, null, Integer.MAX_VALUE)))
                .isEqualTo(text(Conflicts.of(after, AsOf.NOW)))
                .doesNotContain(words);
    }

    private static String text(List<Conflict> conflicts) {
        StringBuilder text = new StringBuilder();
        conflicts.forEach(c -> text.append(c).append('\n'));
        return text.toString();
    }
}
