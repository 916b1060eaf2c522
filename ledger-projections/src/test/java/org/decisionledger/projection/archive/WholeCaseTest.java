package org.decisionledger.projection.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Known;
import org.decisionledger.core.reference.ReferenceCheck;
import org.decisionledger.core.refusal.Fault;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ProcurementId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.MemorySource;
import org.junit.jupiter.api.Test;

/** F54: a case that is handed over holds what belongs to it, and all that a ledger needs to take it. */
class WholeCaseTest {

    private static final long SEED = Long.getLong("ledger.seed", 20261122);

    private static final Known NOTHING = new Known() {
        @Override
        public Set<ThingId> things(Collection<ThingId> things) {
            return Set.of();
        }

        @Override
        public Map<EntryId, String> entries(Collection<EntryId> entries) {
            return Map.of();
        }
    };

    private static List<String> names(List<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }

    /** What is wrong with each of the entries where an empty ledger is to take them all. */
    private static Map<EntryId, List<Fault>> faults(List<RecordedEntry> recorded) {
        List<List<Fault>> found =
                ReferenceCheck.of(recorded.stream().map(RecordedEntry::entry).toList(), NOTHING);
        Map<EntryId, List<Fault>> faults = new HashMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            faults.put(recorded.get(i).id(), found.get(i));
        }
        return faults;
    }

    @Test
    void aCaseHoldsItsOffersDecisionsComplaintsAndWhatIsLinkedWithThem() {
        MemorySource source = new MemorySource(CaseLedger.inOrder());

        WholeCase whole = WholeCase.of(source, new ProcurementId("procurement:sst-asd-interim"), AsOf.NOW);

        assertThat(whole.decisions()).contains(new DecisionId("decision:sst-interim-award"));
        assertThat(names(whole.entries())).contains("sst-2019-07-22-mp-offer").doesNotHaveDuplicates();
        assertThat(whole.title()).isNotBlank();
    }

    @Test
    void aCaseOfAnotherMatterIsNotInIt() {
        MemorySource source = new MemorySource(CaseLedger.everyCase());

        WholeCase whole = WholeCase.of(source, new ProcurementId("procurement:sst-asd-interim"), AsOf.NOW);

        assertThat(names(whole.entries())).isNotEmpty().allMatch(name -> name.startsWith("sst-"));
    }

    @Test
    void anEmptyLedgerTakesAnyEntriesTogetherWithWhatTheyNeed() {
        Random random = new Random(SEED);
        System.out.println("WholeCaseTest seed=" + SEED);
        for (int n = 0; n < 60; n++) {
            int i = n;
            List<RecordedEntry> ledger = CaseLedger.randomOfAnyCase(random);
            MemorySource source = new MemorySource(ledger);
            long cut = 1L + random.nextInt(ledger.size());
            Set<EntryId> wanted = new HashSet<>();
            for (int more = 0; more < 3; more++) {
                wanted.add(ledger.get(random.nextInt(ledger.size())).id());
            }

            List<RecordedEntry> needed = Needed.by(source, wanted, cut);

            List<RecordedEntry> before =
                    ledger.stream().filter(e -> e.position() <= cut).toList();
            Map<EntryId, List<Fault>> faults = faults(before);
            faults(needed)
                    .forEach((id, found) -> assertThat(found)
                            .as("case %s, %s: as good as among all that was recorded", i, id)
                            .isEqualTo(faults.get(id)));
            assertThat(needed).as("nothing later").allMatch(e -> e.position() <= cut);
            assertThat(needed).isSortedAccordingTo((a, b) -> Long.compare(a.position(), b.position()));
            assertThat(needed.stream().map(RecordedEntry::id).toList())
                    .containsAll(before.stream()
                            .map(RecordedEntry::id)
                            .filter(wanted::contains)
                            .toList());
            Set<EntryId> there =
                    new HashSet<>(needed.stream().map(RecordedEntry::id).toList());
            assertThat(before.stream()
                            .filter(e -> e.fact() instanceof EntryFact change && there.contains(change.entry()))
                            .map(RecordedEntry::id))
                    .as("with every correction and withdrawal of what is in it")
                    .allMatch(there::contains);
        }
    }
}
