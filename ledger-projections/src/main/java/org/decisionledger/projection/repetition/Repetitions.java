package org.decisionledger.projection.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.decisionledger.core.complaint.ComplaintFact;
import org.decisionledger.core.complaint.ComplaintFact.RepetitionJudged;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.thing.ComplaintId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.repetition.Repetition.Suggestion;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.Statement;

/**
 * Suggests earlier complaints that a complaint may repeat. One is suggested when it concerns a body in common (itself, or
 * one it follows or is followed by) or a service in common, and a theme or telling words in common; or when a source
 * says that it is repeated.
 */
public final class Repetitions {

    /** So much of the weight of the words of the complaint with fewer of them must be shared for words to count. */
    private static final double ENOUGH_IN_COMMON = 0.12;

    private static final int MOST_WORDS_SHOWN = 8;

    private final CaseFile file;
    private final Map<ComplaintId, ComplaintProfile> profiles = new LinkedHashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final ComplaintProfile asked;
    private final Set<OrganisationId> kin = new HashSet<>();

    private Repetitions(CaseFile file, ComplaintId asked, Successions successions) {
        this.file = file;
        Map<ComplaintId, List<Standing>> told = new LinkedHashMap<>();
        for (Standing s : file.valid(ComplaintFact.class)) {
            told.computeIfAbsent(((ComplaintFact) s.fact()).complaint(), c -> new ArrayList<>())
                    .add(s);
        }
        told.forEach((id, entries) -> profiles.put(id, ComplaintProfile.of(id, entries, file)));
        profiles.values().forEach(p -> p.words().forEach(w -> spread.merge(w, 1, Integer::sum)));
        this.asked = profiles.computeIfAbsent(asked, id -> ComplaintProfile.of(id, List.of(), file));
        for (OrganisationId body : this.asked.bodies()) {
            kin.addAll(successions.predecessors(body));
            kin.addAll(successions.successors(body));
        }
    }

