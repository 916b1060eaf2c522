package org.decisionledger.projection.criticism;

import java.util.List;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * One criticism.
 *
 * @param criticism the criticism
 * @param title the passage in brief
 * @param asOf the moment asked about
 * @param position the last position of the ledger that the answer takes in
 * @param state what the entries show of the reply and the release
 * @param put how it was put to the party, in order of occurrence
 * @param findings the entries it comes from
 * @param replies what the party replied, and that its time was over, in order of occurrence
 * @param released that it was released
 * @param remarks what does not fit, or cannot be told
 */
public record CriticismFile(
        String criticism,
        String title,
        AsOf asOf,
        long position,
        Statement state,
        List<Put> put,
        List<TimelineRow> findings,
        List<Reply> replies,
        List<TimelineRow> released,
        List<Statement> remarks) {

    /**
     * One putting of the passage to a party.
     *
     * @param party the party criticised
     * @param office the post criticised, or {@code null} when none is named
     * @param when when it was put, in words
     * @param replyBy by when a reply was asked for, in words; {@code null} when no time was set
     */
    public record Put(
            String passage,
            String party,
            String partyTitle,
            @Nullable String office,
            @Nullable String officeTitle,
            String when,
            @Nullable String replyBy,
            TimelineRow row) {}

    /**
     * A reply, or the end of the time for one.
     *
     * @param by who replied; {@code null} when the time was over without a reply
     * @param text the reply in brief; {@code null} when the time was over without one
     */
    public record Reply(
            @Nullable String by,
            @Nullable String text,
            List<String> accepts,
            List<String> disputes,
            String when,
            TimelineRow row) {}
}
