package org.decisionledger.core.rule.outcome;

import java.time.LocalDate;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The time within which answers count.
 *
 * @param lastDay the last day, which counts; an interval when it is one of several days; absent when none is on record
 * @param words how it is known
 */
record TimeForAnswers(@Nullable Edtf lastDay, String words) {

    /**
     * The day the proposal names, else what the rule allows from circulation, else the day of the decision: after that
     * nothing can count.
     */
    static TimeForAnswers of(RuleInContext rule, Proposal proposal, @Nullable DayCounter workingDays) {
        if (proposal.replyBy() != null) {
            return new TimeForAnswers(
                    proposal.replyBy(),
                    "The proposal asks for answers by " + proposal.replyBy().inWords() + "; that day counts.");
        }
        Edtf allowed = allowed(rule, proposal, workingDays);
        if (allowed != null) {
            return new TimeForAnswers(
                    allowed,
                    "The rule allows " + rule.replyDays() + " " + DayWords.of(rule.replyCount()) + " for an answer: to "
                            + allowed.inWords() + "; that day counts.");
        }
        if (proposal.decisionOn() != null) {
            return new TimeForAnswers(
                    proposal.decisionOn(),
                    "No time for answers is on record; the day of the decision, "
                            + proposal.decisionOn().inWords() + ", is the last on which one can count.");
        }
        return new TimeForAnswers(null, "No time for answers is on record.");
    }

    /** Whether the time is over. A day ends with its last moment. */
    Answer endedBy(Edtf moment) {
        if (lastDay == null) {
            return Answer.NO;
        }
        Answer by = lastDay.by(moment);
        return by == Answer.POSSIBLY && lastDay.precision() == Precision.DAY ? Answer.NO : by;
    }

    /** Whether an answer came in time; possibly, when it has no date and there is a last day. */
    Answer allows(@Nullable Edtf given) {
        if (lastDay == null) {
            return Answer.YES;
        }
        if (given == null) {
            return Answer.POSSIBLY;
        }
        if (given.after(lastDay) == Answer.YES) {
            return Answer.NO;
        }
        if (given.before(lastDay) == Answer.YES) {
            return Answer.YES;
        }
        return lastDay.precision().compareTo(Precision.DAY) <= 0 ? given.by(lastDay) : Answer.POSSIBLY;
    }

    /** The last day that the rule's own count of days gives, or the days it may be; nothing when it cannot be counted. */
    static @Nullable Edtf allowed(RuleInContext rule, Proposal proposal, @Nullable DayCounter workingDays) {
        Integer days = rule.replyDays();
        DayRange from = DayRange.of(proposal.circulatedOn());
        if (days == null || from == null) {
            return null;
        }
        DayCount count = rule.replyCount();
        if (count == DayCount.CALENDAR_DAYS) {
            return new DayRange(from.earliest().plusDays(days), from.latest().plusDays(days)).written();
        }
        if (workingDays == null) {
            return count == null ? Edtf.parse(from.earliest().plusDays(days) + "/") : null;
        }
        LocalDate first =
                count == null ? from.earliest().plusDays(days) : Days.afterWorking(from.earliest(), days, workingDays);
        return new DayRange(first, Days.afterWorking(from.latest(), days, workingDays)).written();
    }
}
