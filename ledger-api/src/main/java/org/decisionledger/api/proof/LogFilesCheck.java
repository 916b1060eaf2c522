package org.decisionledger.api.proof;

import java.util.List;
import java.util.Optional;
import org.decisionledger.api.proof.Finding.Kind;
import org.decisionledger.api.proof.SignedLeaves.Source;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.Tile;

/** Holds the files of the log against the leaves that were signed: each tile, and each copy of an entry. */
final class LogFilesCheck {

    private final TileFiles files;
    private final SignedLeaves leaves;
    private final List<Finding> findings;

    LogFilesCheck(TileFiles files, SignedLeaves leaves, List<Finding> findings) {
        this.files = files;
        this.leaves = leaves;
        this.findings = findings;
    }

    void run() {
        if (leaves.source() == Source.NEITHER) {
            return;
        }
        TreeWriter tree = TreeWriter.anew(this::compare);
        for (long number = 0; number * Tile.FULL < leaves.size(); number++) {
            Tile tile = leaves.tile(number);
            List<Hash> signed = leaves.of(tile).orElse(List.of());
            signed.forEach(tree::add);
            if (leaves.source() == Source.TILES) {
                bundle(tile, signed);
            }
        }
        tree.finish();
    }

    private void compare(Tile tile, List<Hash> signed) {
        Optional<List<Hash>> there = files.hashes(tile);
        if (!there.equals(Optional.of(signed))) {
            damaged(tile.path(), there.isEmpty());
        }
    }

    private void bundle(Tile tile, List<Hash> signed) {
        Optional<List<Hash>> there = files.entries(tile)
                .map(entries -> entries.stream().map(SignedLeaves::leaf).toList());
        if (!there.equals(Optional.of(signed))) {
            damaged(tile.entriesPath(), there.isEmpty());
        }
    }

    private void damaged(String path, boolean missing) {
        findings.add(Finding.of(
                Kind.FILE,
                "The file " + files.file(path) + " of the log "
                        + (missing ? "is missing or cut." : "does not hold what was signed.")));
    }
}
