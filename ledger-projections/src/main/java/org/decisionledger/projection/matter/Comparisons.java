package org.decisionledger.projection.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.condition.ConditionFact.ConditionAttached;
import org.decisionledger.core.contract.ContractFact.ContractAwarded;
import org.decisionledger.core.contract.ContractFact.ContractExtended;
import org.decisionledger.core.contract.ContractFact.ContractTermStated;
import org.decisionledger.core.decision.DecisionFact.DecisionSought;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.OptionsTabled;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.procurement.ProcurementFact.EngagementHeld;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementNoticePublished;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRouteChosen;
import org.decisionledger.core.recommendation.RecommendationFact.RecommendationIssued;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.matter.Comparison.Cell;
import org.decisionledger.projection.matter.Comparison.Compared;
import org.decisionledger.projection.matter.Comparison.Row;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Puts the same questions to several matters: a pure function of the entries and the moment asked about. */
public final class Comparisons {

    private static final String NONE = "no entry says";

    private final ThingId matter;
    private final CaseFile file;
    private final RowMaker rows;
    private final List<Standing> about;

    private Comparisons(ThingId matter, CaseFile file, Set<ThingId> things) {
        this.matter = matter;
        this.file = file;
        this.rows = new RowMaker(file);
        this.about = file.valid().stream()
                .filter(s -> file.namedIn(s).stream().anyMatch(things::contains))
                .toList();
    }

    /** The matters side by side; a matter is a procurement, a contract, a decision or any other thing. */
    public static Comparison of(EntrySource source, List<ThingId> matters, AsOf asOf) {
        List<Comparisons> each = matters.stream().map(m -> one(source, m, asOf)).toList();
        List<Row> rows = new ArrayList<>();
        row(rows, "Entries about it", each, Comparisons::count);
        row(rows, "Earliest and latest date told", each, Comparisons::dates);
        row(rows, "Who buys", each, Comparisons::buyers);
        row(rows, "Who provides", each, Comparisons::providers);
        row(rows, "Route", each, c -> c.told(ProcurementRouteChosen.class, ProcurementRouteChosen::route));
        row(rows, "Notices published", each, c -> c.sentences(ProcurementNoticePublished.class));
        row(rows, "Engagement", each, c -> c.sentences(EngagementHeld.class));
        row(rows, "Term, extension and end as told", each, Comparisons::terms);
        row(rows, "Options put", each, Comparisons::options);
        row(rows, "Decisions asked for", each, c -> c.told(DecisionSought.class, DecisionSought::text));
        row(rows, "Decisions on record", each, Comparisons::decisions);
        row(rows, "Recommendations", each, c -> c.told(RecommendationIssued.class, RecommendationIssued::text));
        row(rows, "Conditions", each, c -> c.told(ConditionAttached.class, ConditionAttached::text));
        row(rows, "Promises", each, c -> c.told(CommitmentMade.class, CommitmentMade::text));
        row(rows, "What the record does not hold", each, c -> c.told(RecordGapNoted.class, RecordGapNoted::question));
        row(rows, "Disputed entries", each, c -> c.linked(Relation.DISPUTES));
        row(rows, "Entries that do not fit another", each, c -> c.linked(Relation.CONFLICTS_WITH));
        row(rows, "Sources", each, Comparisons::sources);
        return new Comparison(
                asOf,
                source.cut(asOf.recorded()),
                each.stream()
                        .map(c -> new Compared(c.matter.value(), c.file.titles().of(c.matter)))
                        .toList(),
                rows);
    }

    /** A procurement is taken together with the contracts it is registered with and the decisions filed under it. */
    private static Comparisons one(EntrySource source, ThingId matter, AsOf asOf) {
        Set<ThingId> things = new LinkedHashSet<>(List.of(matter));
        for (Standing s : new Gathering(source, asOf).naming(things).fold().valid()) {
            if (s.fact() instanceof ProcurementRegistered f && f.procurement().equals(matter)) {
                things.addAll(f.contracts());
            }
        }
        Gathering gathering = new Gathering(source, asOf).naming(things);
        if (matter.kind() == ThingKind.PROCUREMENT) {
            Set<ThingId> decisions = gathering.thingsNamed(
                    s -> s.header().subject().equals(matter), t -> t.kind() == ThingKind.DECISION);
            things.addAll(decisions);
            gathering.naming(decisions);
        }
        return new Comparisons(matter, gathering.linked().fold(), things);
    }

    private static void row(
            List<Row> rows, String question, List<Comparisons> each, Function<Comparisons, Cell> answer) {
        rows.add(new Row(question, each.stream().map(answer).toList()));
    }

