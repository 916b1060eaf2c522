package org.decisionledger.api.proof;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.decisionledger.core.transparency.AddCheckpoint;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.SignedNote.NotSigned;
import org.jspecify.annotations.Nullable;

/** Asks witnesses to countersign a checkpoint (C2SP tlog-witness); each has to be shown that it goes on from the last. */
final class Countersigners {

    private static final Logger LOG = System.getLogger(Countersigners.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final List<Witness> witnesses;
    private final TileFiles files;

    /** What each witness is known to have countersigned last; one that is not known says so when asked. */
    private final Map<NoteKey, Long> sizes = new ConcurrentHashMap<>();

    private final Map<Witness, WitnessAsked> asked = new ConcurrentHashMap<>();

    Countersigners(List<Witness> witnesses, TileFiles files) {
        this.witnesses = witnesses;
        this.files = files;
    }

    /** The checkpoint with the countersignatures that were had; those that it bears are not asked for again. */
    SignedNote ask(SignedNote signed) {
        SignedNote cosigned = signed;
        for (Witness witness : witnesses) {
            if (signed.by(witness.key()).isEmpty()) {
                cosigned = cosigned.with(asked(witness, signed));
            }
        }
        return cosigned;
    }

    private List<SignedNote.Line> asked(Witness witness, SignedNote signed) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            long size = Checkpoint.parse(signed.text()).size();
            long old = sizes.getOrDefault(witness.key(), 0L);
            HttpResponse<String> answer = client.send(request(witness, old, size, signed), BodyHandlers.ofString());
            if (answer.statusCode() == CONFLICT) {
                old = held(answer.body(), size);
                answer = client.send(request(witness, old, size, signed), BodyHandlers.ofString());
            }
            if (answer.statusCode() != OK) {
                throw new IOException("it answered " + answer.statusCode());
            }
            List<SignedNote.Line> lines = signatures(witness, signed, answer.body());
            sizes.put(witness.key(), size);
            note(witness, size, null);
            return lines;
        } catch (IOException | NotSigned | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "witness={0} address={1} error=\"{2}\"",
                    witness.key().name(),
                    witness.address(),
                    e.getMessage());
            String why = e.getMessage();
            note(witness, sizes.getOrDefault(witness.key(), 0L), why == null ? "it does not answer" : why);
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private void note(Witness witness, long size, @Nullable String failed) {
        asked.put(
                witness,
                new WitnessAsked(witness.key().name(), witness.address().toString(), size, failed));
    }

    /** What became of asking each, in the order in which they are asked; those not asked yet are left out. */
    List<WitnessAsked> asked() {
        return witnesses.stream().map(asked::get).filter(Objects::nonNull).toList();
    }

    private static long held(String body, long size) throws IOException {
        if (!body.matches("(0|[1-9][0-9]{0,17})\n?")) {
            throw new IOException("it does not say what it countersigned last");
        }
        long held = Long.parseLong(body.strip());
        if (held > size) {
            throw new IOException("it countersigned " + held + " entries of this log, and there are " + size);
        }
        return held;
    }

    private HttpRequest request(Witness witness, long old, long size, SignedNote signed) {
        AddCheckpoint asked = new AddCheckpoint(
                old, Proofs.consistency(Math.min(old, size), size, new TileTree(files, size)), signed);
        return HttpRequest.newBuilder(URI.create(witness.address() + "/add-checkpoint"))
                .timeout(LONGEST)
                .POST(BodyPublishers.ofString(asked.text()))
                .build();
    }

    /** Those of its own key alone, and only when they hold. */
    private static List<SignedNote.Line> signatures(Witness witness, SignedNote signed, String body) throws NotSigned {
        SignedNote answered = SignedNote.parse(signed.text() + '\n' + body);
        answered.cosignedAt(witness.key());
        return answered.by(witness.key());
    }
}
