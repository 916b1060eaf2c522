package org.decisionledger.projection.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Source;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/**
 * The entries that bear on a question, as the record stood at a moment. A pure function of the entries given and the
 * moment asked about; what was recorded later leaves no trace in it.
 */
public final class CaseFile {

    /**
     * By date of occurrence, undated last, then in order of recording. What is only known to have happened by a date
     * stands at that date: a reader looks for it there, and not before everything else.
     */
    public static final Comparator<Standing> BY_OCCURRENCE = Comparator.comparing(
                    Standing::occurred,
                    Comparator.nullsLast(Comparator.comparing(CaseFile::reading).thenComparing(Edtf.ORDER)))
            .thenComparingLong(s -> s.original().position());

    private final AsOf asOf;
    private final Map<EntryId, Standing> standing;
    private final Map<String, List<Pointer>> pointers = new HashMap<>();
    private final Map<EntryId, Set<ThingId>> named = new HashMap<>();
    private final List<Standing> all;
    private final List<Standing> valid;
    private final Map<Class<? extends LedgerFact>, List<Standing>> validOfKind = new HashMap<>();
    private final Titles titles;
    private @Nullable Map<DocumentId, List<Standing>> citing;

    private CaseFile(AsOf asOf, Map<EntryId, Standing> standing, Titles titles) {
        this.asOf = asOf;
        this.standing = standing;
        this.titles = titles;
        this.all = inOrder(standing.values());
        this.valid = all.stream().filter(s -> !s.withdrawn()).toList();
        for (Standing s : standing.values()) {
            if (!s.withdrawn()) {
                for (Link link : s.header().links()) {
                    pointers.computeIfAbsent(link.to().text(), k -> new ArrayList<>())
                            .add(new Pointer(s, link));
                }
            }
        }
    }

    /** One link as seen from what it points at. */
    public record Pointer(Standing from, Link link) {}

    /** Folds entries, in any order, into the record as it stood at {@code asOf}. */
    public static CaseFile of(Collection<RecordedEntry> entries, AsOf asOf) {
        Map<EntryId, Standing> standing = standing(entries, asOf);
        return new CaseFile(asOf, standing, Titles.of(standing));
    }

    /** Of what stood then, with names taken from elsewhere. */
    static CaseFile of(Map<EntryId, Standing> standing, AsOf asOf, Titles titles) {
        return new CaseFile(asOf, standing, titles);
    }

    /** What stood at {@code asOf}, each entry after the changes recorded by then, in order of recording. */
    static Map<EntryId, Standing> standing(Collection<RecordedEntry> entries, AsOf asOf) {
        List<RecordedEntry> recorded = entries.stream()
                .filter(e -> asOf.recorded() == null || !e.recordedAt().isAfter(asOf.recorded()))
                .sorted(Comparator.comparingLong(RecordedEntry::position))
                .toList();
        Map<EntryId, List<RecordedEntry>> changes = new HashMap<>();
        for (RecordedEntry e : recorded) {
            if (e.fact() instanceof EntryFact change) {
                changes.computeIfAbsent(change.entry(), k -> new ArrayList<>()).add(e);
            }
        }
        Map<EntryId, Standing> standing = new LinkedHashMap<>();
        for (RecordedEntry e : recorded) {
            if (!(e.fact() instanceof EntryFact)) {
                Standing s = new Standing(e, changes.getOrDefault(e.id(), List.of()), Answer.YES);
                Answer byThen = byThen(s, asOf);
                if (byThen == Answer.YES) {
                    standing.put(e.id(), s);
                } else if (byThen == Answer.POSSIBLY) {
                    standing.put(e.id(), new Standing(e, s.changes(), byThen));
                }
            }
        }
        return standing;
    }

    private static Answer byThen(Standing s, AsOf asOf) {
        if (asOf.occurred() == null) {
            return Answer.YES;
        }
        Edtf occurred = s.occurred();
        return occurred == null ? Answer.POSSIBLY : occurred.by(asOf.occurred());
    }

