package org.decisionledger.projection.law;

import java.util.Collection;
import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.projection.casefile.CaseFile;
import org.decisionledger.projection.casefile.Standing;

/** What a test found, before it is put beside its rule. */
record Outcome(Finding finding, String words, List<EntryId> entries, String wouldTurn) {

    static Outcome of(Finding finding, String words, Collection<Standing> entries, String wouldTurn) {
        return new Outcome(
                finding,
                words,
                entries.stream()
                        .distinct()
                        .sorted(CaseFile.BY_OCCURRENCE)
                        .map(Standing::id)
                        .toList(),
                wouldTurn);
    }

    Outcome adding(String sentence) {
        return new Outcome(finding, words + " " + sentence, entries, wouldTurn);
    }
}
