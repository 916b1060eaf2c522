package org.decisionledger.api.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class RecordingEmbeddedTest extends RecordingRules {

    @TempDir
    Path folder;

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.embedded(folder);
    }
}
