package org.decisionledger.projection.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.core.time.Side;
import org.jspecify.annotations.Nullable;

/** The index as it was when it had come to a position; does not change. */
final class SearchView {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final long position;
    private final LateThings late;
    private final boolean hasLate;
    private volatile @Nullable SortedSetDocValuesReaderState facets;

    /** @param late kept from one view to the next */
    SearchView(DirectoryReader reader, long position, LateThings late) throws IOException {
        this.late = late;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EvenSimilarity());
        this.position = position;
        this.hasLate = MultiTerms.getTerms(reader, Rows.LATE) != null;
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The last position it takes in. */
    long position() {
        return position;
    }

    /** Whether any thing has names that depend on the moment asked about. */
    boolean hasLate() {
        return hasLate;
    }

    /** Rows that stood when the ledger ended at {@code cut}, of what may have happened by {@code occurred}. */
    Query standing(long cut, @Nullable Edtf occurred) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(cut >= position ? new MatchAllDocsQuery() : LongPoint.newRangeQuery(Rows.FROM, 0, cut), Occur.FILTER);
        query.add(LongPoint.newRangeQuery(Rows.UNTIL, 0, cut), Occur.MUST_NOT);
        if (occurred != null && occurred.widest().latest() instanceof Side.Known(var end)) {
            query.add(LongPoint.newRangeQuery(Rows.EARLIEST, ceiling(end), Long.MAX_VALUE), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static long ceiling(Instant end) {
        return end.getNano() == 0 ? end.getEpochSecond() : end.getEpochSecond() + 1;
    }

    /** What the values of facets are, worked out once. */
    @Nullable
    SortedSetDocValuesReaderState facets() throws IOException {
        SortedSetDocValuesReaderState known = facets;
        if (known == null && MultiDocValues.getSortedSetValues(reader, "$facets") != null) {
            known = new DefaultSortedSetDocValuesReaderState(reader, Rows.FACETS);
            facets = known;
        }
        return known;
    }

    /** The things that rows found by {@code query} give a name to, of those whose names depend on the moment. */
    Set<BytesRef> lateThingsNamed(Query query) throws IOException {
        Set<BytesRef> things = new HashSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                SortedDocValues names = DocValues.getSorted(leaf.reader(), Rows.THING);
                FixedBitSet wanted = late.in(leaf, reader.leaves());
                FixedBitSet found = new FixedBitSet(wanted.length());
                DocIdSetIterator rows = scorer.iterator();
                Bits there = leaf.reader().getLiveDocs();
                for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
                    if (isThere(row, there) && names.advanceExact(row) && wanted.get(names.ordValue())) {
                        found.set(names.ordValue());
                    }
                }
                DocIdSetIterator ordinals = new BitSetIterator(found, 0);
                for (int o = ordinals.nextDoc(); o != DocIdSetIterator.NO_MORE_DOCS; o = ordinals.nextDoc()) {
                    things.add(BytesRef.deepCopyOf(names.lookupOrd(o)));
                }
            }
        }
        return things;
    }

    /** A scorer also goes through rows that were taken out, until the part of the index that holds them is merged. */
    private static boolean isThere(int row, @Nullable Bits there) {
        return there == null || there.get(row);
    }

    /** Entries that are disputed, or are disputes, among those that {@code standing} takes. */
    Query disputed(Query standing) throws IOException {
        Query telling = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Rows.DISPUTED, Rows.YES)), Occur.FILTER)
                .add(standing, Occur.FILTER)
                .build();
        LongStream.Builder numbers = LongStream.builder();
        Weight weight = searcher.createWeight(searcher.rewrite(telling), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                SortedNumericDocValues disputed = DocValues.getSortedNumeric(leaf.reader(), Rows.DISPUTED);
                DocIdSetIterator rows = scorer.iterator();
                Bits there = leaf.reader().getLiveDocs();
                for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
                    if (isThere(row, there) && disputed.advanceExact(row)) {
                        for (int i = 0; i < disputed.docValueCount(); i++) {
                            numbers.add(disputed.nextValue());
                        }
                    }
                }
            }
        }
        List<Query> either = new ArrayList<>();
        either.add(new TermQuery(new Term(Rows.DISPUTES, Rows.YES)));
        either.add(NumericDocValuesField.newSlowSetQuery(
                Rows.NUMBER, numbers.build().distinct().sorted().toArray()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        either.forEach(q -> query.add(q, Occur.SHOULD));
        return new ConstantScoreQuery(query.build());
    }
}
