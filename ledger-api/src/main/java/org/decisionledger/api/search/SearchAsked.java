package org.decisionledger.api.search;

import java.util.EnumMap;
import java.util.Map;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.search.SearchFacet;
import org.decisionledger.projection.search.SearchQuestion;
import org.decisionledger.projection.search.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * A search as people ask it.
 *
 * @param words words, quoted words, and words with a minus in front
 * @param only what it is narrowed to, by the code of a facet, as in {@code body=org:x}; unknown names are passed over
 * @param after the {@code next} of the page before; {@code null} for the first
 * @param limit entries on a page
 */
public record SearchAsked(
        String words, Map<String, String> only, @Nullable String after, int limit) {

    /** How many entries a page has when nobody says. */
    public static final int PAGE = 20;

    public SearchAsked {
        only = Map.copyOf(only);
    }

    /**
     * Asks it.
     *
     * @throws QuestionFault.Malformed it cannot be read
     */
    public SearchAnswer of(Searches searches, AsOf asOf) {
        Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
        only.forEach((name, value) ->
                SearchFacet.of(name).filter(f -> !value.isBlank()).ifPresent(f -> narrowed.put(f, value.strip())));
        try {
            return searches.search(new SearchQuestion(SearchWords.parse(words), narrowed, after, limit), asOf);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }
}
