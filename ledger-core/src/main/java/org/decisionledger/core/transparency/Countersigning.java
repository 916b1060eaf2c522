package org.decisionledger.core.transparency;

import java.util.Optional;
import org.decisionledger.core.transparency.Proofs.NotProved;
import org.decisionledger.core.transparency.SignedNote.NotSigned;

/**
 * What a witness makes of a checkpoint it is asked to countersign (C2SP tlog-witness). A witness says of a log only that
 * each checkpoint it countersigned begins with the one before; it never countersigns two views of one log.
 */
public sealed interface Countersigning {

    /** All holds. The checkpoint is to be kept as the one last countersigned, and only then signed. */
    record Due(Checkpoint checkpoint) implements Countersigning {}

    /** The witness knows no log of that name. */
    record UnknownLog(String origin) implements Countersigning {}

    /** It is not signed by the key of that log. */
    record NotByTheLog(String why) implements Countersigning {}

    /** The old size is beyond that of the checkpoint. */
    record OldBeyondNew() implements Countersigning {}

    /**
     * What the witness countersigned last is another checkpoint than the log goes on from.
     *
     * @param held its size
     */
    record Conflict(long held) implements Countersigning {}

    /** The proof does not show that the checkpoint begins with the one countersigned last. */
    record NotConsistent(String why) implements Countersigning {}

    /**
     * Judges a request.
     *
     * @param log the key of the log of that name; empty when the witness does not know it
     * @param held what the witness countersigned last of that log; empty when nothing
     */
    static Countersigning of(AddCheckpoint request, Optional<NoteKey> log, Optional<Checkpoint> held) {
        Checkpoint asked = Checkpoint.parse(request.checkpoint().text());
        if (log.isEmpty() || !log.get().name().equals(asked.origin())) {
            return new UnknownLog(asked.origin());
        }
        try {
            request.checkpoint().check(log.get());
        } catch (NotSigned e) {
            return new NotByTheLog(String.valueOf(e.getMessage()));
        }
        return following(request, asked, held.orElse(new Checkpoint(asked.origin(), 0, Hash.EMPTY_TREE)));
    }

    private static Countersigning following(AddCheckpoint request, Checkpoint asked, Checkpoint held) {
        if (request.old() > asked.size()) {
            return new OldBeyondNew();
        }
        if (request.old() != held.size()) {
            return new Conflict(held.size());
        }
        if (held.size() > 0 && held.size() == asked.size() && !held.root().equals(asked.root())) {
            return new Conflict(held.size());
        }
        try {
            Proofs.checkConsistency(held.size(), held.root(), asked.size(), asked.root(), request.proof());
        } catch (NotProved e) {
            return new NotConsistent(String.valueOf(e.getMessage()));
        }
        return asked.size() == 0 && !asked.root().equals(Hash.EMPTY_TREE)
                ? new NotConsistent("a tree without leaves has one root only")
                : new Due(asked);
    }
}
