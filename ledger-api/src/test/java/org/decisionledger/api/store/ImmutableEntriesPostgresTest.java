package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.decisionledger.api.store.StoreSettings.Postgres;
import org.junit.jupiter.api.Test;

class ImmutableEntriesPostgresTest extends ImmutableEntriesRules {

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.postgres();
    }

    @Test
    void aServiceThatCouldChangeEntriesIsNotServed() {
        LedgerUnderTest place = LedgerUnderTest.postgres();
        StoreSettings tooMuch = StoreSettings.postgres(
                place.url(), place.users().owner(), place.users().owner());
        assertThatThrownBy(() -> LedgerStore.open(tooMuch))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("could change or remove entries");
    }

    @Test
    void theOwnerIsNotNeededOnceTheTablesAreThere() {
        LedgerUnderTest place = LedgerUnderTest.postgres();
        StoreSettings alone = StoreSettings.postgres(place.url(), place.users().service(), null);
        assertThatThrownBy(() -> LedgerStore.open(alone))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("owner");
        LedgerStore.open(place.settings()).close();
        LedgerStore.open(alone).close();
        assertThat(((Postgres) alone.location()).owner()).isNull();
    }
}
