package org.decisionledger.api.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.RowsAhead.Range;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Works everything out anew from the stored rows and holds it against tiles, bundles and checkpoints. Goes on past
 * damage. Used once.
 */
final class Verification {

    private final EntryLog log;
    private final TileFiles files;
    private final LongConsumer progress;
    private final List<Finding> findings = new ArrayList<>();
    private final RowCheck rowCheck = new RowCheck(findings);
    private final Differences differences = new Differences();
    private boolean hashed;

    Verification(EntryLog log, TileFiles files, LongConsumer progress) {
        this.log = log;
        this.files = files;
        this.progress = progress;
    }

    /**
     * @param since entries that need not be read, 0 for none; rounded down to whole tiles
     * @throws IllegalArgumentException the newest checkpoint does not cover so many
     */
    Verified run(long since, List<Kept> elsewhere, Optional<NoteKey> key) {
        List<KnownCheckpoint> known = known(elsewhere, key);
        Optional<KnownCheckpoint> reference = known.stream()
                .filter(k -> k.where().equals(own().toString()))
                .findFirst()
                .or(() -> known.stream()
                        .max(Comparator.comparingLong(k -> k.checkpoint().size())));
        Checkpoint covering =
                reference.map(KnownCheckpoint::checkpoint).orElse(new Checkpoint("none", 0, Hash.EMPTY_TREE));
        if (since > covering.size()) {
            throw new IllegalArgumentException("The newest signed checkpoint covers " + covering.size()
                    + " entries. Name fewer with --since, or sign first.");
        }
        long from = since / Tile.FULL * Tile.FULL;
        List<Long> sizes = known.stream().map(k -> k.checkpoint().size()).toList();
        SignedLeaves leaves = SignedLeaves.under(covering, files, from, sizes);
        findings.addAll(leaves.damage());
        try (RowsAhead ahead = new RowsAhead(log, from == 0 ? Long.MIN_VALUE : from)) {
            StoredRows rows = new StoredRows(ahead, findings);
            StoredTree stored = new StoredTree(leaves, sizes);
            covered(leaves, rows, stored);
            beyond(leaves.size(), rows, stored);
            differing(leaves, stored, reference);
            unreadable(leaves.size(), rows);
            new CheckpointsCheck(leaves, files, stored, findings).run(known, reference);
            findings.sort(Comparator.comparingLong(f -> f.position() == null ? Long.MIN_VALUE : f.position()));
            return new Verified(from, rows.count(), leaves.size(), known.size(), findings);
        }
    }

    private Path own() {
        return files.file(TileFiles.CHECKPOINT);
    }

