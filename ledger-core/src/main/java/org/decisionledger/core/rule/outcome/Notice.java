package org.decisionledger.core.rule.outcome;

import java.time.LocalDate;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.time.Answer;
import org.jspecify.annotations.Nullable;

/** Counts the days of notice in the strictest and in the widest way that dates and text allow. */
final class Notice {

    private final @Nullable DayCount count;
    private final @Nullable DayCounter workingDays;

    private Notice(@Nullable DayCount count, @Nullable DayCounter workingDays) {
        this.count = count;
        this.workingDays = workingDays;
    }

    static NoticeShown of(RuleInContext rule, Proposal proposal, @Nullable DayCounter workingDays) {
        Integer asked = rule.noticeDays();
        DayRange told = DayRange.of(proposal.circulatedOn());
        DayRange decided = DayRange.of(proposal.decisionOn());
        if (told == null || decided == null) {
            return new NoticeShown(asked, rule.noticeCount(), null, null, asked == null ? null : Answer.POSSIBLY);
        }
        Notice notice = new Notice(rule.noticeCount(), workingDays);
        int fewest = notice.fewest(told.latest(), decided.earliest().minusDays(1));
        int most = notice.most(told.earliest(), decided.latest());
        return new NoticeShown(
                asked, rule.noticeCount(), fewest, most, asked == null ? null : enough(asked, fewest, most));
    }

    private static Answer enough(int asked, int fewest, int most) {
        if (fewest >= asked) {
            return Answer.YES;
        }
        return most < asked ? Answer.NO : Answer.POSSIBLY;
    }

    /** Working days are the fewer; without a calendar there may be none. */
    private int fewest(LocalDate from, LocalDate to) {
        if (count == DayCount.CALENDAR_DAYS) {
            return Days.calendar(from, to);
        }
        return workingDays == null ? 0 : Days.working(from, to, workingDays);
    }

    /** There are never more working days than calendar days. */
    private int most(LocalDate from, LocalDate to) {
        return count == DayCount.WORKING_DAYS && workingDays != null
                ? Days.working(from, to, workingDays)
                : Days.calendar(from, to);
    }
}
