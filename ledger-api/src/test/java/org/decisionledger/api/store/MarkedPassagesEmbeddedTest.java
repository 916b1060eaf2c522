package org.decisionledger.api.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class MarkedPassagesEmbeddedTest extends MarkedPassagesRules {

    @TempDir
    static Path folder;

    private static int ledgers;

    @Override
    LedgerUnderTest newLedger() {
        return LedgerUnderTest.embedded(folder.resolve("ledger" + ++ledgers));
    }
}
