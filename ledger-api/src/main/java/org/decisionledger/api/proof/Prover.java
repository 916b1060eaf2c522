package org.decisionledger.api.proof;

import java.util.List;
import org.decisionledger.api.store.StoredRow;
import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.Hash;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.Proofs;
import org.decisionledger.core.transparency.Proofs.NotProved;
import org.decisionledger.core.transparency.SignedNote;

/** Proves of one stored entry, hashed anew, that it is in the log; each proof is checked before it is given out. */
final class Prover {

    private Prover() {}

    static Inclusion prove(StoredRow row, SignedNote signed, TileFiles files, NoteKey key) {
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        long index = row.position() - 1;
        if (index >= checkpoint.size()) {
            throw new NotInLogYet("The entry " + row.id() + " is at position " + row.position()
                    + ", and the newest signed checkpoint covers " + checkpoint.size()
                    + " entries. Sign another one with: ledger checkpoint");
        }
        List<Hash> proof = Proofs.inclusion(index, checkpoint.size(), new TileTree(files, checkpoint.size()));
        Hash leaf = Hash.hex(row.leafHash());
        try {
            Proofs.checkInclusion(leaf, index, checkpoint.size(), proof, checkpoint.root());
        } catch (NotProved e) {
            throw new LogDoesNotHold("The entry " + row.id() + " as it is stored at position " + row.position()
                    + " is not what was signed.");
        }
        return new Inclusion(
                row.id(),
                row.position(),
                index,
                row.logEntry(),
                leaf.hex(),
                proof.stream().map(Hash::base64).toList(),
                checkpoint.size(),
                signed.toString(),
                key.toString());
    }
}
