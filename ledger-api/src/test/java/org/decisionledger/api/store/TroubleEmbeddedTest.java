package org.decisionledger.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleEmbeddedTest extends TroubleRules {

    @TempDir
    Path folder;

    @Override
    LedgerUnderTest place() {
        return LedgerUnderTest.embedded(folder.resolve("ledger"));
    }

    @Test
    void aFolderInUseIsRefusedAndFreeAgainWhenItIsClosed() {
        StoreSettings settings = StoreSettings.embedded(folder.resolve("used"));
        try (LedgerStore store = LedgerStore.open(settings)) {
            assertThatThrownBy(() -> LedgerStore.open(settings))
                    .isInstanceOfSatisfying(
                            LedgerInUse.class, e -> assertThat(e.remedy()).contains("--url"))
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> LedgerStore.open(settings.forReading())).isInstanceOf(LedgerInUse.class);
            store.recorder().record(Sample.background("procurement:home-care"));
        }
        LedgerStore.open(settings).close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithWhatWouldHelp() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        assertThatThrownBy(() -> LedgerStore.open(StoreSettings.embedded(file)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void readingWhereThereIsNoLedgerMakesNone() {
        Path nothing = folder.resolve("nothing");
        assertThatThrownBy(
                        () -> LedgerStore.open(StoreSettings.embedded(nothing).forReading()))
                .isInstanceOf(LedgerUnavailable.class);
        assertThat(nothing).doesNotExist();
    }

    @Test
    void aLedgerWithoutItsPasswordsSaysWhatIsMissing() throws IOException {
        StoreSettings settings = StoreSettings.embedded(folder.resolve("stripped"));
        LedgerStore.open(settings).close();
        Files.delete(folder.resolve("stripped/database-users.properties"));
        assertThatThrownBy(() -> LedgerStore.open(settings)).hasMessageContaining("database-users.properties");
    }

    @Test
    void aLedgerThatWasBeingMadeWhenTheProgramDiedIsMadeAnew() throws IOException {
        Path half = Files.createDirectories(folder.resolve("half"));
        DatabaseUsers.make(half);
        Files.writeString(half.resolve("making.mv.db"), "half");
        try (LedgerStore store = LedgerStore.open(StoreSettings.embedded(half))) {
            assertThat(store.log().head()).isZero();
        }
    }
}