    private Cell count() {
        return new Cell(
                List.of(String.valueOf(about.size())),
                ids(about.stream().limit(1).toList()));
    }

    private Cell dates() {
        List<Standing> dated = about.stream().filter(s -> s.occurred() != null).toList();
        return dated.isEmpty()
                ? none()
                : new Cell(
                        List.of("first: " + when(dated.getFirst()), "last: " + when(dated.getLast())),
                        ids(List.of(dated.getFirst(), dated.getLast())));
    }

    private Cell buyers() {
        return bodies(f -> switch (f) {
            case ProcurementRegistered r -> r.commissioners();
            case ContractAwarded a -> a.commissioners();
            default -> List.of();
        });
    }

    private Cell providers() {
        return bodies(f -> switch (f) {
            case ContractAwarded a -> a.providers();
            case InterimAwardApproved a -> List.of(a.provider());
            default -> List.of();
        });
    }

    private Cell bodies(Function<LedgerFact, List<OrganisationId>> of) {
        List<Standing> telling =
                about.stream().filter(s -> !of.apply(s.fact()).isEmpty()).toList();
        return cell(
                telling.stream()
                        .flatMap(s -> of.apply(s.fact()).stream())
                        .map(file.titles()::of)
                        .distinct()
                        .toList(),
                telling);
    }

    private Cell terms() {
        List<Standing> telling = about.stream()
                .filter(s -> s.fact() instanceof ContractAwarded
                        || s.fact() instanceof ContractExtended
                        || s.fact() instanceof ContractTermStated)
                .toList();
        return cell(telling.stream().map(this::term).filter(Objects::nonNull).toList(), telling);
    }

    private @Nullable String term(Standing s) {
        return switch (s.fact()) {
            case ContractAwarded f -> joined(f.termStated(), words(f.term()), f.options());
            case ContractExtended f -> joined(f.periodStated(), words(f.period()), ended(f.newEnd()));
            case ContractTermStated f -> joined(f.termStated(), words(f.term()), ended(f.ends()), f.options());
            default -> null;
        };
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String words = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String words(@Nullable Edtf date) {
        return date == null ? null : date.inWords();
    }

    private static @Nullable String ended(@Nullable Edtf end) {
        return end == null ? null : "end " + end.inWords();
    }

    private Cell options() {
        List<Standing> telling =
                about.stream().filter(s -> s.fact() instanceof OptionsTabled).toList();
        return cell(
                telling.stream()
                        .flatMap(s -> ((OptionsTabled) s.fact()).options().stream())
                        .map(o -> o.text())
                        .distinct()
                        .toList(),
                telling);
    }

    private Cell decisions() {
        List<Standing> telling = about.stream()
                .filter(s -> s.fact() instanceof ResolutionPassed || s.fact() instanceof InterimAwardApproved)
                .toList();
        return cell(telling.stream().map(s -> when(s) + ": " + rows.sentence(s)).toList(), telling);
    }

    private Cell linked(Relation relation) {
        List<Standing> telling =
                about.stream().filter(s -> !file.to(s, relation).isEmpty()).toList();
        return telling.isEmpty() ? none() : new Cell(List.of(String.valueOf(telling.size())), ids(telling));
    }

    private Cell sources() {
        return cell(
                about.stream()
                        .flatMap(s -> s.header().sources().stream())
                        .map(source -> file.titles().of(source.document()))
                        .distinct()
                        .toList(),
                about.stream().limit(1).toList());
    }

    private <T extends LedgerFact> Cell told(Class<T> type, Function<T, String> words) {
        List<Standing> telling =
                about.stream().filter(s -> type.isInstance(s.fact())).toList();
        return cell(
                telling.stream()
                        .map(s -> words.apply(type.cast(s.fact())))
                        .distinct()
                        .toList(),
                telling);
    }

    private <T extends LedgerFact> Cell sentences(Class<T> type) {
        List<Standing> telling =
                about.stream().filter(s -> type.isInstance(s.fact())).toList();
        return cell(telling.stream().map(s -> when(s) + ": " + rows.sentence(s)).toList(), telling);
    }

    private static Cell cell(List<String> lines, Collection<Standing> telling) {
        return lines.isEmpty() ? none() : new Cell(lines, ids(telling));
    }

    private static Cell none() {
        return new Cell(List.of(NONE), List.of());
    }

    private static List<String> ids(Collection<Standing> entries) {
        return entries.stream().map(s -> s.id().value()).toList();
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "no date given" : s.occurred().inWords();
    }
}
