package org.decisionledger.api.rebuild;

import org.decisionledger.api.store.LedgerUnderTest;

class RebuildPostgresTest extends RebuildRules {

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.postgres();
    }
}
