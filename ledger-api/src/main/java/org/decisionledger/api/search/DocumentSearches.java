package org.decisionledger.api.search;

import java.util.Optional;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.search.DocumentsFound;

/** Searches the text of kept documents. */
@FunctionalInterface
public interface DocumentSearches {

    /** So many pages are told when nobody says. */
    int PAGES = 20;

    /**
     * The pages that hold all of the words; empty when no folder is named for files of documents.
     *
     * @throws IllegalArgumentException the question cannot be read; the message says why
     */
    Optional<DocumentsFound> search(String words, int limit, AsOf asOf);
}
