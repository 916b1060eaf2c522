package org.decisionledger.projection.contract;

import java.util.List;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.timeline.TimelineRow;

/**
 * When a contract ends, by one entry.
 *
 * @param ends the end as written (EDTF), the last day inclusive
 * @param words the same in words
 * @param how by what the entry tells it
 * @param byThen whether that had happened by the date asked about
 * @param byAParty whether a party to the contract acts in the entry, or it is that party's account
 * @param datedBy the entries that describe the same event and date it, where this one gives no date
 * @param replacedBy the entries whose later act took its place; empty when none did
 * @param row the entry
 */
public record EndTold(
        String ends,
        String words,
        How how,
        Answer byThen,
        boolean byAParty,
        List<String> datedBy,
        List<String> replacedBy,
        TimelineRow row) {

    /** By what an entry tells an end. Only an extension and a notice to end set a new one. */
    public enum How {
        AWARDED("term as awarded"),
        STATED("stated, without telling how it came about"),
        EXTENDED("extended"),
        NOTICE_TO_END("notice to end"),
        EXPIRED("told to have run out");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean setsANewEnd() {
            return this == EXTENDED || this == NOTICE_TO_END;
        }
    }
}
