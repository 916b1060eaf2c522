package org.decisionledger.projection.check.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.Check;
import org.decisionledger.projection.check.CheckFinding;
import org.decisionledger.projection.check.RecordAt;
import org.decisionledger.projection.check.Texts;
import org.decisionledger.projection.law.AwardFacts;

/** K-04: no entry of an award or of its paper tells how the provider was chosen, of value for money, or of quality. */
public final class ThinAwardPaper implements Check {

    private static final About ABOUT = new About(
            "K-04",
            "Award paper thin",
            "The entries of an interim award, of its paper and of its options do not tell how the provider was chosen, or "
                    + "do not speak of value for money or of quality.",
            "000 §4.4",
            ThingKind.DECISION);

    private static final Pattern PROCESS = Pattern.compile(
            "(?i)\\b(process|approached|sounded out|compared|evaluated|assessed|selected|chosen|shortlist)");
    private static final Pattern VALUE =
            Pattern.compile("(?i)value for money|best value|cost[- ]effective|prices? (were |was )?compared");
    private static final Pattern QUALITY = Pattern.compile("(?i)\\bquality\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public CheckFinding on(ThingId thing, RecordAt record) {
        AwardFacts award = record.award(thing);
        if (award.approvals().isEmpty()) {
            return CheckFinding.notApplicable(thing, "No entry tells of an interim award under this name.");
        }
        List<Standing> written = written(thing, award, record);
        Map<String, List<Standing>> told = new LinkedHashMap<>();
        told.put("how the provider was chosen", process(award, written));
        told.put("value for money", Texts.speakingOf(VALUE, written));
        told.put("quality", Texts.speakingOf(QUALITY, written));
        List<String> missing = told.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        List<Standing> telling =
                told.values().stream().flatMap(List::stream).distinct().toList();
        if (missing.isEmpty()) {
            return CheckFinding.pass(
                    thing,
                    "The entries of the award or of its paper tell how the provider was chosen, and speak of value for "
                            + "money and of quality. What they say is not judged.",
                    CheckFinding.together(award.approvals(), telling));
        }
        List<Standing> gaps = gaps(thing, award);
        return CheckFinding.fail(
                thing,
                "No entry of the award, of its paper or of its options tells of: " + String.join("; ", missing) + "."
                        + (gaps.isEmpty()
                                ? ""
                                : " Of the paper, a source says that something was not put on record or is unclear: "
                                        + gaps.stream()
                                                .map(s -> "\"" + ((RecordGapNoted) s.fact()).question() + "\"")
                                                .distinct()
                                                .collect(Collectors.joining("; "))
                                        + "."),
                CheckFinding.together(written, gaps),
                "An entry of the time, of the award or of its paper, that tells of it.");
    }

    private static List<Standing> process(AwardFacts award, List<Standing> written) {
        return written.stream()
                .filter(s -> s.fact() instanceof ProcurementRouteChosen
                        || s.fact() instanceof EvaluationFrameworkSet
                        || Texts.speakOf(PROCESS, s))
                .toList();
    }

    /** What was put in writing for the award: approvals, papers, options, passages of the paper, route and framework. */
    private static List<Standing> written(ThingId thing, AwardFacts award, RecordAt record) {
        Set<DocumentId> papers = papers(award);
        List<Standing> written = new ArrayList<>(award.approvals());
        written.addAll(
                award.where(PaperTabled.class, p -> p.decisions().contains(thing) || papers.contains(p.paper())));
        written.addAll(award.where(OptionsTabled.class, o -> o.decision().equals(thing)));
        written.addAll(award.where(OptionSelected.class, o -> o.decision().equals(thing)));
        written.addAll(
                award.where(ProcurementRouteChosen.class, r -> award.own().contains(r.procurement())));
        written.addAll(
                award.where(EvaluationFrameworkSet.class, f -> award.own().contains(f.procurement())));
        if (!papers.isEmpty()) {
            record.naming(papers).valid(PassageStated.class).stream()
                    .filter(s -> papers.contains(((PassageStated) s.fact()).document()))
                    .forEach(written::add);
        }
        return written.stream().distinct().toList();
    }

    /** What sources say was not put on record in the paper, or where none is named, of the award. */
    private static List<Standing> gaps(ThingId thing, AwardFacts award) {
        Set<DocumentId> papers = papers(award);
        return award.where(
                RecordGapNoted.class,
                g -> papers.isEmpty()
                        ? g.about().contains(thing)
                        : g.about().stream().anyMatch(papers::contains));
    }

    private static Set<DocumentId> papers(AwardFacts award) {
        return award.approvals().stream()
                .map(s -> ((InterimAwardApproved) s.fact()).paper())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
