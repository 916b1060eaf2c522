package org.decisionledger.core.runway;

import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The last planned meeting that can still approve in time. Where the end of the contract or the meetings are not given
 * to the day there may be two: the one to count on, and the one at the best.
 *
 * @param needed the approval asked for
 * @param stageLatest the last day on which the stage after the approval can begin
 * @param toCountOn the meeting that is in time whatever the dates turn out to be; {@code null} when no meeting is
 * @param atBest the last meeting that is in time if the dates turn out well; {@code null} when no meeting is
 * @param day when the approval is given at the latest; its first day goes with {@code toCountOn}, its last with
 *     {@code atBest}
 */
public record ApprovalBy(
        ApprovalNeeded needed,
        DaySpan stageLatest,
        @Nullable Edtf toCountOn,
        @Nullable Edtf atBest,
        DaySpan day) {

    /** which meeting, and why that one */
    public String inWords() {
        return "The " + needed.committee() + " must approve before \"" + needed.beforeStage()
                + "\" begins; its latest start is " + stageLatest.inWords() + ". " + meeting();
    }

    private String meeting() {
        if (toCountOn == null) {
            return atBest == null
                    ? "No planned meeting is early enough."
                    : "No planned meeting is certain to be early enough; " + atBest.inWords() + " may be.";
        }
        String sure = "The last planned meeting that is early enough is that of " + toCountOn.inWords();
        return toCountOn.equals(atBest) || atBest == null
                ? sure + "."
                : sure + "; that of " + atBest.inWords() + " may be as well.";
    }
}
