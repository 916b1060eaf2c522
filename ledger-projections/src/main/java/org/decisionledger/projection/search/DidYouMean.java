package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.decisionledger.projection.search.SearchWords.Part;
import org.decisionledger.projection.search.WordAnalyzer.Word;

/**
 * Finds words on record that are nearly those asked for, when those are not on record at all. Words that only stand in
 * what was recorded, or happened, later are not looked at.
 */
final class DidYouMean {

    private static final int LONG = 5;
    private static final int SHORTEST = 3;
    private static final int LOOKED_AT = 10;

    private final SearchView view;
    private final Query standing;
    private final WordQueries queries;

    DidYouMean(SearchView view, Query standing, WordQueries queries) {
        this.view = view;
        this.standing = standing;
        this.queries = queries;
    }

    /** The question with every word that no entry holds replaced; empty when there is none, or none like it. */
    Optional<SearchWords> otherwise(SearchWords words) throws IOException {
        SearchWords otherwise = words;
        for (Part part : words.wanted()) {
            List<Word> parted = WordAnalyzer.EXACT.words(part.text());
            if (!part.quoted() && parted.size() == 1 && !stands(queries.part(part))) {
                Optional<String> like = like(parted.getFirst().word());
                if (like.isEmpty()) {
                    return Optional.empty();
                }
                otherwise = otherwise.with(part, like.get());
            }
        }
        return otherwise.equals(words) ? Optional.empty() : Optional.of(otherwise);
    }

    private Optional<String> like(String word) throws IOException {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        Map<String, Float> near = new HashMap<>();
        near(Rows.WORDS, word, near);
        near(Rows.TITLE_WORDS, word, near);
        List<String> nearest = new ArrayList<>(near.keySet());
        nearest.sort(
                Comparator.comparing((String w) -> -near.getOrDefault(w, 0f)).thenComparing(w -> w));
        String best = null;
        int most = 0;
        int looked = 0;
        for (String one : nearest) {
            boolean asNear = best == null || near.getOrDefault(one, 0f).equals(near.get(best));
            if (!asNear || looked == LOOKED_AT) {
                break;
            }
            int entries = view.searcher().count(onRecord(one));
            if (entries > 0) {
                looked++;
            }
            if (entries > most) {
                most = entries;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private void near(String field, String word, Map<String, Float> near) throws IOException {
        Terms terms = MultiTerms.getTerms(view.reader(), field);
        if (terms == null) {
            return;
        }
        FuzzyTermsEnum found = new FuzzyTermsEnum(terms, new Term(field, word), word.length() < LONG ? 1 : 2, 0, true);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
            near.put(term.utf8ToString(), found.getBoost());
        }
    }

    private Query onRecord(String word) {
        return new BooleanQuery.Builder()
                .add(standing, Occur.FILTER)
                .add(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(Rows.WORDS, word)), Occur.SHOULD)
                                .add(new TermQuery(new Term(Rows.TITLE_WORDS, word)), Occur.SHOULD)
                                .build(),
                        Occur.MUST)
                .build();
    }

    private boolean stands(Query query) throws IOException {
        return view.searcher()
                        .count(new BooleanQuery.Builder()
                                .add(standing, Occur.FILTER)
                                .add(query, Occur.MUST)
                                .build())
                > 0;
    }
}
