package org.decisionledger.api.proof;

import java.nio.file.Path;
import org.decisionledger.api.store.LedgerUnderTest;

class TamperingPostgresTest extends TamperingRules {

    @Override
    LedgerUnderTest place(Path folder) {
        return LedgerUnderTest.postgres();
    }
}
