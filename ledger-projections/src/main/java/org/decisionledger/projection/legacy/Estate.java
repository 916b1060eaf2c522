package org.decisionledger.projection.legacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.contract.ContractFact.ContractRegistered;
import org.decisionledger.core.document.DocumentFact.DocumentRegistered;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.handover.HandoverFact;
import org.decisionledger.core.office.OfficeFact;
import org.decisionledger.core.organisation.OrganisationFact;
import org.decisionledger.core.organisation.OrganisationFact.OrganisationRegistered;
import org.decisionledger.core.procurement.ProcurementFact.ProcurementRegistered;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.handover.Handovers;
import org.decisionledger.projection.legacy.LegacyRecord.Item;
import org.decisionledger.projection.succession.Successions;
import org.jspecify.annotations.Nullable;

/** The entries from which one legacy record is worked out, cut at its date, and what its parts have in common. */
final class Estate {

    /** The kinds of things that are handed over, or that bear on it. */
    private static final Set<ThingKind> KINDS = Set.of(
            ThingKind.CONTRACT,
            ThingKind.PROCUREMENT,
            ThingKind.DECISION,
            ThingKind.COMPLAINT,
            ThingKind.COMMITMENT,
            ThingKind.CONDITION,
            ThingKind.RECOMMENDATION,
            ThingKind.RISK,
            ThingKind.DOCUMENT,
            ThingKind.GAP,
            ThingKind.OFFICE);

    private static final List<Trait> REGISTERED = List.of(Trait.kind(OrganisationRegistered.class));

    private static final List<Trait> TELLING_OF_BODIES = Stream.concat(
                    Trait.kindsOf(OrganisationFact.class, OfficeFact.class, HandoverFact.class).stream(),
                    Stream.of(Trait.relation(Relation.SUCCEEDS)))
            .toList();

    private final EntrySource source;
    private final OrganisationId body;
    private final @Nullable Edtf on;
    private final AsOf asOf;
    private final long position;
    private final CaseFile file;
    private final Reach reach;
    private final Receivers receivers;
    private final Map<ThingId, List<Standing>> about = new TreeMap<>();

    private Estate(
            EntrySource source, OrganisationId body, @Nullable Edtf on, AsOf asOf, long position, CaseFile file) {
        this.source = source;
        this.body = body;
        this.on = on == null ? asOf.occurred() : on;
        this.asOf = asOf;
        this.position = position;
        this.file = file;
        Successions successions = Successions.of(file);
        this.reach = new Reach(file, successions, body);
        this.receivers = new Receivers(file.titles(), reach, Handovers.of(file), successions, body);
        for (Standing s : file.valid()) {
            Mentions.of(s.now()).stream()
                    .filter(m -> m.place() == Mention.Place.DATA || m.place() == Mention.Place.SUBJECT)
                    .map(Mention::thing)
                    .distinct()
                    .forEach(t ->
                            about.computeIfAbsent(t, k -> new ArrayList<>()).add(s));
        }
    }

    static Estate of(EntrySource source, OrganisationId body, @Nullable Edtf on, AsOf asOf) {
        AsOf cut = asOf.until(on);
        Successions around = Successions.around(source, List.of(body), cut);
        Set<OrganisationId> bodies = new TreeSet<>(Set.of(body));
        bodies.addAll(around.predecessors(body));
        Set<OrganisationId> all = new TreeSet<>(bodies);
        all.addAll(around.successors(body));
        Titles known = new Gathering(source, cut).naming(all, REGISTERED).fold().titles();
        Set<OrganisationId> groups = new TreeSet<>(known.membersOf(body));
        all.forEach(b -> groups.addAll(known.circleOf(b)));
        // of those that follow, only how they came to be matters here, and what they accepted
        Gathering gathering = new Gathering(source, cut)
                .naming(around.successors(body), TELLING_OF_BODIES)
                .naming(bodies)
                .naming(groups);
        Set<ThingId> things = new HashSet<>(gathering.thingsNamed(t -> KINDS.contains(t.kind())));
        return new Estate(
                source,
                body,
                on,
                asOf,
                gathering.cut(),
                gathering.naming(things).fold());
    }

    EntrySource source() {
        return source;
    }

    AsOf asOf() {
        return asOf;
    }

    /** The date asked about, or {@code null} for the latest on record. */
    @Nullable
    Edtf on() {
        return on;
    }

    CaseFile file() {
        return file;
    }

    Reach reach() {
        return reach;
    }

    Receivers receivers() {
        return receivers;
    }

    /** The things of a kind at hand that some entry introduces, in order of identifier. */
    List<ThingId> things(ThingKind kind) {
        return about.keySet().stream()
                .filter(t -> t.kind() == kind && file.titles().find(t).isPresent())
                .toList();
    }

    /** The entries about a thing, in order of occurrence: those filed under it or that name it in what they tell. */
    List<Standing> about(ThingId thing) {
        return about.getOrDefault(thing, List.of());
    }

    String titles(Collection<? extends ThingId> things) {
        return things.stream().map(file.titles()::of).collect(Collectors.joining("; "));
    }

    /** An item of which the parts that all items have in common are filled in. */
    Item item(
            ThingId thing,
            String capacity,
            Collection<OrganisationId> of,
            String state,
            @Nullable Edtf when,
            boolean toBeTaken,
            List<Standing> entries) {
        Answer byThen = begun(when, entries);
        return new Item(
                thing.value(),
                file.titles().of(thing),
                capacity,
                reach.through(of, when),
                byThen == Answer.YES || on == null
                        ? state
                        : state + "; possibly only later: no entry shows that it had begun by " + on.inWords(),
                when == null ? "no date given" : when.inWords(),
                byThen,
                null,
                null,
                toBeTaken,
                receivers.came(thing),
                receivers.of(thing),
                entries.stream().map(s -> s.id().value()).distinct().toList());
    }

    /** A registration gives a thing its name and says nothing about when it began; the date of a document does. */
    private Answer begun(@Nullable Edtf when, List<Standing> entries) {
        boolean dated = when != null && (on == null || when.by(on) == Answer.YES);
        boolean told = entries.stream().anyMatch(s -> s.byThen() == Answer.YES && !registers(s));
        return on == null || dated || told ? Answer.YES : Answer.POSSIBLY;
    }

    private static boolean registers(Standing s) {
        return s.fact() instanceof ContractRegistered
                || s.fact() instanceof ProcurementRegistered
                || s.fact() instanceof DocumentRegistered;
    }

    /** The first date told. */
    static @Nullable Edtf first(List<Standing> entries) {
        return entries.stream()
                .map(Standing::occurred)
                .filter(o -> o != null)
                .findFirst()
                .orElse(null);
    }

    /** An entry's date in words with its name, for example "April 2020 [x-1]". */
    static String when(Standing s) {
        return (s.occurred() == null ? "no date given" : s.occurred().inWords())
                + (s.byThen() == Answer.YES ? "" : " (possibly not yet by then)") + " [" + s.id() + "]";
    }

    /** The body asked about. */
    OrganisationId body() {
        return body;
    }

    /** The last position of the ledger that the answer takes in. */
    long position() {
        return position;
    }
}