    private List<KnownCheckpoint> known(List<Kept> elsewhere, Optional<NoteKey> key) {
        List<Kept> all = new ArrayList<>();
        if (Files.exists(own())) {
            all.add(Kept.in(own()));
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
        for (Kept one : all) {
            key.flatMap(k -> KnownCheckpoint.read(one, k, findings)).ifPresent(known::add);
        }
        return known;
    }

    private void covered(SignedLeaves leaves, StoredRows rows, StoredTree stored) {
        for (long number = leaves.from() / Tile.FULL; number * Tile.FULL < leaves.size(); number++) {
            Tile tile = leaves.tile(number);
            List<Hash> signed = leaves.of(tile).orElse(List.of());
            Copies copies = new Copies(tile, signed, files.entries(tile).orElse(List.of()));
            for (int i = 0; i < tile.width(); i++) {
                compare(number * Tile.FULL + i + 1, i, copies, rows, stored);
            }
            if (leaves.source() == Source.TILES) {
                copies.damage(leaves).ifPresent(findings::add);
            }
            progress.accept(number * Tile.FULL + tile.width());
        }
    }

    /** Rows from before the hashes were kept have none; among those after, one without is not as it was written. */
    private void bears(StoredRow row) {
        if (row.written() != null) {
            hashed = true;
        } else if (hashed) {
            findings.add(RowCheck.withoutHash(row));
        }
    }

    private void compare(long position, int index, Copies copies, StoredRows rows, StoredTree stored) {
        StoredRow row = rows.at(position);
        String entry = row == null ? null : RowCheck.logEntry(row);
        Hash leaf = entry == null ? null : SignedLeaves.leaf(entry);
        Hash signed = copies.signed(index);
        stored.add(leaf, signed);
        String copy = copies.trusted(index, entry, leaf);
        if (row == null && rows.isUnreadable(position)) {
            findings.add(Finding.at(
                    Kind.UNREADABLE,
                    position,
                    null,
                    "What is stored at position " + position + " cannot be read ("
                            + Difference.of(position, null, copy).signedInWords() + ")."));
        } else if (row == null || signed != null && !Objects.equals(signed, leaf)) {
            differences.add(Difference.of(position, row, copy));
        } else {
            rowCheck.id(row);
            bears(row);
            if (leaf != null) {
                rowCheck.writtenHash(row, leaf.hex());
            }
        }
    }

    /** Rows that the log does not cover: that they follow without a hole, and give the hash they were written with. */
    private void beyond(long size, StoredRows rows, StoredTree stored) {
        long expected = size + 1;
        for (StoredRow row = rows.next(); row != null; row = rows.next()) {
            if (row.position() > expected && !rows.isUnreadable(expected)) {
                stored.hole();
                findings.add(Finding.at(
                        Kind.MISSING,
                        expected,
                        null,
                        "There is no entry at the positions " + expected + " to " + (row.position() - 1) + "."));
            }
            String entry = RowCheck.logEntry(row);
            stored.add(entry == null ? null : SignedLeaves.leaf(entry), null);
            rowCheck.id(row);
            bears(row);
            if (differences.isEmpty()) {
                RowCheck.unsigned(row).ifPresent(findings::add);
            } else {
                differences.beyond(row);
            }
            expected = row.position() + 1;
        }
    }

    /** Positions that cannot be read and are not told one by one. */
    private void unreadable(long size, StoredRows rows) {
        for (Range range : rows.unreadable()) {
            if (range.last() > size) {
                findings.add(Finding.at(
                        Kind.UNREADABLE,
                        Math.max(range.first(), size + 1),
                        null,
                        "What is stored from position " + Math.max(range.first(), size + 1)
                                + (range.last() == Long.MAX_VALUE ? " on" : " to " + range.last())
                                + " cannot be read: " + range.why()));
            }
        }
    }

    /** Where the log's own files do not give what was signed, they cannot say which entry is wrong for sure. */
    private void differing(SignedLeaves leaves, StoredTree stored, Optional<KnownCheckpoint> reference) {
        if (leaves.source() != Source.NEITHER || reference.isEmpty()) {
            findings.addAll(differences.findings());
            return;
        }
        Checkpoint checkpoint = reference.get().checkpoint();
        if (stored.root(checkpoint.size()).filter(checkpoint.root()::equals).isPresent()) {
            findings.add(Finding.of(
                    Kind.FILE,
                    "The tiles and bundles of the log do not give the root that was signed; the stored entries do."));
        } else {
            findings.add(Finding.of(
                    Kind.CHECKPOINT,
                    "Neither the files of the log nor the stored entries give the root that was signed over "
                            + checkpoint.size() + " entries ("
                            + reference.get().where()
                            + "). What follows is where stored entries and files differ; either may be wrong."));
            findings.addAll(differences.findings());
        }
    }

    /** The log's copies of the entries under one tile. */
    private static final class Copies {

        private final Tile tile;
        private final List<Hash> signed;
        private final List<String> bundle;
        private int damaged = -1;

        Copies(Tile tile, List<Hash> signed, List<String> bundle) {
            this.tile = tile;
            this.signed = signed;
            this.bundle = bundle;
        }

        @Nullable
        Hash signed(int index) {
            return signed.isEmpty() ? null : signed.get(index);
        }

        /**
         * The copy of the entry, when it is the one whose hash was signed.
         *
         * @param entry what the stored row gives, with its hash {@code leaf}: when the copy is the same, that is known
         */
        @Nullable
        String trusted(int index, @Nullable String entry, @Nullable Hash leaf) {
            if (index >= bundle.size()) {
                return null;
            }
            String copy = bundle.get(index);
            Hash own = copy.equals(entry) ? leaf : SignedLeaves.leaf(copy);
            if (own != null && Objects.equals(own, signed(index))) {
                return copy;
            }
            damaged = damaged < 0 ? index : damaged;
            return null;
        }

        Optional<Finding> damage(SignedLeaves leaves) {
            if (bundle.isEmpty()) {
                return Optional.of(leaves.missing(tile.entriesPath()));
            }
            return damaged < 0 ? Optional.empty() : Optional.of(leaves.copyDiffers(tile, damaged));
        }
    }
}
