package org.decisionledger.api.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.index.Poison;
import org.decisionledger.api.index.Soon;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.junit.jupiter.api.Test;

class RebuildPostgresTest extends RebuildRules {

    private final LedgerUnderTest database = LedgerUnderTest.postgres();

    @Override
    LedgerUnderTest place() {
        return database;
    }

    @Test
    void anEntryThatCannotBeReadIsNamedWithinFiveSecondsOfBeingThere() throws SQLException {
        try (OpenLedger ledger = open()) {
            ledger.recorder().record(Sample.background("procurement:home-care"));
            Poison.after(database, 4, "poison");
            assertThat(Soon.within(
                            Duration.ofSeconds(5), () -> !ledger.leftOut().isEmpty()))
                    .isTrue();
            assertThat(ledger.projections().getFirst().parked())
                    .singleElement()
                    .satisfies(parked -> assertThat(parked.entry()).isEqualTo("poison"));
            assertThat(Soon.within(
                            Duration.ofSeconds(5),
                            () -> ledger.projections().getFirst().behind() == 0))
                    .isTrue();
        }
    }
}
