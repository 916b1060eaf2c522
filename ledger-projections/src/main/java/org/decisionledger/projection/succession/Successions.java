package org.decisionledger.projection.succession;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.FunctionTransferred;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDivided;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationFact.SuccessionRecorded;
import org.decisionledger.core.organisation.Succession;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.succession.Succeeded.Change;
import org.jspecify.annotations.Nullable;

/**
 * The successions that entries tell of, and the bodies that can be reached through them. Each telling is kept; what
 * is stated is never mixed with what is inferred, and a body that ends without a named successor has none.
 */
public final class Successions {

    /** No body is followed further than so many others; what lies beyond is said to be left out. */
    static final int MOST = 1_000;

    /** What tells of bodies following others. */
    private static final List<Trait> TELLING = Stream.concat(
                    Trait.kindsOf(OrganisationFact.class).stream(), Stream.of(Trait.relation(Relation.SUCCEEDS)))
            .toList();

    private final Map<OrganisationId, List<Succeeded>> before = new LinkedHashMap<>();
    private final Map<OrganisationId, List<Succeeded>> after = new LinkedHashMap<>();

    private Successions() {}

    /** Those that the valid entries of {@code file} tell of. */
    public static Successions of(CaseFile file) {
        Successions successions = new Successions();
        for (Standing s : file.valid()) {
            for (Succeeded told : told(s)) {
                successions
                        .before
                        .computeIfAbsent(told.successor(), k -> new ArrayList<>())
                        .add(told);
                successions
                        .after
                        .computeIfAbsent(told.predecessor(), k -> new ArrayList<>())
                        .add(told);
            }
        }
        return successions;
    }

    /** Those around {@code bodies}: their predecessors and successors, and theirs, to the end. */
    public static Successions around(EntrySource source, Collection<OrganisationId> bodies, AsOf asOf) {
        Set<OrganisationId> seen = new TreeSet<>(bodies);
        while (true) {
            Successions found =
                    of(new Gathering(source, asOf).naming(seen, TELLING).fold());
            Set<OrganisationId> wider = new TreeSet<>(seen);
            wider.addAll(found.before.keySet());
            wider.addAll(found.after.keySet());
            if (wider.equals(seen) || seen.size() > MOST) {
                return found;
            }
            seen = wider;
        }
    }

    /** What is told of bodies that {@code body} follows, directly. */
    public List<Succeeded> before(OrganisationId body) {
        return before.getOrDefault(body, List.of());
    }

    /** What is told of bodies that follow {@code body}, directly. */
    public List<Succeeded> after(OrganisationId body) {
        return after.getOrDefault(body, List.of());
    }

    /** All bodies that {@code body} follows as a whole, nearest first, without itself. A loop is walked once. */
    public Set<OrganisationId> predecessors(OrganisationId body) {
        return reach(body, this::before, Succeeded::predecessor);
    }

    /** All bodies that follow {@code body} as a whole, nearest first, without itself. A loop is walked once. */
    public Set<OrganisationId> successors(OrganisationId body) {
        return reach(body, this::after, Succeeded::successor);
    }

    /** Whether {@code body} is told to follow itself by way of others, which cannot be. */
    public boolean loops(OrganisationId body) {
        return predecessors(body).stream()
                .anyMatch(p -> before(p).stream()
                        .anyMatch(s -> s.whole() && s.predecessor().equals(body)));
    }

    private Set<OrganisationId> reach(
            OrganisationId body,
            Function<OrganisationId, List<Succeeded>> next,
            Function<Succeeded, OrganisationId> other) {
        Set<OrganisationId> reached = new LinkedHashSet<>();
        Deque<OrganisationId> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty() && reached.size() < MOST) {
            for (Succeeded told : next.apply(open.pop())) {
                OrganisationId found = other.apply(told);
                if (told.whole() && !found.equals(body) && reached.add(found)) {
                    open.add(found);
                }
            }
        }
        return reached;
    }

    /** What one entry tells of bodies following others. */
    private static List<Succeeded> told(Standing s) {
        List<Succeeded> told = new ArrayList<>();
        LedgerFact fact = s.fact();
        if (fact instanceof OrganisationsMerged f) {
            f.predecessors().forEach(p -> told.add(whole(p, f.organisation(), Change.MERGER, null, s)));
        } else if (fact instanceof OrganisationEstablished f) {
            f.predecessors().forEach(p -> told.add(whole(p, f.organisation(), Change.CREATION, f.succession(), s)));
        } else if (fact instanceof OrganisationDisestablished f) {
            f.receivers().forEach(r -> told.add(whole(f.organisation(), r, Change.CLOSURE, f.succession(), s)));
        } else if (fact instanceof OrganisationDivided f) {
            f.successors().stream()
                    .filter(r -> !r.equals(f.organisation()))
                    .forEach(r -> told.add(whole(f.organisation(), r, Change.DIVISION, f.succession(), s)));
        } else if (fact instanceof SuccessionRecorded f) {
            Edtf date = f.legalDate() == null ? s.occurred() : f.legalDate();
            f.predecessors()
                    .forEach(p -> told.add(
                            new Succeeded(p, f.organisation(), Change.NOT_STATED, f.succession(), date, f.scope(), s)));
        } else if (fact instanceof FunctionTransferred f && f.to() != null && !f.to().equals(f.organisation())) {
            told.add(new Succeeded(
                    f.organisation(), f.to(), Change.TRANSFER, Succession.STATED, s.occurred(), f.function(), s));
        }
        if (s.header().subject() instanceof OrganisationId body) {
            s.header().links().stream()
                    .filter(l -> l.relation() == Relation.SUCCEEDS)
                    .map(Successions::body)
                    .filter(p -> p != null && !p.equals(body))
                    .forEach(p -> told.add(whole(p, body, Change.NOT_STATED, Succession.STATED, s)));
        }
        return told;
    }

    private static @Nullable OrganisationId body(Link link) {
        return link.to() instanceof Target.OfThing(var thing) && thing instanceof OrganisationId body ? body : null;
    }

    /** Where the entry does not say how the succession is known, it states it itself. */
    private static Succeeded whole(
            OrganisationId predecessor,
            OrganisationId successor,
            Change change,
            @Nullable Succession known,
            Standing s) {
        return new Succeeded(
                predecessor, successor, change, known == null ? Succession.STATED : known, s.occurred(), null, s);
    }
}
