package org.decisionledger.api.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.decisionledger.api.store.DurableFile;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the log with its entries into a folder that can be checked without the ledger: tiles and bundles, beside them
 * the full entries, numbered alike, and the checkpoint last. What is damaged is written as it is stored, or left out
 * when it is missing: whoever checks is to see it.
 */
final class LogExport {

    private final EntryLog log;
    private final TileFiles files;
    private final Path target;
    private long written;

    LogExport(EntryLog log, TileFiles files, Path target) {
        this.log = log;
        this.files = files;
        this.target = target;
    }

    /** Returns how many entries were written. */
    long write(SignedNote signed, LongConsumer progress) {
        long size = Checkpoint.parse(signed.text()).size();
        try {
            refuseOtherFiles();
            written = 0;
            Iterator<StoredRow> rows = log.rowsFollowing(0).iterator();
            StoredRow ahead = null;
            for (Tile tile : Tile.of(size)) {
                files.hashes(tile).ifPresent(hashes -> new TileFiles(target).write(tile, hashes));
                if (tile.level() == 0) {
                    ahead = entries(tile, ahead, rows);
                    progress.accept(written);
                }
            }
            put(TileFiles.CHECKPOINT, signed.toString());
            return written;
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The export cannot be written in " + target + ": " + e.getMessage() + ".",
                    "Make the folder writable, or free space on the disk.",
                    e);
        }
    }

    /** The bundle and the full entries under one tile; returns the row read beyond them. */
    private @Nullable StoredRow entries(Tile tile, @Nullable StoredRow ahead, Iterator<StoredRow> rows)
            throws IOException {
        files.entries(tile).ifPresent(bundle -> new TileFiles(target).write(tile.entriesPath(), Bundle.write(bundle)));
        long last = tile.number() * Tile.FULL + tile.width();
        StringBuilder lines = new StringBuilder();
        StoredRow row = ahead != null ? ahead : rows.hasNext() ? rows.next() : null;
        while (row != null && row.position() <= last) {
            lines.append(row.envelope()).append('\n');
            written++;
            row = rows.hasNext() ? rows.next() : null;
        }
        put(tile.entriesPath().replaceFirst("^tile/entries/", "ledger/") + ".jsonl", lines.toString());
        return row;
    }

    private void put(String path, String text) throws IOException {
        DurableFile.write(target.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private void refuseOtherFiles() throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> there = Files.list(target)) {
                if (there.findAny().isPresent()) {
                    throw new IllegalArgumentException(
                            "The folder " + target + " is not empty. Name one that is empty or not there.");
                }
            }
        }
    }
}
