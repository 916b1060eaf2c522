package org.decisionledger.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.core.transparency.AddCheckpoint;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Countersigning.Conflict;
import org.decisionledger.core.transparency.Countersigning.Due;
import org.decisionledger.core.transparency.Countersigning.NotConsistent;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Subtrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness keeps, and what it answers as C2SP tlog-witness has it. */
class AskingAWitnessTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "ledger.example/log";
    private static final KeyPair LOG = pair();
    private static final NoteKey KEY = NoteKey.of(NAME, NoteKey.Type.ED25519, LOG.getPublic());

    @TempDir
    Path folder;

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tree whose leaves are called {@code view} and a number. */
    private static Subtrees tree(String view) {
        return (height, number) -> {
            Frontier part = Frontier.empty();
            for (long leaf = number << height; leaf < (number + 1) << height; leaf++) {
                part.add(Hash.leaf((view + leaf).getBytes(StandardCharsets.UTF_8)));
            }
            return part.root();
        };
    }

    private static AddCheckpoint asked(String view, long old, long size) {
        Subtrees tree = tree(view);
        return new AddCheckpoint(
                old,
                Proofs.consistency(old, size, tree),
                new Checkpoint(NAME, size, Proofs.root(size, tree)).note().signed(KEY, LOG.getPrivate()));
    }

    private WitnessFolder witness() {
        WitnessFolder witness = new WitnessFolder(folder, "witness.example", NOON);
        witness.know(KEY);
        return witness;
    }

    @Test
    void aCountersignatureHoldsForTheKeyOfTheWitnessAndTellsTheTime() throws Exception {
        SignedNote cosigned = witness().answer(asked("a", 0, 7)).cosigned().orElseThrow();

        cosigned.check(KEY);
        assertThat(cosigned.cosignedAt(witness().key()))
                .as("the key is the same when the folder is opened again")
                .isEqualTo(NOON.instant().getEpochSecond());
        assertThat(witness().last(NAME)).contains(cosigned.toString());
    }

    @Test
    void whatItCountersignedLastIsKnownAfterARestart() {
        witness().answer(asked("a", 0, 7));

        assertThat(witness().answer(asked("a", 0, 9)).judged()).isEqualTo(new Conflict(7));
        assertThat(witness().answer(asked("a", 7, 9)).judged()).isInstanceOf(Due.class);
        assertThat(witness().answer(asked("a", 7, 8)).judged()).as("set back").isEqualTo(new Conflict(9));
        assertThat(witness().answer(asked("b", 9, 12)).judged())
                .as("another view")
                .isInstanceOf(NotConsistent.class);
        assertThat(witness().answer(asked("b", 9, 9)).judged()).isEqualTo(new Conflict(9));
    }

    /** The clock is asked between keeping and signing; there the process ends. */
    private static final class Ending extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new OutOfMemoryError("the process ends here");
        }
    }

    @Test
    void killedBetweenKeepingAndSigningItSignsThatCheckpointLaterAndNoOther() {
        WitnessFolder killed = new WitnessFolder(folder, "witness.example", new Ending());
        killed.know(KEY);
        assertThatThrownBy(() -> killed.answer(asked("a", 0, 7))).isInstanceOf(OutOfMemoryError.class);

        assertThat(witness().answer(asked("b", 0, 7)).cosigned())
                .as("another view of the same size")
                .isEmpty();
        assertThat(witness().answer(asked("b", 7, 9)).cosigned()).isEmpty();
        assertThat(witness().answer(asked("a", 0, 7)).judged())
                .as("it says that it has it")
                .isEqualTo(new Conflict(7));
        assertThat(witness().answer(asked("a", 7, 7)).cosigned()).isPresent();
    }

    @Test
    void ofManyWhoAskAtOnceWithTwoViewsOnlyOneViewIsCountersigned() throws Exception {
        WitnessFolder witness = witness();
        List<Callable<SignedNote>> askers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            AddCheckpoint request = asked(i % 2 == 0 ? "a" : "b", 0, 5 + i / 2);
            askers.add(() -> witness.answer(request).cosigned().orElse(null));
        }
        int given = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<SignedNote> asked : threads.invokeAll(askers)) {
                given += asked.get() == null ? 0 : 1;
            }
        }
        assertThat(given).as("all said that nothing was countersigned before").isEqualTo(1);
    }

    @Test
    void aLogHasOneKeyAndOnlyLogsAreKnown() {
        WitnessFolder witness = witness();
        witness.know(KEY);
        assertThatThrownBy(() -> witness.know(NoteKey.of(NAME, NoteKey.Type.ED25519, pair().getPublic())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another key");
        assertThatThrownBy(() -> witness.know(witness.key())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeKeptIsNotSigned() throws Exception {
        WitnessFolder witness = witness();
        Path inTheWay = folder.resolve("logs").resolve(hash()).resolve("checkpoint.new");
        Files.createDirectory(inTheWay);
        Files.createFile(inTheWay.resolve("file"));

        assertThatThrownBy(() -> witness.answer(asked("a", 0, 5)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("Nothing was countersigned");
    }

    @Test
    void theDoorAnswersEachCaseAsTheProtocolHasIt() throws Exception {
        WitnessFolder witness = witness();
        try (WitnessServer server = new WitnessServer(witness, "127.0.0.1", 0)) {
            assertThat(posted(server, "nonsense").statusCode()).isEqualTo(400);
            assertThat(posted(server, "x".repeat(70_000)).statusCode()).isEqualTo(400);
            assertThat(posted(server, asked("a", 0, 7).text().replace(NAME, "other.example/log"))
                            .statusCode())
                    .isEqualTo(404);
            AddCheckpoint honest = asked("a", 0, 7);
            assertThat(posted(server, honest.text().replace("\n7\n", "\n8\n")).statusCode())
                    .as("the signature does not hold")
                    .isEqualTo(403);
            assertThat(posted(server, new AddCheckpoint(8, List.of(), honest.checkpoint()).text())
                            .statusCode())
                    .isEqualTo(400);

            HttpResponse<String> given = posted(server, honest.text());
            assertThat(given.statusCode()).isEqualTo(200);
            SignedNote.parse(honest.checkpoint().text() + "\n" + given.body()).check(witness.key());

            HttpResponse<String> conflict = posted(server, asked("a", 0, 9).text());
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(conflict.body()).isEqualTo("7\n");
            assertThat(conflict.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
            assertThat(posted(server, asked("b", 7, 9).text()).statusCode()).isEqualTo(422);

            assertThat(got(server, "/" + hash() + "/checkpoint").body())
                    .isEqualTo(witness.last(NAME).orElseThrow());
            for (String path : List.of("/", "/checkpoint", "/../lock/checkpoint", "/add-checkpoint", "/x/checkpoint")) {
                assertThat(got(server, path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    private static String hash() throws GeneralSecurityException {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(NAME.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> posted(WitnessServer server, String body) throws Exception {
        return send(HttpRequest.newBuilder(at(server, "/add-checkpoint")).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> got(WitnessServer server, String path) throws Exception {
        return send(HttpRequest.newBuilder(at(server, path)).GET());
    }

    private static URI at(WitnessServer server, String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
