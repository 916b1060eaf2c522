package org.decisionledger.core.rule.outcome;

import java.util.List;
import org.decisionledger.core.entry.EntryId;

/**
 * One thing a reader must know about an outcome.
 *
 * @param about the name of a parameter, a clause or a body, whichever the code is about; empty when it is about none
 * @param words in plain words, with the figures
 * @param entries the entries that show it
 */
public record Remark(RemarkCode code, String about, String words, List<EntryId> entries) {

    public Remark {
        entries = List.copyOf(entries);
    }

    static Remark of(RemarkCode code, String about, String words, EntryId... entries) {
        return new Remark(code, about, words, List.of(entries));
    }
}
