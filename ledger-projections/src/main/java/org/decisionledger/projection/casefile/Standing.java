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
 * An entry as it stands at a moment: as first recorded, or as last corrected, or withdrawn. Two are equal when they
 * stand for one entry after as many changes: a ledger has them in one order only.
 */
public final class Standing {

    private final RecordedEntry original;
    private final List<RecordedEntry> changes;
    private final Answer byThen;
    private final Entry now;

    /**
     * @param original as first recorded
     * @param changes its corrections and its withdrawal up to that moment, in order of recording
     * @param byThen whether it had happened by the date asked about: certainly ({@code YES}) or possibly
     */
    public Standing(RecordedEntry original, List<RecordedEntry> changes, Answer byThen) {
        this.original = original;
        this.changes = List.copyOf(changes);
        this.byThen = byThen;
        this.now = last(original, changes);
    }

    private static Entry last(RecordedEntry original, List<RecordedEntry> changes) {
        Entry now = original.entry();
        for (RecordedEntry change : changes) {
            if (change.fact() instanceof EntryCorrected corrected) {
                now = corrected.replacement().as(original.id());
            }
        }
        return now;
    }

    /** As first recorded. */
    public RecordedEntry original() {
        return original;
    }

    /** Its corrections and its withdrawal up to the moment asked about, in order of recording. */
    public List<RecordedEntry> changes() {
        return changes;
    }

    /** Whether it had happened by the date asked about: certainly ({@code YES}) or possibly. */
    public Answer byThen() {
        return byThen;
    }

    /** The entry as it reads now: the last restatement, or the original. */
    public Entry now() {
        return now;
    }

    public EntryId id() {
        return original.id();
    }

    public Header header() {
        return now.header();
    }

    public LedgerFact fact() {
        return now.fact();
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && original.position() == that.original.position()
                && changes.size() == that.changes.size()
                && byThen == that.byThen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(original.position());
    }

    @Override
    public String toString() {
        return id() + (changes.isEmpty() ? "" : " after " + changes.size() + " changes");
    }
}
