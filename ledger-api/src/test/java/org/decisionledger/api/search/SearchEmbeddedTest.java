package org.decisionledger.api.search;

import java.nio.file.Path;
import org.decisionledger.api.store.LedgerUnderTest;
import org.junit.jupiter.api.io.TempDir;

class SearchEmbeddedTest extends SearchRules {

    @TempDir
    Path folder;

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.embedded(folder);
    }
}
