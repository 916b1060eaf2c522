package org.decisionledger.api.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One use of the ledger.
 *
 * @param at when it ended
 * @param what what was done
 * @param who by the name they sign in with; empty where nobody was signed in, or the name typed is nobody's
 * @param door {@code page}, or {@code program} for the doors without pages
 * @param address what was asked for, with those parameters that say which view it was; no words that were searched for,
 *     nothing that was typed into a form
 * @param view the pattern of the address, by which like ones are found
 * @param format the form of what was taken away, for example {@code pdf}; {@code null} for all else
 * @param copy which copy was taken away: {@code full}; {@code null} for all else. A redacted one will be told here
 * @param status how it was answered (HTTP); 0 where there was no answer of its own
 */
public record Use(
        Instant at,
        What what,
        String who,
        String door,
        String address,
        String view,
        @Nullable String format,
        @Nullable String copy,
        int status) {

    /** What was done. */
    public enum What {
        VIEWED,
        EXPORTED,
        RECORDED,
        /** Kept something that is no entry: a draft, a saved view, a note, a file. */
        WROTE,
        ADMINISTERED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        /** Lines of this log itself were let go, the oldest first. */
        LET_GO;

        /** As it is written in the file and in addresses. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<What> named(String written) {
            return Arrays.stream(values())
                    .filter(w -> w.written().equals(written))
                    .findFirst();
        }
    }
}
