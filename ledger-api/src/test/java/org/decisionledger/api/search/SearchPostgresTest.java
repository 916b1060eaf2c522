package org.decisionledger.api.search;

import org.decisionledger.api.store.LedgerUnderTest;

class SearchPostgresTest extends SearchRules {

    private final LedgerUnderTest database = LedgerUnderTest.postgres();

    @Override
    LedgerUnderTest place() {
        return database;
    }
}
