package org.decisionledger.projection.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a reader sees it.
 *
 * @param entry the entry's name
 * @param position its place in the ledger
 * @param recordedAt when the ledger took it in
 * @param occurred when it happened, as written (EDTF), or {@code null} when no source says
 * @param when the same in words, "no date given" when there is none
 * @param earliest first day it may have happened, {@code yyyy-MM-dd} in the United Kingdom, where bounded
 * @param latest last day it may have happened, inclusive, where bounded
 * @param type wire name of the fact
 * @param heading the kind of fact in words
 * @param sentence what the entry says, in one sentence
 * @param subject the thing it is filed under
 * @param subjectTitle that thing in words
 * @param by who acted, in words
 * @param sources where it is taken from, at least one
 * @param account whose account it is, in words
 * @param marks what must be known before relying on it
 * @param note the recorder's own words
 * @param links how it stands to other entries and things, its own links first
 */
public record TimelineRow(
        String entry,
        long position,
        Instant recordedAt,
        @Nullable String occurred,
        String when,
        @Nullable String earliest,
        @Nullable String latest,
        String type,
        String heading,
        String sentence,
        String subject,
        String subjectTitle,
        String by,
        List<SourceRef> sources,
        @Nullable String account,
        List<Mark> marks,
        @Nullable String note,
        List<LinkRef> links) {

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
