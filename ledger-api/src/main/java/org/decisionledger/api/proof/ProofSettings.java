package org.decisionledger.api.proof;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the log and its key are kept.
 *
 * @param keys folder of the signing key, best on another disk than the database
 * @param log folder of the tiles and the newest checkpoint
 * @param name the name the key gets when it is made; {@code null} for one that is drawn
 * @param copies folders that each signed checkpoint is copied to, best away from this machine
 * @param witnesses second parties that are asked to countersign each checkpoint
 */
public record ProofSettings(Path keys, Path log, @Nullable String name, List<Path> copies, List<Witness> witnesses) {

    public ProofSettings {
        copies = List.copyOf(copies);
        witnesses = List.copyOf(witnesses);
    }

    /** The same without witnesses. */
    public ProofSettings(Path keys, Path log, @Nullable String name, List<Path> copies) {
        this(keys, log, name, copies, List.of());
    }

    /** The folders of an embedded ledger, inside its own. */
    public static ProofSettings in(Path data) {
        return new ProofSettings(data.resolve("keys"), data.resolve("log"), null, List.of());
    }

    public ProofSettings withCopies(List<Path> folders) {
        return new ProofSettings(keys, log, name, folders, witnesses);
    }

    public ProofSettings withWitnesses(List<Witness> parties) {
        return new ProofSettings(keys, log, name, copies, parties);
    }
}
