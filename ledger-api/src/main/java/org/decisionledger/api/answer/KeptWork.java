package org.decisionledger.api.answer;

import java.util.SortedMap;
import java.util.TreeMap;
import org.decisionledger.api.answer.KeptProjection.Work;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.check.CheckReport.CheckResult;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.KeptChecks;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.conflict.ConflictKeeper;
import org.decisionledger.projection.conflict.Wanted;
import org.decisionledger.projection.register.DisputeKeeper;

/** What is kept over a whole ledger: what the checks say, what does not fit together, and what is disputed. */
final class KeptWork {

    private KeptWork() {}

    /** @param settings the numbers that checks go by */
    record Checked(CheckSettings settings) implements Work<KeptChecks> {

        @Override
        public String name() {
            return "checks";
        }

        @Override
        public int bytesForAnEntry() {
            return 8_500;
        }

        @Override
        public KeptChecks fresh() {
            return new KeptChecks(settings);
        }

        @Override
        public void bringUpTo(KeptChecks kept, EntrySource source, long cut) {
            kept.bringUpTo(source, cut);
        }

        @Override
        public SortedMap<String, String> rows(KeptChecks kept, EntrySource source) {
            SortedMap<String, String> rows = new TreeMap<>();
            for (CheckResult result : kept.report().results()) {
                rows.merge(result.on() + " " + result.check(), result.toString(), (one, other) -> one + "\n" + other);
            }
            return rows;
        }
    }

    /** What is disputed, and how parties stand to it. */
    record Disputed() implements Work<DisputeKeeper> {

        @Override
        public String name() {
            return "disputes";
        }

        @Override
        public int bytesForAnEntry() {
            return 200;
        }

        @Override
        public DisputeKeeper fresh() {
            return new DisputeKeeper(AsOf.NOW);
        }

        @Override
        public void bringUpTo(DisputeKeeper kept, EntrySource source, long cut) {
            kept.bringUpTo(source, cut);
        }

        @Override
        public SortedMap<String, String> rows(DisputeKeeper kept, EntrySource source) {
            SortedMap<String, String> rows = new TreeMap<>();
            kept.all().forEach((entry, stands) -> rows.put(entry.value(), stands.toString()));
            return rows;
        }
    }

    /** What does not fit together. */
    record Conflicting() implements Work<ConflictKeeper> {

        @Override
        public String name() {
            return "conflicts";
        }

        @Override
        public int bytesForAnEntry() {
            return 1_000;
        }

        @Override
        public ConflictKeeper fresh() {
            return new ConflictKeeper();
        }

        @Override
        public void bringUpTo(ConflictKeeper kept, EntrySource source, long cut) {
            kept.bringUpTo(source, cut);
        }

        @Override
        public SortedMap<String, String> rows(ConflictKeeper kept, EntrySource source) {
            SortedMap<String, String> rows = new TreeMap<>();
            for (Conflict conflict : kept.page(source, Wanted.ALL, null, Integer.MAX_VALUE)) {
                rows.put(conflict.id(), conflict.toString());
            }
            return rows;
        }
    }
}
