package org.decisionledger.api.store;

class RecordingPostgresTest extends RecordingRules {

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.postgres();
    }
}
