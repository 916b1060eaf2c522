package org.decisionledger.projection.dossier;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.decision.DecisionFact.InterimAwardApproved;
import org.decisionledger.core.decision.DecisionFact.ResolutionPassed;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.conflict.Conflict;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** The decision asked about, and the entries that bear on it: what every part of a dossier is made from. */
final class Matter {

    /** Kinds of things that draw in every entry that names them; a body or a post would draw in the whole ledger. */
    private static final Set<ThingKind> DRAWING =
            EnumSet.of(ThingKind.PROCUREMENT, ThingKind.DECISION, ThingKind.OFFER, ThingKind.OPTION, ThingKind.MEETING);

    /** Links that lead from what happened to what it came from. */
    private static final Set<Relation> BACKWARDS = EnumSet.of(
            Relation.RESPONDS_TO,
            Relation.IMPLEMENTS,
            Relation.SELECTS,
            Relation.CONSIDERS,
            Relation.FOLLOWS,
            Relation.FOLLOWS_UP,
            Relation.ACCEPTS,
            Relation.REJECTS,
            Relation.COMMUNICATES,
            Relation.EXTENDS,
            Relation.AMENDS,
            Relation.SUPERSEDES);

    final DecisionId decision;
    final CaseFile file;
    final RowMaker rows;
    final long cut;
    private final Set<ThingId> things;
    private final List<Conflict> conflicts;
    private final List<Standing> decided;
    private final List<Standing> belonging;
    private final List<Standing> touching;
    private final List<Standing> cause;

    private Matter(DecisionId decision, CaseFile file, Set<ThingId> things, List<Conflict> conflicts, long cut) {
        this.decision = decision;
        this.file = file;
        this.things = things;
        this.conflicts = conflicts;
        this.cut = cut;
        this.rows = new RowMaker(file, found(conflicts));
        this.decided = findDecided();
        Set<EntryId> behind = backwardsFrom(decided);
        this.cause = file.valid().stream()
                .filter(s -> behind.contains(s.id()) && !decided.contains(s))
                .toList();
        this.belonging = file.valid().stream()
                .filter(s -> behind.contains(s.id()) || names(s))
                .toList();
        this.touching = findTouching();
    }

    static Matter of(EntrySource source, DecisionId decision, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(decision));
        Set<ThingId> things = new HashSet<>(gathering.thingsNamed(
                e -> decides(e.fact(), decision), t -> DRAWING.contains(t.kind()) || t.kind() == ThingKind.CONTRACT));
        things.add(decision);
        Set<EntryId> nearest = gathering.targets().pointedAtBy(e -> decides(e.fact(), decision));
        things.addAll(gathering.thingsNamed(e -> nearest.contains(e.id()), t -> t.kind() == ThingKind.PROCUREMENT));
        gathering.naming(things);
        Set<ThingId> offers = gathering.thingsNamed(
                t -> t.kind() == ThingKind.OFFER || t.kind() == ThingKind.OPTION || t.kind() == ThingKind.DECISION);
        things.addAll(offers);
        gathering.naming(offers).linked();
        gathering
                .naming(gathering.thingsNamed(t -> t.kind() == ThingKind.COMPLAINT))
                .targets();
        CaseFile file = gathering.fold();
        Set<ThingId> all = withComplaints(things, file);
        return new Matter(decision, file, all, Conflicts.about(all, source, asOf), gathering.cut());
    }

    /** The entries that are part of a conflict which a rule finds. */
    private static Set<EntryId> found(List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(Conflict::found)
                .flatMap(c -> c.passages().stream())
                .map(p -> new EntryId(p.entry()))
                .collect(Collectors.toSet());
    }

    /** A complaint belongs where an entry names it together with a thing of the matter other than the contract. */
    private static Set<ThingId> withComplaints(Set<ThingId> things, CaseFile file) {
        Set<ThingId> all = new HashSet<>(things);
        for (Standing s : file.valid()) {
            Set<ThingId> named = file.namedIn(s);
            if (named.stream().anyMatch(t -> t.kind() != ThingKind.CONTRACT && things.contains(t))) {
                named.stream().filter(t -> t.kind() == ThingKind.COMPLAINT).forEach(all::add);
            }
        }
        return Set.copyOf(all);
    }

    /** The decision and the things that its entries turn on, complaints among them. */
    Set<ThingId> things() {
        return things;
    }

    /** The entries by which bodies decided it, in order. */
    List<Standing> decided() {
        return decided;
    }

    private List<Standing> findDecided() {
        return file.valid().stream().filter(s -> decides(s.fact(), decision)).toList();
    }

    private static boolean decides(LedgerFact fact, DecisionId decision) {
        return fact instanceof DecisionFact f
                && f.decision().equals(decision)
                && (f instanceof ResolutionPassed || f instanceof InterimAwardApproved);
    }

    /** What does not fit among entries that name a thing of the matter. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The date of the last of those entries, or {@code null} when none is dated. */
    @Nullable
    Edtf decidedOn() {
        return decided.stream()
                .map(Standing::occurred)
                .filter(o -> o != null)
                .max(Edtf.ORDER)
                .orElse(null);
    }

    /** Entries that belong to the matter: they name a thing of it, or the decision came from them. */
    List<Standing> belonging() {
        return belonging;
    }

    /** The entries that links on record lead back to from the decision, in order of occurrence. */
    List<Standing> cause() {
        return cause;
    }

    /** Entries that belong, or are linked with one that does. */
    List<Standing> touching() {
        return touching;
    }

    private List<Standing> findTouching() {
        Set<EntryId> own = new HashSet<>();
        belonging.forEach(s -> own.add(s.id()));
        return file.valid().stream()
                .filter(s -> own.contains(s.id()) || s.header().links().stream().anyMatch(l -> pointsInto(l, own)))
                .toList();
    }

    private boolean pointsInto(Link link, Set<EntryId> own) {
        return switch (link.to()) {
            case Target.OfEntry(EntryId id) -> own.contains(id);
            case Target.OfThing(ThingId thing) -> things.contains(thing);
        };
    }

    private boolean names(Standing s) {
        return file.namedIn(s).stream().anyMatch(things::contains);
    }

    private Set<EntryId> backwardsFrom(List<Standing> start) {
        Set<EntryId> found = new HashSet<>();
        Deque<Standing> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Standing s = open.pop();
            if (found.add(s.id())) {
                BACKWARDS.forEach(r -> open.addAll(file.to(s, r)));
                open.addAll(file.from(Relation.TRIGGERS, s.id()));
            }
        }
        return found;
    }

    /** True when the entry is dated after the decision for certain. */
    boolean afterDecision(Standing s) {
        Edtf on = decidedOn();
        return on != null && s.occurred() != null && s.occurred().after(on) == Answer.YES;
    }

    /** Names of entries, in order of occurrence. */
    static List<String> ids(Collection<Standing> standing) {
        return standing.stream()
                .sorted(Comparator.comparing(s -> s, CaseFile.BY_OCCURRENCE))
                .map(s -> s.id().value())
                .toList();
    }
}
