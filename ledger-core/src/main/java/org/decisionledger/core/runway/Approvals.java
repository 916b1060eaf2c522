package org.decisionledger.core.runway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last meeting on or before the day on which a stage must begin. Any day that the dates allow may be the true
 * one, so the search is made twice: with the days that are worst, and with those that are best.
 */
final class Approvals {

    private record Choice(Edtf meeting, LocalDate day) {}

    private Approvals() {}

    /** @param stageLatest the last day on which the stage after the approval can begin */
    static ApprovalBy by(ApprovalNeeded needed, DaySpan stageLatest) {
        Choice worst = latest(worst(needed.meetings(), stageLatest.first()));
        Choice best = latest(best(needed.meetings(), stageLatest.last()));
        LocalDate bestDay = best == null || best.day().equals(LocalDate.MAX) ? null : best.day();
        return new ApprovalBy(
                needed,
                stageLatest,
                worst == null ? null : worst.meeting(),
                best == null ? null : best.meeting(),
                new DaySpan(worst == null ? null : worst.day(), bestDay));
    }

    /** The stage must begin as early as it may have to, and each meeting counts only if all its days are in time. */
    private static List<Choice> worst(List<Edtf> meetings, @Nullable LocalDate limit) {
        List<Choice> choices = new ArrayList<>();
        for (Edtf meeting : meetings) {
            DaySpan days = DaySpan.of(meeting);
            LocalDate first = days.first();
            LocalDate last = days.last();
            if (limit != null && first != null && last != null && !last.isAfter(limit)) {
                choices.add(new Choice(meeting, first));
            }
        }
        return choices;
    }

    /**
     * The stage may begin as late as it can, and each meeting is held on the last of its days that is in time. Where no
     * last day is known the day of a choice is {@link LocalDate#MAX}.
     */
    private static List<Choice> best(List<Edtf> meetings, @Nullable LocalDate stageLatest) {
        LocalDate limit = stageLatest == null ? LocalDate.MAX : stageLatest;
        List<Choice> choices = new ArrayList<>();
        for (Edtf meeting : meetings) {
            DaySpan days = DaySpan.of(meeting);
            LocalDate first = days.first();
            LocalDate last = days.last();
            if (first == null || !first.isAfter(limit)) {
                choices.add(new Choice(meeting, last != null && last.isBefore(limit) ? last : limit));
            }
        }
        return choices;
    }

    private static @Nullable Choice latest(List<Choice> choices) {
        Choice latest = null;
        for (Choice choice : choices) {
            if (latest == null || choice.day().isAfter(latest.day())) {
                latest = choice;
            }
        }
        return latest;
    }
}
