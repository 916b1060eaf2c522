package org.decisionledger.projection.law;

import java.util.List;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.time.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of one condition of one rule. It says nothing about whether anything was lawful.
 *
 * @param condition the question, by name
 * @param asks what is asked, in words
 * @param rule the id of the rule
 * @param paragraph the paragraph relied on
 * @param summary what the paragraph asks, in our words
 * @param pack the id of the pack
 * @param instrument the act or statutory instrument
 * @param validity the days of commencement for which the pack holds, in words
 * @param packApplies whether the pack holds for this procedure: {@code YES}, or {@code POSSIBLY}
 * @param finding what the record shows
 * @param words the finding in sentences
 * @param entries the entries it rests on
 * @param contested entries that dispute or conflict with those; read them before relying on the finding
 * @param wouldTurn what would turn the finding
 * @param proviso what the record cannot tell and a reader must have in mind
 * @param check what has to be looked up before anyone relies on the summary
 */
public record Verdict(
        Condition condition,
        String asks,
        String rule,
        String paragraph,
        String summary,
        String pack,
        String instrument,
        String validity,
        Answer packApplies,
        Finding finding,
        String words,
        List<EntryId> entries,
        List<EntryId> contested,
        String wouldTurn,
        @Nullable String proviso,
        @Nullable String check) {

    public Verdict {
        entries = List.copyOf(entries);
        contested = List.copyOf(contested);
    }
}
