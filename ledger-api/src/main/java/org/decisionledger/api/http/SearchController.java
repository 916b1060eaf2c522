package org.decisionledger.api.http;

import java.util.Map;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.search.DocumentSearches;
import org.decisionledger.api.search.SearchAsked;
import org.decisionledger.api.search.Searches;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Full-text search, the same answer as at the terminal. */
@RestController
class SearchController {

    private final Searches searches;
    private final ObjectProvider<DocumentSearches> documents;

    SearchController(Searches searches, ObjectProvider<DocumentSearches> documents) {
        this.searches = searches;
        this.documents = documents;
    }

    /** Pages of kept documents that hold all of the words. */
    @GetMapping("/api/search/documents")
    ResponseEntity<Object> documents(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + DocumentSearches.PAGES) int limit,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        try {
            return AnswerController.given(
                    documents
                            .getObject()
                            .search(q, limit, asOf)
                            .orElseThrow(
                                    () -> new QuestionFault.Unknown("No folder is named for the files of documents.")),
                    format);
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Entries that hold all of the words.
     *
     * @param q words, quoted words, and words with a minus in front
     * @param all the facets to narrow by stand here under their own names: {@code body=org:x}
     */
    @GetMapping("/api/search")
    ResponseEntity<Object> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + SearchAsked.PAGE) int limit,
            @RequestParam Map<String, String> all,
            AsOf asOf,
            @RequestParam(defaultValue = "") String format) {
        return AnswerController.given(new SearchAsked(q, all, after, limit).of(searches, asOf), format);
    }
}
