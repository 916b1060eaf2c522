package org.decisionledger.projection.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.overtime.BodiesOverTime.Body;
import org.decisionledger.projection.overtime.BodiesOverTime.Change;
import org.decisionledger.projection.overtime.BodiesOverTime.Told;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.Stretch;

/** Lays bodies out in time: a pure function of the entries and the moment asked about. */
public final class BodiesInTime {

    private static final List<Trait> TELLING = Stream.concat(
                    Trait.kindsOf(OrganisationFact.class).stream(), Stream.of(Trait.relation(Relation.SUCCEEDS)))
            .toList();

    private final CaseFile file;

    private BodiesInTime(CaseFile file) {
        this.file = file;
    }

    /** {@code body}, all it follows and all that follow it, as the record stood at {@code asOf}. */
    public static BodiesOverTime of(EntrySource source, OrganisationId body, AsOf asOf) {
        Successions around = Successions.around(source, List.of(body), asOf);
        Set<OrganisationId> bodies = new LinkedHashSet<>(List.of(body));
        bodies.addAll(around.predecessors(body));
        bodies.addAll(around.successors(body));
        // those that follow in some function only stand beside the rest, one step away
        around.before(body).forEach(s -> bodies.add(s.predecessor()));
        around.after(body).forEach(s -> bodies.add(s.successor()));
        Gathering gathering = new Gathering(source, asOf).naming(bodies, TELLING);
        CaseFile file = gathering.fold();
        BodiesInTime laid = new BodiesInTime(file);
        List<Change> changes = laid.changes(Successions.of(file), bodies);
        return new BodiesOverTime(
                body.value(), file.titles().of(body), asOf, gathering.cut(), laid.bodies(bodies, changes), changes);
    }

    private List<Body> bodies(Collection<OrganisationId> bodies, List<Change> changes) {
        return bodies.stream()
                .map(this::body)
                .sorted(Comparator.comparing(
                        (Body b) -> first(b, changes).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Body body(OrganisationId body) {
        List<Told> began = new ArrayList<>();
        List<Told> ended = new ArrayList<>();
        List<Told> renamed = new ArrayList<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof OrganisationEstablished f
                    && f.organisation().equals(body)) {
                began.add(told("began", s));
            } else if (s.fact() instanceof OrganisationDisestablished f
                    && f.organisation().equals(body)) {
                ended.add(told("ended", s));
            } else if (s.fact() instanceof OrganisationRenamed f
                    && f.organisation().equals(body)) {
                renamed.add(told("took the name " + f.name(), s));
            }
        }
        return new Body(body.value(), file.titles().of(body), began, ended, renamed);
    }

    private static Told told(String words, Standing s) {
        return new Told(words, Stretch.ofGiven(s.occurred()), s.id().value());
    }

    private List<Change> changes(Successions successions, Set<OrganisationId> bodies) {
        List<Succeeded> all = new ArrayList<>();
        for (OrganisationId body : bodies) {
            for (Succeeded told : successions.after(body)) {
                if (bodies.contains(told.successor())) {
                    all.add(told);
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Succeeded::entry, CaseFile.BY_OCCURRENCE))
                .map(this::change)
                .toList();
    }

    private Change change(Succeeded told) {
        return new Change(
                told.predecessor().value(),
                file.titles().of(told.predecessor()),
                told.successor().value(),
                file.titles().of(told.successor()),
                told.change().words(),
                told.known(),
                told.only(),
                Stretch.ofGiven(told.date()),
                told.entry().id().value());
    }

    /** The first day that any entry allows for it. */
    private static Optional<LocalDate> first(Body body, List<Change> changes) {
        return Stream.concat(
                        Stream.of(body.began(), body.ended(), body.renamed())
                                .flatMap(List::stream)
                                .map(Told::when),
                        changes.stream()
                                .filter(c -> c.from().equals(body.organisation()) || c.to().equals(body.organisation()))
                                .map(Change::when))
                .filter(Objects::nonNull)
                .map(when -> when.earliest() == null ? when.latest() : when.earliest())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