    public AsOf asOf() {
        return asOf;
    }

    /** Names of things, as the entries at hand introduce them. */
    public Titles titles() {
        return titles;
    }

    /** Every entry that stands, withdrawn ones too, in order of occurrence. */
    public List<Standing> all() {
        return all;
    }

    /** Entries that have not been withdrawn, in order of occurrence. */
    public List<Standing> valid() {
        return valid;
    }

    /** Those of them whose fact is of {@code kind}, one record or a family of facts. */
    public List<Standing> valid(Class<? extends LedgerFact> kind) {
        return validOfKind.computeIfAbsent(
                kind, k -> valid.stream().filter(s -> k.isInstance(s.fact())).toList());
    }

    public Optional<Standing> find(EntryId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** Links that stand and point at an entry. */
    public List<Pointer> pointingAt(EntryId id) {
        return pointers.getOrDefault(id.value(), List.of());
    }

    /** Links that stand and point at a thing. */
    public List<Pointer> pointingAt(ThingId id) {
        return pointers.getOrDefault(id.value(), List.of());
    }

    /** Entries, not withdrawn, that cite a document as their source, in order of occurrence. */
    public List<Standing> citing(DocumentId document) {
        if (citing == null) {
            Map<DocumentId, List<Standing>> cited = new HashMap<>();
            for (Standing s : valid) {
                s.header().sources().stream()
                        .map(Source::document)
                        .distinct()
                        .forEach(d ->
                                cited.computeIfAbsent(d, k -> new ArrayList<>()).add(s));
            }
            citing = cited;
        }
        return Collections.unmodifiableList(citing.getOrDefault(document, List.of()));
    }

    /** Entries that stand to {@code id} in {@code relation}, read from them. */
    public List<Standing> from(Relation relation, EntryId id) {
        return pointingAt(id).stream()
                .filter(p -> p.link().relation() == relation)
                .map(Pointer::from)
                .toList();
    }

    /** Entries, not withdrawn, to which {@code s} stands in {@code relation}, as far as they are at hand. */
    public List<Standing> to(Standing s, Relation relation) {
        return s.header().links().stream()
                .filter(l -> l.relation() == relation)
                .map(l -> l.to() instanceof Target.OfEntry(EntryId id) ? standing.get(id) : null)
                .filter(target -> target != null && !target.withdrawn())
                .toList();
    }

    /** Entries joined with {@code s} by a link that reads the same from either side. */
    public List<Standing> joined(Standing s, Relation symmetric) {
        List<Standing> both = new ArrayList<>(to(s, symmetric));
        from(symmetric, s.id()).stream().filter(o -> !both.contains(o)).forEach(both::add);
        return Collections.unmodifiableList(both);
    }

    /** The things that an entry names, other than as the documents it cites. */
    public Set<ThingId> namedIn(Standing s) {
        return named.computeIfAbsent(s.id(), id -> {
            Set<ThingId> things = new HashSet<>();
            for (Mention m : Mentions.of(s.now())) {
                if (m.place() != Mention.Place.SOURCE) {
                    things.add(m.thing());
                }
            }
            return things;
        });
    }

    private static Instant reading(Edtf occurred) {
        if (occurred.bounds().earliest() instanceof Side.Known(Instant at)) {
            return at;
        }
        return occurred.bounds().latest() instanceof Side.Known(Instant at) ? at : Instant.MAX;
    }

    private static List<Standing> inOrder(Collection<Standing> entries) {
        record Dated(Standing entry, Instant reading) {}
        return entries.stream()
                .map(s -> new Dated(s, s.occurred() == null ? Instant.MAX : reading(s.occurred())))
                .sorted(Comparator.comparing(Dated::reading).thenComparing(Dated::entry, BY_OCCURRENCE))
                .map(Dated::entry)
                .toList();
    }
}
