package org.decisionledger.projection.adequacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionSelected;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.decision.TabledOption;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.organisation.OrganisationFact.InterestNoted;
import org.decisionledger.core.procurement.ProcurementFact.AdviceObtained;
import org.decisionledger.core.procurement.ProcurementFact.EvaluationFrameworkSet;
import org.decisionledger.core.procurement.ProcurementFact.GatewayDecided;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.procurement.ProcurementNoticeKind;
import org.decisionledger.core.risk.RiskFact.RiskScored;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.check.reading.InWords;
import org.jspecify.annotations.Nullable;

/** What entries not certainly later than the decision show for each item. */
final class Evidence {

    /** A sentence on one item, and the entries it rests on. */
    record Found(boolean present, String words, List<Standing> entries) {}

    private final DecisionRecord record;
    private final Passages passages;

    Evidence(DecisionRecord record, Passages passages) {
        this.record = record;
        this.passages = passages;
    }

    Found of(ChecklistItem item) {
        return switch (item) {
            case PROCESS -> process();
            case OPTIONS -> options();
            case APPRAISAL -> appraisal();
            case REASONS -> reasons();
            case VALUE_FOR_MONEY -> spokenOf("value for money", List.of("value for money", "best value", "vfm"));
            case QUALITY -> spokenOf("the quality of the service", List.of("quality", "clinical", "outcomes for"));
            case INTERESTS -> interests();
            case DISCUSSION -> discussion();
            case AUTHORITY -> new Meetings(record).authority();
            case LEGAL_ADVICE -> legalAdvice();
            case NOTICE_AND_QUORUM -> new Meetings(record).noticeAndQuorum();
            case EQUAL_TREATMENT -> equalTreatment();
            case RISKS -> risks();
        };
    }

    private Found process() {
        List<Standing> shown = new ArrayList<>(
                record.told(ProcurementRouteChosen.class, r -> record.procurements.contains(r.procurement())));
        shown.addAll(record.told(EvaluationFrameworkSet.class, e -> record.procurements.contains(e.procurement())));
        shown.addAll(
                record.told(ContractAwarded.class, a -> record.contracts.contains(a.contract()) && a.route() != null));
        shown.addAll(approvals().stream().filter(Evidence::saysHow).toList());
        return found(
                shown,
                "says how a provider is chosen",
                "say how a provider is chosen",
                "No entry gives its route, the framework of an evaluation, or a ground for not inviting competition.",
                approvals());
    }

    private static boolean saysHow(Standing s) {
        InterimAwardApproved a = (InterimAwardApproved) s.fact();
        return Boolean.TRUE.equals(a.competed()) || (a.ground() != null && a.ground() != AwardGround.NOT_STATED);
    }

    private List<Standing> approvals() {
        return record.told(InterimAwardApproved.class, a -> a.decision().equals(record.decision));
    }

    private Found options() {
        List<Standing> put = record.options();
        boolean behind = put.stream()
                .noneMatch(s -> ((OptionsTabled) s.fact()).decision().equals(record.decision));
        String carried = behind ? " for a decision that this one carries out" : "";
        return found(
                put, "puts options" + carried, "put options" + carried, "No entry puts options for it.", record.papers);
    }

    private Found appraisal() {
        List<Standing> put = record.options();
        List<TabledOption> options = options(put);
        long appraised = options.stream().filter(o -> o.appraisal() != null).count();
        return new Found(
                !options.isEmpty() && appraised == options.size(),
                options.isEmpty()
                        ? "No entry puts options, so none is shown to have been appraised."
                        : "Of " + InWords.count(options.size(), "option", "options") + " put, " + appraised
                                + (appraised == 1 ? " has" : " have") + " an appraisal on record.",
                put);
    }

    private static List<TabledOption> options(List<Standing> put) {
        return put.stream()
                .flatMap(s -> ((OptionsTabled) s.fact()).options().stream())
                .toList();
    }

    private Found reasons() {
        List<Standing> given = new ArrayList<>(record.about().stream()
                .filter(s -> s.fact() instanceof InterimAwardApproved a && a.justification() != null
                        || s.fact() instanceof OptionSelected o && !o.reasons().isEmpty())
                .toList());
        given.addAll(
                record.told(GatewayDecided.class, g -> record.decision.equals(g.decision()) && g.reason() != null));
        List<Standing> later = new ArrayList<>();
        Stream.concat(
                        record.file.pointingAt(record.decision).stream(),
                        record.deciding.stream().flatMap(s -> record.file.pointingAt(s.id()).stream()))
                .filter(p -> p.link().relation() == Relation.JUSTIFIES)
                .map(Pointer::from)
                .distinct()
                .forEach(s -> (atTheTime(s) ? given : later).add(s));
        if (!given.isEmpty() || later.isEmpty()) {
            return found(given, "gives reasons", "give reasons", "No entry gives reasons for it.", record.deciding);
        }
        return new Found(
                false,
                "No entry gives reasons that are shown to be of the time; "
                        + InWords.count(later.size(), "entry gives", "entries give")
                        + " reasons later or without a date.",
                later);
    }

