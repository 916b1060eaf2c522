package org.decisionledger.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.http.Posted;
import org.decisionledger.api.server.LedgerServer;
import org.decisionledger.api.store.StoreSettings;
import org.decisionledger.api.witness.WitnessFolder;
import org.decisionledger.api.witness.WitnessServer;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second party countersigns, with a server of its own or by hand. */
class WitnessAtTheTerminalTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fourEntries() {
        assertThat(Terminal.with(Posted.background(), "import", "-", "--data", at("data"))
                        .exit())
                .isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Terminal witness(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "witness";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--state";
        all[all.length - 1] = at("witness");
        return Terminal.run(all);
    }

    private String logKey() {
        return Terminal.run("key", "--data", at("data")).out().strip();
    }

    private String signed(String name) throws Exception {
        Terminal checkpoint = Terminal.run("checkpoint", "--data", at("data"));
        assertThat(checkpoint.exit()).as(checkpoint.err()).isZero();
        Files.writeString(folder.resolve(name), checkpoint.out());
        return at(name);
    }

    @Test
    void aPersonCountersignsByHandFromAnExportAndRefusesAnotherView() throws Exception {
        assertThat(witness("key").exit()).as("it needs a name first").isEqualTo(Exit.BAD_INPUT);
        NoteKey key =
                NoteKey.parse(witness("key", "--name", "witness.example").out().strip());
        String first = signed("first");
        assertThat(witness("sign", first, "--log", at("data") + "/log").err()).contains("is not known");
        assertThat(witness("add", logKey()).exit()).isZero();

        Terminal cosigned = witness("sign", first, "--log", at("data") + "/log");
        assertThat(cosigned.exit()).as(cosigned.err()).isZero();
        SignedNote.parse(cosigned.out()).check(key);

        Terminal.with(Posted.OFFER, "record", "--data", at("data"));
        String second = signed("second");
        Terminal.run("export-log", at("export"), "--data", at("data"));
        assertThat(witness("sign", second, "--log", at("export")).exit()).isZero();
        Terminal back = witness("sign", first, "--log", at("export"));
        assertThat(back.exit()).isEqualTo(Exit.NO);
        assertThat(back.err()).contains("the log was set back");
    }

    @Test
    void aServedLogIsCountersignedOverHttpAndByHandFromItsAddress() throws Exception {
        WitnessFolder second = new WitnessFolder(folder.resolve("second"), "second.example", Clock.systemUTC());
        second.know(NoteKey.parse(logKey()));
        try (WitnessServer server = new WitnessServer(second, "127.0.0.1", 0)) {
            Path file = folder.resolve("witnesses");
            Files.writeString(file, second.key() + " http://127.0.0.1:" + server.port() + "\n");
            Terminal signed = Terminal.run("checkpoint", "--data", at("data"), "--witnesses", file.toString());
            assertThat(signed.exit()).as(signed.err()).isZero();
            SignedNote.parse(signed.out()).check(second.key());
            assertThat(Terminal.run("checkpoint", "--data", at("data"), "--witnesses", at("none"))
                            .exit())
                    .isEqualTo(Exit.BAD_INPUT);
        }
        witness("key", "--name", "witness.example");
        witness("add", logKey());
        try (OpenLedger ledger = OpenLedger.open(StoreSettings.embedded(folder.resolve("data")));
                LedgerServer server = LedgerServer.start(ledger, "127.0.0.1", 0)) {
            String log = "http://localhost:" + server.port() + "/log";
            Files.writeString(
                    folder.resolve("fetched"),
                    Terminal.run("checkpoint", "--url", "http://localhost:" + server.port())
                            .out());
            assertThat(witness("sign", at("fetched"), "--log", log).exit()).isZero();
            Terminal.with(Posted.OFFER, "record", "--url", "http://localhost:" + server.port());
            Files.writeString(
                    folder.resolve("newer"), ledger.proof().orElseThrow().sign().toString());
            Terminal newer = witness("sign", at("newer"), "--log", log);
            assertThat(newer.exit()).as(newer.err()).isZero();
        }
    }

    @Test
    void verifyTellsWhoCountersignedAndSaysNoWhenAnExpectedPartyDidNot() throws Exception {
        String key = witness("key", "--name", "witness.example").out().strip();
        witness("add", logKey());
        String first = signed("first");
        Files.writeString(
                folder.resolve("cosigned"),
                witness("sign", first, "--log", at("data") + "/log").out());

        Terminal with = Terminal.run("verify", "--data", at("data"), "--checkpoint", at("cosigned"), "--witness", key);
        assertThat(with.exit()).as(with.out()).isZero();
        assertThat(with.out()).contains("Countersigned by witness.example", "4 entries", at("cosigned"));

        Terminal without = Terminal.run("verify", "--data", at("data"), "--witness", key);
        assertThat(without.exit()).isEqualTo(Exit.NO);
        assertThat(without.out()).contains("Not countersigned by witness.example");
        assertThat(Terminal.run("verify", "--data", at("data"), "--witness", logKey())
                        .exit())
                .as("that is the key of the log")
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void theCheckerOfExportsTellsWhoCountersigned() throws Exception {
        String key = witness("key", "--name", "witness.example").out().strip();
        witness("add", logKey());
        String first = signed("first");
        Terminal.run("export-log", at("export"), "--data", at("data"));
        assertThat(Terminal.run("verify-export", at("export"), "--key", logKey(), "--witness", key)
                        .out())
                .contains("not-countersigned", "witness.example", "NOT SOUND: 1 finding");

        Files.writeString(
                folder.resolve("export/checkpoint"),
                witness("sign", first, "--log", at("export")).out());
        Terminal checked = Terminal.run("verify-export", at("export"), "--key", logKey(), "--witness", key);
        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("Countersigned by witness.example on 20", "SOUND: all 4 entries");

        String note = Files.readString(folder.resolve("export/checkpoint"));
        int at = note.length() - 10;
        Files.writeString(
                folder.resolve("export/checkpoint"),
                note.substring(0, at) + (note.charAt(at) == 'A' ? 'B' : 'A') + note.substring(at + 1));
        Terminal forged = Terminal.run("verify-export", at("export"), "--key", logKey(), "--witness", key);
        assertThat(forged.exit()).isEqualTo(Exit.NO);
        assertThat(forged.out()).contains("not-countersigned", "does not hold");
    }
}
