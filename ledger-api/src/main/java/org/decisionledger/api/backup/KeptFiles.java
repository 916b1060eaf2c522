package org.decisionledger.api.backup;

import java.util.Optional;
import org.decisionledger.api.document.DocumentFolder;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.document.KeptCopy;

/** Which files of documents the entries of a backup say are kept, and where these lie in it. */
final class KeptFiles {

    private static final String FOLDER = "documents/";
    private static final int SHELF = 2;

    private KeptFiles() {}

    /** Where the file with this digest lies in a backup. */
    static String path(String sha256) {
        return FOLDER + sha256.substring(0, SHELF) + "/" + sha256;
    }

    /** The digest of the file that a stored entry says is kept, if it says so. */
    static Optional<String> saidBy(StoredRow row) {
        if (!row.wireName().equals(EntryFormat.wireName(EntryCorrected.class))) {
            return Optional.empty();
        }
        try {
            return row.entry().fact() instanceof EntryCorrected corrected
                    ? KeptCopy.digest(corrected.reason())
                    : Optional.empty();
        } catch (Refusal | NumberFormatException e) {
            return Optional.empty(); // what cannot be read is told by whoever verifies
        }
    }

    /** Whether the file is what its name says. */
    static boolean isAsNamed(String sha256, byte[] bytes) {
        return DocumentFolder.digest(bytes).equals(sha256);
    }
}
