package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list decisions",
                "show x",
                "timeline x",
                "why x",
                "known x --by 2019",
                "rebuild",
                "health",
                "checkpoint",
                "verify",
                "prove x",
                "export-log x"
            })
    void withoutALedgerThereIsNothingToReadAndNoneIsMade(String command) {
        Path none = folder.resolve("none");
        Terminal cannot = Terminal.run((command + " --data " + none).split(" "));
        assertThat(cannot.exit()).isEqualTo(3);
        assertThat(cannot.err())
                .contains("There is no ledger in " + none)
                .contains("--data")
                .contains("ledger import");
        assertThat(none).doesNotExist();
    }

    @Test
    void aFolderInUseIsLeftAloneAndItsUserNamed() {
        try (OpenLedger other = OpenLedger.open(StoreSettings.embedded(folder))) {
            Terminal reading = Terminal.run("list", "offers", "--data", folder.toString());
            assertThat(reading.exit()).isEqualTo(3);
            assertThat(reading.err())
                    .contains("in use by process " + ProcessHandle.current().pid())
                    .contains("--url");
            Terminal recording = Terminal.with(Posted.background(), "import", "-", "--data", folder.toString());
            assertThat(recording.exit()).isEqualTo(3);
            assertThat(other.log().head()).isZero();
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Terminal cannot = Terminal.with(Posted.background(), "import", "-", "--data", file.toString());
        assertThat(cannot.exit()).as(cannot.err()).isEqualTo(3);
        assertThat(cannot.err()).contains(file.toString()).doesNotContain("\tat ");
    }

    @Test
    void nobodyAtTheAddressIsSaidSo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "http://127.0.0.1:" + port;
        Terminal reading = Terminal.run("list", "offers", "--url", url);
        assertThat(reading.exit()).isEqualTo(3);
        assertThat(reading.err()).startsWith("No server answers at " + url);
        assertThat(Terminal.with(Posted.OFFER, "record", "--url", url).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense:x", "http://", "ftp://example.org", "http://a b"})
    void whatIsNoAddressIsBadInput(String url) {
        Terminal refused = Terminal.run("list", "offers", "--url", url);
        assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err()).contains("is not an address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conjure", "list offers --colour", "list", "why", "known org:x", "list offers --format pdf", ""})
    void whatIsNoCommandIsAnsweredWithHelp(String command) {
        Terminal refused = Terminal.run(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("Usage: ledger");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void helpThatIsAskedForIsAResult() {
        Terminal help = Terminal.run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: ledger", "./ledger demo", "import", "timeline");
    }
}
