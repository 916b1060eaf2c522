package org.decisionledger.api.proof;

import org.decisionledger.core.transparency.Checkpoint;
import org.decisionledger.core.transparency.NoteKey;
import org.decisionledger.core.transparency.SignedNote;
import org.decisionledger.core.transparency.SignedNote.NotSigned;

/** Reads signed checkpoints and checks who signed them. */
public final class Checkpoints {

    private Checkpoints() {}

    /**
     * The note, once its signature is checked and it is about the log of that key.
     *
     * @throws LogDoesNotHold it is not
     */
    public static SignedNote checked(String text, NoteKey key) {
        try {
            SignedNote note = SignedNote.parse(text);
            note.check(key);
            if (!Checkpoint.parse(note.text()).origin().equals(key.name())) {
                throw new LogDoesNotHold("The checkpoint is about another log than " + key.name() + ".");
            }
            return note;
        } catch (NotSigned e) {
            throw new LogDoesNotHold("The checkpoint is not signed by the key of this log: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new LogDoesNotHold("What should be a signed checkpoint is none: " + e.getMessage() + ".");
        }
    }
}
