package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.casefile.Gathering;
import org.decisionledger.projection.casefile.Titles;
import org.decisionledger.projection.casefile.UpTo;
import org.decisionledger.projection.search.SearchAnswer.Hit;
import org.decisionledger.projection.search.SearchAnswer.Meant;
import org.decisionledger.projection.search.SearchAnswer.Narrowed;
import org.decisionledger.projection.search.SearchAnswer.ThingFound;
import org.jspecify.annotations.Nullable;

/** Answers one search. */
final class Searching {

    private static final int THINGS = 10;
    private static final int NAMES = 60;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Rows.POSITION, SortField.Type.LONG, true));

    private static final Sort NAMES_IN_ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Rows.THING, SortField.Type.STRING));

    private final SearchView view;
    private final EntrySource source;
    private final SearchQuestion question;
    private final AsOf asOf;
    private final long cut;
    private final Query standing;
    private final WordQueries queries;

    Searching(SearchView view, EntrySource source, SearchQuestion question, AsOf asOf) {
        @Nullable SearchCursor after = question.after() == null ? null : SearchCursor.parse(question.after());
        long now = Math.min(view.position(), source.cut(asOf.recorded()));
        this.view = view;
        this.question = question;
        this.asOf = asOf;
        this.cut = after == null ? now : Math.min(now, after.cut());
        this.source = new UpTo(source, cut);
        this.standing = view.standing(cut, asOf.occurred());
        this.queries = new WordQueries(view, standing);
    }

    SearchAnswer answer() throws IOException {
        Query query = queries.entries(question.words(), question.only());
        FacetsResult found = found(query);
        List<FieldDoc> top = new ArrayList<>();
        for (ScoreDoc doc : found.topDocs().scoreDocs) {
            top.add((FieldDoc) doc);
        }
        boolean first = question.after() == null;
        long total = found.topDocs().totalHits.value();
        FacetCounts counts = first
                ? FacetCounts.of(view, found.facetsCollector(), query, view.disputed(standing))
                : FacetCounts.NONE;
        List<ThingId> named = first ? things() : List.of();
        List<EntryId> entries = entries(top);
        Gathering gathering = new Gathering(source, asOf)
                .named(entries)
                .titling(named)
                .titling(counts.things())
                .titling(narrowedTo())
                .linked();
        CaseFile file = gathering.fold();
        boolean more = first ? total > top.size() : top.size() == question.limit() && remaining(query, top.getLast());
        return new SearchAnswer(
                question.words().written(),
                narrowed(file.titles()),
                asOf,
                cut,
                total,
                hits(entries, file),
                more ? next(top.getLast()) : null,
                counts.told(file.titles()),
                named.stream()
                        .map(t -> new ThingFound(
                                t.value(), file.titles().of(t), t.kind().word()))
                        .toList(),
                total == 0 && first ? meant() : List.of());
    }

    private FacetsResult found(Query query) throws IOException {
        FacetsCollectorManager all = new FacetsCollectorManager();
        @Nullable String after = question.after();
        if (after == null) {
            return FacetsCollectorManager.search(view.searcher(), query, question.limit(), BEST_FIRST, true, all);
        }
        SearchCursor cursor = SearchCursor.parse(after);
        FieldDoc last = new FieldDoc(
                Math.max(0, view.reader().maxDoc() - 1), cursor.score(), new Object[] {cursor.score(), cursor.position()
                });
        return FacetsCollectorManager.searchAfter(
                view.searcher(), last, query, question.limit(), BEST_FIRST, true, all);
    }

    private boolean remaining(Query query, FieldDoc last) throws IOException {
        FieldDoc after = new FieldDoc(Math.max(0, view.reader().maxDoc() - 1), last.score, last.fields);
        TopDocs next = view.searcher().searchAfter(after, query, 1, BEST_FIRST, true);
        return next.scoreDocs.length > 0;
    }

    private String next(FieldDoc last) {
        return new SearchCursor(cut, (Float) last.fields[0], (Long) last.fields[1]).written();
    }

    private List<EntryId> entries(List<FieldDoc> docs) throws IOException {
        List<EntryId> entries = new ArrayList<>();
        for (FieldDoc doc : docs) {
            LeafReaderContext leaf = leaf(doc);
            BinaryDocValues names = DocValues.getBinary(leaf.reader(), Rows.ENTRY_NAME);
            if (names.advanceExact(doc.doc - leaf.docBase)) {
                entries.add(new EntryId(names.binaryValue().utf8ToString()));
            }
        }
        return entries;
    }

    private LeafReaderContext leaf(ScoreDoc doc) {
        List<LeafReaderContext> leaves = view.reader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
    }

    /** An entry that was set aside meanwhile is left out, as it is in every answer. */
    private List<Hit> hits(List<EntryId> entries, CaseFile file) {
        HitMaker maker = new HitMaker(question.words(), file);
        return entries.stream()
                .map(file::find)
                .flatMap(Optional::stream)
                .map(maker::hit)
                .toList();
    }

    private List<ThingId> things() throws IOException {
        if (question.words().wanted().isEmpty()) {
            return List.of();
        }
        TopDocs names = view.searcher().search(queries.names(question.words()), NAMES, NAMES_IN_ORDER, true);
        Map<ThingId, Boolean> things = new LinkedHashMap<>();
        for (ScoreDoc doc : names.scoreDocs) {
            LeafReaderContext leaf = leaf(doc);
            SortedDocValues thing = DocValues.getSorted(leaf.reader(), Rows.THING);
            if (thing.advanceExact(doc.doc - leaf.docBase)) {
                things.put(ThingId.parse(thing.lookupOrd(thing.ordValue()).utf8ToString()), true);
            }
        }
        return things.keySet().stream().limit(THINGS).toList();
    }

    private Set<ThingId> narrowedTo() {
        Set<ThingId> things = new TreeSet<>();
        question.only()
                .forEach((facet, value) -> FacetCounts.thing(facet, value).ifPresent(things::add));
        return things;
    }

    private List<Narrowed> narrowed(Titles titles) {
        return question.only().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Narrowed(
                        e.getKey().code(),
                        e.getKey().words(),
                        e.getValue(),
                        FacetCounts.words(e.getKey(), e.getValue(), titles)))
                .toList();
    }

    private List<Meant> meant() throws IOException {
        Optional<SearchWords> otherwise = new DidYouMean(view, standing, queries).otherwise(question.words());
        if (otherwise.isEmpty()) {
            return List.of();
        }
        int found = view.searcher().count(queries.entries(otherwise.get(), question.only()));
        return found == 0 ? List.of() : List.of(new Meant(otherwise.get().written(), found));
    }
}
