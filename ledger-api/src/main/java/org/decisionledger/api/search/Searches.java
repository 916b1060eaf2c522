package org.decisionledger.api.search;

import org.decisionledger.api.store.LedgerUnavailable;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.search.SearchAnswer;
import org.decisionledger.projection.search.SearchQuestion;

/** Answers searches. */
@FunctionalInterface
public interface Searches {

    /**
     * What fits a question, of all that the index has come to: the answer names that position.
     *
     * @throws IllegalArgumentException the question cannot be read; the message says why
     * @throws LedgerUnavailable there is no index and none can be made
     */
    SearchAnswer search(SearchQuestion question, AsOf asOf);
}
