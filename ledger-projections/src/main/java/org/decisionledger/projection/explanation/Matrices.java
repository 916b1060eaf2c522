package org.decisionledger.projection.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.gap.GapFact.RecordFound;
import org.decisionledger.core.gap.GapFact.RecordGapNoted;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.question.QuestionFact.EvidenceWeighed;
import org.decisionledger.core.question.QuestionFact.ExplanationOffered;
import org.decisionledger.core.question.QuestionFact.QuestionPosed;
import org.decisionledger.core.thing.GapId;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.explanation.Matrix.Cell;
import org.decisionledger.projection.explanation.Matrix.Evidence;
import org.decisionledger.projection.explanation.Matrix.Explanation;
import org.decisionledger.projection.explanation.Matrix.Judgement;
import org.decisionledger.projection.explanation.Matrix.Offered;
import org.decisionledger.projection.explanation.Matrix.Thing;
import org.decisionledger.projection.explanation.Matrix.Weight;
import org.decisionledger.projection.sentence.Wording;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;

/** Holds the explanations of a question against the evidence: a pure function of the entries and the moment. */
public final class Matrices {

    private final QuestionId question;
    private final CaseFile file;
    private final RowMaker rows;

    private Matrices(QuestionId question, CaseFile file) {
        this.question = question;
        this.file = file;
        this.rows = new RowMaker(file);
    }

