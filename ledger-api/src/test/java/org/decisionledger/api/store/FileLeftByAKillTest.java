package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed after an acknowledgement leaves the file as it is then, so a copy taken then must open at what was
 * acknowledged. H2 2.5.252 opened at something older when the newest piece lay where an older one had been: its header
 * named the piece before.
 */
class FileLeftByAKillTest {

    private static final int ENTRIES = 100;

    @TempDir
    Path folder;

    @Test
    void the_file_opens_at_what_was_acknowledged_last_also_when_space_in_it_was_used_again() throws Exception {
        LedgerUnderTest ledger = LedgerUnderTest.embedded(folder.resolve("data"));
        try (LedgerStore store = LedgerStore.open(ledger.settings())) {
            useSpaceAgainAtOnce(ledger);
            store.recorder().record(Sample.background("procurement:killed"));
            long before = versionOfCopy();
            for (int i = 0; i < ENTRIES; i++) {
                store.recorder().record(Sample.approach("approach-" + i, "procurement:killed"));
                long version = versionOfCopy();
                assertThat(version).as("version in the file after entry %d", i).isGreaterThan(before);
                before = version;
            }
        }
    }

    /** By default H2 waits 45 s. */
    private static void useSpaceAgainAtOnce(LedgerUnderTest ledger) throws SQLException {
        try (Connection owner = ledger.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("set retention_time 0");
        }
    }

    private long versionOfCopy() throws IOException {
        Path copy = folder.resolve("copy.mv.db");
        Files.copy(folder.resolve("data").resolve("ledger.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (MVStore store =
                new MVStore.Builder().fileName(copy.toString()).readOnly().open()) {
            return store.getCurrentVersion();
        }
    }
}
