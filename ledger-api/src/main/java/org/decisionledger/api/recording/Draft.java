package org.decisionledger.api.recording;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry that somebody is writing. Kept until it is recorded, and a while longer with its receipt, so that what is sent
 * twice is recorded once.
 *
 * @param id also the id of the entry to be
 * @param owner who writes it, by the name they sign in with
 * @param kind the wire name of the fact
 * @param about the entry that is corrected or withdrawn; {@code null} for a new one
 * @param restates the wire name of the fact that a correction restates; {@code null} for all else
 * @param typed what each input holds, as typed
 * @param edition counts up with each change, so that an older page does not overwrite a newer one
 * @param head the last position of the ledger when the draft was begun
 * @param savedAt when it was last changed
 * @param parent the draft that waits for what this one registers; {@code null} for none
 * @param parentField the input of that draft which will name it
 * @param recorded what was given for it; {@code null} while it is not recorded
 */
public record Draft(
        String id,
        String owner,
        String kind,
        @Nullable String about,
        @Nullable String restates,
        Map<String, String> typed,
        long edition,
        long head,
        Instant savedAt,
        @Nullable String parent,
        @Nullable String parentField,
        @Nullable Recorded recorded) {

    /**
     * What the recorder gave.
     *
     * @param subject the thing the entry is filed under
     */
    public record Recorded(long position, Instant recordedAt, String leafHash, String subject) {}

    public Draft {
        typed = Map.copyOf(typed);
    }

    Draft with(Map<String, String> now, Instant at) {
        return new Draft(id, owner, kind, about, restates, now, edition + 1, head, at, parent, parentField, recorded);
    }

    /** The same with one input filled in. */
    Draft with(String field, String value, Instant at) {
        Map<String, String> now = new TreeMap<>(typed);
        now.put(field, value);
        return with(now, at);
    }

    Draft recorded(Recorded receipt, Instant at) {
        return new Draft(id, owner, kind, about, restates, typed, edition + 1, head, at, parent, parentField, receipt);
    }
}
