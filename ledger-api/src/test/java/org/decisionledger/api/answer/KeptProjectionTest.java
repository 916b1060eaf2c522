package org.decisionledger.api.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.decisionledger.api.health.ParkedEntry;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.projection.casefile.CaseLedger;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.MemorySource;
import org.decisionledger.projection.check.CheckSettings;
import org.decisionledger.projection.check.KeptChecks;
import org.decisionledger.projection.content.Compared;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

/** F57: what is kept over a whole ledger goes on without an entry over which it fails, and says so. */
class KeptProjectionTest {

    private static final List<RecordedEntry> LEDGER = CaseLedger.inOrder();

    /** The checks, which fail over some entries. */
    private static final class Failing implements KeptProjection.Work<KeptChecks> {

        private final KeptWork.Checked checks = new KeptWork.Checked(CheckSettings.STANDARD);
        private final Set<String> poison;
        private final List<RuntimeException> trouble = new ArrayList<>();

        Failing(String... poison) {
            this.poison = Set.of(poison);
        }

        @Override
        public String name() {
            return checks.name();
        }

        @Override
        public int bytesForAnEntry() {
            return checks.bytesForAnEntry();
        }

        @Override
        public KeptChecks fresh() {
            return checks.fresh();
        }

        @Override
        public void bringUpTo(KeptChecks kept, EntrySource source, long cut) {
            if (!trouble.isEmpty()) {
                throw trouble.getFirst();
            }
            source.between(0, cut).stream()
                    .filter(e -> poison.contains(e.id().value()))
                    .findFirst()
                    .ifPresent(e -> {
                        throw new IllegalStateException("stumbled over " + e.id());
                    });
            checks.bringUpTo(kept, source, cut);
        }

        @Override
        public SortedMap<String, String> rows(KeptChecks kept, EntrySource source) {
            return checks.rows(kept, source);
        }
    }

    private static KeptProjection<KeptChecks> kept(Failing work) {
        return new KeptProjection<>(new MemorySource(LEDGER), Clock.systemUTC(), work);
    }

    private static String name(int position) {
        return LEDGER.get(position - 1).id().value();
    }

    @Test
    void aLedgerTooLargeForTheMemoryIsRefusedBeforeItIsReadWithWhatWouldHelp() {
        long enough = LEDGER.size() * 8_500L * 4 / 3 + 4;
        Failing work = new Failing();
        KeptProjection<KeptChecks> little =
                new KeptProjection<>(new MemorySource(LEDGER), Clock.systemUTC(), work, enough - 100_000);
        assertThatThrownBy(() -> little.ask((kept, seen) -> kept.report()))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("The checks of the whole ledger take about")
                .hasMessageContaining("Ask about one procurement")
                .hasMessageContaining("-Xmx");
        assertThat(little.health().position()).isZero();

        KeptProjection<KeptChecks> once =
                new KeptProjection<>(new MemorySource(LEDGER), Clock.systemUTC(), work, enough);
        assertThat(once.ask((kept, seen) -> kept.report()).results()).isNotEmpty();
        assertThat(once.rebuild(true)).as("there is no memory for two").isEmpty();
        assertThat(once.ask((kept, seen) -> kept.report()).results()).isNotEmpty();
    }

    @Test
    void entriesOverWhichItFailsAreFoundSetAsideAndTheOthersGoOn() {
        Failing work = new Failing(name(7), name(40), name(LEDGER.size()));
        KeptProjection<KeptChecks> checks = kept(work);

        String told = checks.ask((kept, seen) -> work.rows(kept, seen).toString());

        ProjectionHealth health = checks.health();
        assertThat(health.parked()).extracting(ParkedEntry::position).containsExactly(7L, 40L, (long) LEDGER.size());
        assertThat(health.parked())
                .extracting(ParkedEntry::entry)
                .containsExactly(name(7), name(40), name(LEDGER.size()));
        assertThat(health.parked()).allSatisfy(p -> assertThat(p.error()).contains("stumbled over " + p.entry()));
        assertThat(health.position()).isEqualTo(LEDGER.size());
        Window without = new Window(new MemorySource(LEDGER), Set.of(7L, 40L, (long) LEDGER.size()));
        KeptProjection<KeptChecks> plain = new KeptProjection<>(without, Clock.systemUTC(), new Failing());
        assertThat(told)
                .isEqualTo(plain.ask((kept, seen) -> work.rows(kept, seen).toString()));
    }

    @Test
    void aLostDatabaseIsNotBlamedOnAnEntry() {
        Failing work = new Failing();
        KeptProjection<KeptChecks> checks = kept(work);
        work.trouble.add(new UncategorizedSQLException("reading", null, new SQLException("the server is gone")));

        assertThatThrownBy(() -> checks.ask((kept, seen) -> "")).hasMessageContaining("the server is gone");
        assertThat(checks.health().parked()).isEmpty();
        assertThat(Objects.requireNonNull(checks.health().lastError()).over()).isFalse();

        work.trouble.clear();
        checks.ask((kept, seen) -> "");
        assertThat(checks.health().well()).isTrue();
    }

    @Test
    void whatFailsOverEverythingIsNotBlamedOnEntriesOneByOne() {
        Failing work = new Failing(LEDGER.stream().map(e -> e.id().value()).toArray(String[]::new));
        KeptProjection<KeptChecks> checks = kept(work);

        assertThatThrownBy(() -> checks.ask((kept, seen) -> "")).hasMessageContaining("more than");
        assertThat(checks.health().well()).isFalse();
    }

    @Test
    void whatWasNeverAskedIsNotMadeAnewAndWhatWasIsHeldAgainstOneMadeFromTheFirstEntryOn() {
        KeptProjection<KeptChecks> checks = kept(new Failing());
        assertThat(checks.rebuild(true)).isEmpty();
        checks.ask((kept, seen) -> "");

        Compared compared = checks.rebuild(true).orElseThrow();

        assertThat(compared.same()).isTrue();
        assertThat(compared.position()).isEqualTo(LEDGER.size());
        assertThat(compared.rows()).isPositive();
    }
}
