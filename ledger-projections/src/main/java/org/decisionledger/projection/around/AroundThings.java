package org.decisionledger.projection.around;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.office.OfficeFact.OfficeHolderAppointed;
import org.decisionledger.core.office.OfficeFact.OfficeHolderDeparted;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.DocumentId;
import org.decisionledger.core.thing.OfficeId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.projection.around.Around.Count;
import org.decisionledger.projection.around.Around.Node;
import org.decisionledger.projection.around.Around.Pair;
import org.decisionledger.projection.around.Around.Tie;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Standing;
import org.decisionledger.projection.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/** Works out what is one step away: a pure function of the entries and the moment asked about. */
public final class AroundThings {

    /** More pairs than so many are told only by their number. */
    static final int MOST_PAIRS = 60;

    /** So many entries of a pair are named; the chronology of either has all of them. */
    static final int MOST_TIES = 6;

    /** A report may be the source of thousands of entries. */
    private static final int MOST_CITING = 2_000;

    private final CaseFile file;
    private final List<ThingId> centres;
    private final Map<ThingId, Map<Node, List<Tie>>> ties = new LinkedHashMap<>();
    private final Map<ThingId, Map<Node, Integer>> numbers = new LinkedHashMap<>();

    private AroundThings(CaseFile file, List<ThingId> centres) {
        this.file = file;
        this.centres = centres;
    }

    /**
     * One step around {@code centres}.
     *
     * @param kind the only kind of neighbour wanted; {@code null} for every kind
     */
    public static Around of(EntrySource source, Collection<ThingId> centres, @Nullable ThingKind kind, AsOf asOf) {
        List<ThingId> all = List.copyOf(new LinkedHashSet<>(centres));
        Gathering gathering = new Gathering(source, asOf).naming(all);
        all.stream()
                .filter(DocumentId.class::isInstance)
                .forEach(d -> gathering.with(source.citing(d, gathering.cut(), MOST_CITING)));
        CaseFile file = gathering.fold();
        return new AroundThings(file, all).around(kind, asOf, gathering.cut());
    }

    private Around around(@Nullable ThingKind kind, AsOf asOf, long cut) {
        for (Standing s : file.valid()) {
            List<Mention> mentions = Mentions.of(s.now());
            Set<ThingId> named =
                    mentions.stream().map(Mention::thing).collect(Collectors.toCollection(LinkedHashSet::new));
            for (ThingId centre : centres) {
                if (named.contains(centre) && about(centre, mentions)) {
                    join(centre, named, mentions, s);
                }
            }
        }
        Map<String, Integer> kinds = new TreeMap<>();
        numbers.values().forEach(of -> of.keySet().forEach(node -> kinds.merge(node.kind(), 1, Integer::sum)));
        List<Pair> pairs = pairs(kind);
        return new Around(
                centres.stream().map(this::node).toList(),
                asOf,
                cut,
                kind == null ? null : kind.prefix(),
                kinds.entrySet().stream()
                        .map(e -> new Count(e.getKey(), e.getValue()))
                        .toList(),
                pairs.stream().limit(MOST_PAIRS).toList(),
                Math.max(0, pairs.size() - MOST_PAIRS));
    }

    /** Whether the entry names it otherwise than as its source; a document may be asked about as a source, too. */
    private static boolean about(ThingId centre, List<Mention> mentions) {
        return centre instanceof DocumentId
                || mentions.stream().anyMatch(m -> m.thing().equals(centre) && m.place() != Mention.Place.SOURCE);
    }

    private void join(ThingId centre, Set<ThingId> named, List<Mention> mentions, Standing s) {
        for (ThingId other : named) {
            if (!other.equals(centre)) {
                tie(centre, node(other), s, as(other, mentions, s));
            }
        }
        if (s.fact() instanceof OfficeHolderAppointed f && f.holder() != null) {
            tie(centre, holder(f.holder(), f.office()), s, "as who held the office");
        } else if (s.fact() instanceof OfficeHolderDeparted f && f.holder() != null) {
            tie(centre, holder(f.holder(), f.office()), s, "as who held the office");
        }
    }

    private static Node holder(String described, OfficeId office) {
        return new Node(null, ThingKind.PERSON.prefix(), described, office.value());
    }

    private void tie(ThingId centre, Node to, Standing s, String as) {
        numbers.computeIfAbsent(centre, k -> new LinkedHashMap<>()).merge(to, 1, Integer::sum);
        List<Tie> known =
                ties.computeIfAbsent(centre, k -> new LinkedHashMap<>()).computeIfAbsent(to, k -> new ArrayList<>());
        if (known.size() < MOST_TIES) {
            known.add(new Tie(
                    s.id().value(),
                    s.occurred() == null ? "no date given" : s.occurred().inWords(),
                    Sentences.kind(FactKinds.of(s.fact()).wireName()) + ", " + as));
        }
    }

    /** As what the entry names a thing: by the field of the fact, the relation of a link, or the part of the entry. */
    private static String as(ThingId thing, List<Mention> mentions, Standing s) {
        return mentions.stream()
                .filter(m -> m.thing().equals(thing))
                .map(m -> switch (m.place()) {
                    case SUBJECT -> "filed under it";
                    case ACTOR -> m.pointer().endsWith("/office") ? "by this post" : "by it";
                    case DATA -> "as " + field(m.pointer());
                    case SOURCE -> "taken from it";
                    case ACCOUNT -> "as told by it";
                    case LINK -> linked(thing, s);
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String linked(ThingId thing, Standing s) {
        return s.header().links().stream()
                .filter(l -> l.to() instanceof Target.OfThing(ThingId to) && to.equals(thing))
                .map(Link::relation)
                .map(relation -> "which it " + relation.words())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** {@code /data/positions/0/body} is the body of the positions. */
    private static String field(String pointer) {
        List<String> names = new ArrayList<>();
        for (String part : pointer.split("/")) {
            if (!part.isEmpty() && !part.equals("data") && !Character.isDigit(part.charAt(0))) {
                names.addFirst(part.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" of ", names);
    }

    private Node node(ThingId thing) {
        return new Node(thing.value(), thing.kind().prefix(), file.titles().of(thing), null);
    }

    private List<Pair> pairs(@Nullable ThingKind kind) {
        List<Pair> pairs = new ArrayList<>();
        numbers.forEach((centre, of) -> of.forEach((to, number) -> {
            if (kind == null || kind.prefix().equals(to.kind())) {
                pairs.add(new Pair(
                        node(centre),
                        to,
                        number,
                        List.copyOf(ties.getOrDefault(centre, Map.of()).getOrDefault(to, List.of()))));
            }
        }));
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.number())
                .thenComparing(p -> p.to().title())
                .thenComparing(p -> p.to().id())
                .thenComparing(p -> p.from().id()));
        return pairs;
    }
}
