package org.decisionledger.projection.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.decisionledger.core.delegation.DelegationFact;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.FunctionTransferred;
import org.decisionledger.core.organisation.OrganisationFact.GovernanceStructureRevised;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDisestablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationDivided;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationEstablished;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRenamed;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationsMerged;
import org.decisionledger.core.organisation.OrganisationFact.PartnershipFormed;
import org.decisionledger.core.organisation.OrganisationFact.RoleAssignedToBody;
import org.decisionledger.core.organisation.OrganisationFact.RoleEndedForBody;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.lineage.Lineage.Name;
import org.decisionledger.projection.lineage.Lineage.Post;
import org.decisionledger.projection.lineage.Lineage.Relative;
import org.decisionledger.projection.succession.Holders;
import org.decisionledger.projection.succession.Succeeded;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Works out the lineage of a body: a pure function of the entries, the date and the moment asked about. */
public final class Lineages {

    /** What tells of bodies, their offices and what they let others do. */
    private static final List<Trait> TELLING = Stream.concat(
                    Trait.kindsOf(OrganisationFact.class, OfficeFact.class, DelegationFact.class).stream(),
                    Stream.of(Trait.relation(Relation.SUCCEEDS)))
            .toList();

    private final OrganisationId body;
    private final @Nullable Edtf on;
    private final CaseFile file;
    private final RowMaker rows;
    private final Successions successions;

    private Lineages(OrganisationId body, @Nullable Edtf on, CaseFile file, Successions successions) {
        this.body = body;
        this.on = on;
        this.file = file;
        this.rows = new RowMaker(file);
        this.successions = successions;
    }

