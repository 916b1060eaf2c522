package org.decisionledger.projection.law;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * When the procedure commenced, and how that is known.
 *
 * @param date the date that decides which packs hold; {@code null} when nothing at all is known of it
 * @param basis how it is known
 * @param words the same in one sentence
 * @param entries the entries it rests on
 */
public record Commencement(@Nullable Edtf date, Basis basis, String words, List<EntryId> entries) {

    /** How a commencement is known. */
    public enum Basis {
        /** Whoever asks states it. */
        STATED,

        /** The first dated notice or approach on record; an earlier one may be missing. */
        FIRST_STEP_ON_RECORD,

        /** Only that it was not after the award. */
        NOT_AFTER_THE_AWARD,

        /** Nothing dated bears on it. */
        UNKNOWN
    }

    public Commencement {
        entries = List.copyOf(entries);
    }

    /** The commencement as whoever asks states it. */
    static Commencement stated(Edtf date) {
        return new Commencement(
                date,
                Basis.STATED,
                "The commencement, " + date.inWords() + ", is as stated by whoever asks.",
                List.of());
    }
}
