package org.decisionledger.projection.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.commitment.CommitmentFact.CommitmentMade;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.thing.CommitmentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.commitment.Undertaking.Bound;
import org.decisionledger.projection.commitment.Undertaking.Telling;
import org.decisionledger.projection.handover.HandoverStep;
import org.decisionledger.projection.handover.Handovers;
import org.decisionledger.projection.succession.Successions;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** Works out undertakings: a pure function of the entries, the date and the moment asked about. */
public final class Undertakings {

    private static final List<Trait> REGISTERED = List.of(Trait.kind(OrganisationRegistered.class));

    /** What tells of changes in the offices and bodies that hold an undertaking. */
    private static final List<Trait> TELLING_OF_CHANGE = Stream.concat(
                    Trait.kindsOf(OrganisationFact.class, OfficeFact.class, HandoverFact.class).stream(),
                    Stream.of(Trait.relation(Relation.SUCCEEDS)))
            .toList();

    private final CaseFile file;
    private final Titles titles;
    private final RowMaker rows;
    private final Successions successions;
    private final Handovers handovers;

    /** @param file all entries about the undertakings, and about the offices and bodies they came through, cut */
    private Undertakings(CaseFile file) {
        this.file = file;
        this.titles = file.titles();
        this.rows = new RowMaker(file);
        this.successions = Successions.of(file);
        this.handovers = Handovers.of(file);
    }

    /**
     * One undertaking, computed from entries that had happened, or may have, by {@code on} and by the moment asked about.
     *
     * @param on the date that age, state and holders are measured on; {@code null} for the date of {@code asOf}
     * @return nothing when no entry told of its being made by then
     */
    public static Optional<Undertaking> of(EntrySource source, CommitmentId id, @Nullable Edtf on, AsOf asOf) {
        return all(source, List.of(id), on, asOf).stream().findFirst();
    }

    /**
     * Several undertakings from one gathering, in the order asked for; those of which no entry told by then are left out.
     *
     * @see #of(EntrySource, CommitmentId, Edtf, AsOf)
     */
    public static List<Undertaking> all(
            EntrySource source, Collection<CommitmentId> ids, @Nullable Edtf on, AsOf asOf) {
        AsOf cut = asOf.until(on);
        Gathering gathering = new Gathering(source, cut).naming(ids).linked();
        Set<ThingId> around = new HashSet<>(gathering.thingsNamed(OfficeId.class::isInstance));
        CaseFile told = gathering.fold();
        Set<OrganisationId> bodies = new TreeSet<>();
        ids.forEach(id -> bodies.addAll(bodies(told, id)));
        Successions found = Successions.around(source, bodies, cut);
        bodies.forEach(b -> around.addAll(found.successors(b)));
        around.addAll(bodies);
        List<OrganisationId> held = around.stream()
                .filter(OrganisationId.class::isInstance)
                .map(OrganisationId.class::cast)
                .toList();
        Titles known =
                new Gathering(source, cut).naming(held, REGISTERED).fold().titles();
        Set<ThingId> groups = new HashSet<>();
        held.forEach(b -> groups.addAll(known.circleOf(b)));
        gathering.naming(around, TELLING_OF_CHANGE);
        Undertakings undertakings =
                new Undertakings(gathering.naming(groups, TELLING_OF_CHANGE).fold());
        return ids.stream()
                .flatMap(id -> undertakings.of(id, gathering.cut(), on, asOf).stream())
                .toList();
    }

    /** The bodies bound, as told, with their members, and those that accepted it. */
    private static Set<OrganisationId> bodies(CaseFile file, CommitmentId id) {
        Making making = new Making(file, id);
        Set<OrganisationId> bodies = new TreeSet<>(making.holders());
        bodies.addAll(making.bodies());
        Handovers.of(file).of(id).stream()
                .map(HandoverStep::to)
                .filter(Objects::nonNull)
                .forEach(bodies::add);
        return bodies;
    }

    private Optional<Undertaking> of(CommitmentId id, long position, @Nullable Edtf on, AsOf asOf) {
        Making making = new Making(file, id);
        if (making.untold()) {
            return Optional.empty();
        }
        Ending ending = new Ending(file, id, making);
        List<HandoverStep> steps = handovers.of(id);
        Passage passage = new Passage(making, successions, steps);
        List<Event> events = new Events(file, passage, successions).all();
        Edtf measured = on == null ? asOf.occurred() : on;
        return Optional.of(new Undertaking(
                id.value(),
                titles.of(id),
                measured == null ? null : measured.text(),
                measured == null ? null : measured.inWords(),
                asOf,
                position,
                making.tellings().stream().map(this::telling).toList(),
                rows.rows(making.toldOtherwise()),
                to(making),
                due(making),
                measured == null ? null : making.ageOn(measured),
                ending.state(),
                bound(making),
                new Changes(file, rows, id, making, passage, steps, events, ending.inFull()).all(),
                steps.stream().map(s -> s.inWords(titles)).toList(),
                new Holdings(file, passage, successions).now(),
                remarks(making)));
    }

    private Telling telling(Standing s) {
        return new Telling(made(s).text(), Changes.when(s.occurred()), s.byThen(), rows.row(s));
    }

    private static CommitmentMade made(Standing s) {
        return (CommitmentMade) s.fact();
    }

    private static List<String> to(Making making) {
        return List.copyOf(making.tellings().stream()
                .flatMap(s -> made(s).to().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Statement due(Making making) {
        List<Standing> dated =
                making.tellings().stream().filter(s -> made(s).due() != null).toList();
        return dated.isEmpty()
                ? new Statement("no entry says by when it was to be done", List.of())
                : new Statement(
                        dated.stream()
                                .map(s -> Objects.requireNonNull(made(s).due()).inWords())
                                .distinct()
                                .collect(Collectors.joining("; or ")),
                        dated.stream().map(s -> s.id().value()).toList());
    }

    private List<Bound> bound(Making making) {
        Map<String, List<Standing>> alike = new LinkedHashMap<>();
        making.tellings()
                .forEach(s -> alike.computeIfAbsent(
                                made(s).holderOffice() + " " + made(s).holder(), k -> new ArrayList<>())
                        .add(s));
        return alike.values().stream().map(this::bound).toList();
    }

    private Bound bound(List<Standing> alike) {
        OfficeId office = made(alike.getFirst()).holderOffice();
        OrganisationId body = made(alike.getFirst()).holder();
        Set<OrganisationId> members = body == null ? Set.of() : titles.membersOf(body);
        return new Bound(
                office == null ? null : office.value(),
                office == null ? null : titles.of(office),
                body == null ? null : body.value(),
                body == null ? null : titles.of(body),
                members.stream()
                        .filter(m -> !m.equals(body))
                        .map(titles::of)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                alike.stream().map(s -> s.id().value()).toList());
    }

    private List<Statement> remarks(Making making) {
        List<Statement> remarks = new ArrayList<>();
        List<String> entries =
                making.tellings().stream().map(s -> s.id().value()).toList();
        Set<String> dates = making.tellings().stream()
                .map(s -> Changes.when(s.occurred()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (dates.size() > 1) {
            remarks.add(new Statement(
                    "Its making is told with different dates: " + String.join("; ", dates) + ".", entries));
        }
        if (making.dates().isEmpty()) {
            remarks.add(new Statement("No entry dates its making, so it has no age.", entries));
        }
        if (making.tellings().stream().allMatch(s -> made(s).holder() == null)) {
            remarks.add(new Statement(
                    "No entry names the body bound; the bodies of the office, or else the body that acts, stand in for it.",
                    entries));
        }
        return remarks;
    }
}
