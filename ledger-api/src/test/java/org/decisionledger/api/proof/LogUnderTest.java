package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.decisionledger.api.store.LedgerStore;
import org.decisionledger.api.store.LedgerUnderTest;
import org.decisionledger.api.store.Sample;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.SignedNote;

/** A ledger with its log beside it, whose entry at position n from 5 on is called {@code a<n>}. */
record LogUnderTest(LedgerUnderTest place, Path folder) {

    static final String NAME = "ledger.example/log";
    private static final String PROCUREMENT = "procurement:home-care";

    ProofSettings settings() {
        return new ProofSettings(keys(), log(), NAME, List.of());
    }

    ProofSettings copying() {
        return settings().withCopies(List.of(away()));
    }

    Path keys() {
        return folder.resolve("own-keys");
    }

    Path log() {
        return folder.resolve("own-log");
    }

    Path away() {
        return folder.resolve("away");
    }

    /** Records entries until there are {@code size}, at least 4. */
    void grow(long size) {
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
    }

    Checkpoint sign() {
        return sign(settings());
    }

    Checkpoint sign(ProofSettings settings) {
        SignedNote note = ask(settings, ProofLog::sign);
        return Checkpoint.parse(note.text());
    }

    Verified verify(Path... elsewhere) {
        return ask(settings(), log -> log.verify(List.of(elsewhere), null, at -> {}));
    }

    StoredRow rowAt(long position) {
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            return store.log().rowsBetween(position, position).findFirst().orElseThrow();
        }
    }

    <T> T ask(ProofSettings settings, Function<ProofLog, T> question) {
        try (LedgerStore store = LedgerStore.open(place.settings().forReading())) {
            return question.apply(new ProofLog(store.log(), settings));
        }
    }

    /** Changes rows as the owner of the tables can, who is not stopped by anything once the trigger is gone. */
    void tamper(String... statements) {
        boolean h2 = place.url().startsWith("jdbc:h2");
        try (Connection owner = place.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "drop trigger if exists domain_event_entry_immutable" + (h2 ? "" : " on domain_event_entry"));
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
