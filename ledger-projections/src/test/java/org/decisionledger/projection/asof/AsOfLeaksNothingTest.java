package org.decisionledger.projection.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F07, F09: a view at a moment is the view of a ledger that holds nothing later. */
class AsOfLeaksNothingTest {

    @DisplayName(
            "F09 the view as of a recorded time equals the view of a ledger cut at that time, in 1,000 random cases")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20191001)
    void theViewAsOfARecordedTimeEqualsTheViewOfALedgerCutThere(long seed) {
        Random random = new Random(seed);
        System.out.println("AsOfLeaksNothingTest seed=" + seed);
        for (int i = 0; i < 1_000; i++) {
            List<RecordedEntry> ledger = CaseLedger.random(random);
            Views views = new Views(random, ledger);
            Instant then = CaseLedger.recordedAt(1 + random.nextInt(ledger.size()));

            Map<String, String> asOfThen = views.ask(new MemorySource(ledger), new AsOf(then, null));
            Map<String, String> cutThen = views.ask(new MemorySource(cut(ledger, then)), AsOf.NOW);

            same(asOfThen, cutThen, "seed " + seed + ", case " + i);
        }
    }

    @DisplayName("F07 both cuts together equal a naive filter of the log, in 100 random pairs")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20190926)
    void bothCutsTogetherEqualANaiveFilterOfTheLog(long seed) {
        Random random = new Random(seed);
        System.out.println("AsOfLeaksNothingTest seed=" + seed);
        for (int i = 0; i < 100; i++) {
            List<RecordedEntry> ledger = CaseLedger.random(random);
            Views views = new Views(random, ledger);
            Instant then = CaseLedger.recordedAt(1 + random.nextInt(ledger.size()));
            Edtf day = Edtf.parse((2014 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)));

            Map<String, String> asOfBoth = views.ask(new MemorySource(ledger), new AsOf(then, day));
            Map<String, String> filtered =
                    views.ask(new MemorySource(happenedBy(cut(ledger, then), day)), new AsOf(then, day));

            same(asOfBoth, filtered, "seed " + seed + ", case " + i + ", " + then + ", " + day);
        }
    }

    private static void same(Map<String, String> asOf, Map<String, String> cut, String which) {
        asOf.forEach(
                (view, answer) -> assertThat(answer).as("%s: %s", which, view).isEqualTo(cut.get(view)));
    }

    private static List<RecordedEntry> cut(List<RecordedEntry> ledger, Instant then) {
        return ledger.stream().filter(e -> !e.recordedAt().isAfter(then)).toList();
    }

    /** Without the entries that, as they read in the end, happened only later, and without their corrections. */
    private static List<RecordedEntry> happenedBy(List<RecordedEntry> ledger, Edtf day) {
        Map<EntryId, Entry> asRead = new HashMap<>();
        for (RecordedEntry e : ledger) {
            if (e.fact() instanceof EntryCorrected c) {
                asRead.computeIfPresent(
                        c.entry(), (id, before) -> c.replacement().as(id));
            } else if (!(e.fact() instanceof EntryFact)) {
                asRead.put(e.id(), e.entry());
            }
        }
        Set<EntryId> later = new HashSet<>();
        asRead.forEach((id, entry) -> {
            Edtf occurred = entry.header().occurred();
            if (occurred != null && occurred.by(day) == Answer.NO) {
                later.add(id);
            }
        });
        return ledger.stream()
                .filter(e -> !later.contains(e.fact() instanceof EntryFact f ? f.entry() : e.id()))
                .toList();
    }
}