    /** The explanations of {@code question} and the evidence, by the moment asked about. */
    public static Matrix of(EntrySource source, QuestionId question, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf)
                .naming(List.of(question), Trait.kindsOf(QuestionFact.class))
                .linked();
        Set<ThingId> about = about(gathering.fold(), question);
        if (!about.isEmpty()) {
            gathering.naming(about, Trait.kindsOf(GapFact.class));
            Set<ThingId> gaps = gathering.thingsNamed(GapId.class::isInstance);
            gathering.naming(gaps, Trait.kindsOf(GapFact.class));
        }
        return new Matrices(question, gathering.fold()).matrix(asOf, gathering.cut());
    }

    private static Set<ThingId> about(CaseFile file, QuestionId question) {
        return own(file, question, QuestionPosed.class).stream()
                .flatMap(s -> ((QuestionPosed) s.fact()).about().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Standing> own(CaseFile file, QuestionId question, Class<? extends QuestionFact> kind) {
        return file.valid(kind).stream()
                .filter(s -> ((QuestionFact) s.fact()).question().equals(question))
                .toList();
    }

    private Matrix matrix(AsOf asOf, long position) {
        Map<String, List<Offered>> offered = offered();
        List<Evidence> evidence = evidence(List.copyOf(offered.keySet()));
        List<Explanation> ranked = Ranking.of(offered, evidence);
        List<String> order = ranked.stream().map(Explanation::label).toList();
        List<Evidence> inOrder = evidence.stream()
                .map(e -> new Evidence(
                        e.row(),
                        e.withdrawn(),
                        order.stream().map(label -> Ranking.cell(e, label)).toList()))
                .toList();
        Set<ThingId> about = about(file, question);
        return new Matrix(
                question.value(),
                file.titles().of(question),
                asOf,
                position,
                rows.rows(own(file, question, QuestionPosed.class)),
                about.stream()
                        .map(t -> new Thing(t.value(), file.titles().of(t)))
                        .toList(),
                ranked,
                inOrder,
                Ranking.separating(ranked, inOrder),
                gaps(about),
                remarks(ranked, inOrder));
    }

    /** The explanations by their short names, in the order of these; also those that were weighed and never offered. */
    private Map<String, List<Offered>> offered() {
        Map<String, List<Offered>> offered = new TreeMap<>();
        for (Standing s : own(file, question, ExplanationOffered.class)) {
            ExplanationOffered fact = (ExplanationOffered) s.fact();
            offered.computeIfAbsent(fact.label().strip(), k -> new ArrayList<>())
                    .add(new Offered(who(s), fact.text(), rows.row(s)));
        }
        for (Standing s : own(file, question, EvidenceWeighed.class)) {
            offered.computeIfAbsent(((EvidenceWeighed) s.fact()).explanation().strip(), k -> new ArrayList<>());
        }
        return offered;
    }

    private String who(Standing s) {
        return rows.row(s).account() != null
                ? String.valueOf(rows.row(s).account())
                : new Wording(file.titles()::of).actor(s.header().by());
    }

    private List<Evidence> evidence(List<String> labels) {
        Map<EntryId, Map<String, List<Standing>>> weighed = new LinkedHashMap<>();
        own(file, question, EvidenceWeighed.class).stream()
                .sorted(Comparator.comparingLong(s -> s.original().position()))
                .forEach(s -> linked(s)
                        .forEach(id -> weighed.computeIfAbsent(id, k -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        ((EvidenceWeighed) s.fact())
                                                .explanation()
                                                .strip(),
                                        k -> new ArrayList<>())
                                .add(s)));
        return weighed.keySet().stream()
                .map(id -> file.find(id).orElseThrow())
                .sorted(CaseFile.BY_OCCURRENCE)
                .map(s -> new Evidence(
                        rows.row(s),
                        s.withdrawn(),
                        labels.stream()
                                .map(label -> cell(
                                        label,
                                        weighed.getOrDefault(s.id(), Map.of()).getOrDefault(label, List.of())))
                                .toList()))
                .toList();
    }

    /** The entries weighed that the record held, and that had happened, by then; withdrawn ones too. */
    private Set<EntryId> linked(Standing weighing) {
        return weighing.header().links().stream()
                .filter(l -> l.relation() == Relation.BEARS_ON)
                .flatMap(l -> l.to() instanceof Target.OfEntry(EntryId id)
                        ? file.find(id).stream().map(Standing::id)
                        : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Cell cell(String label, List<Standing> weighings) {
        List<Judgement> judgements = weighings.stream().map(this::judgement).toList();
        Set<Weight> weights =
                judgements.stream().map(j -> Weight.of(j.bearing())).collect(Collectors.toSet());
        Weight weight = switch (weights.size()) {
            case 0 -> Weight.NOT_WEIGHED;
            case 1 -> weights.iterator().next();
            default -> Weight.WEIGHED_DIFFERENTLY;
        };
        return new Cell(label, weight, judgements);
    }

    private Judgement judgement(Standing s) {
        EvidenceWeighed fact = (EvidenceWeighed) s.fact();
        return new Judgement(who(s), fact.bearing(), fact.why(), rows.row(s).when(), s.id().value());
    }

    /** Gaps noted about the things of the question that no entry closes. */
    private List<TimelineRow> gaps(Set<ThingId> about) {
        Set<GapId> found = file.valid(RecordFound.class).stream()
                .map(s -> ((RecordFound) s.fact()).gap())
                .collect(Collectors.toSet());
        return file.valid(RecordGapNoted.class).stream()
                .filter(s -> {
                    RecordGapNoted gap = (RecordGapNoted) s.fact();
                    return !found.contains(gap.gap()) && gap.about().stream().anyMatch(about::contains);
                })
                .map(rows::row)
                .toList();
    }

    private List<Statement> remarks(List<Explanation> explanations, List<Evidence> evidence) {
        List<Statement> remarks = new ArrayList<>();
        for (Explanation e : explanations) {
            if (e.offered().isEmpty()) {
                remarks.add(new Statement(
                        "\"" + e.label() + "\" is weighed, and no entry shows that anybody offered it.",
                        judgements(evidence, e.label())));
            }
            explanations.stream()
                    .filter(o -> o.label().compareTo(e.label()) > 0
                            && o.label()
                                    .toLowerCase(Locale.ROOT)
                                    .equals(e.label().toLowerCase(Locale.ROOT)))
                    .forEach(o -> remarks.add(new Statement(
                            "\"" + e.label() + "\" and \"" + o.label()
                                    + "\" differ only in capitals; they are kept as two explanations.",
                            List.of())));
        }
        evidence.stream()
                .filter(Evidence::withdrawn)
                .forEach(e -> remarks.add(new Statement(
                        "An entry that was weighed has been withdrawn since; it is shown and not counted.",
                        List.of(e.row().entry()))));
        return List.copyOf(remarks);
    }

    private static List<String> judgements(List<Evidence> evidence, String label) {
        return evidence.stream()
                .flatMap(e -> Ranking.cell(e, label).judgements().stream())
                .map(Judgement::entry)
                .distinct()
                .toList();
    }
}
