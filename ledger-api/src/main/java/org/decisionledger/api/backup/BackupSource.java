package org.decisionledger.api.backup;

import java.util.function.Consumer;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;

/** A ledger that a backup is taken of. Entries may be recorded meanwhile. */
public interface BackupSource {

    /** A signed checkpoint over every entry there is now; what the backup is taken of ends with it. */
    SignedNote checkpoint();

    /** The verifier key of the log. */
    NoteKey key();

    /** Hands over the rows at the positions from 1 to {@code last}, in order, as they are stored. */
    void rows(long last, Consumer<StoredRow> each);
}
