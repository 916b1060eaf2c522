package org.decisionledger.projection.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.core.contract.ContractFact.LeadTimeStated;
import org.decisionledger.core.contract.LeadStage;
import org.decisionledger.core.runway.ApprovalNeeded;
import org.decisionledger.core.runway.LastSafeStart;
import org.decisionledger.core.runway.Runway;
import org.decisionledger.core.runway.Stage;
import org.decisionledger.core.runway.TimeLeft;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.contract.Asked.Approval;
import org.decisionledger.projection.contract.TimeLeftThen.StageThen;
import org.jspecify.annotations.Nullable;

/** The last safe start for each end and each set of stages: those given with the question first, then those on record. */
final class TimeLefts {

    /** Stages and whoever states them. */
    private record Stages(
            String statedBy,
            @Nullable String entry,
            List<Stage> stages,
            @Nullable Approval approval,
            List<String> notes) {}

    private final ContractFile about;
    private final @Nullable Committees committees;
    private final @Nullable LocalDate day;

    /** @param committees their calendars; {@code null} where they are not looked at */
    TimeLefts(ContractFile about, @Nullable Committees committees, @Nullable LocalDate day) {
        this.about = about;
        this.committees = committees;
        this.day = day;
    }

    /** @param ends the ends that stand; none when no entry gives one */
    List<TimeLeftThen> of(Map<Edtf, ?> ends, Asked asked) {
        List<Stages> sets = new ArrayList<>();
        if (!asked.stages().isEmpty()) {
            sets.add(new Stages("given with the question", null, asked.stages(), asked.approval(), List.of()));
        }
        for (Standing s : about.about) {
            if (s.fact() instanceof LeadTimeStated stated) {
                sets.add(onRecord(s, stated));
            }
        }
        if (sets.isEmpty()) {
            sets.add(new Stages("nobody", null, List.of(), null, List.of()));
        }
        List<TimeLeftThen> left = new ArrayList<>();
        for (Stages set : sets) {
            if (ends.isEmpty()) {
                left.add(left(null, set));
            }
            ends.keySet().forEach(end -> left.add(left(end, set)));
        }
        return left;
    }

    /** A last stage that a committee must approve is followed by the beginning of the service itself. */
    private Stages onRecord(Standing s, LeadTimeStated stated) {
        String source = s.id().value();
        List<Stage> stages = new ArrayList<>();
        List<LeadStage> approved = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (LeadStage stage : stated.stages()) {
            stages.add(stage(unused(stage.stage(), stages), stage.days(), source, notes));
            if (stage.forum() != null) {
                approved.add(stage);
            }
        }
        if (about.byThen(s) == Answer.NO) {
            notes.add("These lead times were stated only after the date asked about.");
        }
        if (approved.isEmpty()) {
            return new Stages("stated by an entry", source, stages, null, notes);
        }
        LeadStage last = approved.getLast();
        int after = stated.stages().lastIndexOf(last) + 1;
        if (after == stages.size()) {
            stages.add(new Stage(unused("the service begins", stages), 0, source));
        }
        if (approved.size() > 1) {
            notes.add("More than one stage needs an approval. Only the last, by " + last.forum()
                    + ", is taken into account; the others can only make the last safe start earlier.");
        }
        Approval approval = new Approval(stages.get(after).name(), Objects.requireNonNull(last.forum()));
        return new Stages("stated by an entry", source, stages, approval, notes);
    }

    /** Reality is taken in as told, so that a number of days below 0 may be on record; it cannot be counted with. */
    private static Stage stage(String name, int days, String source, List<String> notes) {
        if (days < 0) {
            notes.add(
                    "The lead time of \"" + name + "\" is stated as " + days + " days, which cannot be counted with.");
            return Stage.withoutLeadTime(name);
        }
        return new Stage(name, days, source);
    }

    private static String unused(String name, List<Stage> stages) {
        String unused = name.isBlank() ? "a stage without a name" : name;
        for (int i = 2; named(unused, stages); i++) {
            unused = name + " (" + i + ")";
        }
        return unused;
    }

    private static boolean named(String name, List<Stage> stages) {
        return stages.stream().anyMatch(s -> s.name().equals(name));
    }

    private TimeLeftThen left(@Nullable Edtf end, Stages set) {
        List<String> notes = new ArrayList<>(set.notes());
        LastSafeStart start = Runway.lastSafeStart(end, set.stages(), needed(set.approval(), notes));
        TimeLeft left = day == null ? null : Runway.timeLeft(start, day);
        LastSafeStart.Known known = start instanceof LastSafeStart.Known k ? k : null;
        if (known != null) {
            notes.addAll(known.notes());
        }
        return new TimeLeftThen(
                end == null ? null : end.text(),
                end == null ? null : end.inWords(),
                set.statedBy(),
                set.entry(),
                stages(set.stages(), known),
                start.inWords(),
                known == null ? null : known.day().first(),
                known == null ? null : known.day().last(),
                left == null ? null : left.fewest(),
                left == null ? null : left.most(),
                left == null || known == null ? null : left.inWords(),
                approval(start),
                notes);
    }

    private @Nullable ApprovalNeeded needed(@Nullable Approval approval, List<String> notes) {
        if (approval == null) {
            return null;
        }
        if (committees == null) {
            notes.add("Approval by " + approval.forum() + " is needed before \"" + approval.stage()
                    + "\". Its meetings are not looked at here; they can only make the last safe start earlier.");
            return null;
        }
        String forum = committees.words(approval.forum());
        List<Edtf> meetings = committees.meetings(approval.forum());
        if (meetings.isEmpty()) {
            notes.add("Approval by " + forum + " is needed before \"" + approval.stage()
                    + "\". No planned meeting of it is on record, so it is not taken into account; it can only make "
                    + "the last safe start earlier.");
            return null;
        }
        return new ApprovalNeeded(forum, approval.stage(), meetings);
    }

    private static List<StageThen> stages(List<Stage> stages, LastSafeStart.@Nullable Known known) {
        List<StageThen> then = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            String latest =
                    known == null ? null : known.stages().get(i).latest().inWords();
            then.add(new StageThen(stages.get(i).name(), stages.get(i).days(), latest));
        }
        return then;
    }

    private static @Nullable String approval(LastSafeStart start) {
        return switch (start) {
            case LastSafeStart.Known known ->
                known.approval() == null ? null : known.approval().inWords();
            case LastSafeStart.NoMeetingEarlyEnough none -> none.approval().inWords();
            case LastSafeStart.NotKnown missing -> null;
        };
    }
}
