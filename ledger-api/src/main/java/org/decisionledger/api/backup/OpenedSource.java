package org.decisionledger.api.backup;

import java.util.function.Consumer;
import org.decisionledger.api.proof.ProofLog;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;

/** A ledger opened by this process. */
public record OpenedSource(EntryLog log, ProofLog proof) implements BackupSource {

    @Override
    public SignedNote checkpoint() {
        return proof.sign();
    }

    @Override
    public NoteKey key() {
        return proof.key();
    }

    @Override
    public void rows(long last, Consumer<StoredRow> each) {
        log.rowsBetween(1, last).forEach(each);
    }
}