    /**
     * The lineage of {@code body}.
     *
     * @param on the date that offices, names and changes are measured against; {@code null} for the latest on record
     */
    public static Lineage of(EntrySource source, OrganisationId body, @Nullable Edtf on, AsOf asOf) {
        Successions around = Successions.around(source, List.of(body), asOf);
        Set<OrganisationId> bodies = new LinkedHashSet<>(List.of(body));
        bodies.addAll(around.predecessors(body));
        bodies.addAll(around.successors(body));
        Gathering gathering = new Gathering(source, asOf).naming(bodies, TELLING);
        CaseFile file = gathering.linked().fold();
        Lineages lineages = new Lineages(body, on, file, Successions.of(file));
        return new Lineage(
                body.value(),
                file.titles().of(body),
                on == null ? null : on.text(),
                on == null ? null : on.inWords(),
                asOf,
                gathering.cut(),
                lineages.names(),
                lineages.rows(Lineages::tellsOfExistence),
                lineages.relatives(lineages.successions::before, Succeeded::predecessor),
                lineages.relatives(lineages.successions::after, Succeeded::successor),
                offices(source, body, file, on == null ? asOf : new AsOf(asOf.recorded(), on)),
                lineages.rows(s -> s.fact() instanceof RoleAssignedToBody || s.fact() instanceof RoleEndedForBody),
                lineages.rows(Lineages::tellsOfChange),
                lineages.remarks());
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof OrganisationRegistered f && f.organisation().equals(body)) {
                names.addFirst(new Name(f.name(), "as registered", Answer.YES, s.id().value()));
            } else if (s.fact() instanceof OrganisationEstablished f
                    && f.organisation().equals(body)
                    && f.name() != null) {
                names.add(new Name(f.name(), when(s), byThen(s.occurred()), s.id().value()));
            } else if (s.fact() instanceof OrganisationRenamed f
                    && f.organisation().equals(body)) {
                names.add(new Name(f.name(), when(s), byThen(s.occurred()), s.id().value()));
            }
        }
        return names;
    }

    private List<Relative> relatives(
            Function<OrganisationId, List<Succeeded>> next, Function<Succeeded, OrganisationId> other) {
        List<Relative> relatives = new ArrayList<>();
        Set<OrganisationId> seen = new LinkedHashSet<>(List.of(body));
        List<OrganisationId> level = List.of(body);
        for (int steps = 1; !level.isEmpty(); steps++) {
            Set<OrganisationId> further = new LinkedHashSet<>();
            for (OrganisationId from : level) {
                for (Succeeded told : next.apply(from)) {
                    OrganisationId found = other.apply(told);
                    relatives.add(relative(told, found, from, steps));
                    if (told.whole() && !seen.contains(found)) {
                        further.add(found);
                    }
                }
            }
            seen.addAll(further);
            level = List.copyOf(further);
        }
        return relatives;
    }

    private Relative relative(Succeeded told, OrganisationId found, OrganisationId nextTo, int steps) {
        return new Relative(
                found.value(),
                file.titles().of(found),
                nextTo.value(),
                file.titles().of(nextTo),
                steps,
                told.change().words(),
                told.known(),
                told.date() == null ? "no date given" : told.date().inWords(),
                byThen(told.date()),
                told.only(),
                rows.row(told.entry()));
    }

    /** The offices of a body and who held them; asked of the record cut at the date where one is given. */
    private static List<Post> offices(EntrySource source, OrganisationId body, CaseFile file, AsOf at) {
        Set<OfficeId> offices = new TreeSet<>();
        for (Standing s : file.valid()) {
            if (s.fact() instanceof OfficeFact fact
                    && file.namedIn(s).stream().anyMatch(file.titles().circleOf(body)::contains)) {
                offices.add(fact.office());
            }
        }
        CaseFile then = new Gathering(source, at).naming(offices).fold();
        List<Post> posts = new ArrayList<>();
        for (OfficeId office : offices) {
            List<Standing> about = then.valid().stream()
                    .filter(s -> s.fact() instanceof OfficeFact f && f.office().equals(office))
                    .toList();
            for (Holders.AtBody held : new Holders(then, about).atBodies()) {
                if (held.body().equals(body) || then.titles().membersOf(body).contains(held.body())) {
                    posts.add(new Post(
                            office.value(),
                            then.titles().of(office),
                            held.body().value(),
                            then.titles().of(held.body()),
                            held.held(),
                            held.words(),
                            held.entries().stream().map(s -> s.id().value()).toList()));
                }
            }
        }
        return posts;
    }

    private List<TimelineRow> rows(Predicate<Standing> wanted) {
        return file.valid().stream()
                .filter(wanted)
                .filter(s -> file.namedIn(s).contains(body))
                .map(rows::row)
                .toList();
    }

    private static boolean tellsOfExistence(Standing s) {
        return s.fact() instanceof OrganisationEstablished
                || s.fact() instanceof OrganisationsMerged
                || s.fact() instanceof OrganisationDivided
                || s.fact() instanceof OrganisationDisestablished
                || s.fact() instanceof OrganisationRenamed;
    }

    private static boolean tellsOfChange(Standing s) {
        return s.fact() instanceof PartnershipFormed
                || s.fact() instanceof GovernanceStructureRevised
                || s.fact() instanceof FunctionTransferred
                || s.fact() instanceof DelegationFact;
    }

    private List<Statement> remarks() {
        List<Statement> remarks = new ArrayList<>();
        if (successions.loops(body)) {
            List<String> entries = successions.before(body).stream()
                    .map(told -> told.entry().id().value())
                    .toList();
            remarks.add(new Statement(
                    "The successions told of this body run in a circle, which cannot be. Each is shown once and none is "
                            + "left out.",
                    entries));
        }
        for (Standing s : file.valid()) {
            if (s.fact() instanceof OrganisationDisestablished f
                    && f.organisation().equals(body)
                    && successions.after(body).isEmpty()) {
                remarks.add(new Statement(
                        "An entry says that this body came to an end, and no entry names a body that follows it.",
                        List.of(s.id().value())));
            }
        }
        disagreements(remarks);
        return remarks;
    }

    /** The same succession told with different dates. */
    private void disagreements(List<Statement> remarks) {
        List<Succeeded> told = new ArrayList<>(successions.before(body));
        told.addAll(successions.after(body));
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Succeeded a = told.get(i);
                Succeeded b = told.get(j);
                if (a.predecessor().equals(b.predecessor())
                        && a.successor().equals(b.successor())
                        && Objects.equals(a.only(), b.only())
                        && cannotBoth(a.date(), b.date())) {
                    remarks.add(new Statement(
                            "Two entries date the same succession differently: "
                                    + Objects.requireNonNull(a.date()).inWords() + ", and "
                                    + Objects.requireNonNull(b.date()).inWords() + ".",
                            List.of(a.entry().id().value(), b.entry().id().value())));
                }
            }
        }
    }

    private static boolean cannotBoth(@Nullable Edtf a, @Nullable Edtf b) {
        return a != null && b != null && (a.before(b) == Answer.YES || b.before(a) == Answer.YES);
    }

    private Answer byThen(@Nullable Edtf date) {
        if (on == null) {
            return Answer.YES;
        }
        return date == null ? Answer.POSSIBLY : date.by(on);
    }

    private static String when(Standing s) {
        return s.occurred() == null ? "no date given" : s.occurred().inWords();
    }
}
