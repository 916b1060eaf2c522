package org.decisionledger.api.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was signed.
 *
 * @param position of the entry, from 1; {@code null} when it is not about one entry
 * @param id the entry's id as stored; {@code null} when the log does not tell it
 * @param fields the members of the log entry that differ, {@code id} or {@code leafHash} beside them; empty when that cannot be told
 * @param words a sentence for people
 */
public record Finding(
        Kind kind, @Nullable Long position, @Nullable String id, List<String> fields, String words) {

    /** What is wrong. */
    public enum Kind {
        /** The entry at this position says something else than was signed. */
        ALTERED,
        /** An entry that was signed is not there. */
        MISSING,
        /** An entry is there that was not signed. */
        ADDED,
        /** An entry that was signed stands at another position. */
        MOVED,
        /** The database cannot read what it stores at this position, or from it on. */
        UNREADABLE,
        /** Entries that a checkpoint kept elsewhere covers are not there any more. */
        CUT,
        /** A checkpoint is not signed by this log's key, or not over these entries. */
        CHECKPOINT,
        /** A file of the log, not an entry, is missing or damaged. */
        FILE
    }

    public Finding {
        fields = List.copyOf(fields);
    }

    static Finding of(Kind kind, String words) {
        return new Finding(kind, null, null, List.of(), words);
    }

    static Finding at(Kind kind, long position, @Nullable String id, String words) {
        return new Finding(kind, position, id, List.of(), words);
    }
}
