package org.decisionledger.api.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.decisionledger.api.backup.Backup.Taken;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.proof.ProofSettings;
import org.decisionledger.api.proof.Verified;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoredRow;
import org.jspecify.annotations.Nullable;

/** A ledger with its log and its key, and what is done with backups of it. */
record Kept(LedgerUnderTest place, ProofSettings proof) {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String PROCUREMENT = "procurement:home-care";

    enum Kind {
        EMBEDDED,
        POSTGRES;

        /** A place without a ledger, with folders of its own. */
        Kept in(Path folder) {
            ProofSettings proof = new ProofSettings(
                    folder.resolve("own-keys"), folder.resolve("own-log"), "ledger.example/log", List.of());
            return switch (this) {
                case EMBEDDED -> new Kept(LedgerUnderTest.embedded(folder.resolve("data")), proof);
                case POSTGRES -> new Kept(LedgerUnderTest.postgres(), proof);
            };
        }
    }

    /** Records entries until there are {@code size}, at least 4. */
    Kept grow(long size) {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            long head = store.log().head();
            if (head == 0) {
                store.recorder().record(Sample.background(PROCUREMENT));
                head = 4;
            }
            store.recorder()
                    .record(LongStream.rangeClosed(head + 1, size)
                            .mapToObj(n -> Sample.approach("a" + n, PROCUREMENT))
                            .toList());
        }
        return this;
    }

    Taken backup(Path folder) {
        return backup(folder, null);
    }

    Taken backup(Path folder, @Nullable Path privateKey) {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            return new Backup(new OpenedSource(store.log(), new ProofLog(store.log(), proof)), folder, at -> {})
                    .take(NOON, privateKey);
        }
    }

    Path privateKey() {
        return proof.keys().resolve("log-key.pem");
    }

    /** The key is kept outside the ledger, so it is there before. */
    Kept withKeyOf(Kept other) throws IOException {
        Files.createDirectories(proof.keys());
        Files.copy(other.privateKey(), privateKey());
        return this;
    }

    Restore restoring(Path backup) {
        return Restore.of(backup, place.settings(), proof, null);
    }

    Restored restore(Path backup) {
        return restoring(backup).run(false, at -> {});
    }

    Verified verify(Path... elsewhere) {
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            return new ProofLog(store.log(), proof).verify(List.of(elsewhere), null, at -> {});
        }
    }

    /** Signs over all there is, with copies of the checkpoints in that folder. */
    void sign(Path copies) {
        try (LedgerStore store = LedgerStore.open(place.settings())) {
            new ProofLog(store.log(), proof.withCopies(List.of(copies))).sign();
        }
    }

    List<StoredRow> rows() {
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            return store.log().rowsFollowing(Long.MIN_VALUE).toList();
        }
    }

    /** Every file under a folder with what is in it, without the one that holds off others. */
    static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        all.remove("lock");
        return all;
    }
}
