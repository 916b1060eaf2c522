package org.decisionledger.projection.adequacy;

import java.util.List;
import java.util.TreeSet;
import org.decisionledger.core.decision.DecisionFact;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.meeting.MeetingFact.PaperTabled;
import org.decisionledger.core.thing.DecisionId;
import org.decisionledger.projection.adequacy.Adequacy.Item;
import org.decisionledger.projection.adequacy.Adequacy.State;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;

/** Puts the checklist to the record of a decision: a pure function of the entries and the moment asked about. */
public final class Adequacies {

    private Adequacies() {}

    /** The record of a decision as it stands. */
    public static Adequacy of(EntrySource source, DecisionId decision, AsOf asOf) {
        return of(source, decision, asOf, false, source.cut(asOf.recorded()));
    }

    /**
     * The decisions that entries not yet recorded are about, each as its record would stand with them. Nothing is
     * recorded.
     *
     * @param drafts entries that would be accepted; those that are recorded already are read as recorded
     */
    public static DraftAdequacy ofDraft(EntrySource source, List<Entry> drafts) {
        EntrySource with = new WithDrafts(source, drafts);
        TreeSet<DecisionId> decisions = new TreeSet<>();
        for (Entry draft : drafts) {
            if (draft.fact() instanceof DecisionFact f) {
                decisions.add(f.decision());
            } else if (draft.fact() instanceof PaperTabled paper) {
                decisions.addAll(paper.decisions());
            }
        }
        return new DraftAdequacy(decisions.stream()
                .map(d -> of(with, d, AsOf.NOW, true, source.cut(null)))
                .toList());
    }

    private static Adequacy of(EntrySource source, DecisionId decision, AsOf asOf, boolean draft, long position) {
        DecisionRecord record = DecisionRecord.of(source, decision, asOf);
        List<Item> items = new Checklist(record).items();
        int present = count(items, State.PRESENT);
        return new Adequacy(
                decision.value(),
                record.file.titles().of(decision),
                asOf,
                position,
                draft,
                record.decided(),
                present,
                present + count(items, State.MISSING),
                items);
    }

    private static int count(List<Item> items, State state) {
        return (int) items.stream().filter(i -> i.state() == state).count();
    }
}
