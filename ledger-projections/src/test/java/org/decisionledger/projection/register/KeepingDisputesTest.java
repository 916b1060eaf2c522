package org.decisionledger.projection.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.projection.account.Accounts;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.Stands;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.ErasedLedger;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F32: the register of disputes as it is kept while entries come equals what all of them at once say. */
class KeepingDisputesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20261122)
    void entriesInAnyOrderAndNumberWithCorrectionsAndWithdrawals(long seed) {
        Random random = new Random(seed);
        System.out.println("KeepingDisputesTest seed=" + seed);
        for (int i = 0; i < 40; i++) {
            List<RecordedEntry> ledger = CaseLedger.random(random);
            DisputeKeeper kept = new DisputeKeeper(AsOf.NOW);
            int cut = 0;
            while (cut < ledger.size()) {
                cut = Math.min(ledger.size(), cut + 1 + random.nextInt(80));
                kept.bringUpTo(new MemorySource(ledger), cut);
            }

            assertThat(shown(kept.all()))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(shown(atOnce(new MemorySource(ledger))));
        }
    }

    @Test
    void allAtOnceAndEntryByEntryGiveTheSamePages() {
        EntrySource ledger = new MemorySource(CaseLedger.everyCase());
        long end = ledger.cut(null);
        DisputeKeeper kept = new DisputeKeeper(AsOf.NOW);
        for (long cut = 1; cut <= end; cut += 7) {
            kept.bringUpTo(ledger, cut);
        }
        kept.bringUpTo(ledger, end);

        assertThat(kept.page(ledger, null, 1_000, PartyFilter.NONE))
                .isEqualTo(Registers.of(ledger, RegisterKind.DISPUTES, AsOf.NOW, null, 1_000));
        assertThat(kept.all()).hasSizeGreaterThan(20);
    }

    @Test
    void anEntryThatPointsElsewhereNowIsNoLongerDisputedByIt() {
        EntrySource ledger = new MemorySource(CaseLedger.told("""
                - {id: one, type: AccountGiven, subject: account:one, by: {organisation: org:a}, data: {says: Yes}}
                - {id: two, type: AccountGiven, subject: account:two, by: {organisation: org:a}, data: {says: Also}}
                - {id: no, type: AccountDisputed, subject: account:no, by: {organisation: org:b}, data: {says: No},
                   links: [{relation: disputes, to: one}]}
                - {id: mend, type: EntryCorrected, subject: account:no, by: {notStated: not said},
                   data: {entry: no, reason: the other one was meant, replacement: {type: AccountDisputed, subject: account:no,
                     by: {organisation: org:b}, data: {says: No}, sources: [{document: doc:d, locator: s1}],
                     links: [{relation: disputes, to: two}]}}}
                """));
        DisputeKeeper kept = new DisputeKeeper(AsOf.NOW);

        kept.bringUpTo(ledger, 3);
        assertThat(kept.all().keySet()).containsExactly(new EntryId("one"));
        kept.bringUpTo(ledger, 4);
        assertThat(kept.all().keySet()).containsExactly(new EntryId("two"));
    }

    @Test
    void R13_afterAnErasureNothingKeptHoldsTheWords() {
        String words = "Midlands Psychology";
        List<RecordedEntry> ledger = CaseLedger.inOrder();
        MemorySource erased = new MemorySource(ErasedLedger.without(words, ledger));
        DisputeKeeper kept = new DisputeKeeper(AsOf.NOW);
        kept.bringUpTo(new MemorySource(ledger), ledger.size());

        kept.bringUpTo(erased, erased.cut(null));

        assertThat(shown(kept.all())).isEqualTo(shown(atOnce(erased)));
        assertThat(kept.all().toString()).doesNotContain(words);
    }

    /** Everything gathered together: what the keeper must not differ from. */
    private static Map<EntryId, List<Stand>> atOnce(EntrySource source) {
        Gathering gathering = new Gathering(source, AsOf.NOW)
                .having(List.of(Trait.relation(Relation.DISPUTES), Trait.kind(PositionNoted.class)))
                .linked();
        CaseFile first = gathering.fold();
        Set<EntryId> disputed = first.valid().stream()
                .filter(s -> DisputeRows.isListed(s, first))
                .map(Standing::id)
                .collect(Collectors.toCollection(HashSet::new));
        CaseFile file = Accounts.around(source, gathering, disputed);
        Map<EntryId, List<Stand>> stands = new HashMap<>();
        file.valid().stream()
                .filter(s -> disputed.contains(s.id()))
                .forEach(s -> stands.put(s.id(), Stands.to(s, file)));
        return stands;
    }

    private static Map<String, String> shown(Map<EntryId, List<Stand>> stands) {
        return stands.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().value(),
                        e -> e.getValue().stream()
                                .map(s -> s.state() + " " + (s.party() == null ? s.title() : s.party()) + " "
                                        + s.grounds())
                                .sorted()
                                .toList()
                                .toString()));
    }
}
