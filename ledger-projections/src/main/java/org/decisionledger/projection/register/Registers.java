package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.decision.DecisionFact.PartyResponded;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.format.Fields;
import org.decisionledger.core.funding.FundingFact.ContributionSet;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.review.ReviewFact.FindingReported;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.casefile.Trait;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.conflict.Wanted;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.RowMaker;
import org.jspecify.annotations.Nullable;

/** Makes registers, a page at a time: a pure function of the entries and the moment asked about. */
public final class Registers {

    private final EntrySource source;
    private final AsOf asOf;

    private Registers(EntrySource source, AsOf asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    /**
     * One page of a register.
     *
     * @param after the identifier after which the page starts, or {@code null} for the first page
     * @param limit at most so many rows, at least 1
     */
    public static RegisterPage of(EntrySource source, RegisterKind kind, AsOf asOf, @Nullable String after, int limit) {
        return of(source, kind, asOf, after, limit, PartyFilter.NONE);
    }

    /**
     * The same, only rows that {@code filter} takes.
     *
     * @throws IllegalArgumentException when a register other than that of disputes is to be filtered
     */
    public static RegisterPage of(
            EntrySource source, RegisterKind kind, AsOf asOf, @Nullable String after, int limit, PartyFilter filter) {
        if (kind != RegisterKind.DISPUTES && !filter.equals(PartyFilter.NONE)) {
            throw new IllegalArgumentException("Only the register of disputes tells how parties stand; "
                    + kind.written() + " cannot be listed by state or party.");
        }
        if (kind == RegisterKind.CONFLICTS) {
            return ConflictRows.page(
                    Conflicts.page(source, asOf, Wanted.ALL, after, limit + 1),
                    asOf,
                    source.cut(asOf.recorded()),
                    limit);
        }
        Registers registers = new Registers(source, asOf);
        if (kind == RegisterKind.DISPUTES) {
            DisputeKeeper disputes = new DisputeKeeper(asOf);
            disputes.bringUpTo(source, source.cut(asOf.recorded()));
            return disputes.page(source, after, limit, filter);
        }
        if (kind == RegisterKind.GAPS) {
            return new GapsRegister(source, asOf).page(registers, after, limit);
        }
        return kind.thing() == null
                ? registers.entries(kind, after, limit)
                : registers.things(kind, kind.thing(), after, limit);
    }

    RegisterPage things(RegisterKind kind, ThingKind thingKind, @Nullable String after, int limit) {
        Gathering gathering = new Gathering(source, asOf);
        ThingId last = after == null ? null : thingKind.id(after);
        List<RegisterRow> rows = new ArrayList<>();
        while (rows.size() <= limit) {
            List<ThingId> things = source.things(thingKind, gathering.cut(), last, limit + 1);
            if (things.isEmpty()) {
                break;
            }
            rows.addAll(rows(things));
            last = things.getLast();
        }
        boolean more = rows.size() > limit;
        List<RegisterRow> page = more ? rows.subList(0, limit) : rows;
        return new RegisterPage(
                kind.written(),
                asOf,
                gathering.cut(),
                page,
                more ? page.getLast().id() : null);
    }

    /** Rows of those things that the record knew of at the moment asked about. */
    private List<RegisterRow> rows(List<ThingId> things) {
        CaseFile file = new Gathering(source, asOf).naming(things).fold();
        Map<ThingId, List<Standing>> own = ownEntries(file, things);
        Set<ThingId> introduced = introduced(file);
        ThingStates states = new ThingStates(file);
        List<RegisterRow> rows = new ArrayList<>();
        for (ThingId thing : things) {
            List<Standing> entries = own.getOrDefault(thing, List.of());
            if (!entries.isEmpty() && introduced.contains(thing)) {
                rows.add(states.row(thing, entries));
            }
        }
        return rows;
    }

    /** The things that an entry of the file introduces, as first recorded or as corrected. */
    private static Set<ThingId> introduced(CaseFile file) {
        return file.all().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.original()), s.changes().stream()))
                .flatMap(e -> Mentions.of(e.entry()).stream())
                .filter(Mention::introduces)
                .map(Mention::thing)
                .collect(Collectors.toSet());
    }

    /** For each thing the entries that name it in the fact itself, as subject, or as actor. */
    private static Map<ThingId, List<Standing>> ownEntries(CaseFile file, List<ThingId> things) {
        Map<ThingId, List<Standing>> own = new LinkedHashMap<>();
        things.forEach(t -> own.put(t, new ArrayList<>()));
        for (Standing s : file.valid()) {
            Mentions.of(s.now()).stream()
                    .filter(m -> m.place() == Mention.Place.DATA || m.place() == Mention.Place.SUBJECT)
                    .map(Mention::thing)
                    .distinct()
                    .forEach(t -> own.computeIfPresent(t, (thing, entries) -> {
                        entries.add(s);
                        return entries;
                    }));
        }
        return own;
    }

    /** In the order in which they were recorded, so that a page costs what it shows and not what the ledger holds. */
    private RegisterPage entries(RegisterKind kind, @Nullable String after, int limit) {
        long cut = source.cut(asOf.recorded());
        long from = after == null ? 0 : position(after, trait(kind));
        List<RegisterRow> rows = new ArrayList<>();
        List<RecordedEntry> found;
        do {
            found = source.having(List.of(trait(kind)), from, cut, limit + 1);
            rows.addAll(rows(kind, found));
            from = found.isEmpty() ? cut : found.getLast().position();
        } while (rows.size() <= limit && from < cut);
        boolean more = rows.size() > limit;
        List<RegisterRow> page = more ? rows.subList(0, limit) : rows;
        return new RegisterPage(
                kind.written(), asOf, cut, page, more ? page.getLast().id() : null);
    }

    private long position(String entry, Trait trait) {
        return new Gathering(source, asOf)
                .named(List.of(new EntryId(entry)))
                .fold()
                .find(new EntryId(entry))
                .map(s -> firstTold(s, trait))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no entry \"" + entry + "\" to go on from. Begin with the first page."));
    }

    /** Where it was first recorded as what it is listed for: as it was recorded first, or as a correction made it. */
    private static long firstTold(Standing s, Trait trait) {
        return Stream.concat(Stream.of(s.original()), s.changes().stream())
                .filter(e -> Trait.of(e).contains(trait))
                .mapToLong(RecordedEntry::position)
                .findFirst()
                .orElse(s.original().position());
    }

    private List<RegisterRow> rows(RegisterKind kind, List<RecordedEntry> found) {
        CaseFile file = new Gathering(source, asOf).with(found).linked().fold();
        RowMaker maker = new RowMaker(file);
        List<RegisterRow> rows = new ArrayList<>();
        for (RecordedEntry entry : found) {
            EntryId id = entry.fact() instanceof EntryFact change ? change.entry() : entry.id();
            file.find(id)
                    .filter(s -> !s.withdrawn() && listed(kind, s))
                    .filter(s -> firstTold(s, trait(kind)) == entry.position())
                    .ifPresent(s -> rows.add(row(kind, s, file, maker)));
        }
        return rows;
    }

    /** By what the entries are found that put others, or themselves, on the register. */
    private static Trait trait(RegisterKind kind) {
        return switch (kind) {
            case FINDINGS -> Trait.kind(FindingReported.class);
            case VOTES -> Trait.kind(PartyResponded.class);
            case CONTRIBUTIONS -> Trait.kind(ContributionSet.class);
            default -> throw new IllegalArgumentException(kind.written() + " lists things, not entries");
        };
    }

    private static boolean listed(RegisterKind kind, Standing s) {
        return switch (kind) {
            case FINDINGS -> s.fact() instanceof FindingReported;
            case VOTES -> s.fact() instanceof PartyResponded;
            case CONTRIBUTIONS -> s.fact() instanceof ContributionSet;
            default -> throw new IllegalArgumentException(kind.written() + " lists things, not entries");
        };
    }

    private static RegisterRow row(RegisterKind kind, Standing s, CaseFile file, RowMaker maker) {
        List<String> entries = new ArrayList<>(List.of(s.id().value()));
        Map<String, String> details = new LinkedHashMap<>();
        if (kind == RegisterKind.FINDINGS) {
            CriticismRows.ofFinding(file, s, details);
            FindingRow finding = new FindingRow(s, file, maker);
            details.putAll(finding.details());
            entries.addAll(finding.entries());
        }
        if (s.fact() instanceof PartyResponded responded) {
            details.put("party", file.titles().of(responded.party()));
            details.put("answer", ThingStates.words(Fields.written(responded.reply())));
            details.put("decision", file.titles().of(responded.decision()));
        }
        return EntryRows.row(s, file, maker, state(kind), details, entries);
    }

    private static String state(RegisterKind kind) {
        return switch (kind) {
            case VOTES -> "answered";
            case CONTRIBUTIONS -> "as printed";
            default -> "reported";
        };
    }
}
