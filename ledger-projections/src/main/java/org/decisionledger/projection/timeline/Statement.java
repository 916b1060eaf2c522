package org.decisionledger.projection.timeline;

import java.util.List;

/**
 * A sentence that the ledger itself says, worked out from entries, and the entries it rests on.
 *
 * @param words the sentence
 * @param entries the entries it rests on; at least one, unless it says that no entry was found
 */
public record Statement(String words, List<String> entries) {

    public Statement {
        entries = List.copyOf(entries);
    }
}
