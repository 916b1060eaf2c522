package org.decisionledger.projection.show;

import java.time.Instant;
import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * One entry, whole.
 *
 * @param row as it stands at the moment asked about
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param json as it stands, in the exchange form, fit to be restated: with its marks of personal data
 * @param versions every version, the first one first; a withdrawal is the last
 */
public record EntryPage(TimelineRow row, AsOf asOf, long position, String json, List<Version> versions) {

    /** The same page with another exchange form: one that keeps what the page itself does not show. */
    public EntryPage withJson(String other) {
        return new EntryPage(row, asOf, position, other, versions);
    }

    /**
     * One version of an entry.
     *
     * @param number counted from 1
     * @param entry the entry that made this version: the original, a correction or a withdrawal
     * @param recordedAt when
     * @param by who corrected or withdrew it, in words; for the first version who acted
     * @param reason why; {@code null} for the first version
     * @param sentence what it says in this version; {@code null} for a withdrawal
     * @param changes what changed against the version before, word by word, field by field; empty for the first
     */
    public record Version(
            int number,
            String entry,
            Instant recordedAt,
            String by,
            @Nullable String reason,
            @Nullable String sentence,
            List<FieldChange> changes) {}

    /** The difference in one field. */
    public record FieldChange(String field, List<Words> words) {}

    /** Words that stayed, came or went. */
    public record Words(Kind kind, String text) {
        /** What happened to words between two versions. */
        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }
    }
}
