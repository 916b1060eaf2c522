package org.decisionledger.api.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.witness.WitnessFolder;
import org.decisionledger.api.witness.WitnessServer;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log has its checkpoints countersigned, keeps what it is given, and goes on when it is given nothing. */
class CountersignedLogTest {

    @TempDir
    Path folder;

    private LogUnderTest ledger;
    private WitnessFolder witness;
    private WitnessServer server;

    @BeforeEach
    void open() throws Exception {
        ledger = new LogUnderTest(LedgerUnderTest.embedded(folder.resolve("data")), folder);
        ledger.grow(5);
        witness = new WitnessFolder(folder.resolve("witness"), "witness.example", Clock.systemUTC());
        witness.know(ProofLog.verifierKey(ledger.settings()));
        server = new WitnessServer(witness, "127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ProofSettings witnessed(int port) {
        return ledger.copying()
                .withWitnesses(Witness.parse("# ours\n" + witness.key() + " http://127.0.0.1:" + port + "/\n"));
    }

    private SignedNote published() throws Exception {
        return SignedNote.parse(Files.readString(ledger.log().resolve("checkpoint")));
    }

    @Test
    void eachCheckpointIsCountersignedServedCopiedAndExported() throws Exception {
        for (long size : new long[] {5, 6, 300, 1_000}) {
            ledger.grow(size);
            ledger.sign(witnessed(server.port()));

            published().check(witness.key());
            published().check(ProofLog.verifierKey(ledger.settings()));
            assertThat(folder.resolve("away/checkpoint")).hasContent(published().toString());
            assertThat(folder.resolve("away/checkpoint-" + size))
                    .hasContent(published().toString());
        }
        ledger.ask(ledger.settings(), log -> log.export(folder.resolve("export"), at -> {}));
        SignedNote.parse(Files.readString(folder.resolve("export/checkpoint"))).check(witness.key());
        assertThat(ledger.verify().sound()).isTrue();
    }

    @Test
    void aWitnessThatWasAwayIsAskedAgainAboutTheSameCheckpoint() throws Exception {
        int port = server.port();
        server.close();
        ledger.sign(witnessed(port));
        assertThat(published().by(witness.key())).isEmpty();

        server = new WitnessServer(witness, "127.0.0.1", 0);
        ledger.sign(witnessed(server.port()));
        assertThat(published().by(witness.key())).hasSize(1);
        assertThat(folder.resolve("away/checkpoint")).hasContent(published().toString());
        ledger.sign(witnessed(server.port()));
        assertThat(published().by(witness.key())).as("once is enough").hasSize(1);
    }

    @Test
    void aLogThatWasSetBackAndWentOnOtherwiseIsNeverCountersignedAgain() throws Exception {
        LogUnderTest.copy(folder.resolve("data"), folder.resolve("old-data"));
        ledger.grow(9);
        ledger.sign(witnessed(server.port()));
        SignedNote before = published();
        LogUnderTest.remove(folder.resolve("data"));
        LogUnderTest.copy(folder.resolve("old-data"), folder.resolve("data"));
        LogUnderTest.remove(ledger.log());

        for (long size : new long[] {6, 12}) {
            ledger.grow(size);
            ledger.sign(ledger.settings().withWitnesses(witnessed(server.port()).witnesses()));
            assertThat(published().by(witness.key())).isEmpty();
        }
        assertThat(witness.last(LogUnderTest.NAME)).contains(before.toString());
    }

    @ParameterizedTest
    @CsvSource({"200, ''", "200, nonsense", "409, 99", "409, -1", "409, ''", "500, ''", "404, ''", "422, ''"})
    void whateverAWitnessAnswersNothingButItsOwnSignatureIsKept(int status, String body) throws Exception {
        HttpServer odd = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        odd.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        odd.start();
        try {
            assertThat(ledger.sign(witnessed(odd.getAddress().getPort())).size())
                    .isEqualTo(5);
            assertThat(published().signatures()).as("the log's own").hasSize(1);
        } finally {
            odd.stop(0);
        }
    }

    @Test
    void whatBecameOfAskingIsTold() throws Exception {
        ProofSettings settings = witnessed(server.port());
        List<WitnessAsked> told = ledger.ask(settings, log -> {
            List<WitnessAsked> all = new ArrayList<>(log.witnesses());
            log.sign();
            all.addAll(log.witnesses());
            return all;
        });
        assertThat(told)
                .containsExactly(new WitnessAsked("witness.example", "http://127.0.0.1:" + server.port(), 5, null));

        ledger.grow(6);
        server.close();
        List<WitnessAsked> away = ledger.ask(settings, log -> {
            log.sign();
            return log.witnesses();
        });
        assertThat(away)
                .singleElement()
                .satisfies(asked -> assertThat(asked.failed()).isNotBlank())
                .extracting(WitnessAsked::size)
                .as("as far as this process knows")
                .isEqualTo(0L);
    }

    @Test
    void theSignatureOfAnotherWitnessIsNotKept() throws Exception {
        WitnessFolder other = new WitnessFolder(folder.resolve("other"), "witness.example", Clock.systemUTC());
        other.know(ProofLog.verifierKey(ledger.settings()));
        try (WitnessServer impostor = new WitnessServer(other, "127.0.0.1", 0)) {
            ledger.sign(witnessed(impostor.port()));
        }
        assertThat(published().signatures()).hasSize(1);
    }

    @Test
    void witnessesAreNamedByKeyAndAddress() {
        assertThat(Witness.parse("\n  # none\n")).isEmpty();
        NoteKey key = witness.key();
        Witness named = Witness.parse(key + " https://witness.example/w/").getFirst();
        assertThat(named.key()).hasToString(key.toString());
        assertThat(named.address()).isEqualTo(URI.create("https://witness.example/w"));
        for (String line : List.of(
                key.toString(),
                key + " witness.example",
                "key https://witness.example",
                ProofLog.verifierKey(ledger.settings()) + " https://witness.example")) {
            assertThatThrownBy(() -> Witness.parse(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
