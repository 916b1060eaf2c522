package org.decisionledger.projection.timeline;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param via the predecessor of the body asked about that the entry names, in words, when it comes in through one
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
        List<LinkRef> links,
        @Nullable String via) {

    /** The same row, come in through a predecessor of the body asked about. */
    public TimelineRow via(String predecessor) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(Mark.AS_PREDECESSOR);
        return with(List.copyOf(all), links, predecessor);
    }

    /** The same row with these links in place of its own. */
    TimelineRow withLinks(List<LinkRef> all) {
        return with(marks, List.copyOf(all), via);
    }

    private TimelineRow with(List<Mark> newMarks, List<LinkRef> newLinks, @Nullable String newVia) {
        return new TimelineRow(
                entry,
                position,
                recordedAt,
                occurred,
                when,
                earliest,
                latest,
                type,
                heading,
                sentence,
                subject,
                subjectTitle,
                by,
                sources,
                account,
                newMarks,
                note,
                newLinks,
                newVia);
    }

    /** What other bodies decided in common with what this row tells; see {@link InCommon}. */
    public List<LinkRef> inCommon() {
        return links.stream()
                .filter(l -> l.relation().equals(InCommon.RELATION))
                .toList();
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
