package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;

/**
 * What belongs to the accounts of an event: every entry that tells the same, whatever disputes or answers one of them,
 * and so on until nothing is added.
 */
final class Circle {

    private Circle() {}

    /** Gathers all that belongs to the events of {@code seeds}, with the registrations of the documents cited. */
    static CaseFile around(EntrySource source, Gathering gathering, Collection<EntryId> seeds) {
        return around(source, gathering, seeds, new TreeSet<>());
    }

    /** The same; {@code seen} is given the entries of which all that belongs to them is gathered. */
    static CaseFile around(EntrySource source, Gathering gathering, Collection<EntryId> seeds, Set<EntryId> seen) {
        Set<EntryId> open = new TreeSet<>(seeds);
        while (!open.isEmpty()) {
            seen.addAll(open);
            CaseFile file = gathering
                    .named(open)
                    .with(source.pointingAt(open, gathering.cut()))
                    .targets()
                    .fold();
            open = next(file, seen);
        }
        return withDocuments(source, gathering);
    }

    static CaseFile withDocuments(EntrySource source, Gathering gathering) {
        Set<DocumentId> cited = gathering.fold().all().stream()
                .flatMap(s -> s.header().sources().stream())
                .map(Source::document)
                .collect(Collectors.toSet());
        return gathering.with(source.introducing(cited, gathering.cut())).fold();
    }

    private static Set<EntryId> next(CaseFile file, Set<EntryId> seen) {
        return seen.stream()
                .flatMap(id -> file.find(id).stream())
                .flatMap(s -> neighbours(s, file).stream())
                .map(Standing::id)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Standing> neighbours(Standing s, CaseFile file) {
        List<Standing> neighbours = new ArrayList<>(file.joined(s, Relation.DESCRIBES_THE_SAME_AS));
        neighbours.addAll(file.to(s, Relation.DISPUTES));
        responses(s, file).stream().map(CaseFile.Pointer::from).forEach(neighbours::add);
        return neighbours;
    }

    /** The links by which an account or another passage answers {@code s}. */
    static List<CaseFile.Pointer> responses(Standing s, CaseFile file) {
        return file.pointingAt(s.id()).stream()
                .filter(p -> switch (p.link().relation()) {
                    case DISPUTES, CONFLICTS_WITH -> true;
                    case ACCEPTS -> isAccount(p.from());
                    case DESCRIBES_THE_SAME_AS, BEARS_ON, EVIDENCES -> false;
                    default -> isToldAsAccount(p.from());
                })
                .toList();
    }

    /** An entry by which somebody tells how it was. */
    static boolean isToldAsAccount(Standing s) {
        return s.fact() instanceof AccountGiven || s.fact() instanceof AccountDisputed;
    }

    /** The same, or an entry of any kind that is marked as one party's account. */
    static boolean isAccount(Standing s) {
        return isToldAsAccount(s) || s.header().account() != null;
    }

    /** Every telling of the event that {@code s} tells, {@code s} first, then in order of recording. */
    static List<Standing> event(Standing s, CaseFile file) {
        Set<Standing> found = new TreeSet<>(Comparator.comparingLong(
                (Standing t) -> t.id().equals(s.id()) ? 0 : t.original().position()));
        List<Standing> open = new ArrayList<>(List.of(s));
        while (!open.isEmpty()) {
            Standing next = open.removeLast();
            if (found.add(next)) {
                open.addAll(file.joined(next, Relation.DESCRIBES_THE_SAME_AS));
            }
        }
        return List.copyOf(found);
    }

    /** What {@code s} answers in the end: the entries that it disputes, or that those dispute in turn; else itself. */
    static Set<EntryId> roots(Standing s, CaseFile file) {
        Set<EntryId> roots = new TreeSet<>();
        Set<EntryId> seen = new TreeSet<>();
        List<Standing> open = new ArrayList<>(List.of(s));
        while (!open.isEmpty()) {
            Standing next = open.removeLast();
            if (seen.add(next.id())) {
                List<Standing> disputed = file.to(next, Relation.DISPUTES);
                if (disputed.isEmpty()) {
                    roots.add(next.id());
                } else {
                    open.addAll(disputed);
                }
            }
        }
        return roots.isEmpty() ? Set.of(firstRecorded(seen, file)) : roots;
    }

    /** Where accounts dispute each other in a ring, none of them is the root: the first on record stands for all. */
    private static EntryId firstRecorded(Set<EntryId> ring, CaseFile file) {
        return ring.stream()
                .flatMap(id -> file.find(id).stream())
                .min(Comparator.comparingLong(s -> s.original().position()))
                .orElseThrow()
                .id();
    }
}
