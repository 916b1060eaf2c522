package org.decisionledger.projection.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decisionledger.core.account.AccountFact.AccountChangeLabelled;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.AccountGiven;
import org.decisionledger.core.account.AccountFact.NeutralSummaryWritten;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Claim;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.question.QuestionFact.ExplanationOffered;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.QuestionId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.account.SideBySide.Change;
import org.decisionledger.projection.account.SideBySide.Event;
import org.decisionledger.projection.account.SideBySide.Stand;
import org.decisionledger.projection.account.SideBySide.Told;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.Statement;

/** Puts the accounts of an event, or around a thing, side by side: a pure function of the entries and the moment. */
public final class Accounts {

    private static final Set<Mention.Place> OWN = EnumSet.of(Mention.Place.DATA, Mention.Place.SUBJECT);
    private static final List<Trait> TOLD = List.of(Trait.kind(AccountGiven.class), Trait.kind(AccountDisputed.class));

    private final CaseFile file;
    private final RowMaker rows;
    private final AsOf asOf;
    private final long position;

    private Accounts(CaseFile file, AsOf asOf, long position) {
        this.file = file;
        this.rows = new RowMaker(file);
        this.asOf = asOf;
        this.position = position;
    }

    /**
     * The accounts of the event that an entry tells; of the entry it is about, when {@code id} names a correction.
     *
     * @return nothing when the record did not hold the entry, or it had not happened, by then
     */
    public static Optional<SideBySide> of(EntrySource source, EntryId id, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).named(List.of(id));
        EntryId about = gathering.about().stream().findFirst().orElse(id);
        CaseFile file = Circle.around(source, gathering, List.of(about));
        if (file.find(about).isEmpty()) {
            return Optional.empty();
        }
        Set<EntryId> here = Circle.event(file.find(about).orElseThrow(), file).stream()
                .map(Standing::id)
                .collect(Collectors.toSet());
        CaseFile whole = withOthersOnTheSame(source, gathering, file);
        return Optional.of(new Accounts(whole, asOf, gathering.cut())
                .sideBySide(
                        about.value(),
                        new RowMaker(whole).brief(whole.find(about).orElseThrow()),
                        List.of(about),
                        here));
    }

    /** The accounts of every event around a thing: of entries told about it that are accounts or are answered. */
    public static SideBySide of(EntrySource source, ThingId thing, AsOf asOf) {
        Gathering gathering = new Gathering(source, asOf).naming(List.of(thing)).linked();
        CaseFile first = gathering.fold();
        Set<EntryId> own = own(first, thing);
        Set<EntryId> seeds = new TreeSet<>();
        for (EntryId id : own) {
            Standing s = first.find(id).orElseThrow();
            if (isTold(s) || isAnswered(s, first)) {
                seeds.add(id);
            }
        }
        CaseFile file = withOthersOnTheSame(source, gathering, Circle.around(source, gathering, seeds));
        Set<EntryId> roots = new LinkedHashSet<>();
        Set<EntryId> done = new HashSet<>();
        seeds.stream()
                .flatMap(id -> file.find(id).stream())
                .sorted(CaseFile.BY_OCCURRENCE)
                .flatMap(s -> Circle.roots(s, file).stream())
                .map(id -> file.find(id).orElseThrow())
                .sorted(CaseFile.BY_OCCURRENCE)
                .forEach(s -> {
                    if (!done.contains(s.id())) {
                        Circle.event(s, file).forEach(e -> done.add(e.id()));
                        roots.add(s.id());
                    }
                });
        return new Accounts(file, asOf, gathering.cut())
                .sideBySide(thing.value(), file.titles().of(thing), roots, own);
    }

    /** All that tells, or answers, the events that {@code entries} tell: what {@link Stands} asks of a file. */
    public static CaseFile around(EntrySource source, Gathering gathering, Collection<EntryId> entries) {
        return Circle.around(source, gathering, entries);
    }

    /** The same; {@code whole} is given the entries of whose events everything is there. */
    public static CaseFile around(
            EntrySource source, Gathering gathering, Collection<EntryId> entries, Set<EntryId> whole) {
        return Circle.around(source, gathering, entries, whole);
    }

    /** Further accounts that hold something of the same things, or speak of the same questions, with their labels. */
    private static CaseFile withOthersOnTheSame(EntrySource source, Gathering gathering, CaseFile file) {
        Set<ThingId> things = new TreeSet<>();
        for (Standing s : file.valid()) {
            Tellings.claims(s).stream().map(Claim::of).forEach(things::add);
            Pairs.about(s).stream().filter(QuestionId.class::isInstance).forEach(things::add);
        }
        CaseFile more = gathering.naming(things, TOLD).fold();
        List<EntryId> accounts = more.valid().stream()
                .filter(Circle::isAccount)
                .map(Standing::id)
                .toList();
        gathering.with(source.pointingAt(accounts, gathering.cut()).stream()
                .filter(e -> Trait.of(e).contains(Trait.kind(AccountChangeLabelled.class))
                        || Trait.of(e).contains(Trait.relation(Relation.BEARS_ON)))
                .toList());
        return Circle.withDocuments(source, gathering.targets());
    }

    private static Set<EntryId> own(CaseFile file, ThingId thing) {
        return file.valid().stream()
                .filter(s -> Mentions.of(s.now()).stream()
                        .anyMatch(m -> OWN.contains(m.place()) && m.thing().equals(thing)))
                .map(Standing::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTold(Standing s) {
        return Circle.isAccount(s)
                        && !(s.fact() instanceof PositionNoted)
                        && !(s.fact() instanceof NeutralSummaryWritten)
                        && !(s.fact() instanceof AccountChangeLabelled)
                || s.fact() instanceof ExplanationOffered;
    }

    private static boolean isAnswered(Standing s, CaseFile file) {
        return !Circle.responses(s, file).isEmpty()
                || file.from(Relation.BEARS_ON, s.id()).stream().anyMatch(n -> n.fact() instanceof PositionNoted);
    }

    private SideBySide sideBySide(String id, String title, Collection<EntryId> roots, Set<EntryId> here) {
        Map<EntryId, List<Standing>> tellings = new LinkedHashMap<>();
        for (EntryId root : roots) {
            tellings.put(root, Circle.event(file.find(root).orElseThrow(), file));
        }
        List<Event> events = tellings.entrySet().stream()
                .map(e -> event(e.getKey(), e.getValue()))
                .toList();
        Map<EntryId, List<Standing>> all = new LinkedHashMap<>();
        for (Event event : events) {
            all.put(
                    new EntryId(event.entry()),
                    event.accounts().stream().map(this::standing).toList());
        }
        Set<EntryId> accounts = all.values().stream()
                .flatMap(List::stream)
                .map(Standing::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<EntryId> sides = new HashSet<>(here);
        sides.addAll(accounts);
        List<Change> changes = new Changes(file, rows).among(file.valid(), sides, all);
        List<Stand> parties = Stands.together(
                events.stream().flatMap(e -> e.parties().stream()).toList());
        return new SideBySide(
                id,
                title,
                asOf,
                position,
                Stands.counts(parties),
                parties,
                events,
                new Summaries(file, rows).of(accounts),
                changes,
                remarks(tellings));
    }

    private Standing standing(Told told) {
        return file.find(new EntryId(told.entry())).orElseThrow();
    }

    private Event event(EntryId root, List<Standing> tellings) {
        return new Event(
                root.value(),
                rows.brief(file.find(root).orElseThrow()),
                Stands.ofEvent(tellings, file),
                new Tellings(file, rows).of(tellings));
    }

    private List<Statement> remarks(Map<EntryId, List<Standing>> events) {
        List<Statement> remarks = new ArrayList<>();
        for (List<Standing> tellings : events.values()) {
            for (Standing s : tellings) {
                for (Standing disputed : file.to(s, Relation.DISPUTES)) {
                    remarks.add(new Statement(
                            "The entry is itself a dispute; the accounts of what it disputes are asked for by the entry disputed.",
                            List.of(s.id().value(), disputed.id().value())));
                }
                if (s.withdrawn()) {
                    remarks.add(
                            new Statement("The entry has been withdrawn from the ledger.", List.of(s.id().value())));
                }
                Stands.withdrawnAnswers(s, file)
                        .forEach(w -> remarks.add(new Statement(
                                "An entry that answered it was withdrawn from the ledger. That alone does not show that "
                                        + "its party took back what it had said.",
                                List.of(w.id().value(), s.id().value()))));
            }
        }
        return remarks.stream()
                .distinct()
                .sorted(Comparator.comparing(Statement::words))
                .toList();
    }
}
