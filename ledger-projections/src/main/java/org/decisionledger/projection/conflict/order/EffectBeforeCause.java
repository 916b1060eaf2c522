package org.decisionledger.projection.conflict.order;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.account.AccountFact;
import org.decisionledger.core.document.DocumentFact.PassageStated;
import org.decisionledger.core.document.DocumentFact.TablePrinted;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.flag.FlagFact;
import org.decisionledger.core.gap.GapFact;
import org.decisionledger.core.question.QuestionFact;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.CaseFile.Pointer;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Detector;
import org.decisionledger.projection.conflict.Found;
import org.decisionledger.projection.conflict.Hardness;

/**
 * An entry that is linked as the effect of another, or as coming after it, and is certainly dated before it. Reported
 * once, at the thing under which the linking entry is filed, or at the thing it links to.
 */
public final class EffectBeforeCause implements Detector {

    /**
     * Links from what comes later to what comes first. Some acts are done ahead of what they rest on and put right
     * afterwards; where that is possible, the dates do not fit on a natural reading only.
     */
    private static final Map<Relation, Hardness> LATER_TO_FIRST = new EnumMap<>(Map.ofEntries(
            Map.entry(Relation.RESPONDS_TO, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.REJECTS, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.ACCEPTS, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.SELECTS, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.FOLLOWS, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.FOLLOWS_UP, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.REPEATS, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.DISCHARGES, Hardness.CANNOT_BOTH_BE_TRUE),
            Map.entry(Relation.COMMUNICATES, Hardness.ON_A_NATURAL_READING),
            Map.entry(Relation.CONSIDERS, Hardness.ON_A_NATURAL_READING),
            Map.entry(Relation.IMPLEMENTS, Hardness.ON_A_NATURAL_READING),
            Map.entry(Relation.EXTENDS, Hardness.ON_A_NATURAL_READING),
            Map.entry(Relation.AMENDS, Hardness.ON_A_NATURAL_READING),
            Map.entry(Relation.ESCALATES, Hardness.ON_A_NATURAL_READING)));

    /** Such a link to or from a telling joins what is told, and its date is that of the telling. */
    private static final Set<Relation> OF_WHAT_IS_TOLD =
            EnumSet.of(Relation.FOLLOWS, Relation.FOLLOWS_UP, Relation.TRIGGERS, Relation.REPEATS);

    private static final List<Class<? extends LedgerFact>> TELLINGS = List.of(
            AccountFact.class,
            FindingReported.class,
            PassageStated.class,
            TablePrinted.class,
            QuestionFact.class,
            GapFact.class,
            FlagFact.class);

    @Override
    public List<Found> on(ThingId thing, List<Standing> naming, CaseFile file) {
        List<Found> found = new ArrayList<>();
        for (Standing s : naming) {
            if (s.header().subject().equals(thing)) {
                s.header()
                        .links()
                        .forEach(link -> toAnEntry(thing, s, link, file).ifPresent(found::add));
            }
        }
        List<Class<? extends LedgerFact>> kinds = Orders.making(thing);
        if (!kinds.isEmpty()) {
            List<Standing> making =
                    naming.stream().filter(s -> Entries.tells(s, thing, kinds)).toList();
            file.pointingAt(thing).forEach(p -> toTheThing(thing, p, making).ifPresent(found::add));
        }
        return found;
    }

    /** Whether such a link says that what it comes from is the later. */
    static boolean saysLater(Relation relation) {
        return LATER_TO_FIRST.containsKey(relation);
    }

    private static Optional<Found> toAnEntry(ThingId thing, Standing from, Link link, CaseFile file) {
        if (!(link.to() instanceof Target.OfEntry(var id))) {
            return Optional.empty();
        }
        Optional<Standing> target = file.find(id).filter(t -> !t.withdrawn());
        Hardness hardness = LATER_TO_FIRST.get(link.relation());
        if (hardness != null) {
            return target.flatMap(to ->
                    check(thing, from, to, link.relation(), says(link.relation().words(), to), hardness));
        }
        return link.relation() == Relation.TRIGGERS
                ? target.flatMap(to -> check(
                        thing,
                        to,
                        from,
                        link.relation(),
                        says(link.relation().inverseWords(), from),
                        Hardness.CANNOT_BOTH_BE_TRUE))
                : Optional.empty();
    }

    /** Against what made the thing: certainly before every entry that tells of it with a date. */
    private static Optional<Found> toTheThing(ThingId thing, Pointer p, List<Standing> making) {
        Hardness hardness = LATER_TO_FIRST.get(p.link().relation());
        boolean isAllDated = making.stream().allMatch(s -> s.occurred() != null);
        return hardness == null
                ? Optional.empty()
                : Entries.earliest(making)
                        .flatMap(first -> check(
                                thing,
                                p.from(),
                                first,
                                p.link().relation(),
                                says(p.link().relation().words(), first),
                                isAllDated ? hardness : Hardness.ON_A_NATURAL_READING));
    }

    private static boolean isATelling(Standing s) {
        return s.header().account() != null || TELLINGS.stream().anyMatch(k -> k.isInstance(s.fact()));
    }

    private static String says(String relation, Standing to) {
        return relation + " " + Entries.named(to);
    }

    private static Optional<Found> check(
            ThingId thing, Standing later, Standing first, Relation relation, String says, Hardness hardness) {
        boolean isOfTellings = OF_WHAT_IS_TOLD.contains(relation) && (isATelling(later) || isATelling(first));
        if (isOfTellings || !Dates.isBefore(later.occurred(), first.occurred())) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                ConflictKind.EFFECT_BEFORE_CAUSE,
                Dates.atMost(
                        hardness, Objects.requireNonNull(later.occurred()), Objects.requireNonNull(first.occurred())),
                thing,
                Entries.dated(later) + ", " + says + ", dated " + Entries.date(first.occurred())
                        + ", which began only after it.",
                List.of(later.id(), first.id())));
    }
}
