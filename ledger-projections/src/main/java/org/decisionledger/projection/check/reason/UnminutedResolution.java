package org.decisionledger.projection.check.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.document.DocumentKind;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.MeetingId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.Texts;

/** K-10: a body decided, and no minute of its discussion is on record, alone or against what somebody told of it. */
public final class UnminutedResolution implements Check {

    private static final About ABOUT = new About(
            "K-10",
            "Decision not evidenced",
            "A body decides, and no entry shows a minute of its discussion, or a source says that the minutes do not hold "
                    + "it.",
            "000 §4.4",
            ThingKind.DECISION);

    private static final Pattern DISCUSSION = Pattern.compile("(?i)\\bdiscuss|\\bminute");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        List<Standing> decided = record.naming(thing).valid(DecisionFact.class).stream()
                .filter(s -> ((DecisionFact) s.fact()).decision().equals(thing))
                .filter(s -> s.fact() instanceof ResolutionPassed || s.fact() instanceof InterimAwardApproved)
                .toList();
        if (decided.isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells that a body decided this.");
        }
        CaseFile around = record.naming(with(thing, meetings(decided)));
        List<Standing> gaps = around.valid(RecordGapNoted.class).stream()
                .filter(s -> about(thing, meetings(decided), ((RecordGapNoted) s.fact()).about()))
                .filter(s -> Texts.speakOf(DISCUSSION, s))
                .toList();
        List<Standing> minuted = minuted(decided, record);
        if (gaps.isEmpty() && !minuted.isEmpty()) {
            return CheckFinding.pass(
                    thing, "A minute of it is on record, or the minutes are what tells of it.", minuted);
        }
        List<Standing> testimony = around.valid(AccountGiven.class).stream()
                .filter(s -> about(thing, meetings(decided), ((AccountGiven) s.fact()).about()))
                .filter(s -> Texts.speakOf(DISCUSSION, s))
                .toList();
        return CheckFinding.fail(
                thing,
                (gaps.isEmpty() ? "No entry shows a minute of the discussion." : inWords(gaps))
                        + (testimony.isEmpty()
                                ? ""
                                : " Somebody tells of the discussion in an account of its own; it is shown beside this."),
                CheckFinding.together(decided, gaps, testimony),
                "An entry that gives the minute of the discussion, or cites minutes that hold it.");
    }

    private static String inWords(List<Standing> gaps) {
        return "A source says that the record of the discussion is missing or unclear: "
                + gaps.stream()
                        .map(s -> "\"" + ((RecordGapNoted) s.fact()).question() + "\"")
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static Set<MeetingId> meetings(List<Standing> decided) {
        Set<MeetingId> meetings = new HashSet<>();
        for (Standing s : decided) {
            MeetingId meeting =
                    s.fact() instanceof ResolutionPassed r ? r.meeting() : ((InterimAwardApproved) s.fact()).meeting();
            if (meeting != null) {
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    private static List<ThingId> with(ThingId thing, Set<MeetingId> meetings) {
        List<ThingId> all = new ArrayList<>(meetings);
        all.add(thing);
        return all;
    }

    private static boolean about(ThingId thing, Set<MeetingId> meetings, List<ThingId> about) {
        return about.contains(thing) || about.stream().anyMatch(meetings::contains);
    }

    /** Those with a minute, and those that cite minutes as their source. */
    private static List<Standing> minuted(List<Standing> decided, RecordAt record) {
        Set<DocumentId> cited = decided.stream()
                .flatMap(s -> s.header().sources().stream())
                .map(Source::document)
                .collect(Collectors.toSet());
        Set<DocumentId> minutes =
                record.naming(cited, DocumentRegistered.class).valid(DocumentRegistered.class).stream()
                        .map(s -> (DocumentRegistered) s.fact())
                        .filter(d -> d.kind() == DocumentKind.MINUTES)
                        .map(DocumentRegistered::document)
                        .collect(Collectors.toSet());
        return decided.stream()
                .filter(s -> s.fact() instanceof ResolutionPassed r && r.minute() != null
                        || s.header().sources().stream().anyMatch(o -> minutes.contains(o.document())))
                .toList();
    }
}
