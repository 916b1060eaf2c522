package org.decisionledger.api.ocds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.decisionledger.api.store.EntryLog;
import org.decisionledger.api.store.Recorder;
import org.decisionledger.core.entry.Entry;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.format.EntryFormat;
import org.decisionledger.core.procurement.ProcurementFact.ReleasePublished;
import org.decisionledger.core.refusal.Refusal;
import org.decisionledger.projection.ocds.json.JsonFault;
import org.decisionledger.projection.ocds.json.JsonObject;
import org.decisionledger.projection.ocds.json.JsonReader;
import org.decisionledger.projection.ocds.json.JsonScalar;

/**
 * Takes the releases of a source in, each as one entry, a batch at a time: what was taken in stays when the import is
 * broken off, and run again it goes on where it was, since a release that is there is not added again.
 *
 * <p>What is wrong with a release is told with its place and kept with its entry. A release that is not JSON or has no
 * ocid cannot be taken in and is told.
 */
public final class ReleaseImport implements FoundRelease {

    private static final int BATCH = 500;

    private final Recorder recorder;
    private final EntryLog log;
    private final boolean rehearsed;
    private final MergeLog told;
    private final LongConsumer progress;
    private final JsonReader reader = new JsonReader();
    private final ReleaseEntry entries;
    private final Map<EntryId, Pending> batch = new LinkedHashMap<>();
    private final Set<EntryId> registers = new HashSet<>();
    private long found;
    private long added;
    private long present;
    private long problems;

    private record Pending(Entry entry, Where where) {}

    private ReleaseImport(EntryLog log, Recorder recorder, boolean rehearsed, MergeLog told, LongConsumer progress) {
        this.log = log;
        this.recorder = recorder;
        this.rehearsed = rehearsed;
        this.told = told;
        this.progress = progress;
        this.entries = new ReleaseEntry(KnownBodies.of(log));
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
     * @param rehearsed checks everything and adds nothing
     * @param lines gets what is wrong, each with its place
     * @param progress gets how many releases were found so far
     */
    public static Outcome of(
            Source source,
            EntryLog log,
            Recorder recorder,
            boolean rehearsed,
            Consumer<String> lines,
            LongConsumer progress)
            throws IOException {
        MergeLog told = new MergeLog(source.name(), lines);
        ReleaseImport run = new ReleaseImport(log, recorder, rehearsed, told, progress);
        try {
            ReleaseScanner.scan(source.in(), run);
        } catch (ScanFault fault) {
            told.error(fault.where(), fault.what() + "; what stood before it was taken in");
        }
        run.flush();
        return new Outcome(run.found, run.added, run.present, told.errors(), run.problems);
    }

    @Override
    public void release(byte[] bytes, int from, int length, long offset, Head head, Where where) {
        found++;
        progress.accept(found);
        byte[] own = Arrays.copyOfRange(bytes, from, from + length);
        try {
            JsonObject release = (JsonObject) reader.read(own);
            if (!(release.get("ocid") instanceof JsonScalar ocid)
                    || ocid.kind() != JsonScalar.Kind.STRING
                    || ocid.text().isBlank()) {
                told.error(where, "The release has no ocid: it cannot be told which process it is of");
                return;
            }
            take(own, ocid.text(), release, where);
        } catch (JsonFault fault) {
            told.error(where, fault.pointer(), fault.getMessage() + "; the release was not taken in");
        }
    }

    private void take(byte[] bytes, String ocid, JsonObject release, Where where) {
        try {
            Entry made = EntryFormat.read(EntryFormat.write(entries.of(bytes, ocid, release)));
            Entry register = ReleaseEntry.register(ocid);
            if (registers.add(register.id())) {
                batch.put(register.id(), new Pending(register, where));
            }
            batch.put(made.id(), new Pending(made, where));
            if (batch.size() >= BATCH) {
                flush();
            }
        } catch (Refusal refusal) {
            told.error(where, refusal.getMessage() + " The release was not taken in.");
        }
    }

    private void flush() {
        Set<EntryId> there = log.findAll(batch.keySet()).stream()
                .map(recorded -> recorded.entry().id())
                .collect(Collectors.toSet());
        List<Pending> fresh = new ArrayList<>();
        for (Pending pending : batch.values()) {
            if (there.contains(pending.entry().id())) {
                present += isRelease(pending) ? 1 : 0;
            } else {
                fresh.add(pending);
            }
        }
        batch.clear();
        record(fresh);
    }

    private void record(List<Pending> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Entry> toRecord = fresh.stream().map(Pending::entry).toList();
        try {
            if (rehearsed) {
                recorder.rehearse(toRecord);
            } else {
                recorder.record(toRecord);
            }
            fresh.forEach(this::tell);
        } catch (Refusal refusal) {
            if (fresh.size() == 1) {
                told.error(fresh.getFirst().where(), refusal.getMessage() + " The release was not taken in.");
            } else {
                record(fresh.subList(0, fresh.size() / 2));
                record(fresh.subList(fresh.size() / 2, fresh.size()));
            }
        }
    }

    private void tell(Pending pending) {
        if (pending.entry().fact() instanceof ReleasePublished published) {
            added++;
            problems += published.problems().isEmpty() ? 0 : 1;
            published.problems().forEach(problem -> told.warning(pending.where(), "", "problem", problem));
        }
    }

    private static boolean isRelease(Pending pending) {
        return pending.entry().fact() instanceof ReleasePublished;
    }

    @Override
    public void fault(Where where, String message) {
        told.error(where, message);
    }

    /** What was found in a line before it broke off is whole in itself, and is taken in. */
    @Override
    public void forget(int line) {}
}
