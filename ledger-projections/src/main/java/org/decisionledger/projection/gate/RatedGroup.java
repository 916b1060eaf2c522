package org.decisionledger.projection.gate;

import static org.decisionledger.projection.gate.Evaluation.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.procurement.ProcurementFact.AssuranceRatingGiven;
import org.decisionledger.core.procurement.RatingStage;
import org.decisionledger.core.time.Answer;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** The ratings of one thing, one by one and settled together, and which of them still speak for it. */
final class RatedGroup {

    private final List<Standing> ratings;
    private final GateOrder order;

    private RatedGroup(List<Standing> ratings, GateOrder order) {
        this.ratings = List.copyOf(ratings);
        this.order = order;
    }

    /** Ratings of the same thing for the same providers, or that are said to describe the same, stand together. */
    static List<RatedGroup> of(List<Standing> ratings, CaseFile file, GateOrder order) {
        Map<String, Set<Standing>> groups = new LinkedHashMap<>();
        Map<Standing, Set<Standing>> groupOf = new LinkedHashMap<>();
        for (Standing s : ratings) {
            Set<Standing> group = groups.computeIfAbsent(what(s), k -> new LinkedHashSet<>());
            group.add(s);
            groupOf.put(s, group);
        }
        for (Standing s : ratings) {
            for (Standing other : file.joined(s, Relation.DESCRIBES_THE_SAME_AS)) {
                Set<Standing> from = groupOf.get(other);
                Set<Standing> into = Objects.requireNonNull(groupOf.get(s));
                if (from != null && !from.equals(into)) {
                    into.addAll(from);
                    from.forEach(moved -> groupOf.put(moved, into));
                }
            }
        }
        List<RatedGroup> all = new ArrayList<>();
        for (Set<Standing> group : new LinkedHashSet<>(groupOf.values())) {
            all.add(new RatedGroup(ratings.stream().filter(group::contains).toList(), order));
        }
        return all;
    }

    private static String what(Standing s) {
        AssuranceRatingGiven f = rating(s);
        return GateOrder.key(f.rated()) + "|" + new TreeSet<>(f.of());
    }

    /** In order of occurrence. */
    List<Standing> ratings() {
        return ratings;
    }

    /** The names under which it was rated. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        ratings.forEach(s -> names.add(GateOrder.key(rating(s).rated())));
        return names;
    }

    /** Those that no other takes the place of. Where the dates do not tell, all of them. */
    List<Standing> current() {
        return ratings.stream()
                .filter(s -> ratings.stream().noneMatch(o -> replaces(o, s)))
                .toList();
    }

    /** Those that raise a question, taken by {@code shortOf}: an assessor's own grade does not once it was moderated. */
    List<Standing> raising(Predicate<AssuranceRatingGiven> shortOf) {
        return ratings.stream()
                .filter(s -> shortOf.test(rating(s)))
                .filter(s ->
                        settled(s) || ratings.stream().noneMatch(o -> settled(o) && replaces(o, s) && sameGate(o, s)))
                .toList();
    }

    private boolean replaces(Standing later, Standing earlier) {
        if (later.equals(earlier) || later.byThen() == Answer.POSSIBLY) {
            return false;
        }
        if (!settled(earlier) && settled(later)) {
            return !certainlyAfter(earlier, later);
        }
        if (settled(earlier) != settled(later) || !settled(later) && !sameAssessor(earlier, later)) {
            return false;
        }
        return certainlyAfter(later, earlier);
    }

    /** Later by the order of the gates, or at the same or an unnamed gate by the dates. */
    private boolean certainlyAfter(Standing later, Standing earlier) {
        int a = order.indexOf(rating(later).gate());
        int b = order.indexOf(rating(earlier).gate());
        if (a >= 0 && b >= 0 && a != b) {
            return a > b;
        }
        return later.occurred() != null
                && earlier.occurred() != null
                && earlier.occurred().before(later.occurred()) == Answer.YES;
    }

    private boolean sameGate(Standing one, Standing other) {
        return order.indexOf(rating(one).gate()) == order.indexOf(rating(other).gate());
    }

    static boolean settled(Standing s) {
        return rating(s).stage() != RatingStage.INDIVIDUAL;
    }

    private static boolean sameAssessor(Standing one, Standing other) {
        AssuranceRatingGiven a = rating(one);
        AssuranceRatingGiven b = rating(other);
        return (a.assessor() != null || a.assessorOffice() != null)
                && Objects.equals(a.assessor(), b.assessor())
                && Objects.equals(a.assessorOffice(), b.assessorOffice())
                && Objects.equals(one.header().by(), other.header().by());
    }
}
