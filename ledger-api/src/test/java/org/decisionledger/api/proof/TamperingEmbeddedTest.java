package org.decisionledger.api.proof;

import java.nio.file.Path;
import org.decisionledger.api.store.LedgerUnderTest;

class TamperingEmbeddedTest extends TamperingRules {

    @Override
    LedgerUnderTest place(Path folder) {
        return LedgerUnderTest.embedded(folder);
    }
}
