package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImmutableEntriesEmbeddedTest extends ImmutableEntriesRules {

    @TempDir
    Path folder;

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.embedded(folder);
    }

    @Test
    void thePasswordsAreDrawnForEachLedgerAndOnlyTheOwnerOfTheFileCanReadThem() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("database-users.properties"))))
                .isEqualTo("rw-------");
        Path other = folder.resolve("other");
        LedgerStore.open(StoreSettings.embedded(other)).close();
        assertThat(DatabaseUsers.readFrom(other).owner().password())
                .isNotEqualTo(DatabaseUsers.readFrom(folder).owner().password())
                .hasSize(48);
    }

    @Test
    void theServiceCannotMakeCommitsLessDurable() throws SQLException {
        try (Connection service = LedgerUnderTest.embedded(folder).asService()) {
            assertRefused(service, "set write_delay 500");
            try (var setting = service.createStatement()
                    .executeQuery("select setting_value from information_schema.settings where setting_name = "
                            + "'WRITE_DELAY'")) {
                assertThat(setting.next()).isTrue();
                assertThat(setting.getString(1)).isEqualTo("0");
            }
        }
    }
}
