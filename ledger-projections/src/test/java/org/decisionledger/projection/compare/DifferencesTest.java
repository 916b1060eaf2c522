package org.decisionledger.projection.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.thing.ContractId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.ErasedLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F08: what was added, corrected, withdrawn or newly disputed between two recorded times. */
class DifferencesTest {

    @Test
    void f08EqualMomentsHaveNoDifference() {
        MemorySource ledger = new MemorySource(CaseLedger.random(new Random(8)));
        Instant then = CaseLedger.recordedAt(20);

        assertThat(Differences.between(ledger, then, then, null).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void f08TwoStretchesThatMeetMakeTheWhole(long seed) {
        Random random = new Random(seed);
        List<RecordedEntry> entries = CaseLedger.random(random);
        MemorySource ledger = new MemorySource(entries);
        List<Integer> cuts = Stream.generate(() -> random.nextInt(entries.size() + 1))
                .limit(3)
                .sorted()
                .toList();
        Instant a = CaseLedger.recordedAt(cuts.get(0));
        Instant b = CaseLedger.recordedAt(cuts.get(1));
        Instant c = CaseLedger.recordedAt(cuts.get(2));

        List<String> parts = new ArrayList<>(named(Differences.between(ledger, a, b, null)));
        parts.addAll(named(Differences.between(ledger, b, c, null)));

        assertThat(parts)
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(named(Differences.between(ledger, a, c, null)));
    }

    @Test
    void f08EveryCorrectionAndWithdrawalOfTheStretchIsToldWithItsReason() {
        List<RecordedEntry> entries = CaseLedger.random(new Random(20190926));
        Difference all = Differences.between(
                new MemorySource(entries), CaseLedger.recordedAt(0), CaseLedger.recordedAt(entries.size()), null);

        assertThat(all.corrected())
                .hasSize((int) entries.stream()
                        .filter(e -> e.fact() instanceof EntryCorrected)
                        .count())
                .allSatisfy(c -> assertThat(c.why()).isNotBlank());
        assertThat(all.withdrawn()).hasSize((int)
                entries.stream().filter(e -> e.fact() instanceof EntryWithdrawn).count());
    }

    @Test
    void f08EveryErasureOfTheStretchIsToldWithItsReason() {
        List<RecordedEntry> entries = CaseLedger.told("""
                - {id: other, type: ContractRegistered, subject: "contract:x", data: {title: X}}
                - {id: gone, type: PersonalDataErased, subject: "person:p-1", data: {basis: "UK GDPR, article 17(1)", reason: "asked for"}}
                """);

        Difference all = Differences.between(
                new MemorySource(entries), CaseLedger.recordedAt(0), CaseLedger.recordedAt(entries.size()), null);

        assertThat(all.erased()).singleElement().satisfies(erased -> {
            assertThat(erased.by()).isEqualTo("gone");
            assertThat(erased.why()).isEqualTo("asked for");
        });
        assertThat(Differences.between(
                                new MemorySource(entries), CaseLedger.recordedAt(0), CaseLedger.recordedAt(1), null)
                        .erased())
                .isEmpty();
    }

    @Test
    void f08AskedAboutAThingEveryEntryThatAnErasureReachedIsToldWheneverItWasRecorded() {
        List<RecordedEntry> after = ErasedLedger.without("A. Name", CaseLedger.told("""
                - {id: reached, type: ContractRegistered, subject: "contract:x", data: {title: The contract of A. Name}}
                - {id: untouched, type: ContractRegistered, subject: "contract:y", data: {title: Y}}
                """));

        assertThat(between(after, "contract:x").erased()).singleElement().satisfies(erased -> {
            assertThat(erased.row().entry()).isEqualTo("reached");
            assertThat(erased.by()).isEqualTo("gone");
            assertThat(erased.why()).isEqualTo("asked for");
        });
        assertThat(between(after, "contract:y").erased()).isEmpty();
    }

    /** The last entry alone. */
    private static Difference between(List<RecordedEntry> entries, String about) {
        return Differences.between(
                new MemorySource(entries),
                CaseLedger.recordedAt(entries.size() - 1L),
                CaseLedger.recordedAt(entries.size()),
                new ContractId(about));
    }

    @Test
    void f08ADifferenceAboutOneThingTellsOnlyOfEntriesThatNameIt() {
        Difference about = Differences.between(
                new MemorySource(CaseLedger.inOrder()),
                CaseLedger.recordedAt(0),
                CaseLedger.recordedAt(CaseLedger.inOrder().size()),
                ThingId.parse("offer:mp-2019-07"));

        assertThat(about.added())
                .extracting(r -> r.entry())
                .contains("sst-2019-07-22-mp-offer")
                .doesNotContain("sst-2018-11-28-notice");
    }

    private static List<String> named(Difference difference) {
        List<String> names = new ArrayList<>();
        difference.added().forEach(r -> names.add("added " + r.entry()));
        difference.corrected().forEach(c -> names.add("corrected " + c.row().entry() + " by " + c.by()));
        difference.withdrawn().forEach(c -> names.add("withdrawn " + c.row().entry() + " by " + c.by()));
        difference.disputed().forEach(c -> names.add("disputed " + c.row().entry() + " by " + c.by()));
        return names;
    }
}
