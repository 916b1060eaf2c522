package org.decisionledger.projection.casefile;

import java.util.List;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryFact.EntryWithdrawn;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.Header;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.fact.LedgerFact;
import org.decisionledger.core.time.Answer;
import org.decisionledger.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands at a moment: as first recorded, or as last corrected, or withdrawn.
 *
 * @param original as first recorded
 * @param changes its corrections and its withdrawal up to that moment, in order of recording
 * @param byThen whether it had happened by the date asked about: certainly ({@code YES}) or possibly
 */
public record Standing(RecordedEntry original, List<RecordedEntry> changes, Answer byThen) {

    public Standing {
        changes = List.copyOf(changes);
    }

    /** The entry as it reads now: the last restatement, or the original. */
    public Entry now() {
        Entry now = original.entry();
        for (RecordedEntry change : changes) {
            if (change.fact() instanceof EntryCorrected corrected) {
                now = corrected.replacement().as(original.id());
            }
        }
        return now;
    }

    public EntryId id() {
        return original.id();
    }

    public Header header() {
        return now().header();
    }

    public LedgerFact fact() {
        return now().fact();
    }

    public @Nullable Edtf occurred() {
        return header().occurred();
    }

    public boolean corrected() {
        return changes.stream().anyMatch(c -> c.fact() instanceof EntryCorrected);
    }

    public boolean withdrawn() {
        return changes.stream().anyMatch(c -> c.fact() instanceof EntryWithdrawn);
    }
}