    private boolean atTheTime(Standing s) {
        return s.occurred() != null
                && record.told(s.fact().getClass(), f -> true).contains(s);
    }

    private Found spokenOf(String what, List<String> words) {
        return found(
                passages.speakingOf(words),
                "speaks of " + what,
                "speak of " + what,
                "No entry of the paper or the decision speaks of " + what + ".",
                record.papers);
    }

    private Found interests() {
        List<Standing> noted =
                record.told(InterestNoted.class, i -> i.matter() != null && record.concerns(List.of(i.matter())));
        List<Standing> unhandled = noted.stream()
                .filter(s -> ((InterestNoted) s.fact()).handling() == null)
                .toList();
        if (!unhandled.isEmpty()) {
            return new Found(
                    false,
                    "Of " + InWords.count(noted.size(), "interest noted", "interests noted") + ", no entry says how "
                            + unhandled.size() + (unhandled.size() == 1 ? " was" : " were") + " handled.",
                    unhandled);
        }
        List<Standing> shown = new ArrayList<>(noted);
        shown.addAll(passages.speakingOf(List.of(
                "conflict of interest",
                "conflicts of interest",
                "interests were declared",
                "declarations of interest")));
        return found(
                shown,
                "shows interests asked for or handled",
                "show interests asked for or handled",
                "No entry of the paper or the decision says that interests were asked for, and none notes one with its handling.",
                record.deciding);
    }

    private Found discussion() {
        List<Standing> minuted =
                record.told(ResolutionPassed.class, r -> r.decision().equals(record.decision) && r.minute() != null);
        return found(
                minuted,
                "tells what the minute shows",
                "tell what the minute shows",
                "No entry of the decision tells what the minute shows.",
                record.deciding);
    }

    private Found legalAdvice() {
        List<String> words = List.of("legal", "law", "solicitor");
        List<Standing> advice = new ArrayList<>(record.told(
                AdviceObtained.class,
                a -> record.procurements.contains(a.procurement())
                        && !Boolean.TRUE.equals(a.refused())
                        && InWords.speaksOf(
                                Stream.<@Nullable String>of(
                                        a.on(), a.advice(), record.file.titles().of(a.adviser())),
                                words)));
        record.options().stream()
                .filter(s -> ((OptionsTabled) s.fact())
                        .options().stream()
                                .anyMatch(o -> InWords.found(o.advice(), words).isPresent()))
                .forEach(advice::add);
        return found(
                advice,
                "tells of legal advice",
                "tell of legal advice",
                "No entry of advice in its procurement, or on the options put, tells of legal advice.",
                record.options());
    }

    private Found equalTreatment() {
        List<Standing> shown = new ArrayList<>(record.told(
                ProcurementNoticePublished.class,
                n -> record.procurements.contains(n.procurement()) && n.kind() == ProcurementNoticeKind.TENDER));
        shown.addAll(approvals().stream()
                .filter(s -> Boolean.TRUE.equals(((InterimAwardApproved) s.fact()).competed()))
                .toList());
        shown.addAll(passages.speakingOf(
                List.of("equal treatment", "equal opportunity", "treated equally", "treated alike")));
        return found(
                shown,
                "shows competition invited or equal treatment asked about",
                "show competition invited or equal treatment asked about",
                "No entry shows competition invited, and none of the paper or the decision speaks of equal treatment of "
                        + "providers.",
                approvals());
    }

    private Found risks() {
        List<Standing> shown = new ArrayList<>(record.options().stream()
                .filter(s ->
                        options(List.of(s)).stream().anyMatch(o -> !o.risks().isEmpty()))
                .toList());
        shown.addAll(record.told(RiskScored.class, r -> r.matter() != null && record.concerns(List.of(r.matter()))));
        shown.addAll(passages.speakingOf(List.of("risk")));
        return found(
                shown,
                "speaks of risks",
                "speak of risks",
                "No entry of the paper, the options or the decision speaks of risks, and none scores one on it.",
                record.papers);
    }

    /** Present when an entry shows it; otherwise said of the ledger only, with the entries where it was looked for. */
    private static Found found(List<Standing> shown, String one, String several, String none, List<Standing> looked) {
        List<Standing> distinct = shown.stream().distinct().toList();
        return distinct.isEmpty()
                ? new Found(false, none, looked)
                : new Found(true, InWords.count(distinct.size(), "entry " + one, "entries " + several) + ".", distinct);
    }
}
