package org.decisionledger.core.runway;

import java.util.List;
import org.decisionledger.core.calendar.DaySpan;
import org.jspecify.annotations.Nullable;

/** The last day on which the first stage can begin so that all of them are done when the contract ends. */
public sealed interface LastSafeStart {

    /**
     * It can be worked out, to the day or as a span of days.
     *
     * @param day the last safe start; its first day is the one to go by when the dates are not given to the day
     * @param stages in their order, each with the last day on which it can begin
     * @param approval {@code null} when no committee must approve
     * @param notes what must be known before relying on the day, such as that the end is only about right
     */
    record Known(
            DaySpan day, List<StageStart> stages, @Nullable ApprovalBy approval, List<String> notes)
            implements LastSafeStart {

        public Known {
            stages = List.copyOf(stages);
            notes = List.copyOf(notes);
        }
    }

    /**
     * It cannot be worked out.
     *
     * @param missing what is not stated, for example "no lead time is stated"
     */
    record NotKnown(String missing) implements LastSafeStart {}

    /**
     * There is none: no planned meeting of the committee is early enough.
     *
     * @param approval with no meeting
     */
    record NoMeetingEarlyEnough(ApprovalBy approval) implements LastSafeStart {}

    /** one plain sentence or more */
    default String inWords() {
        return switch (this) {
            case Known known -> "Last safe start: " + known.day().inWords() + ".";
            case NotKnown(String missing) -> "Not known: " + missing + ".";
            case NoMeetingEarlyEnough(ApprovalBy approval) ->
                "There is no safe start: no planned meeting of the "
                        + approval.needed().committee() + " is early enough. The latest start of \""
                        + approval.needed().beforeStage() + "\", which it must approve, is "
                        + approval.stageLatest().inWords() + ".";
        };
    }
}
