package org.decisionledger.api.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Frontier;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Works everything out anew from the stored rows and holds it against tiles, bundles and checkpoints. Goes on past
 * damage. Used once.
 */
final class Verification {

    private final TileFiles files;
    private final LongConsumer progress;
    private final StoredRows rows;
    private final List<Finding> findings = new ArrayList<>();
    private final Differences differences = new Differences();

    /** The tree of the rows as they are, up to the first hole, and its roots at the sizes of known checkpoints. */
    private final Frontier stored = Frontier.empty();

    private final Map<Long, Hash> storedRoots = new HashMap<>();
    private boolean broken;

    Verification(EntryLog log, TileFiles files, LongConsumer progress) {
        this.files = files;
        this.progress = progress;
        this.rows = new StoredRows(log.rowsFollowing(Long.MIN_VALUE).iterator(), findings);
    }

    Verified run(List<Path> elsewhere, Optional<NoteKey> key) {
        List<KnownCheckpoint> known = known(elsewhere, key);
        Optional<KnownCheckpoint> reference = known.stream()
                .filter(k -> k.where().equals(own().toString()))
                .findFirst()
                .or(() -> known.stream()
                        .max(Comparator.comparingLong(k -> k.checkpoint().size())));
        known.forEach(k -> storedRoots.put(k.checkpoint().size(), Hash.EMPTY_TREE));
        SignedLeaves leaves = SignedLeaves.under(
                reference.map(KnownCheckpoint::checkpoint).orElse(new Checkpoint("none", 0, Hash.EMPTY_TREE)), files);
        new LogFilesCheck(files, leaves, findings).run();
        covered(leaves);
        beyond(leaves.size());
        if (leaves.source() != Source.NEITHER || reference.isEmpty()) {
            findings.addAll(differences.findings());
        } else {
            withoutFiles(reference.get());
        }
        new CheckpointsCheck(leaves, storedRoots, stored.size(), findings).run(known, reference);
        findings.sort(Comparator.comparingLong(f -> f.position() == null ? Long.MIN_VALUE : f.position()));
        return new Verified(rows.count(), leaves.size(), known.size(), findings);
    }

    private Path own() {
        return files.file(TileFiles.CHECKPOINT);
    }

    private List<KnownCheckpoint> known(List<Path> elsewhere, Optional<NoteKey> key) {
        List<Path> all = new ArrayList<>();
        if (Files.exists(own())) {
            all.add(own());
        } else if (!elsewhere.isEmpty()) {
            findings.add(Finding.of(Kind.CHECKPOINT, "The log has no checkpoint of its own at " + own() + "."));
        }
        all.addAll(elsewhere);
        if (key.isEmpty() && !all.isEmpty()) {
            findings.add(Finding.of(
                    Kind.CHECKPOINT, "There is no key to check checkpoints with. Give the verifier key with --key."));
            return List.of();
        }
        List<KnownCheckpoint> known = new ArrayList<>();
        for (Path file : all) {
            key.flatMap(k -> KnownCheckpoint.read(file, k, findings)).ifPresent(known::add);
        }
        return known;
    }

    private void covered(SignedLeaves leaves) {
        for (long number = 0; number * Tile.FULL < leaves.size(); number++) {
            Tile tile = leaves.tile(number);
            List<Hash> signed = leaves.of(tile).orElse(List.of());
            List<String> bundle = files.entries(tile).orElse(List.of());
            for (int i = 0; i < tile.width(); i++) {
                long position = number * Tile.FULL + i + 1;
                Hash leaf = signed.isEmpty() ? null : signed.get(i);
                compare(position, leaf, trusted(bundle, i, leaf));
            }
            progress.accept(number * Tile.FULL + tile.width());
        }
    }

    private void compare(long position, @Nullable Hash signed, @Nullable String entry) {
        StoredRow row = rows.at(position);
        Hash leaf = row == null ? null : leaf(row);
        grow(leaf);
        if (row == null || signed != null && !Objects.equals(signed, leaf)) {
            differences.add(Difference.of(position, row, entry));
        } else {
            rows.checkId(row);
        }
    }

    /** The copy of the entry in the log, when it is the one whose hash was signed. */
    private static @Nullable String trusted(List<String> bundle, int index, @Nullable Hash leaf) {
        return index < bundle.size()
                        && leaf != null
                        && SignedLeaves.leaf(bundle.get(index)).equals(leaf)
                ? bundle.get(index)
                : null;
    }

    private static @Nullable Hash leaf(StoredRow row) {
        try {
            return Hash.hex(row.leafHash());
        } catch (IllegalArgumentException e) {
            return null; // what is no text was never signed
        }
    }

    private void grow(@Nullable Hash leaf) {
        broken = broken || leaf == null;
        if (leaf != null && !broken) {
            stored.add(leaf);
            storedRoots.computeIfPresent(stored.size(), (size, none) -> stored.root());
        }
    }

    /** Rows that the log does not cover: only that they follow without a hole can be said of them. */
    private void beyond(long size) {
        long expected = size + 1;
        for (StoredRow row = rows.next(); row != null; row = rows.next()) {
            if (row.position() > expected) {
                broken = true;
                findings.add(Finding.at(
                        Kind.MISSING,
                        expected,
                        null,
                        "There is no entry at the positions " + expected + " to " + (row.position() - 1) + "."));
            }
            grow(leaf(row));
            rows.checkId(row);
            if (!differences.isEmpty()) {
                differences.beyond(row);
            }
            expected = row.position() + 1;
        }
    }

    /** The log's own files do not give what was signed, so they cannot say which entry is wrong for sure. */
    private void withoutFiles(KnownCheckpoint reference) {
        Checkpoint checkpoint = reference.checkpoint();
        if (stored.size() >= checkpoint.size()
                && Objects.equals(checkpoint.root(), storedRoots.get(checkpoint.size()))) {
            findings.add(Finding.of(
                    Kind.FILE,
                    "The tiles and bundles of the log do not give the root that was signed; the stored entries do."));
        } else {
            findings.add(Finding.of(
                    Kind.CHECKPOINT,
                    "Neither the files of the log nor the stored entries give the root that was signed over "
                            + checkpoint.size() + " entries (" + reference.where()
                            + "). What follows is where stored entries and files differ; either may be wrong."));
            findings.addAll(differences.findings());
        }
    }
}
