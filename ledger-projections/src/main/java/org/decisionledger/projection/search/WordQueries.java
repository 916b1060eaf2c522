package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.decisionledger.projection.search.SearchWords.Part;
import org.decisionledger.projection.search.WordAnalyzer.Word;

/** Turns a question into queries of the index, for one moment. */
final class WordQueries {

    /** What a name weighs against a word of the entry itself. */
    private static final float NAME = 0.3f;

    private final SearchView view;
    private final Query standing;

    /** @param standing takes the rows of the moment asked about */
    WordQueries(SearchView view, Query standing) {
        this.view = view;
        this.standing = standing;
    }

    /** The entries that hold what is asked, of those that stand. */
    Query entries(SearchWords words, Map<SearchFacet, String> only) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Rows.ENTRIES, Rows.YES)), Occur.FILTER);
        query.add(standing, Occur.FILTER);
        if (words.wanted().isEmpty()) {
            query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        for (Part part : words.parts()) {
            query.add(part(part), part.without() ? Occur.MUST_NOT : Occur.MUST);
        }
        for (Map.Entry<SearchFacet, String> one : only.entrySet()) {
            query.add(narrowed(one.getKey(), one.getValue()), Occur.FILTER);
        }
        return query.build();
    }

    private Query narrowed(SearchFacet facet, String value) throws IOException {
        return facet == SearchFacet.STATUS && value.equals(SearchFacet.DISPUTED)
                ? view.disputed(standing)
                : new TermQuery(DrillDownQuery.term("$facets", facet.code(), value));
    }

    /** The rows that give a name that the words go by. */
    Query names(SearchWords words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(standing, Occur.FILTER);
        for (Part part : words.parts()) {
            query.add(ofTitle(part), part.without() ? Occur.MUST_NOT : Occur.MUST);
        }
        return query.build();
    }

    private static Query ofTitle(Part part) {
        return part.quoted()
                ? phrase(Rows.TITLE_WORDS, WordAnalyzer.EXACT.words(part.text()))
                : all(Rows.TITLE_STEMS, WordAnalyzer.STEMS.words(part.text()));
    }

    /** The entries that hold one part of a question. */
    Query part(Part part) throws IOException {
        if (part.quoted()) {
            List<Word> exact = WordAnalyzer.EXACT.words(part.text());
            return anywhere(phrase(Rows.WORDS, exact), phrase(Rows.NAME_WORDS, exact), phrase(Rows.TITLE_WORDS, exact));
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (Word stem : WordAnalyzer.STEMS.words(part.text())) {
            every.add(stem(stem), Occur.MUST);
        }
        query.add(every.build(), Occur.SHOULD);
        String id = part.text().toLowerCase(Locale.ROOT);
        query.add(named(Rows.ENTRY, id), Occur.SHOULD);
        query.add(named(Rows.THINGS, id), Occur.SHOULD);
        return query.build();
    }

    /** Written out, an identifier is what was meant. */
    private static Query named(String field, String id) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, id)));
    }

    private Query stem(Word stem) throws IOException {
        return anywhere(
                new TermQuery(new Term(Rows.STEMS, stem.word())),
                new TermQuery(new Term(Rows.NAME_STEMS, stem.word())),
                new TermQuery(new Term(Rows.TITLE_STEMS, stem.word())));
    }

    /** In the entry's own words, or in the name of a thing that it names. */
    private Query anywhere(Query own, Query name, Query title) throws IOException {
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        named.add(name, Occur.SHOULD);
        if (view.hasLate()) {
            Set<BytesRef> things = view.lateThingsNamed(new BooleanQuery.Builder()
                    .add(title, Occur.FILTER)
                    .add(standing, Occur.FILTER)
                    .build());
            if (!things.isEmpty()) {
                named.add(new TermInSetQuery(Rows.LATE, things), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(own, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(named.build()), NAME), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(w -> phrase.add(new Term(field, w.word())));
        return phrase.build();
    }

    private static Query all(String field, List<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(w -> all.add(new TermQuery(new Term(field, w.word())), Occur.MUST));
        return all.build();
    }
}
