package org.decisionledger.api.ocds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.decisionledger.api.ocds.FoundInSource.Faulty;
import org.decisionledger.api.ocds.FoundInSource.Fresh;
import org.decisionledger.api.ocds.FoundInSource.Raw;
import org.decisionledger.api.ocds.FoundInSource.There;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.Recorded;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.casefile.EntrySource;
import org.jspecify.annotations.Nullable;

/**
 * Takes the releases of a source in, each as one entry, a batch at a time: what was taken in stays when the import is
 * broken off, and run again it goes on where it was, since a release that is there is not added again. While one batch
 * is recorded the next is read; no more than these two are held.
 *
 * <p>What is wrong with a release is told with its place and kept with its entry. A release that is not JSON or has no
 * ocid cannot be taken in and is told.
 */
public final class ReleaseImport implements FoundRelease {

    private static final int BATCH = 500;
    private static final int BATCH_BYTES = 8 << 20;

    private final Recorder recorder;
    private final boolean rehearsed;
    private final MergeLog told;
    private final LongConsumer progress;
    private final ReleaseReading reading;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("release-reading").daemon().factory());
    private List<FoundInSource> batch = new ArrayList<>();
    private int bytes;
    private @Nullable Future<List<FoundInSource>> read;
    private long found;
    private long added;
    private long present;
    private long problems;

    private ReleaseImport(
            ReleaseReading reading, Recorder recorder, boolean rehearsed, MergeLog told, LongConsumer progress) {
        this.reading = reading;
        this.recorder = recorder;
        this.rehearsed = rehearsed;
        this.told = told;
        this.progress = progress;
    }

    /**
     * What came of an import.
     *
     * @param found releases found in the source
     * @param added releases that are new
     * @param present releases that were there
     * @param refused faults: releases and lines that could not be taken in
     * @param problems releases taken in with which something is wrong
     */
    public record Outcome(long found, long added, long present, long refused, long problems) {}

    /**
     * Takes a source in.
     *
     * @param entries the ledger by what its entries name, for the bodies it knows
     * @param rehearsed checks everything and adds nothing
     * @param lines gets what is wrong, each with its place
     * @param progress gets how many releases were found so far, after each batch that was taken in
     */
    public static Outcome of(
            Source source,
            EntrySource entries,
            EntryLog log,
            Recorder recorder,
            boolean rehearsed,
            Consumer<String> lines,
            LongConsumer progress)
            throws IOException {
        MergeLog told = new MergeLog(source.name(), lines);
        ReleaseReading reading = new ReleaseReading(log, KnownBodies.of(entries));
        ReleaseImport run = new ReleaseImport(reading, recorder, rehearsed, told, progress);
        try {
            run.scan(source);
        } finally {
            run.reader.shutdownNow();
        }
        return new Outcome(run.found, run.added, run.present, told.errors(), run.problems);
    }

    private void scan(Source source) {
        try {
            ReleaseScanner.scan(source.in(), this);
        } catch (ScanFault fault) {
            batch.add(new Faulty(fault.where(), null, fault.what() + "; what stood before it was taken in"));
        }
        handOn();
        recordRead();
    }

    @Override
    public void release(byte[] in, int from, int length, long offset, Head head, Where where) {
        found++;
        add(new Raw(Arrays.copyOfRange(in, from, from + length), where), length);
    }

    @Override
    public void fault(Where where, String message) {
        add(new Faulty(where, null, message), 0);
    }

    /** What was found in a line before it broke off is whole in itself, and is taken in. */
    @Override
    public void forget(int line) {}

    private void add(FoundInSource one, int length) {
        batch.add(one);
        bytes += length;
        if (batch.size() >= BATCH || bytes >= BATCH_BYTES) {
            handOn();
        }
    }

    /** Has the batch read, and records meanwhile what was read before. */
    private void handOn() {
        List<FoundInSource> full = batch;
        batch = new ArrayList<>();
        bytes = 0;
        Future<List<FoundInSource>> next = reader.submit(() -> reading.of(full));
        recordRead();
        read = next;
    }

    private void recordRead() {
        if (read == null) {
            return;
        }
        List<FoundInSource> batchRead = await(read);
        read = null;
        List<Fresh> fresh = new ArrayList<>();
        for (FoundInSource one : batchRead) {
            switch (one) {
                case Fresh made -> fresh.add(made);
                case There there -> present++;
                case Faulty faulty -> tell(faulty);
                case Raw raw -> throw new IllegalStateException("Not looked into: " + raw.where());
            }
        }
        record(fresh);
        progress.accept(found);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was broken off.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tell(Faulty faulty) {
        if (faulty.below() == null) {
            told.error(faulty.where(), faulty.message());
        } else {
            told.error(faulty.where(), faulty.below(), faulty.message());
        }
    }

    private void record(List<Fresh> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var entries = fresh.stream().map(Fresh::entry).toList();
        try {
            Recorded recorded = rehearsed ? recorder.rehearse(entries) : recorder.record(entries);
            Set<EntryId> news = new HashSet<>();
            recorded.added().forEach(receipt -> news.add(receipt.id()));
            for (Fresh one : fresh) {
                // Of two alike in one batch the first is added.
                if (news.remove(one.entry().id())) {
                    added(one);
                } else {
                    present += one.release() ? 1 : 0;
                }
            }
        } catch (Refusal refusal) {
            if (fresh.size() == 1) {
                told.error(fresh.getFirst().where(), refusal.getMessage() + " The release was not taken in.");
            } else {
                record(fresh.subList(0, fresh.size() / 2));
                record(fresh.subList(fresh.size() / 2, fresh.size()));
            }
        }
    }

    private void added(Fresh one) {
        if (one.entry().fact() instanceof ReleasePublished published) {
            added++;
            problems += published.problems().isEmpty() ? 0 : 1;
            published.problems().forEach(problem -> told.warning(one.where(), "", "problem", problem));
        }
    }
}
