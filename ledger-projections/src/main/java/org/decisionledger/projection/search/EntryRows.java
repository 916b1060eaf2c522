package org.decisionledger.projection.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decisionledger.core.account.AccountFact.AccountDisputed;
import org.decisionledger.core.account.AccountFact.PositionNoted;
import org.decisionledger.core.account.Stance;
import org.decisionledger.core.entry.Link;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.entry.Relation;
import org.decisionledger.core.entry.Target;
import org.decisionledger.core.format.FactKinds;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.core.thing.ThingKind;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.decisionledger.projection.casefile.Standing;
import org.jspecify.annotations.Nullable;

/** Makes the rows of an entry, one for each version it ever had. */
final class EntryRows {

    /** An entry that spans more years than this is filed under its first and last only. */
    private static final int MOST_YEARS = 200;

    private EntryRows() {}

    /**
     * @param changes its corrections and its withdrawal, in order of recording
     * @param names names of the things that these name, learned before
     */
    static List<EntryRow> of(RecordedEntry original, List<RecordedEntry> changes, NamesOnRecord names) {
        List<EntryRow> rows = new ArrayList<>();
        for (int i = 0; i <= changes.size(); i++) {
            Standing then = new Standing(original, changes.subList(0, i), Answer.YES);
            long from = i == 0 ? original.position() : changes.get(i - 1).position();
            Long until = i < changes.size() ? changes.get(i).position() : null;
            rows.add(row(then, i + 1, from, until, names));
        }
        return rows;
    }

    private static EntryRow row(Standing s, int version, long from, @Nullable Long until, NamesOnRecord names) {
        Long earliest = NamesOnRecord.second(s.occurred());
        List<Mention> mentions = Mentions.of(s.now());
        SortedSet<String> titles = new TreeSet<>();
        SortedSet<String> late = new TreeSet<>();
        SortedSet<String> things = new TreeSet<>();
        SortedMap<String, String> named = new TreeMap<>();
        for (Mention m : mentions) {
            things.add(m.thing().value());
            if (m.introduces() && m.title() != null && !s.withdrawn()) {
                named.put(m.thing().value(), m.title());
            }
            if (m.place() != Mention.Place.SOURCE) {
                String title = names.whenever(m.thing(), from, earliest);
                if (title == null) {
                    late.add(m.thing().value());
                } else {
                    titles.add(title);
                }
            }
        }
        return new EntryRow(
                s.id().value(),
                s.original().position(),
                version,
                from,
                until,
                earliest,
                EntryTexts.of(s),
                List.copyOf(titles),
                late,
                things,
                facets(s, mentions),
                s.withdrawn() ? new TreeSet<>() : disputed(s),
                s.fact() instanceof AccountDisputed,
                named);
    }

    private static SortedMap<SearchFacet, SortedSet<String>> facets(Standing s, List<Mention> mentions) {
        Map<SearchFacet, SortedSet<String>> facets = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            facets.put(facet, new TreeSet<>());
        }
        add(facets, SearchFacet.KIND, s.header().subject().kind().register());
        add(facets, SearchFacet.FACT, FactKinds.of(s.fact()).wireName());
        for (Mention m : mentions) {
            SearchFacet facet = facet(m);
            if (facet != null) {
                add(facets, facet, m.thing().value());
            }
        }
        years(s.occurred()).forEach(year -> add(facets, SearchFacet.YEAR, year));
        if (s.corrected()) {
            add(facets, SearchFacet.STATUS, SearchFacet.CORRECTED);
        }
        if (s.withdrawn()) {
            add(facets, SearchFacet.STATUS, SearchFacet.WITHDRAWN);
        }
        return new TreeMap<>(facets);
    }

    private static void add(Map<SearchFacet, SortedSet<String>> facets, SearchFacet facet, String value) {
        facets.computeIfAbsent(facet, f -> new TreeSet<>()).add(value);
    }

    private static @Nullable SearchFacet facet(Mention m) {
        ThingId thing = m.thing();
        if (m.place() == Mention.Place.SOURCE) {
            return SearchFacet.DOCUMENT;
        }
        if (thing.kind() == ThingKind.ORGANISATION) {
            return SearchFacet.BODY;
        }
        return thing.kind() == ThingKind.PROCUREMENT ? SearchFacet.PROCUREMENT : null;
    }

    /** Every year in which it may have happened, as far as the date bounds them. */
    static SortedSet<String> years(@Nullable Edtf occurred) {
        SortedSet<String> years = new TreeSet<>();
        Integer first = occurred == null ? null : year(occurred.bounds().earliest(), 0);
        Integer last = occurred == null ? null : year(occurred.bounds().latest(), 1);
        if (first != null && last != null && last - first < MOST_YEARS) {
            for (int year = first; year <= last; year++) {
                years.add(written(year));
            }
        } else if (first != null || last != null) {
            years.add(written(first != null ? first : last));
            years.add(written(last != null ? last : first));
        } else {
            years.add(SearchFacet.UNDATED);
        }
        return years;
    }

    private static String written(@Nullable Integer year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static @Nullable Integer year(Side side, long before) {
        if (side instanceof Side.Known(Instant at)) {
            return LocalDate.ofInstant(at.minusNanos(before), Edtf.DEFAULT_ZONE).getYear();
        }
        return null;
    }

    private static SortedSet<String> disputed(Standing s) {
        SortedSet<String> disputed = new TreeSet<>();
        boolean notes = s.fact() instanceof PositionNoted p && p.stance() == Stance.DISPUTES;
        for (Link link : s.header().links()) {
            boolean disputes = link.relation() == Relation.DISPUTES || notes && link.relation() == Relation.BEARS_ON;
            if (disputes && link.to() instanceof Target.OfEntry(var entry)) {
                disputed.add(entry.value());
            }
        }
        return disputed;
    }
}
