package org.decisionledger.projection.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Relation;
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
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.decisionledger.projection.timeline.RowMaker;
import org.decisionledger.projection.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** Makes registers, a page at a time: a pure function of the entries and the moment asked about. */
public final class Registers {

    /** How many things of a kind are looked through for a register that lists entries. */
    private static final int ALL = 100_000;

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
        Registers registers = new Registers(source, asOf);
        return kind.thing() == null
                ? registers.entries(kind, after, limit)
                : registers.things(kind, kind.thing(), after, limit);
    }

    private RegisterPage things(RegisterKind kind, ThingKind thingKind, @Nullable String after, int limit) {
        Gathering gathering = new Gathering(source, asOf);
        ThingId start = after == null ? null : thingKind.id(after);
        List<ThingId> things = source.things(thingKind, gathering.cut(), start, limit + 1);
        boolean more = things.size() > limit;
        List<ThingId> page = more ? things.subList(0, limit) : things;
        CaseFile file = gathering.naming(page).fold();
        Map<ThingId, List<Standing>> own = ownEntries(file, page);
        ThingStates states = new ThingStates(file);
        List<RegisterRow> rows = new ArrayList<>();
        for (ThingId thing : page) {
            List<Standing> entries = own.getOrDefault(thing, List.of());
            if (!entries.isEmpty()) {
                rows.add(states.row(thing, entries));
            }
        }
        return new RegisterPage(
                kind.written(),
                asOf,
                gathering.cut(),
                rows,
                more ? page.getLast().value() : null);
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

    private RegisterPage entries(RegisterKind kind, @Nullable String after, int limit) {
        Gathering gathering = new Gathering(source, asOf);
        List<ThingId> things = new ArrayList<>();
        for (ThingKind thing : ThingKind.values()) {
            things.addAll(source.things(thing, gathering.cut(), null, ALL));
        }
        CaseFile file = gathering.naming(things).fold();
        RowMaker maker = new RowMaker(file);
        List<RegisterRow> rows = file.valid().stream()
                .filter(s -> listed(kind, s, file))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .filter(s -> after == null || s.id().value().compareTo(after) > 0)
                .limit(limit + 1L)
                .map(s -> row(kind, s, file, maker))
                .toList();
        boolean more = rows.size() > limit;
        List<RegisterRow> page = more ? rows.subList(0, limit) : rows;
        return new RegisterPage(
                kind.written(),
                asOf,
                gathering.cut(),
                page,
                more ? page.getLast().id() : null);
    }

    private static boolean listed(RegisterKind kind, Standing s, CaseFile file) {
        if (kind == RegisterKind.FINDINGS) {
            return s.fact() instanceof FindingReported;
        }
        return kind == RegisterKind.DISPUTES
                ? !file.from(Relation.DISPUTES, s.id()).isEmpty()
                : s.header().links().stream().anyMatch(l -> l.relation() == Relation.CONFLICTS_WITH);
    }

    private static RegisterRow row(RegisterKind kind, Standing s, CaseFile file, RowMaker maker) {
        TimelineRow row = maker.row(s);
        List<Standing> others = switch (kind) {
            case DISPUTES -> file.from(Relation.DISPUTES, s.id());
            case CONFLICTS -> file.to(s, Relation.CONFLICTS_WITH);
            default -> List.of();
        };
        List<String> entries = new ArrayList<>(List.of(row.entry()));
        others.forEach(o -> entries.add(o.id().value()));
        Map<String, String> details = new LinkedHashMap<>();
        if (!others.isEmpty()) {
            details.put(
                    kind == RegisterKind.DISPUTES ? "told otherwise" : "against",
                    others.stream().map(maker::sentence).collect(Collectors.joining(" ")));
        }
        s.header().links().stream()
                .filter(l -> l.relation() == Relation.CONFLICTS_WITH && l.note() != null)
                .findFirst()
                .ifPresent(l -> details.put("difference", String.valueOf(l.note())));
        details.put(
                "source",
                row.sources().stream().map(r -> r.title() + ", " + r.locator()).collect(Collectors.joining("; ")));
        return new RegisterRow(row.entry(), row.sentence(), state(kind), row.when(), details, entries);
    }

    private static String state(RegisterKind kind) {
        return switch (kind) {
            case DISPUTES -> "disputed";
            case CONFLICTS -> "conflict noted";
            default -> "reported";
        };
    }
}
