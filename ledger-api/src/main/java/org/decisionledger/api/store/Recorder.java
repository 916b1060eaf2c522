package org.decisionledger.api.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The one way into the ledger. What it returns is on disk; any number of threads may call it.
 *
 * <p>Everything here may throw {@link Refusal} (nothing was stored; sent again as it is, it is refused again) and
 * {@link LedgerUnavailable} (its message says whether it may have been stored; it may be sent again with the same id).
 */
public final class Recorder {

    private final @Nullable SequencingCommandBus bus;
    private volatile RecordingWatch watch = RecordingWatch.NONE;

    /** Without a {@code bus} nothing can be recorded. */
    Recorder(@Nullable SequencingCommandBus bus) {
        this.bus = bus;
    }

    void watch(RecordingWatch other) {
        watch = other;
    }

    /**
     * Records one entry. When it was recorded before with the same content, nothing is added and its receipt is
     * given again; with other content it is refused with {@code entry-id-taken}.
     */
    public Receipt record(Entry entry) {
        return told(new RecordOne(Draft.of(entry), open()), List::of);
    }

    /**
     * Records one entry only if the last entry of the ledger stands at {@code position}, so that nothing can come between
     * what an entry was worked out from and the entry itself. When the same entry is recorded already, its receipt is
     * given again.
     *
     * @throws LedgerMovedOn something was recorded after that position; nothing was stored
     */
    public Receipt recordNext(Entry entry, long position) {
        return told(new RecordNext(Draft.of(entry), position, open()), List::of);
    }

    /**
     * Records all entries or none. References may point anywhere within the batch. The pointer of each fault starts
     * with the entry's place in the batch, counted from 0: {@code /17/data/offer}.
     */
    public Recorded record(List<Entry> batch) {
        return told(new RecordBatch(List.copyOf(batch), true, open()), Recorded::added);
    }

    /** Does all that {@link #record(List)} does and undoes it; the receipts are those that would have been given. */
    public Recorded rehearse(List<Entry> batch) {
        return await(new RecordBatch(List.copyOf(batch), false, open()));
    }

    private SequencingCommandBus open() {
        if (bus == null) {
            throw new LedgerUnavailable("The ledger was opened for reading only.", "Open it for recording.", null);
        }
        return bus;
    }

    private <T> T told(Work<T> work, Function<T, List<Receipt>> receipts) {
        long start = System.nanoTime();
        T answer = await(work);
        watch.acknowledged(receipts.apply(answer), Duration.ofNanos(System.nanoTime() - start));
        return answer;
    }

    private <T> T await(Work<T> work) {
        try {
            return open().await(work);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e);
        }
    }
}
