package org.decisionledger.projection.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.decisionledger.core.entry.EntryFact;
import org.decisionledger.core.entry.EntryFact.EntryCorrected;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.entry.RecordedEntry;
import org.decisionledger.core.reference.Mention;
import org.decisionledger.core.reference.Mentions;
import org.decisionledger.core.thing.ThingId;
import org.decisionledger.projection.casefile.EntrySource;

/**
 * Takes a stretch of new entries into the index: their own rows, and those of earlier entries that they change or that
 * name something whose name they change.
 */
final class Indexing {

    private static final int AT_ONCE = 500;

    private final IndexWriter writer;
    private final EntrySource source;
    private final long to;
    private final NamesOnRecord names;
    private final Refusals refused;
    private final Map<EntryId, RecordedEntry> fresh = new LinkedHashMap<>();
    private final Set<EntryId> older = new HashSet<>();
    private final Set<ThingId> renamed = new HashSet<>();

    /** @param source answers for every entry up to {@code to} */
    Indexing(IndexWriter writer, EntrySource source, long to, NamesOnRecord names, Refusals refused) {
        this.writer = writer;
        this.source = source;
        this.to = to;
        this.names = names;
        this.refused = refused;
    }

    /** Takes these in. */
    void take(List<RecordedEntry> entries) throws IOException {
        entries.forEach(this::sort);
        findRenamed();
        Map<EntryId, RecordedEntry> originals = new LinkedHashMap<>(fresh);
        older.removeAll(fresh.keySet());
        source.named(older, to).forEach(e -> originals.put(e.id(), e));
        Map<EntryId, List<RecordedEntry>> changes = changes(originals.keySet());
        List<RecordedEntry> all = List.copyOf(originals.values());
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            write(all.subList(i, Math.min(all.size(), i + AT_ONCE)), changes);
        }
    }

    private void sort(RecordedEntry e) {
        if (e.fact() instanceof EntryFact change) {
            names.note(e);
            older.add(change.entry());
        } else {
            fresh.put(e.id(), e);
        }
    }

    /** Things whose name was the same at all moments and is not any more; the entries that name them are done again. */
    private void findRenamed() {
        Set<EntryId> changedNow = new HashSet<>(older);
        source.named(changedNow, to).forEach(e -> renamed.addAll(NamesOnRecord.named(e.entry())));
        for (List<RecordedEntry> changes : changes(changedNow).values()) {
            for (RecordedEntry change : changes) {
                if (change.fact() instanceof EntryCorrected c) {
                    renamed.addAll(NamesOnRecord.named(c.replacement().as(c.entry())));
                }
            }
        }
        Set<ThingId> given = fresh.values().stream()
                .flatMap(e -> NamesOnRecord.named(e.entry()).stream())
                .collect(Collectors.toSet());
        names.forget(given);
        renamed.addAll(NamesOnRecord.namedTwice(given, source, to));
        names.forget(renamed);
        if (!renamed.isEmpty()) {
            source.naming(renamed, to).stream().map(NamesOnRecord::about).forEach(older::add);
        }
    }

    private Map<EntryId, List<RecordedEntry>> changes(Set<EntryId> entries) {
        Set<EntryId> changed = entries.stream().filter(names::wasChanged).collect(Collectors.toSet());
        Map<EntryId, List<RecordedEntry>> changes = new HashMap<>();
        if (!changed.isEmpty()) {
            for (RecordedEntry e : source.pointingAt(changed, to)) {
                if (e.fact() instanceof EntryFact change && changed.contains(change.entry())) {
                    changes.computeIfAbsent(change.entry(), id -> new ArrayList<>())
                            .add(e);
                }
            }
        }
        return changes;
    }

    private void write(List<RecordedEntry> entries, Map<EntryId, List<RecordedEntry>> changes) throws IOException {
        Set<ThingId> things = new HashSet<>();
        for (RecordedEntry e : entries) {
            things(e, things);
            changes.getOrDefault(e.id(), List.of()).forEach(change -> things(change, things));
        }
        names.learn(things, source, to);
        for (RecordedEntry e : entries) {
            write(e, changes.getOrDefault(e.id(), List.of()));
        }
    }

    private static void things(RecordedEntry e, Set<ThingId> things) {
        for (Mention m : Mentions.of(e.entry())) {
            if (m.place() != Mention.Place.SOURCE) {
                things.add(m.thing());
            }
        }
    }

    private void write(RecordedEntry original, List<RecordedEntry> changes) throws IOException {
        List<Document> documents = new ArrayList<>();
        try {
            for (EntryRow row : EntryRows.of(original, changes, names)) {
                documents.addAll(Rows.documents(row));
            }
        } catch (RuntimeException | StackOverflowError e) {
            refused.refused(original, e);
            return;
        }
        if (older.contains(original.id())) {
            writer.updateDocuments(new Term(Rows.ENTRY, original.id().value()), documents);
        } else {
            writer.addDocuments(documents);
        }
    }
}
