package org.decisionledger.core.runway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.decisionledger.core.calendar.DaySpan;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Works out the last safe start, and how many days are left until it.
 *
 * <p>The stages follow one another and the last is done on the day the contract ends, so the last safe start is the day
 * of the end less all their days. With a contract that ends on 30 September 2019, 58 days of engagement and 248 days
 * from going live to service it is 28 November 2018, 306 days before.
 */
public final class Runway {

    private Runway() {}

    /**
     * The last safe start. Where a committee must approve before a stage, the last of its meetings on or before the
     * latest start of that stage takes the place of that start, and the stages before it must be done by that meeting.
     *
     * @param contractEnd {@code null} when none is stated
     * @param stages in the order in which they are gone through
     * @param approval {@code null} when no committee must approve
     * @throws IllegalArgumentException when the approval refers to no stage, or to a name that two stages have
     */
    public static LastSafeStart lastSafeStart(
            @Nullable Edtf contractEnd, List<Stage> stages, @Nullable ApprovalNeeded approval) {
        int boundary = approval == null ? 0 : boundary(stages, approval.beforeStage());
        if (contractEnd == null) {
            return new LastSafeStart.NotKnown("no end of the contract is stated");
        }
        DaySpan end = DaySpan.ofEnd(contractEnd);
        if (end.first() == null && end.last() == null) {
            return new LastSafeStart.NotKnown("the end of the contract, " + contractEnd.inWords() + ", gives no day");
        }
        if (stages.isEmpty()) {
            return new LastSafeStart.NotKnown("no lead time is stated");
        }
        List<String> without = stages.stream()
                .filter(stage -> stage.days() == null)
                .map(Stage::name)
                .toList();
        if (!without.isEmpty()) {
            return new LastSafeStart.NotKnown("no lead time is stated for " + String.join(", ", without));
        }
        List<String> notes = notes(contractEnd, approval);
        return approval == null
                ? known(startsBefore(end, stages), null, notes)
                : withApproval(end, stages, approval, boundary, notes);
    }

    /** How many days are left until a last safe start, counted from a day that the caller gives. */
    public static TimeLeft timeLeft(LastSafeStart start, LocalDate asOf) {
        return TimeLeft.of(start, asOf);
    }

    private static LastSafeStart withApproval(
            DaySpan end, List<Stage> stages, ApprovalNeeded needed, int boundary, List<String> notes) {
        List<StageStart> after = startsBefore(end, stages.subList(boundary, stages.size()));
        ApprovalBy approval = Approvals.by(needed, after.getFirst().latest());
        if (approval.toCountOn() == null && approval.atBest() == null) {
            return new LastSafeStart.NoMeetingEarlyEnough(approval);
        }
        List<StageStart> all = new ArrayList<>(startsBefore(approval.day(), stages.subList(0, boundary)));
        all.addAll(after);
        if (approval.toCountOn() == null) {
            notes.add("No planned meeting of the " + needed.committee()
                    + " is certain to be early enough, so that there may be no safe start.");
        }
        return boundary == 0
                ? new LastSafeStart.Known(approval.day(), all, approval, notes)
                : known(all, approval, notes);
    }

    private static LastSafeStart known(List<StageStart> starts, @Nullable ApprovalBy approval, List<String> notes) {
        return new LastSafeStart.Known(starts.getFirst().latest(), starts, approval, notes);
    }

    /** the last start of each stage, when the last of them must be done on {@code day} */
    private static List<StageStart> startsBefore(DaySpan day, List<Stage> stages) {
        List<StageStart> starts = new ArrayList<>();
        DaySpan latest = day;
        for (Stage stage : stages.reversed()) {
            latest = latest.minusDays(stage.days() == null ? 0 : stage.days());
            starts.addFirst(new StageStart(stage, latest));
        }
        return starts;
    }

    private static int boundary(List<Stage> stages, String name) {
        List<Stage> named =
                stages.stream().filter(stage -> stage.name().equals(name)).toList();
        if (named.size() != 1) {
            throw new IllegalArgumentException("The approval is needed before \"" + name + "\", but " + named.size()
                    + " stages have that name. Name one of the stages.");
        }
        return stages.indexOf(named.getFirst());
    }

    private static List<String> notes(Edtf contractEnd, @Nullable ApprovalNeeded approval) {
        List<String> notes = new ArrayList<>();
        if (inexact(contractEnd)) {
            notes.add("The end of the contract is stated as " + contractEnd.inWords()
                    + ", so the days are no more exact.");
        }
        if (approval != null) {
            approval.meetings().stream()
                    .filter(Runway::inexact)
                    .forEach(meeting -> notes.add("A meeting of the " + approval.committee() + " is stated as "
                            + meeting.inWords() + ", so the days are no more exact."));
        }
        return notes;
    }

    private static boolean inexact(Edtf date) {
        return date.approximate() || date.uncertain() || date.precision() == Precision.SEASON;
    }
}