    /** Folds what {@code source} holds about complaints. */
    public static Repetition of(EntrySource source, ComplaintId complaint, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf)
                .having(Trait.kindsOf(ComplaintFact.class))
                .linked();
        CaseFile file = gathering.fold();
        Set<OrganisationId> bodies = new TreeSet<>();
        for (Standing s : file.valid(ComplaintFact.class)) {
            if (((ComplaintFact) s.fact()).complaint().equals(complaint)) {
                file.namedIn(s).forEach(t -> {
                    if (t instanceof OrganisationId body) {
                        bodies.addAll(file.titles().membersOf(body));
                    }
                });
            }
        }
        Repetitions repetitions = new Repetitions(file, complaint, Successions.around(source, bodies, asOf));
        return new Repetition(
                complaint.value(), file.titles().of(complaint), asOf, gathering.cut(), repetitions.suggestions());
    }

    private record Ranked(Suggestion suggestion, double weight) {}

    private List<Suggestion> suggestions() {
        return profiles.values().stream()
                .filter(p -> !p.complaint().equals(asked.complaint())
                        && !p.received().isEmpty())
                .filter(p -> !certainlyLater(p))
                .map(this::ranked)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Ranked::weight)
                        .reversed()
                        .thenComparing(r -> r.suggestion().complaint()))
                .map(Ranked::suggestion)
                .toList();
    }

    private boolean certainlyLater(ComplaintProfile other) {
        return asked.received().stream()
                .map(Standing::occurred)
                .filter(Objects::nonNull)
                .anyMatch(mine -> other.received().stream()
                        .map(Standing::occurred)
                        .filter(Objects::nonNull)
                        .anyMatch(theirs -> mine.before(theirs) == Answer.YES));
    }

    private Optional<Ranked> ranked(ComplaintProfile other) {
        List<Statement> reasons = new ArrayList<>();
        boolean near = bodies(other, reasons) | services(other, reasons);
        double themes = themes(other, reasons);
        double words = words(other, reasons);
        Optional<Statement> said = said(other);
        if (said.isEmpty() && !(near && themes + words > 0)) {
            return Optional.empty();
        }
        Suggestion suggestion = new Suggestion(
                other.complaint().value(),
                file.titles().of(other.complaint()),
                when(other),
                said.orElseGet(() -> new Statement("Not yet judged by anybody.", List.of())),
                reasons);
        return Optional.of(new Ranked(suggestion, themes + words + (said.isEmpty() ? 0 : denied(other) ? -10 : 10)));
    }

    private boolean bodies(ComplaintProfile other, List<Statement> reasons) {
        Set<OrganisationId> same = new TreeSet<>(asked.bodies());
        same.retainAll(other.bodies());
        Set<OrganisationId> related = new TreeSet<>(other.bodies());
        related.retainAll(kin);
        related.removeAll(same);
        if (!same.isEmpty()) {
            reasons.add(reason("Both concern: " + titles(same) + ".", other));
        }
        if (!related.isEmpty()) {
            reasons.add(reason(
                    "It concerned a body that follows, or is followed by, one of these: " + titles(related) + ".",
                    other));
        }
        return !same.isEmpty() || !related.isEmpty();
    }

    private boolean services(ComplaintProfile other, List<Statement> reasons) {
        Set<String> same = new TreeSet<>(asked.services());
        same.retainAll(other.services());
        if (!same.isEmpty()) {
            reasons.add(reason("The same service or contract: " + String.join(", ", same) + ".", other));
        }
        return !same.isEmpty();
    }

    private double themes(ComplaintProfile other, List<Statement> reasons) {
        Set<String> same = new TreeSet<>(asked.themes());
        same.retainAll(other.themes());
        if (!same.isEmpty()) {
            reasons.add(reason("Themes in common: " + String.join(", ", same) + ".", other));
        }
        return same.size();
    }

    /** The share of weight in common; a word that stands in fewer complaints weighs more. */
    private double words(ComplaintProfile other, List<Statement> reasons) {
        Set<String> same = new TreeSet<>(asked.words());
        same.retainAll(other.words());
        double smaller = Math.min(weight(asked.words()), weight(other.words()));
        double share = smaller == 0 ? 0 : weight(same) / smaller;
        if (same.size() < 2 || share < ENOUGH_IN_COMMON) {
            return 0;
        }
        reasons.add(reason(
                "Words in common, by their stems: "
                        + String.join(
                                ", ",
                                same.stream()
                                        .sorted(Comparator.comparing((String w) -> spread.getOrDefault(w, 1))
                                                .thenComparing(w -> w))
                                        .limit(MOST_WORDS_SHOWN)
                                        .toList())
                        + ".",
                other));
        return share;
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(w -> Math.log(1.0 + (double) profiles.size() / spread.getOrDefault(w, 1)))
                .sum();
    }

    /** Whether the last that a person judged is that the two are not the same; it stays on the list, at its end. */
    private boolean denied(ComplaintProfile other) {
        return asked.all().stream()
                .filter(s ->
                        s.fact() instanceof RepetitionJudged j && j.earlier().equals(other.complaint()))
                .reduce((a, b) -> b)
                .filter(s -> s.fact() instanceof RepetitionJudged j && !j.repeats())
                .isPresent();
    }

    /** What somebody has said of it: a person's judgement first, then a link that a recorder or source gives. */
    private Optional<Statement> said(ComplaintProfile other) {
        List<Standing> judged = asked.all().stream()
                .filter(s ->
                        s.fact() instanceof RepetitionJudged j && j.earlier().equals(other.complaint()))
                .toList();
        if (!judged.isEmpty()) {
            Standing last = judged.getLast();
            RepetitionJudged j = (RepetitionJudged) last.fact();
            return Optional.of(new Statement(
                    (Boolean.TRUE.equals(j.repeats()) ? "Judged to be the same again: " : "Judged not to be the same: ")
                            + j.reason(),
                    judged.stream().map(s -> s.id().value()).toList()));
        }
        List<String> links = new ArrayList<>();
        for (Standing s : asked.all()) {
            for (Link link : s.header().links()) {
                boolean to = switch (link.to()) {
                    case Target.OfThing(var thing) -> thing.equals(other.complaint());
                    case Target.OfEntry(var entry) -> other.all().stream().anyMatch(o -> o.id().equals(entry));
                };
                if (link.relation() == Relation.REPEATS && to) {
                    links.add(s.id().value());
                }
            }
        }
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        "An entry says that it repeats this one.",
                        links.stream().distinct().toList()));
    }

    private Statement reason(String words, ComplaintProfile other) {
        List<String> entries = new ArrayList<>();
        asked.received().forEach(s -> entries.add(s.id().value()));
        other.received().forEach(s -> entries.add(s.id().value()));
        return new Statement(words, entries);
    }

    private static String when(ComplaintProfile other) {
        return other.received().stream()
                .map(Standing::occurred)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Edtf::inWords)
                .orElse("no date given");
    }

    private String titles(Set<OrganisationId> bodies) {
        return String.join(", ", bodies.stream().map(file.titles()::of).toList());
    }
}
