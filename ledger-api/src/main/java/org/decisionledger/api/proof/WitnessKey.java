package org.decisionledger.api.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;

/** The key pair with which a second party countersigns, kept in a file as the key of a log is. */
public final class WitnessKey {

    private static final String FILE = "witness-key.pem";

    private final LogKey key;

    private WitnessKey(LogKey key) {
        this.key = key;
    }

    /** The key in the folder, made under {@code name} when there is none. */
    public static WitnessKey in(Path folder, String name) {
        return new WitnessKey(LogKey.in(folder.resolve(FILE), NoteKey.Type.COSIGNATURE, name));
    }

    /** Whether there is a key in the folder. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    public NoteKey verifier() {
        return key.verifier();
    }

    /** @param seconds since 1970-01-01T00:00:00Z */
    public SignedNote cosign(SignedNote note, long seconds) {
        return key.cosign(note, seconds);
    }
}
